import { meetingNouns, visitNouns, visitVerbs } from '../../lexicon/meeting-nouns.ts';
import { matterNouns } from '../../lexicon/place-cues.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import { isToldOfAnother } from '../events/told-of-another.ts';
import { tokenSpan, travellersOf } from '../events/travellers.ts';
import type { Sentence, Token } from '../text/document.ts';
import { findGeo } from '../text/gazetteer.ts';
import type { Calendar } from './calendar-dates.ts';
import { type DateMention, findDateMentions } from './date-mentions.ts';
import { dayDistance, MAX_COST } from './day-distance.ts';
import { daysBetween } from './iso-days.ts';
import { findOpenTimes, type OpenTime } from './open-times.ts';
import { asSpoken } from './spoken-days.ts';

/** First, and where the text gives a range last, day of a meeting, as ISO dates. */
export type When = Readonly<{ date: string; endDate?: string }>;

export type Range = Readonly<{ start: number; end: number }>;
/** A day that may be the one of a meeting: `cost` grows with what stands between it and the words of contact. */
export type Candidate = Readonly<{ mention: DateMention; cost: number; source: string }>;

const BOUNDS = new Set(['by', 'until', 'till', 'before', 'since', 'after', 'through']);
const MEET = new Set(['meet', 'meets', 'met']);
const CANCELLING =
  /^(?:cancel(?:s|l?ed)|postpone[sd]|scrap(?:s|ped)|calls|called|scuttled|abandoned|rejected|refused|declined)$/;
const MAX_COST_ELSEWHERE = 12;
/** What an open time must be nearer than a day to beat it. */
const OPEN_TIME_PRICE = 3;
/** What each step from the chief mention to a lesser sentence costs. */
export const RANK_PRICE = 6;
/** Tokens read on either side of the contact: keeps the work linear in a text without full stops. */
export const WINDOW = 160;
const MAX_ANCHORS = 6;
/** What it costs to follow the words of another contact. */
const ANOTHERS = 10;
/** Tokens back from the days of a journey to its noun. */
const JOURNEY_REACH = 8;
/** A chief participant is the subject when named among the first words. */
const NAME_REACH = 10;

/** The day, or the open time, that stands nearest to the contact in one sentence. */
export function nearestTime(
  tokens: readonly Token[],
  sentence: Sentence,
  event: MeetingEvent,
  rank: number,
  calendar: Calendar,
): Candidate | OpenTime | null {
  const anchors = anchorsIn(tokens, sentence, event, rank);
  const first = anchors[0]?.start;
  if (first === undefined) return null;
  const from = Math.max(sentence.start, first - WINDOW);
  const to = Math.min(sentence.end, first + WINDOW);
  const reach = rank > 1 ? MAX_COST_ELSEWHERE : MAX_COST;
  const costOf = (time: Range) =>
    Math.min(...anchors.map((anchor) => dayDistance(tokens, sentence, anchor, time, calendar.ahead))) +
    (isToldOfAnother(tokens, event, sentence.start, time) ? ANOTHERS : 0);
  const days = findDateMentions(tokens, from, to, calendar).filter(
    ({ start, end }) =>
      !isBound(tokens, start) &&
      !isName(tokens, end, to) &&
      !isAlternative(tokens, start, end) &&
      !(event.status.value === 'cancelled' && datesCancelling(tokens, end)),
  );
  let best: Candidate | null = null;
  for (const day of days) {
    const own = costOf(day);
    const mention = day.rule === 'relative-day' ? asSpoken(tokens, sentence, day, calendar) : day;
    if (own > reach || !onRightSide(mention.date, event, calendar.today)) continue;
    if (mention.endDate && isJourney(tokens, sentence, day) && !meansJourney(tokens, anchors)) continue;
    if (rank > 1 && mention.endDate && calendar.ahead && isTour(tokens, from, to)) continue;
    const cost = own + rank * RANK_PRICE;
    if (!best || cost < best.cost) best = { mention, cost, source: rank === 0 ? 'own-clause' : 'later-mention' };
  }
  let open: OpenTime | null = null;
  let least = best ? best.cost - rank * RANK_PRICE : reach;
  for (const time of findOpenTimes(tokens, from, to, days, calendar)) {
    if (matterNouns.has(tokens[time.start - 1]?.lower ?? '')) continue;
    const own = costOf(time) + OPEN_TIME_PRICE;
    if (own >= least) continue;
    open = time;
    least = own;
  }
  return open ?? best;
}

/** "on a visit from 4 to 6 April": within the days of a stay, each meeting had its own. */
function isJourney(tokens: readonly Token[], sentence: Sentence, day: Range): boolean {
  // "will travel to Berlin on 5-6 April, where she will attend": for as long as it takes.
  if (/^(?:where|to|for)$/.test(tokens[tokens[day.end]?.text === ',' ? day.end + 1 : day.end]?.lower ?? ''))
    return false;
  for (let at = day.start - 1; at >= Math.max(sentence.start, day.start - JOURNEY_REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (visitNouns.has(word) || /^travel(?:s|ed|led|ling|ing)?$/.test(word)) return true;
    if (meetingNouns.has(word) || MEET.has(word)) return false;
  }
  return false;
}

/** The contact is the visit itself. */
function meansJourney(tokens: readonly Token[], anchors: readonly Range[]): boolean {
  return anchors.some(({ start }) => /^(?:visit|trip|travel|tour)/.test(tokens[start]?.lower ?? ''));
}

/** "will travel to Cambodia and Laos May 1-7": the days of a journey to several countries are not those of one meeting. */
function isTour(tokens: readonly Token[], from: number, to: number): boolean {
  const countries = new Set<string>();
  for (let at = from; at < to; at++) {
    const sense = findGeo(tokens, at)?.senses[0];
    if (sense?.kind === 'country' || sense?.kind === 'city') countries.add(sense.id);
  }
  return countries.size > 1;
}

/** What was held was held by the day after publication (days end later elsewhere); what is planned is yet to come. */
export function onRightSide(date: string, { status }: MeetingEvent, today: string | null): boolean {
  if (!today || status.value === 'cancelled') return true;
  const days = daysBetween(today, date);
  return status.value === 'held' ? days <= 1 : days >= -1;
}

/** "by 10 June", "since Monday": the day bounds a stretch of time. */
export function isBound(tokens: readonly Token[], start: number): boolean {
  return BOUNDS.has(tokens[start - 1]?.lower ?? '');
}

/** "today called off his meeting": the day of the decision. */
function datesCancelling(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + 3; at++) {
    if (CANCELLING.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "on Monday or Tuesday": the day is not known yet. */
function isAlternative(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.lower === 'on' ? start - 2 : start - 1;
  return tokens[end]?.lower === 'or' || tokens[before]?.lower === 'or';
}

/** "the September 11 Memorial", "the 25 January revolution": the day is part of a name. */
function isName(tokens: readonly Token[], end: number, to: number): boolean {
  const next = tokens[end];
  if (!next || end >= to || tokens[end - 1]?.kind !== 'number') return false;
  return /^(?:memorial|attacks?|massacre|revolution|movement|anniversary|coup|bombings?|uprising|elections?|referendum|vote|deadline)$/.test(
    next.lower,
  );
}

/** The event's own words of contact in the sentence, or the words that stand for it before and after ("the meeting"). */
function anchorsIn(tokens: readonly Token[], sentence: Sentence, event: MeetingEvent, rank: number): readonly Range[] {
  const own = event.anchors.filter(({ start }) => start >= sentence.start && start < sentence.end);
  // "held talks on July 5 with Y, who is on a visit from July 4 to 8": the talks were held on one day of the visit.
  const met = own.filter((anchor) => !meansJourney(tokens, [anchor]));
  if (own.length > 0) return (met.length > 0 ? met : own).slice(0, MAX_ANCHORS);
  const anchors: Range[] = [];
  for (let at = sentence.start; at < sentence.end && anchors.length < MAX_ANCHORS; at++) {
    const word = tokens[at]?.lower ?? '';
    if (rank > 1 && meetingNouns.has(word) && isAnother(tokens, sentence, at)) continue;
    if (meetingNouns.has(word) || MEET.has(word) || (rank === 2 && visitVerbs.has(word))) {
      anchors.push({ start: at, end: at + 1 });
    }
  }
  return anchors.length > 0 || rank !== 2 ? anchors : nameOf(tokens, sentence, event);
}

/** "a summit of neighbours", "another meeting", "the next round of talks": not the meeting told of before. */
function isAnother(tokens: readonly Token[], sentence: Sentence, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(sentence.start, noun - 5); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:a|an|another|next|last|previous|earlier|second|new)$/.test(word)) return true;
    if (tokens[at]?.kind !== 'word' || /^(?:the|this|these|their|his|her|its|our|on|in|at|with|for)$/.test(word))
      return false;
  }
  return false;
}

/** "The president, on Friday in Abuja, … Receiving the envoy, he …": the day stands beside the name, a sentence before. */
function nameOf(tokens: readonly Token[], sentence: Sentence, event: MeetingEvent): readonly Range[] {
  const names = travellersOf(event).surnames;
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + NAME_REACH); at++) {
    if (names.has(tokens[at]?.lower ?? '')) return [{ start: at, end: at + 1 }];
  }
  return [];
}

/** The day with its evidence. */
export function asFound(tokens: readonly Token[], { mention, cost, source }: Candidate): Found<When> {
  const { date, endDate } = mention;
  return {
    value: endDate ? { date, endDate } : { date },
    confidence: cost < 8 ? 0.9 : cost < 16 ? 0.75 : 0.6,
    rule: `date-${mention.rule}-${source}`,
    spans: [tokenSpan(tokens, mention.start, mention.end)],
  };
}
