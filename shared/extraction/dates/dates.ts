import type { Place } from '../../meeting/meeting.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import { findPlaceMentions } from '../places/place-mentions.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import type { Calendar } from './calendar-dates.ts';
import { asFound, type Candidate, nearestTime, onRightSide, RANK_PRICE, type When, WINDOW } from './nearest-day.ts';
import { liesWithin, type OpenTime } from './open-times.ts';
import { relatedDay } from './related-days.ts';
import { reportingDay } from './reporting-day.ts';

const FUTURE_WORDS = new Set(
  'will shall would due set scheduled expected expects plans planned planning slated to upcoming'.split(' '),
);
/** After "next week" in one sentence, the day must stand this near to the contact in another. */
const MAX_COST_AFTER_OPEN = 8;
/** Sentences after the first mention that may still give its day. */
const STORY_REACH = 3;

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
  return best ? asFound(tokens, best) : null;
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
