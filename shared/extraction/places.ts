import { meetingNouns } from '../lexicon/meeting-nouns.ts';
import { journeyWords, matterNouns, matterOpeners, movementWords } from '../lexicon/place-cues.ts';
import type { Place } from '../meeting/meeting.ts';
import type { Document, Sentence, Token } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { findGeo } from './gazetteer.ts';
import { findPlaceMentions, type NamedPlace, type PlaceMention, placeAt } from './place-mentions.ts';

type Range = Readonly<{ start: number; end: number }>;
type Candidate = Readonly<{ mention: PlaceMention; cost: number; rank: number }>;

const MAX_COST = 26;
/** Tokens read on either side of the contact in one sentence: keeps the work linear in a text without full stops. */
const WINDOW = 160;
const MAX_ANCHORS = 6;
/** "the Berlin Conference" is more often one that was than the one told of. */
const NAMED_GATHERING = 12;
/** Sentences around the first mention in which a journey is looked for. */
const VISIT_REACH = 4;
/** A chief participant is the subject when named among the first words. */
const NAME_REACH = 10;
/** Only what the first sentences tell happened where the report was filed. */
const DATELINE_REACH = 40;

/**
 * Where a meeting took place: the town, country or house that stands with a locative cue nearest to the words of
 * contact, in the sentences that name the contact. The town of a venue is given only when the article names it. A call
 * has no place.
 */
export function eventPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  return nearestPlace(
    document,
    event,
    event.mentions.map((index, order) => [Math.min(order, 1), index]),
  );
}

/** The same in the sentences that go on about the meeting. */
export function laterPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const mentioned = new Set(event.mentions);
  const later = event.sentences.filter((index) => !mentioned.has(index));
  return nearestPlace(
    document,
    event,
    later.map((index, order) => [Math.min(order + 2, 3), index]),
  );
}

/** The same in the sentence before, beside the name of a chief participant: "The president, on Friday in Abuja, …". */
export function precedingPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const first = event.mentions[0] ?? 0;
  return first > 0 ? nearestPlace(document, event, [[2, first - 1]]) : null;
}

/** The place that the headline names, for an event that it tells of: "… holds talks in Qingdao". */
export function headlinePlace(document: Document, event: MeetingEvent): Found<Place> | null {
  if (!event.inHeadline) return null;
  const { tokens } = document.headline;
  const likely = sidesOf(event);
  for (const mention of findPlaceMentions(tokens, 0, tokens.length, likely)) {
    const word = tokens[mention.cue - 1]?.lower ?? '';
    if (tokens[mention.cue]?.lower === 'to' || matterNouns.has(word)) continue;
    const { city, country, venue } = mention;
    return {
      value: { city, country, ...(venue ? { venue } : {}) },
      confidence: 0.6,
      rule: 'place-headline',
      spans: [],
    };
  }
  return null;
}

function nearestPlace(
  document: Document,
  event: MeetingEvent,
  order: readonly (readonly [rank: number, sentence: number])[],
): Found<Place> | null {
  if (event.kind.value === 'call') return null;
  const likely = sidesOf(event);
  const candidates: Candidate[] = [];
  for (const [rank, index] of order) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.kind === 'boilerplate') continue;
    collect(document.tokens, sentence, event, rank, likely, candidates);
    if (candidates.some(({ cost }) => cost < 8 + rank * 5)) break;
  }
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  return best ? asFound(document, best, candidates) : null;
}

function collect(
  tokens: readonly Token[],
  sentence: Sentence,
  event: MeetingEvent,
  rank: number,
  likely: ReadonlySet<string>,
  candidates: Candidate[],
): void {
  const anchors = anchorsIn(tokens, sentence, event);
  const first = anchors[0];
  if (!first) return;
  const from = Math.max(sentence.start, first.start - WINDOW);
  const to = Math.min(sentence.end, first.start + WINDOW);
  for (const mention of findPlaceMentions(tokens, from, to, likely)) {
    if (isPartOfRole(tokens, mention, event)) continue;
    const cost = Math.min(...anchors.map((anchor) => distance(tokens, sentence, anchor, mention))) + rank * 5;
    if (cost < MAX_COST) candidates.push({ mention, cost, rank });
  }
}

/** "Consul General of Kuwait in Erbil": the place belongs to an office. */
function isPartOfRole(tokens: readonly Token[], mention: PlaceMention, event: MeetingEvent): boolean {
  const at = tokens[mention.start]?.start ?? 0;
  return event.attendees.some(({ role }) => role?.spans.some(({ start, end }) => at >= start && at < end));
}

function anchorsIn(tokens: readonly Token[], sentence: Sentence, event: MeetingEvent): readonly Range[] {
  const own = event.anchors.filter(({ start }) => start >= sentence.start && start < sentence.end);
  if (own.length > 0) return own.slice(0, MAX_ANCHORS);
  const anchors: Range[] = [];
  for (let at = sentence.start; at < sentence.end && anchors.length < MAX_ANCHORS; at++) {
    const word = tokens[at]?.lower ?? '';
    if (meetingNouns.has(word) || journeyWords.has(word)) anchors.push({ start: at, end: at + 1 });
  }
  if (anchors.length > 0) return anchors;
  const names = surnamesOf(event);
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + NAME_REACH); at++) {
    if (names.has(tokens[at]?.lower ?? '')) return [{ start: at, end: at + 1 }];
  }
  return anchors;
}

/** How far the place stands from the contact, in tokens, with a price for what makes it a subject of the talks. */
function distance(tokens: readonly Token[], sentence: Sentence, anchor: Range, mention: PlaceMention): number {
  const before = mention.end <= anchor.start;
  const [from, to] = before ? [mention.end, anchor.start] : [anchor.end, mention.cue];
  let cost = Math.max(0, to - from) * 0.4;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (matterOpeners.has(word)) cost += before ? 4 : 8;
    else if (word === '“' || word === '”' || word === '"') cost += 6;
    else if (word === 'but' || word === 'followed' || word === 'while') cost += 8;
  }
  if (mention.how === 'attributive') cost += tokens[mention.end]?.capital ? NAMED_GATHERING : -2;
  const previous = tokens[mention.cue - 1];
  const word = previous?.lower ?? '';
  if (mention.how === 'locative' && matterNouns.has(word)) return Number.POSITIVE_INFINITY;
  if (before && mention.cue - sentence.start <= 1) cost = Math.min(cost, 3);
  if (tokens[mention.cue]?.lower === 'to' && !journeyWords.has(word) && !meetingNouns.has(word))
    cost += journeyNear(tokens, mention.cue) ? 1 : 14;
  if (!mention.city && !mention.venue) cost += isListed(tokens, mention) ? 12 : 2;
  return cost;
}

/** "stops in Japan, South Korea and Vietnam": a tour names many countries, and the meeting was in one of them. */
function isListed(tokens: readonly Token[], { end }: PlaceMention): boolean {
  const joiner = tokens[end]?.text;
  return (joiner === ',' || joiner === 'and') && findGeo(tokens, end + 1)?.senses[0]?.kind === 'country';
}

/** "welcomed X to the White House", "travelled from A to B": a verb of journey stands a little before. */
function journeyNear(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 12); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || word === ';') return false;
    if (journeyWords.has(word)) return true;
  }
  return false;
}

function asFound(document: Document, best: Candidate, candidates: readonly Candidate[]): Found<Place> {
  const { mention } = best;
  const town = mention.city ? mention : townOf(document, best, candidates);
  const place: Place = {
    city: town?.city ?? null,
    country: mention.country,
    ...(mention.venue ? { venue: mention.venue } : {}),
  };
  const spans = [tokenSpan(document.tokens, mention.start, mention.end)];
  if (town && town !== mention) spans.push(tokenSpan(document.tokens, town.start, town.end));
  return {
    value: place,
    confidence: best.cost < 6 ? 0.9 : best.cost < 12 ? 0.75 : 0.55,
    rule: `place-${mention.how}-${mention.venue ? 'venue' : mention.city ? 'city' : 'country'}-${best.rank === 0 ? 'own-sentence' : 'later-sentence'}`,
    spans,
  };
}

/** A town of the same country that another sentence of the meeting, or the dateline, names. */
function townOf(document: Document, best: Candidate, candidates: readonly Candidate[]): NamedPlace | null {
  const { country } = best.mention;
  const inText = candidates
    .filter(({ mention }) => mention.city && mention.country === country)
    .sort((a, b) => a.cost - b.cost)[0];
  if (inText) return inText.mention;
  return best.mention.venue ? datelineTown(document, country) : null;
}

function datelineTown(document: Document, country: string): NamedPlace | null {
  const town = townOfDateline(document, new Set([country]));
  return town?.country === country ? town : null;
}

function townOfDateline({ dateline, tokens }: Document, likely: ReadonlySet<string>): NamedPlace | null {
  if (!dateline?.place) return null;
  const { start } = dateline.place;
  const at = tokens.findIndex((token) => token.start >= start);
  const place = placeAt(tokens, Math.max(0, at), likely, dateline.endToken);
  return place?.city ? place : null;
}

/**
 * The town of the dateline, for a meeting that was held within two days of publication and is told at the head of
 * the report: reporters file from where it happened.
 */
export function datelinePlace(document: Document, event: MeetingEvent, date: string | null): Found<Place> | null {
  const first = event.mentions[0] ?? 0;
  if (event.status.value !== 'held' || first > DATELINE_REACH) return null;
  const published = document.article.publishedAt?.slice(0, 10);
  if (date && published && (Date.parse(published) - Date.parse(date)) / 86_400_000 > 2) return null;
  const likely = sidesOf(event);
  const town = townOfDateline(document, likely);
  if (!town || (likely.size > 0 && !likely.has(town.country))) return null;
  return {
    value: { city: town.city, country: town.country },
    confidence: 0.55,
    rule: 'place-dateline',
    spans: [tokenSpan(document.tokens, town.start, town.end)],
  };
}

/** Where the people of the meeting travelled, as the sentences around it tell: "arrived in Colombo", "is in Laos". */
export function visitedPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const first = event.mentions[0];
  if (first === undefined) return null;
  const likely = sidesOf(event);
  const names = surnamesOf(event);
  for (const index of nearby(first, sentences.length)) {
    const sentence = sentences[index];
    if (sentence?.kind !== 'body' || !refersTo(tokens, sentence, names)) continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findPlaceMentions(tokens, sentence.start, to, likely)) {
      if (mention.how !== 'locative' || !journeyTo(tokens, sentence, mention)) continue;
      return {
        value: { city: mention.city, country: mention.country, ...(mention.venue ? { venue: mention.venue } : {}) },
        confidence: 0.6,
        rule: 'place-visited',
        spans: [tokenSpan(tokens, mention.start, mention.end)],
      };
    }
  }
  return null;
}

/** Sentences by nearness to the first mention, those before it first. */
function nearby(first: number, count: number): readonly number[] {
  const order: number[] = [];
  for (let step = 1; step <= VISIT_REACH; step++) order.push(first - step, first + step);
  return order.filter((index) => index >= 0 && index < count);
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
    if (movementWords.has(word)) return true;
    if (at === mention.cue - 1 && (word === 'is' || word === 'was' || word === 'currently' || word === 'while'))
      return true;
  }
  return false;
}

function surnamesOf(event: MeetingEvent): ReadonlySet<string> {
  return new Set(event.attendees.map(({ name }) => (name.value.split(' ').at(-1) ?? '').toLowerCase()));
}

function sidesOf(event: MeetingEvent): ReadonlySet<string> {
  return new Set(event.attendees.flatMap(({ affiliation }) => (affiliation ? [affiliation.value] : [])));
}

function tokenSpan(tokens: readonly Token[], start: number, end: number): { start: number; end: number } {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
