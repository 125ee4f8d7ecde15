import { movementWords } from '../../lexicon/place-cues.ts';
import type { Place } from '../../meeting/meeting.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import { travellersOf } from '../events/travellers.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { found } from './found-place.ts';
import { type NamedPlace, placeAt } from './named-places.ts';
import { isDatedApart, isElsewhere, isListed } from './place-distance.ts';
import { findPlaceMentions, type PlaceMention } from './place-mentions.ts';

/** Sentences before the first mention in which a journey is looked for. */
const VISIT_REACH = 4;
/** Sentences at the head of an article that say where its people went. */
const JOURNEY_SENTENCES = 4;
/** Sentences at the head of an article in which a tour is told. */
const TOUR_SENTENCES = 40;
/** Tokens read of one sentence: keeps the work linear in a text without full stops. */
const WINDOW = 160;

/** Where the people of the meeting travelled, as the sentences before it tell: "arrived in Colombo", "is in Laos". */
export function visitedPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const first = event.mentions[0];
  if (first === undefined) return null;
  const travellers = travellersOf(event);
  for (let index = first - 1; index >= Math.max(0, first - VISIT_REACH); index--) {
    const sentence = sentences[index];
    if (sentence?.kind !== 'body' || !refersTo(tokens, sentence, travellers.surnames)) continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findPlaceMentions(tokens, sentence.start, to, travellers.sides)) {
      if (mention.how !== 'locative' || !journeyTo(tokens, sentence, mention)) continue;
      if (isElsewhere(tokens, mention, travellers) || isListed(tokens, mention)) continue;
      return found(tokens, mention, 'place-visited');
    }
  }
  return null;
}

/**
 * Where the first sentences say that the people of the meeting went, when they went to one place: "on a visit to
 * Moscow", "when in Moscow". What is held there is then told at length; what is to come is held there when one side is
 * at home.
 */
export function leadVisit(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const travellers = travellersOf(event);
  const stays = new Map<string, PlaceMention>();
  for (const sentence of sentences.filter(({ kind }) => kind === 'body').slice(0, JOURNEY_SENTENCES)) {
    if (!refersTo(tokens, sentence, travellers.surnames)) continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findPlaceMentions(tokens, sentence.start, to, travellers.sides)) {
      if (mention.how !== 'locative' || !(journeyTo(tokens, sentence, mention) || isStay(tokens, mention))) continue;
      if (isElsewhere(tokens, mention, travellers) || isListed(tokens, mention)) return null;
      if (isDatedApart(tokens, mention, false)) continue;
      const known = stays.get(mention.country);
      if (!known?.city) stays.set(mention.country, mention);
    }
  }
  const [stay] = stays.values();
  if (!stay || stays.size > 1 || (travellers.ahead && !isHostCountry(travellers.sides, stay.country))) return null;
  return found(tokens, stay, 'place-lead-visit');
}

/** Of what is to come, only whom they will meet tells where: one of two sides is at home in the country. */
function isHostCountry(sides: ReadonlySet<string>, country: string): boolean {
  return sides.size === 2 && sides.has(country);
}

/** "When in Moscow, he said", "while in Cairo". */
function isStay(tokens: readonly Token[], { cue }: PlaceMention): boolean {
  return tokens[cue]?.lower === 'in' && /^(?:when|while)$/.test(tokens[cue - 1]?.lower ?? '');
}

/**
 * Of a tour, the country of the one who is visited: "will pay visits to Cuba and Brazil … will meet the Brazilian
 * president". The text names the country as a stop of the journey, and one of the two sides is at home there.
 */
export function tourPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const travellers = travellersOf(event);
  for (const sentence of sentences.slice(0, TOUR_SENTENCES)) {
    if (sentence.kind !== 'body' || !refersTo(tokens, sentence, travellers.surnames)) continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findPlaceMentions(tokens, sentence.start, to, travellers.sides)) {
      if (mention.how !== 'locative' || !journeyTo(tokens, sentence, mention) || !isListed(tokens, mention)) continue;
      const stops = stopsFrom(tokens, mention.start, to).filter(({ country }) => travellers.sides.has(country));
      const [stop] = stops;
      if (stop && stops.length === 1) return found(tokens, stop, 'place-tour');
    }
  }
  return null;
}

/** "will travel to Oslo, Norway; and Lima, Peru. … In Peru, she will meet": the one town that the journey has in a country. */
export function stopIn(document: Document, country: string): Found<Place> | null {
  const { sentences, tokens } = document;
  const towns = new Map<string, NamedPlace>();
  for (const sentence of sentences.filter(({ kind }) => kind === 'body').slice(0, JOURNEY_SENTENCES)) {
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    if (!tokens.slice(sentence.start, to).some(({ lower }) => movementWords.has(lower))) continue;
    for (let at = sentence.start; at < to; at++) {
      const stop = tokens[at]?.capital ? placeAt(tokens, at, new Set([country]), to) : null;
      if (!stop) continue;
      if (stop.city && !stop.venue && stop.country === country && isSpelledOut(tokens, stop))
        towns.set(stop.city, stop);
      at = stop.end - 1;
    }
  }
  const [town] = towns.values();
  return town && towns.size === 1 ? found(tokens, town, 'place-stop') : null;
}

/** "Lima, Peru": the town with its country. */
function isSpelledOut(tokens: readonly Token[], { start, end }: NamedPlace): boolean {
  return tokens.slice(start, end).some(({ text }) => text === ',');
}

/** "Cuba, Venezuela, Argentina and Brazil": the places of a list. */
function stopsFrom(tokens: readonly Token[], start: number, to: number): readonly NamedPlace[] {
  const stops: NamedPlace[] = [];
  for (let at = start; at < to; ) {
    const stop = placeAt(tokens, at, new Set(), at + 1);
    if (stop) stops.push(stop);
    else if (!/^(?:,|and|the)$/.test(tokens[at]?.lower ?? '')) break;
    at = stop ? stop.end : at + 1;
  }
  return stops;
}

/** The first sentences send the people of the meeting abroad: "BEIJING - … will pay a visit to Brazil". */
export function travelledFrom({ sentences, tokens }: Document, event: MeetingEvent, home: string): boolean {
  const { sides, surnames } = travellersOf(event);
  return sentences.slice(0, JOURNEY_SENTENCES).some((sentence) => {
    if (sentence.kind !== 'body' || !refersTo(tokens, sentence, surnames)) return false;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    return findPlaceMentions(tokens, sentence.start, to, sides).some(
      (mention) => mention.how === 'locative' && mention.country !== home && journeyTo(tokens, sentence, mention),
    );
  });
}

function refersTo(tokens: readonly Token[], sentence: Sentence, names: ReadonlySet<string>): boolean {
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + WINDOW); at++) {
    if (names.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "visit to", "arrived in", "is in": within three words before the place and its preposition. */
function journeyTo(tokens: readonly Token[], sentence: Sentence, mention: PlaceMention): boolean {
  for (let at = mention.cue; at >= Math.max(sentence.start, mention.cue - 3); at--) {
    const word = tokens[at]?.lower ?? '';
    if (movementWords.has(word)) return tokens[at - 1]?.lower !== 'also';
    if (at === mention.cue - 1 && /^(?:is|was|been|are|were|currently|while)$/.test(word)) return true;
  }
  return false;
}
