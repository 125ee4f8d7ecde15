import { partsOfDay, smallNumbers } from '../../lexicon/calendar.ts';
import type { Sentence, Token } from '../text/document.ts';
import type { Calendar } from './calendar-dates.ts';
import { type DateMention, findDateMentions } from './date-mentions.ts';
import { addDays } from './iso-days.ts';

type Range = Readonly<{ start: number; end: number }>;
type Relation = Readonly<{ start: number; end: number; days: number }>;

const NUMBERS = new Map(Object.entries(smallNumbers));
/** Tokens between "a day after" and the contact that it dates. */
const REACH = 14;
/** Sentences back in which the day counted from may be named. */
const SENTENCES_BACK = 3;
/** "Earlier in the day" goes on about the day that the whole report tells of. */
const SENTENCES_BACK_SAME_DAY = 8;
/** Words that may open "later that day", "the same day", "hours later". */
const OPENS_SAME_DAY = new Set(['earlier', 'later', 'late', 'early', 'the', 'that', 'hour', 'hours']);
/** Tokens read of one sentence: keeps the work linear in a text without full stops. */
const WINDOW = 160;

/**
 * The day of a contact that is told by another day: "…, a day after he met the envoy", "the next day they held talks".
 * It is counted from the last day named before those words. Null when the sentence tells no such thing of the contact.
 */
export function relatedDay(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  index: number,
  anchor: Range,
  calendar: Calendar,
): DateMention | null {
  const sentence = sentences[index];
  if (!sentence) return null;
  const relation = relationTo(tokens, sentence, anchor);
  if (!relation) return null;
  const back = relation.days === 0 ? SENTENCES_BACK_SAME_DAY : SENTENCES_BACK;
  const base = lastDayBefore(tokens, sentences, index, relation.start, back, calendar);
  if (!base) return null;
  const { start, end, days } = relation;
  return { start, end, date: addDays(base.date, days), rule: 'counted-day' };
}

function relationTo(tokens: readonly Token[], sentence: Sentence, anchor: Range): Relation | null {
  const from = Math.max(sentence.start, anchor.start - REACH);
  for (let at = anchor.start - 1; at >= from; at--) {
    const relation =
      dayAround(tokens, at) ?? afterOrBefore(tokens, at) ?? nextOrPrevious(tokens, at) ?? sameDay(tokens, at);
    if (relation) return relation;
  }
  const to = Math.min(sentence.end, anchor.end + REACH);
  for (let at = anchor.end; at < to; at++) {
    const relation = dayAround(tokens, at) ?? nextOrPrevious(tokens, at) ?? sameDay(tokens, at);
    if (relation) return relation;
  }
  return null;
}

/** "The day before, she had met him", "met him the day after.": a day from the one named before. */
function dayAround(tokens: readonly Token[], at: number): Relation | null {
  const count = countAt(tokens, at);
  const side = tokens[at + 2]?.lower;
  if (count === null || (side !== 'after' && side !== 'before') || !/^[,.;]$/.test(tokens[at + 3]?.text ?? ''))
    return null;
  return { start: at, end: at + 3, days: side === 'after' ? count : -count };
}

/** "a day after he met": the contact came the day before; "two days before meeting": two days later. */
function afterOrBefore(tokens: readonly Token[], at: number): Relation | null {
  const count = countAt(tokens, at);
  const side = tokens[at + 2]?.lower;
  if (count === null || (side !== 'after' && side !== 'before')) return null;
  // "the day after tomorrow" is counted from today.
  if (/^(?:yesterday|tomorrow)$/.test(tokens[at + 3]?.lower ?? '')) return null;
  return { start: at, end: at + 3, days: side === 'after' ? -count : count };
}

/** "the next day", "the following morning", "the previous day", "a day earlier", "two days later". */
function nextOrPrevious(tokens: readonly Token[], at: number): Relation | null {
  const word = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower === 'the' && isDay(tokens[at + 2])) {
    if (word === 'next' || word === 'following') return { start: at, end: at + 3, days: 1 };
    if (word === 'previous') return { start: at, end: at + 3, days: -1 };
  }
  const count = countAt(tokens, at);
  const side = tokens[at + 2]?.lower;
  if (count === null || (side !== 'later' && side !== 'earlier')) return null;
  return { start: at, end: at + 3, days: side === 'later' ? count : -count };
}

function isDay(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return word === 'day' || partsOfDay.has(word);
}

/** "earlier in the day", "later that day", "on the same day", "the same evening", "hours later". */
function sameDay(tokens: readonly Token[], at: number): Relation | null {
  const first = tokens[at]?.lower ?? '';
  if (!OPENS_SAME_DAY.has(first)) return null;
  const second = tokens[at + 1]?.lower ?? '';
  const third = tokens[at + 2];
  if (first === 'hour' || first === 'hours')
    return second === 'later' || second === 'earlier' ? { start: at, end: at + 2, days: 0 } : null;
  if (first === 'the' || first === 'that')
    return second === 'same' && isDay(third) ? { start: at, end: at + 3, days: 0 } : null;
  if (second === 'in' && third?.lower === 'the' && tokens[at + 3]?.lower === 'day')
    return { start: at, end: at + 4, days: 0 };
  return second === 'that' && isDay(third) ? { start: at, end: at + 3, days: 0 } : null;
}

/** "a day", "one day", "two days", "the day". */
function countAt(tokens: readonly Token[], at: number): number | null {
  const unit = tokens[at + 1]?.lower;
  if (unit !== 'day' && unit !== 'days') return null;
  const word = tokens[at]?.lower ?? '';
  return word === 'the' ? 1 : (NUMBERS.get(word) ?? null);
}

function lastDayBefore(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  index: number,
  before: number,
  back: number,
  calendar: Calendar,
): DateMention | null {
  for (let at = index; at >= Math.max(0, index - back); at--) {
    const sentence = sentences[at];
    if (sentence?.kind !== 'body') continue;
    const end = at === index ? before : Math.min(sentence.end, sentence.start + WINDOW);
    const from = at === index ? Math.max(sentence.start, before - WINDOW) : sentence.start;
    const day = findDateMentions(tokens, from, end, calendar).at(-1);
    if (day) return day;
  }
  return null;
}
