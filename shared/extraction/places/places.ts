import { meetingNouns } from '../../lexicon/meeting-nouns.ts';
import { journeyWords, remoteWords } from '../../lexicon/place-cues.ts';
import type { Place } from '../../meeting/meeting.ts';
import { isVideoLink } from '../contacts/video-link.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import { isToldOfAnother } from '../events/told-of-another.ts';
import { type Travellers, tokenSpan, travellersOf } from '../events/travellers.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { datelineTown } from './dateline-town.ts';
import type { NamedPlace } from './named-places.ts';
import { isDatedApart, placeDistance } from './place-distance.ts';
import { findPlaceMentions, type PlaceMention } from './place-mentions.ts';

type Range = Readonly<{ start: number; end: number }>;
type Candidate = Readonly<{ mention: PlaceMention; cost: number; rank: number }>;

const MAX_COST = 26;
/** Beyond its own sentence, a country alone is more often talked about than visited. */
const MAX_COST_OF_COUNTRY = 16;
/** Tokens read on either side of the contact in one sentence: keeps the work linear in a text without full stops. */
const WINDOW = 160;
const MAX_ANCHORS = 6;
/** What it costs to follow the words of another contact. */
const ANOTHERS = 10;
/** A chief participant is the subject when named among the first words. */
const NAME_REACH = 10;
/** Characters of an article in which the town of a house may be named. */
const TOLD_WITHIN = 20_000;
/** Tokens before and after the contact in which "virtually" or "by video" says that there was no place. */
const REMOTE_REACH = 8;

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

/** The same in the two sentences before, beside the name of a chief participant: "The president, on Friday in Abuja, …", unless they name other events. */
export function precedingPlace(
  document: Document,
  event: MeetingEvent,
  isForeign: (sentence: number) => boolean,
): Found<Place> | null {
  const first = event.mentions[0] ?? 0;
  const before = [first - 1, first - 2].filter((index) => index >= 0 && (index === first - 1 || !isForeign(index)));
  return nearestPlace(
    document,
    event,
    before.map((index) => [first - index + 1, index]),
  );
}

function nearestPlace(
  document: Document,
  event: MeetingEvent,
  order: readonly (readonly [rank: number, sentence: number])[],
): Found<Place> | null {
  const travellers = travellersOf(event);
  const candidates: Candidate[] = [];
  for (const [rank, index] of order) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.kind === 'boilerplate') continue;
    collect(document.tokens, sentence, event, rank, travellers, candidates);
    if (candidates.some(({ cost, mention }) => cost < 8 + rank * 5 && (mention.city || mention.venue))) break;
  }
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  return best ? asFound(document, best, candidates) : null;
}

function collect(
  tokens: readonly Token[],
  sentence: Sentence,
  event: MeetingEvent,
  rank: number,
  travellers: Travellers,
  candidates: Candidate[],
): void {
  const anchors = anchorsIn(tokens, sentence, event);
  const first = anchors[0];
  if (!first) return;
  const from = Math.max(sentence.start, first.start - WINDOW);
  const to = Math.min(sentence.end, first.start + WINDOW);
  for (const mention of findPlaceMentions(tokens, from, to, travellers.sides)) {
    if (
      isPartOfRole(tokens, mention, event) ||
      ((rank > 0 || mention.how === 'attributive') && isDatedApart(tokens, mention, travellers.ahead)) ||
      (/^visit(?:ed|s)$/.test(tokens[mention.cue]?.lower ?? '') && (rank > 0 || travellers.ahead))
    )
      continue;
    if (rank > 0 && !mention.city && !mention.venue && !isHome(mention, travellers)) continue;
    const cost =
      Math.min(...anchors.map((anchor) => placeDistance(tokens, sentence, anchor, mention, travellers))) +
      rank * 5 +
      (isToldOfAnother(tokens, event, sentence.start, mention) ? ANOTHERS : 0);
    if (cost < (rank > 0 && !mention.city && !mention.venue ? MAX_COST_OF_COUNTRY : MAX_COST))
      candidates.push({ mention, cost, rank });
  }
}

/** Told later on, a third country is talked about: people meet where one of them is at home. */
function isHome({ country }: PlaceMention, { sides }: Travellers): boolean {
  return sides.size === 0 || sides.has(country);
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
  const names = travellersOf(event).surnames;
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + NAME_REACH); at++) {
    if (names.has(tokens[at]?.lower ?? '')) return [{ start: at, end: at + 1 }];
  }
  return anchors;
}

function asFound(document: Document, best: Candidate, candidates: readonly Candidate[]): Found<Place> {
  const { mention } = best;
  const town = mention.city && isTold(document, mention) ? mention : townOf(document, best, candidates);
  const place: Place = {
    city: town?.city ?? null,
    country: mention.country || null,
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

/**
 * "At the White House": a house stands in a town that every reader knows, but only an article that names it tells
 * of it. Of the seat of a body the town is all there is to tell.
 */
function isTold({ article, tokens }: Document, { city, venue, start, end }: PlaceMention): boolean {
  if (
    !city ||
    !venue ||
    /headquarters/i.test(venue) ||
    tokens.slice(start, end).some(({ text }) => city.startsWith(text))
  )
    return true;
  const text = `${article.title}\n${article.text.slice(0, TOLD_WITHIN)}`;
  return text.includes(city) || text.includes(city.toUpperCase());
}

/** A town of the same country that another sentence of the meeting, or the dateline, names. */
function townOf(document: Document, best: Candidate, candidates: readonly Candidate[]): NamedPlace | null {
  const { country } = best.mention;
  const inText = candidates
    .filter(({ mention }) => mention.city && mention.country === country && isTold(document, mention))
    .sort((a, b) => a.cost - b.cost)[0];
  if (inText) return inText.mention;
  const town = best.mention.venue ? datelineTown(document, new Set([country])) : null;
  return town?.country === country ? town : null;
}

/** "met virtually with", "held a video conference": they met, but nowhere. */
export function isRemote({ tokens }: Document, { anchors }: MeetingEvent): boolean {
  return anchors.slice(0, MAX_ANCHORS).some(({ start, end }) => {
    for (let at = Math.max(0, start - REMOTE_REACH); at < end + REMOTE_REACH; at++) {
      if (remoteWords.has(tokens[at]?.lower ?? '') || isVideoLink(tokens, at)) return true;
    }
    return false;
  });
}
