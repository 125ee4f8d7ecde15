import {
  justNow,
  namedWeekdays,
  partsOfDay,
  relativeDays,
  shortWeekdays,
  smallNumbers,
  weekdays,
} from '../../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { lookUpOnce } from '../text/word-forms.ts';
import {
  bare,
  type Calendar,
  lower,
  MONTHS,
  RANGE_MARKS,
  type Read,
  readDayMonth,
  readExplicit,
  readMonthDay,
  readNamedDay,
  readNumeric,
} from './calendar-dates.ts';
import { addDays, weekdayOf } from './iso-days.ts';

/**
 * Words that name a day. `start` and `end` are token indices (end exclusive); `date` and `endDate` are ISO dates;
 * `rule` says how the day was worked out.
 */
export type DateMention = Readonly<{ start: number; end: number; date: string; endDate?: string; rule: string }>;

const WEEKDAYS = new Map(Object.entries(weekdays));
const SHORT_WEEKDAYS = new Map(Object.entries(shortWeekdays));
const RELATIVE_DAYS = new Map(Object.entries(relativeDays));
const NUMBERS = new Map(Object.entries(smallNumbers));

/**
 * Finds the words that name a day among tokens `from` to `to`: a closed grammar of weekdays, relative days, dates with
 * and without year, ranges, ISO and numeric dates. Words that name no single day ("next week", "in May") give nothing.
 * Constant time per token.
 */
export function findDateMentions(
  tokens: readonly Token[],
  from: number,
  to: number,
  calendar: Calendar,
): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = from; at < to; at++) {
    const read = readDate(tokens, at, to, calendar);
    if (!read || read.end > to) continue;
    mentions.push({ start: at, ...read });
    at = read.end - 1;
  }
  return mentions;
}

function readDate(tokens: readonly Token[], at: number, to: number, calendar: Calendar): Read | null {
  const token = tokens[at];
  if (!token || !mayOpen(token, tokens[at - 1])) return null;
  if (token.kind === 'number')
    return (
      readNumeric(tokens, at, calendar) ??
      readDayMonth(tokens, at, calendar) ??
      readRelative(tokens, at, token.lower, calendar)
    );
  if (token.kind !== 'word') return null;
  const word = bare(token);
  if (token.capital && MONTHS.get(word)) return readMonthDay(tokens, at, calendar);
  if (token.capital && weekdayAt(tokens, at) !== undefined && !isFeast(tokens, at))
    return readWeekday(tokens, at, to, calendar);
  if (token.capital && lower(tokens, at - 1) === 'on') {
    const named = readNamedDay(tokens, at, calendar);
    if (named) return named;
  }
  const relative = readRelative(tokens, at, word, calendar);
  return relative && (spelledOut(tokens, relative.end, to, calendar) ?? relative);
}

/** Nearly no word opens a date: those that may are told by one look-up. */
function mayOpen(token: Token, before: Token | undefined): boolean {
  return token.kind === 'number' || opensDate(token.form) || (token.capital && before?.lower === 'on');
}

const opensDate = lookUpOnce((form): boolean => {
  const word = bare(form);
  return (
    [MONTHS, WEEKDAYS, SHORT_WEEKDAYS, RELATIVE_DAYS, NUMBERS].some(
      (words) => words.has(word) || words.has(form.lower),
    ) ||
    justNow.has(word) ||
    /^(?:the|this|last|a|\d{1,2})$/.test(word)
  );
});

/** `Wednesday`, `Tues`, `Wed.`: the number of the weekday. */
function weekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.text.endsWith('.')
    ? (SHORT_WEEKDAYS.get(token.lower) ?? WEEKDAYS.get(bare(token)))
    : WEEKDAYS.get(bare(token));
}

/** `yesterday, Thursday, 17 June 2021`, `today (March 11)`: the date says which day that is. */
function spelledOut(tokens: readonly Token[], from: number, to: number, calendar: Calendar): Read | null {
  if (!/^[,([]$/.test(lower(tokens, from))) return null;
  const explicit = readExplicit(tokens, from + 1, calendar);
  if (explicit) return explicit;
  if (weekdayAt(tokens, from + 1) === undefined) return null;
  const weekday = readWeekday(tokens, from + 1, to, calendar);
  return weekday?.rule === 'weekday-with-date' ? weekday : null;
}

/** `Good Friday`, `Palm Sunday`, `Easter Monday`: names, not days of this week. */
function isFeast(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && namedWeekdays.has(lower(tokens, at - 1));
}

/** `Monday`, `Monday evening`, `Monday (Aug 3)`, `Wednesday 23 October 2024`, `Monday to Wednesday`, `Monday last week`. */
function readWeekday(tokens: readonly Token[], at: number, to: number, calendar: Calendar): Read | null {
  const weekday = weekdayAt(tokens, at) ?? 0;
  let end = at + 1;
  if (partsOfDay.has(lower(tokens, end))) end++;
  for (let next = end; next < Math.min(to, end + 3); next++) {
    const explicit = readExplicit(tokens, next, calendar);
    if (explicit) return { ...explicit, rule: 'weekday-with-date' };
    if (!/^[,(["،]|the$/.test(lower(tokens, next))) break;
  }
  if (!calendar.today) return null;
  const before = lower(tokens, at - 1);
  const week = lower(tokens, end) === 'of' ? end + 1 : end;
  const shift = weekShift(lower(tokens, week), lower(tokens, week + 1));
  if (shift !== null) {
    // Monday opens the week.
    const date = addDays(calendar.today, daysIntoWeek(weekday) - daysIntoWeek(weekdayOf(calendar.today)) + shift * 7);
    return { end: week + 2, date, rule: 'weekday-of-week' };
  }
  const ahead = before === 'next' || before === 'coming' || (calendar.ahead && before !== 'last' && before !== 'past');
  const strict = before === 'last' || before === 'next';
  const date = resolveWeekday(weekday, calendar.today, ahead, strict);
  const until = WEEKDAYS.get(lower(tokens, end + 1));
  if (until !== undefined && RANGE_MARKS.has(lower(tokens, end)) && lower(tokens, end) !== 'and') {
    return { end: end + 2, date, endDate: resolveWeekday(until, date, true, true), rule: 'weekday-range' };
  }
  return { end, date, rule: ahead ? 'weekday-ahead' : 'weekday' };
}

function weekShift(first: string, second: string): number | null {
  if (second !== 'week') return null;
  return first === 'last' ? -1 : first === 'next' ? 1 : first === 'this' ? 0 : null;
}

function daysIntoWeek(weekday: number): number {
  return (weekday + 6) % 7;
}

/** `today`, `earlier today`, `this morning`, `last night`, `yesterday`, `tomorrow`, `three days ago`, `in two days`. */
function readRelative(tokens: readonly Token[], at: number, word: string, { today, ahead }: Calendar): Read | null {
  if (!today) return null;
  const beyond = word === 'the' ? beyondTomorrow(tokens, at) : 0;
  if (beyond !== 0) return { end: at + 4, date: addDays(today, beyond), rule: 'relative-day' };
  const days = RELATIVE_DAYS.get(word);
  if (days !== undefined) {
    const end = partsOfDay.has(lower(tokens, at + 1)) ? at + 2 : at + 1;
    return { end, date: addDays(today, days), rule: 'relative-day' };
  }
  const next = lower(tokens, at + 1);
  if (word === 'this' && partsOfDay.has(next)) return { end: at + 2, date: today, rule: 'relative-day' };
  if (word === 'last' && partsOfDay.has(next)) {
    return { end: at + 2, date: addDays(today, -1), rule: 'relative-day' };
  }
  if (justNow.has(word) && next === 'ago') return { end: at + 2, date: today, rule: 'relative-day' };
  const count = NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  if (count && (next === 'days' || next === 'day') && lower(tokens, at + 2) === 'ago') {
    return { end: at + 3, date: addDays(today, -count), rule: 'relative-day' };
  }
  if (word === 'a' && next === 'week' && lower(tokens, at + 2) === 'ago' && lower(tokens, at + 3) === 'today')
    return { end: at + 4, date: addDays(today, -7), rule: 'relative-day' };
  if (
    ahead &&
    count &&
    (next === 'days' || next === 'day') &&
    lower(tokens, at - 1) === 'in' &&
    endsTime(tokens, at + 2)
  )
    return { end: at + 2, date: addDays(today, count), rule: 'relative-day' };
  return null;
}

/** `the day before yesterday`, `the day after tomorrow`. */
function beyondTomorrow(tokens: readonly Token[], at: number): number {
  if (lower(tokens, at + 1) !== 'day') return 0;
  const words = `${lower(tokens, at + 2)} ${lower(tokens, at + 3)}`;
  return words === 'before yesterday' ? -2 : words === 'after tomorrow' ? 2 : 0;
}

/** "in two days", "in two days' time"; "in two days of talks" says how long they lasted. */
function endsTime(tokens: readonly Token[], at: number): boolean {
  return /^(?:[.,;’']|in|at|to|with|when|time)$/.test(lower(tokens, at));
}

function resolveWeekday(weekday: number, today: string, ahead: boolean, strict: boolean): string {
  const gap = (weekday - weekdayOf(today) + 7) % 7;
  if (ahead) return addDays(today, strict && gap === 0 ? 7 : gap);
  return addDays(today, gap === 0 ? (strict ? -7 : 0) : gap - 7);
}
