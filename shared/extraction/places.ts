import { meetingNouns } from '../lexicon/meeting-nouns.ts';
import { journeyWords, matterNouns, matterOpeners } from '../lexicon/place-cues.ts';
import type { Place } from '../meeting/meeting.ts';
import type { Document, Sentence, Token } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { findPlaceMentions, type NamedPlace, type PlaceMention, placeAt } from './place-mentions.ts';

type Range = Readonly<{ start: number; end: number }>;
type Candidate = Readonly<{ mention: PlaceMention; cost: number; rank: number }>;

const MAX_COST = 26;
/** Tokens read on either side of the contact in one sentence: keeps the work linear in a text without full stops. */
const WINDOW = 160;
const MAX_ANCHORS = 6;

/**
 * Where a meeting took place: the town, country or house that stands with a locative cue nearest to the words of
 * contact, in their own sentence first, then where the article goes on about the meeting. The town of a venue is given
 * only when the article names it. A call has no place.
 */
export function eventPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  if (event.kind.value === 'call') return null;
  const likely = new Set(event.attendees.flatMap(({ affiliation }) => (affiliation ? [affiliation.value] : [])));
  const candidates: Candidate[] = [];
  for (const [rank, index] of sentencesInOrder(event)) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.kind === 'boilerplate') continue;
    collect(document.tokens, sentence, event, rank, likely, candidates);
    if (candidates.some(({ cost }) => cost < 8 + rank * 5)) break;
  }
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  if (!best) return null;
  return asFound(document, best, candidates);
}

function* sentencesInOrder(event: MeetingEvent): Iterable<readonly [rank: number, sentence: number]> {
  for (const [order, index] of event.mentions.entries()) yield [Math.min(order, 1), index];
  const mentioned = new Set(event.mentions);
  let rank = 1;
  for (const index of event.sentences) if (!mentioned.has(index)) yield [Math.min(++rank, 3), index];
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
    const cost = Math.min(...anchors.map((anchor) => distance(tokens, sentence, anchor, mention))) + rank * 5;
    if (cost < MAX_COST) candidates.push({ mention, cost, rank });
  }
}

function anchorsIn(tokens: readonly Token[], sentence: Sentence, event: MeetingEvent): readonly Range[] {
  const own = event.anchors.filter(({ start }) => start >= sentence.start && start < sentence.end);
  if (own.length > 0) return own.slice(0, MAX_ANCHORS);
  const anchors: Range[] = [];
  for (let at = sentence.start; at < sentence.end && anchors.length < MAX_ANCHORS; at++) {
    const word = tokens[at]?.lower ?? '';
    if (meetingNouns.has(word) || journeyWords.has(word)) anchors.push({ start: at, end: at + 1 });
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
  }
  if (mention.how === 'attributive') cost -= 2;
  const previous = tokens[mention.cue - 1];
  const word = previous?.lower ?? '';
  if (mention.how === 'locative' && matterNouns.has(word)) cost += 16;
  if (before && mention.cue - sentence.start <= 1) cost = Math.min(cost, 3);
  if (tokens[mention.cue]?.lower === 'to' && !journeyWords.has(word) && !meetingNouns.has(word))
    cost += journeyNear(tokens, mention.cue) ? 1 : 14;
  if (!mention.city && !mention.venue) cost += 2;
  return cost;
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
  const span = (start: number, end: number) => ({
    start: document.tokens[start]?.start ?? 0,
    end: document.tokens[end - 1]?.end ?? 0,
  });
  const spans = [span(mention.start, mention.end)];
  if (town && town !== mention) spans.push(span(town.start, town.end));
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

function datelineTown({ dateline, tokens }: Document, country: string): NamedPlace | null {
  if (!dateline?.place) return null;
  const { start } = dateline.place;
  const at = tokens.findIndex((token) => token.start >= start);
  const place = placeAt(tokens, Math.max(0, at), new Set([country]), dateline.endToken);
  return place?.country === country && place.city ? place : null;
}
