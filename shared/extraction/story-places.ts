import { bureauTowns, hostVerbs, matterNouns, movementWords } from '../lexicon/place-cues.ts';
import type { Place } from '../meeting/meeting.ts';
import { datelineTown } from './dateline-town.ts';
import type { Document, Sentence, Token } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { capitalName } from './gazetteer.ts';
import { isDatedApart, isElsewhere, isListed } from './place-distance.ts';
import { findPlaceMentions, type NamedPlace, type PlaceMention, placeAt } from './place-mentions.ts';
import { tokenSpan, travellersOf } from './travellers.ts';

/** Tokens read of one sentence: keeps the work linear in a text without full stops. */
const WINDOW = 160;
/** Sentences before the first mention in which a journey is looked for. */
const VISIT_REACH = 4;
/** Sentences at the head of an article that say where its people went. */
const JOURNEY_SENTENCES = 4;
/** Sentences at the head of an article in which a tour is told. */
const TOUR_SENTENCES = 40;
/** Sentences before the first mention that may set its scene. */
const SCENE_REACH = 4;
/** Only what the first sentences tell happened where the report was filed. */
const DATELINE_REACH = 40;
/** Tokens around the contact in which "here" stands for the town of the dateline. */
const HERE_REACH = 40;
/** Tokens around the contact in which the guest is named. */
const GUEST_REACH = 30;
const RESIDENT = /\b(?:ambassador|consul|commissioner|charg[eé]|envoy|nuncio|representative|attach[eé])\b/i;
/** Days after which a report is no longer filed from where it happened. */
const FRESH_DAYS = 2;

/** The place that the headline names, for an event that it tells of: "… holds talks in Qingdao". */
export function headlinePlace(document: Document, event: MeetingEvent): Found<Place> | null {
  if (!event.inHeadline) return null;
  const { tokens } = document.headline;
  for (const mention of findPlaceMentions(tokens, 0, tokens.length, travellersOf(event).sides)) {
    const word = tokens[mention.cue - 1]?.lower ?? '';
    if (tokens[mention.cue]?.lower === 'to' || matterNouns.has(word)) continue;
    return { value: placeOf(mention), confidence: 0.6, rule: 'place-headline', spans: [] };
  }
  return null;
}

/** "In Laos, he led the dialogue. He also met …": a sentence that opens with a place sets the scene for those after it. */
export function scenePlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const first = event.mentions[0];
  if (first === undefined) return null;
  const { sides } = travellersOf(event);
  for (let index = first - 1; index >= Math.max(0, first - SCENE_REACH); index--) {
    const sentence = sentences[index];
    if (sentence?.kind !== 'body') continue;
    const cue = openingCue(tokens, sentence);
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    const [mention] = findPlaceMentions(tokens, sentence.start, to, sides).filter(({ city }) => city || cue > 0);
    if (!mention) continue;
    if (mention.cue !== cue || tokens[mention.end]?.text !== ',' || isListed(tokens, mention)) return null;
    return found(tokens, mention, 'place-scene');
  }
  return null;
}

/** The index of the "in" that opens a sentence, "While in" and "Later, in" likewise; -1 if none does. */
function openingCue(tokens: readonly Token[], { start }: Sentence): number {
  const opening = /^(?:while|later|also)$/.test(tokens[start]?.lower ?? '') ? 1 : 0;
  const cue = tokens[start + opening]?.text === ',' ? start + opening + 1 : start + opening;
  return tokens[cue]?.lower === 'in' && tokens[cue + 1]?.capital ? cue : -1;
}

/** "met his counterpart here on Monday": the town of the dateline, by the reporter's own word. */
export function herePlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const sentence = sentences[event.mentions[0] ?? -1];
  const anchor = event.anchors[0];
  if (!sentence || !anchor) return null;
  const to = Math.min(sentence.end, anchor.end + HERE_REACH);
  for (let at = Math.max(sentence.start, anchor.start - HERE_REACH); at < to; at++) {
    if (tokens[at]?.lower !== 'here' || tokens[at - 1]?.text === '“') continue;
    const town = datelineTown(document, travellersOf(event).sides);
    return town ? found(tokens, town, 'place-here') : null;
  }
  return null;
}

/**
 * The town of the dateline, for a meeting that was held within two days of publication and is told at the head of
 * the report: reporters file from where it happened. A third country's town counts unless agencies have a bureau there.
 */
export function datelinePlace(document: Document, event: MeetingEvent, date: string | null): Found<Place> | null {
  const first = event.mentions[0] ?? 0;
  if (event.status.value !== 'held' || first > DATELINE_REACH) return null;
  const published = document.article.publishedAt?.slice(0, 10);
  if (date && published && (Date.parse(published) - Date.parse(date)) / 86_400_000 > FRESH_DAYS) return null;
  const likely = travellersOf(event).sides;
  const town = datelineTown(document, likely);
  if (!town || (likely.size > 0 && !likely.has(town.country) && bureauTowns.has(town.city ?? ''))) return null;
  if (travelledFrom(document, event, town.country)) return null;
  return found(document.tokens, town, 'place-dateline');
}

/** The first sentences send the people of the meeting abroad: "BEIJING - … will pay a visit to Brazil". */
function travelledFrom({ sentences, tokens }: Document, event: MeetingEvent, home: string): boolean {
  const { sides, surnames } = travellersOf(event);
  return sentences.slice(0, JOURNEY_SENTENCES).some((sentence) => {
    if (sentence.kind !== 'body' || !refersTo(tokens, sentence, surnames)) return false;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    return findPlaceMentions(tokens, sentence.start, to, sides).some(
      (mention) => mention.how === 'locative' && mention.country !== home && journeyTo(tokens, sentence, mention),
    );
  });
}

/** The town of a country in which the meeting is known to have been, as its own sentences name it, else the dateline. */
export function townIn(document: Document, event: MeetingEvent, country: string): Found<Place> | null {
  const { sentences, tokens } = document;
  const travellers = travellersOf(event);
  for (const index of event.mentions) {
    const sentence = sentences[index];
    if (!sentence || sentence.kind === 'boilerplate') continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    const town = findPlaceMentions(tokens, sentence.start, to, travellers.sides).find(
      (mention) => mention.city && mention.country === country && !isElsewhere(tokens, mention, travellers),
    );
    if (town) return found(tokens, town, 'place-town');
  }
  const filed = datelineTown(document, travellers.sides);
  return filed?.country === country && filed.city ? found(tokens, filed, 'place-dateline') : null;
}

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
 * Moscow", "when in Moscow". What is held is then told at length.
 */
export function leadVisit(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const travellers = travellersOf(event);
  if (event.status.value !== 'held') return null;
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
  return stay && stays.size === 1 ? found(tokens, stay, 'place-lead-visit') : null;
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

function found(tokens: readonly Token[], place: NamedPlace | PlaceMention, rule: string): Found<Place> {
  return { value: placeOf(place), confidence: 0.6, rule, spans: [tokenSpan(tokens, place.start, place.end)] };
}

function placeOf({ city, country, venue }: NamedPlace): Place {
  return { city, country, ...(venue ? { venue } : {}) };
}

/**
 * The country of the host: "Ruto hosted the Somali president", "talks with the visiting German minister". Officials
 * receive each other at home, unless the text names another place. Of an ambassador, who lives there, it says nothing.
 */
export function hostPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const sentence = sentences[event.mentions[0] ?? -1];
  const anchor = event.anchors[0];
  if (!sentence || !anchor) return null;
  const leads = event.attendees.filter(
    ({ lead, affiliation }) => lead && affiliation && capitalName(affiliation.value),
  );
  const sides = new Set(leads.map(({ affiliation }) => affiliation?.value));
  if (sides.size !== 2) return null;
  const guest = guestOf(tokens, sentence, anchor, leads);
  const host = guest && leads.find(({ affiliation }) => affiliation?.value !== guest.affiliation?.value);
  if (!host?.affiliation || RESIDENT.test(guest?.role?.value ?? '')) return null;
  return {
    value: { city: null, country: host.affiliation.value },
    confidence: 0.5,
    rule: 'place-of-host',
    spans: [tokenSpan(tokens, anchor.start, anchor.end)],
  };
}

type Lead = MeetingEvent['attendees'][number];

/** Whom the host received: the one called visiting, or the first one named after "hosted". */
function guestOf(
  tokens: readonly Token[],
  sentence: Sentence,
  anchor: Readonly<{ start: number; end: number }>,
  leads: readonly Lead[],
): Lead | null {
  const to = Math.min(sentence.end, anchor.end + GUEST_REACH);
  const hosted = hostVerbs.has(tokens[anchor.start]?.lower ?? '') && tokens[anchor.end]?.lower !== 'by';
  let visiting = hosted;
  for (let at = hosted ? anchor.end : Math.max(sentence.start, anchor.start - GUEST_REACH); at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (
      word === 'visiting' &&
      (tokens[at + 1]?.capital || /^(?:the|us|counterpart)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      visiting = true;
    if (!visiting || !tokens[at]?.capital) continue;
    const guest = leads.find(({ name }) => name.value.split(' ').at(-1)?.toLowerCase() === word);
    if (guest) return guest;
  }
  return null;
}
