import { meetingNouns, visitVerbs } from '../lexicon/meeting-nouns.ts';
import type { Place } from '../meeting/meeting.ts';
import { type Calendar, type DateMention, daysBetween, findDateMentions } from './date-mentions.ts';
import { datesPublication, dayDistance, leadsToPlan, MAX_COST } from './day-distance.ts';
import type { Document, Sentence, Token } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { findGeo } from './gazetteer.ts';
import { findOpenTimes, liesWithin, type OpenTime } from './open-times.ts';
import { findPlaceMentions } from './place-mentions.ts';
import { relatedDay } from './related-days.ts';
import { reportingDay } from './reporting-day.ts';
import { asSpoken } from './spoken-days.ts';
import { tokenSpan, travellersOf } from './travellers.ts';

/** First, and where the text gives a range last, day of a meeting, as ISO dates. */
export type When = Readonly<{ date: string; endDate?: string }>;
type Candidate = Readonly<{ mention: DateMention; cost: number; source: string }>;

const FUTURE_WORDS = new Set(
  'will shall would due set scheduled expected expects plans planned planning slated to upcoming'.split(' '),
);
const BOUNDS = new Set(['by', 'until', 'till', 'before', 'since', 'after', 'through']);
const MEET = new Set(['meet', 'meets', 'met']);
const MAX_COST_ELSEWHERE = 12;
/** What an open time must be nearer than a day to beat it. */
const OPEN_TIME_PRICE = 3;
/** After "next week" in one sentence, the day must stand this near to the contact in another. */
const MAX_COST_AFTER_OPEN = 8;
/** What each step from the chief mention to a lesser sentence costs. */
const RANK_PRICE = 6;
/** Sentences after the first mention that may still give its day. */
const STORY_REACH = 3;
/** Sentences around the first mention in which a lone full date counts. */
const FULL_DATE_REACH = 3;
/** Sentences that open a report, and those within which it tells of the day that they give. */
const OPENING = 3;
const REPORT_REACH = 8;
/** Tokens read on either side of the contact: keeps the work linear in a text without full stops. */
const WINDOW = 160;
const MAX_ANCHORS = 6;
/** A chief participant is the subject when named among the first words. */
const NAME_REACH = 10;

/**
 * The day of a meeting, resolved against the publication date: the day named nearest to the words of contact, in
 * their own clause first, else where the article goes on about the meeting. Null when no day is named: a dateline or
 * the publication date alone never dates a meeting. `place` is where it was held, if known: what is told of another
 * place tells no day of it. `isForeign` tells the sentences that name other events.
 */
export function eventDate(
  document: Document,
  event: MeetingEvent,
  place: Place | null,
  isForeign: (sentence: number) => boolean,
): Found<When> | null {
  const { tokens } = document;
  const today = reportingDay(document);
  const ahead = event.status.value === 'planned' || (event.status.value === 'cancelled' && wasToCome(document, event));
  const calendar = { today, ahead };
  let best: Candidate | null = countedDay(document, event, calendar);
  let open: OpenTime | null = null;
  for (const [rank, index] of best ? [] : sentencesInOrder(event)) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.kind === 'boilerplate') continue;
    if (rank > 1 && (isForeign(index) || (place && isSetElsewhere(tokens, sentence, place)))) continue;
    const here = nearestTime(tokens, sentence, event, rank, calendar);
    if (!here) continue;
    if ('first' in here) open ??= here;
    else if ((!open || fits(here, rank, open)) && (!best || here.cost < best.cost)) best = here;
    if (best && best.cost < 12 + rank * RANK_PRICE) break;
  }
  best ??= open ? null : onlyFullDate(document, event, isForeign);
  return best ? asFound(tokens, best) : null;
}

function asFound(tokens: readonly Token[], { mention, cost, source }: Candidate): Found<When> {
  const { date, endDate } = mention;
  return {
    value: endDate ? { date, endDate } : { date },
    confidence: cost < 8 ? 0.9 : cost < 16 ? 0.75 : 0.6,
    rule: `date-${mention.rule}-${source}`,
    spans: [tokenSpan(tokens, mention.start, mention.end)],
  };
}

/** "He had met the envoy last month": no day is told, and none may be taken from elsewhere. */
export function leavesDayOpen(document: Document, event: MeetingEvent): boolean {
  const calendar = { today: reportingDay(document), ahead: event.status.value === 'planned' };
  return event.mentions.some((index) => {
    const sentence = document.sentences[index];
    const time = sentence && nearestTime(document.tokens, sentence, event, 0, calendar);
    return time ? 'first' in time : false;
  });
}

/**
 * The day that the first sentence gives beside the name of a chief participant, for the first event of an article:
 * "The president today convened …", the meeting itself being named further down.
 */
export function leadDay(document: Document, event: MeetingEvent): Found<When> | null {
  const sentence = document.sentences[0];
  if (sentence?.kind !== 'body' || event.status.value !== 'held') return null;
  const calendar = { today: reportingDay(document), ahead: false };
  const day = nearestTime(document.tokens, sentence, event, 2, calendar);
  return day && 'mention' in day && day.mention.rule !== 'full-date'
    ? asFound(document.tokens, { ...day, source: 'lead' })
    : null;
}

/**
 * The one day that the opening of a report gives, for what was held and is told without a day: "Rights must be kept, the
 * president said on Thursday. … She said this when the envoy called on her". Only sentences that name its people count.
 */
export function reportDay(document: Document, event: MeetingEvent): Found<When> | null {
  const { sentences, tokens } = document;
  const today = reportingDay(document);
  if (
    event.status.value !== 'held' ||
    !today ||
    (event.mentions[0] ?? 0) > REPORT_REACH ||
    leavesDayOpen(document, event)
  )
    return null;
  const names = travellersOf(event).surnames;
  const days = new Map<string, DateMention>();
  for (const sentence of sentences.filter(({ kind }) => kind === 'body').slice(0, OPENING)) {
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    if (!tokens.slice(sentence.start, to).some(({ lower }) => names.has(lower))) continue;
    for (const mention of findDateMentions(tokens, sentence.start, to, { today, ahead: false })) {
      const age = daysBetween(mention.date, today);
      const apart =
        isBound(tokens, mention.start) || datesPublication(tokens, mention) || leadsToPlan(tokens, sentence, mention);
      if (apart || age < -1 || age > 7 || mention.endDate || mention.rule === 'full-date') continue;
      days.set(mention.date, mention);
    }
  }
  const [mention] = days.values();
  return mention && days.size === 1 ? asFound(tokens, { mention, cost: MAX_COST, source: 'report' }) : null;
}

/** "a day after he met the envoy": the day stands in words of its own, and no other counts. */
function countedDay({ sentences, tokens }: Document, event: MeetingEvent, calendar: Calendar): Candidate | null {
  const index = event.mentions[0] ?? -1;
  const sentence = sentences[index];
  const anchor = event.anchors.find(({ start }) => sentence && start >= sentence.start && start < sentence.end);
  const mention = anchor && relatedDay(tokens, sentences, index, anchor, calendar);
  return mention && onRightSide(mention.date, event, calendar.today)
    ? { mention, cost: RANK_PRICE, source: 'own-clause' }
    : null;
}

/** "arrived in Manila on Sunday": tells no day of what was held in Hanoi. */
function isSetElsewhere(tokens: readonly Token[], sentence: Sentence, { country }: Place): boolean {
  const to = Math.min(sentence.end, sentence.start + WINDOW);
  const places = findPlaceMentions(tokens, sentence.start, to, new Set());
  return places.length > 0 && !places.some((place) => place.country === country);
}

/** After "last month" only a day of last month counts, and only near to the contact. */
function fits({ mention, cost }: Candidate, rank: number, open: OpenTime): boolean {
  return cost - rank * RANK_PRICE < MAX_COST_AFTER_OPEN && liesWithin(open, mention.date);
}

/** The day, or the open time, that stands nearest to the contact in one sentence. */
function nearestTime(
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
    Math.min(...anchors.map((anchor) => dayDistance(tokens, sentence, anchor, time, calendar.ahead)));
  const days = findDateMentions(tokens, from, to, calendar).filter(
    ({ start, end }) => !isBound(tokens, start) && !isName(tokens, end, to) && !isAlternative(tokens, start, end),
  );
  let best: Candidate | null = null;
  for (const day of days) {
    const own = costOf(day);
    const mention = day.rule === 'relative-day' ? asSpoken(tokens, sentence, day, calendar) : day;
    if (own > reach || !onRightSide(mention.date, event, calendar.today)) continue;
    if (rank > 1 && mention.endDate && calendar.ahead && isTour(tokens, from, to)) continue;
    const cost = own + rank * RANK_PRICE;
    if (!best || cost < best.cost) best = { mention, cost, source: rank === 0 ? 'own-clause' : 'later-mention' };
  }
  let open: OpenTime | null = null;
  let least = best ? best.cost - rank * RANK_PRICE : reach;
  for (const time of findOpenTimes(tokens, from, to, days, calendar)) {
    const own = costOf(time) + OPEN_TIME_PRICE;
    if (own >= least) continue;
    open = time;
    least = own;
  }
  return open ?? best;
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
function onRightSide(date: string, { status }: MeetingEvent, today: string | null): boolean {
  if (!today || status.value === 'cancelled') return true;
  const days = daysBetween(today, date);
  return status.value === 'held' ? days <= 1 : days >= -1;
}

/** "by 10 June", "since Monday": the day bounds a stretch of time. */
function isBound(tokens: readonly Token[], start: number): boolean {
  return BOUNDS.has(tokens[start - 1]?.lower ?? '');
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

/** The one date with its year that the sentences around the meeting give, when they give no other. */
function onlyFullDate(
  { sentences, tokens, article }: Document,
  event: MeetingEvent,
  isForeign: (sentence: number) => boolean,
): Candidate | null {
  const first = event.mentions[0] ?? 0;
  const published = article.publishedAt?.slice(0, 10) ?? null;
  const found = new Map<string, DateMention>();
  for (const [index, sentence] of sentences.entries()) {
    if (Math.abs(index - first) > FULL_DATE_REACH || sentence.kind === 'boilerplate' || isForeign(index)) continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findDateMentions(tokens, sentence.start, to, { today: null, ahead: false })) {
      const apart = isBound(tokens, mention.start) || datesPublication(tokens, mention) || isTimed(tokens, mention.end);
      if (!apart && isRecent(mention.date, published)) found.set(mention.date, mention);
    }
  }
  const [mention] = found.values();
  return mention && found.size === 1 ? { mention, cost: MAX_COST, source: 'only-full-date' } : null;
}

/** "20 September 2021, 21:16", "May 2, 2023 | 01:00 AM": the page, not the meeting, is dated to the minute. */
function isTimed(tokens: readonly Token[], end: number): boolean {
  const at = /^[,|–-]$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  return (
    /^\d{1,2}[:.]\d\d/.test(tokens[at]?.text ?? '') || (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ':')
  );
}

/** Within half a year before, or after, publication. */
function isRecent(date: string, published: string | null): boolean {
  return !published || Math.abs(Date.parse(date) - Date.parse(published)) < 183 * 86_400_000;
}

/**
 * Sentences of the event with their rank: 0 for the chief mention, 1 for others, 2 for the sentence before, then those
 * that go on about it.
 */
function* sentencesInOrder(event: MeetingEvent): Iterable<readonly [rank: number, sentence: number]> {
  for (const [order, index] of event.mentions.entries()) yield [Math.min(order, 1), index];
  const mentioned = new Set(event.mentions);
  const first = event.mentions[0];
  if (first !== undefined && first > 0 && !mentioned.has(first - 1)) yield [2, first - 1];
  for (const index of event.sentences) {
    if (!mentioned.has(index) && index - (first ?? index) <= STORY_REACH) yield [3, index];
  }
}

/** The event's own words of contact in the sentence, or the words that stand for it before and after ("the meeting"). */
function anchorsIn(tokens: readonly Token[], sentence: Sentence, event: MeetingEvent, rank: number): readonly Range[] {
  const own = event.anchors.filter(({ start }) => start >= sentence.start && start < sentence.end);
  if (own.length > 0) return own.slice(0, MAX_ANCHORS);
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

type Range = Readonly<{ start: number; end: number }>;

/** A sentence that tells of the meeting speaks of what is, or was, to come: "will not attend", "was scheduled". */
function wasToCome({ sentences, tokens }: Document, event: MeetingEvent): boolean {
  return event.mentions.some((index) => {
    const sentence = sentences[index];
    if (!sentence) return false;
    for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + WINDOW); at++) {
      if (FUTURE_WORDS.has(tokens[at]?.lower ?? '')) return true;
    }
    return false;
  });
}
