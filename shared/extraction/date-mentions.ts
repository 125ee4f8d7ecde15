import {
  justNow,
  months,
  namedWeekdays,
  partsOfDay,
  relativeDays,
  smallNumbers,
  weekdays,
} from '../lexicon/calendar.ts';
import type { Token } from './tokens.ts';

/**
 * Words that name a day. `start` and `end` are token indices (end exclusive); `date` and `endDate` are ISO dates;
 * `rule` says how the day was worked out.
 */
export type DateMention = Readonly<{ start: number; end: number; date: string; endDate?: string; rule: string }>;

/**
 * How to resolve words that leave something open: `today` is the publication day at the publisher's place (ISO date,
 * null if unknown), `ahead` whether the text speaks of what is to come.
 */
export type Calendar = Readonly<{ today: string | null; ahead: boolean }>;

type DayOfMonth = Readonly<{ day: number; month: number; year: number | null }>;
type Read = Readonly<{ end: number; date: string; endDate?: string; rule: string }>;

const DAY = 86_400_000;
const MONTHS = new Map(Object.entries(months));
const WEEKDAYS = new Map(Object.entries(weekdays));
const RELATIVE_DAYS = new Map(Object.entries(relativeDays));
const NUMBERS = new Map(Object.entries(smallNumbers));
const RANGE_MARKS = new Set(['-', '–', '—', 'to', 'and', '&', 'until', 'till', 'through', '/']);

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
  if (!token) return null;
  if (token.kind === 'number')
    return (
      readNumeric(tokens, at, calendar) ??
      readDayMonth(tokens, at, calendar) ??
      readRelative(tokens, at, token.lower, calendar)
    );
  if (token.kind !== 'word') return null;
  const word = bare(token);
  if (token.capital && MONTHS.get(word)) return readMonthDay(tokens, at, calendar);
  if (token.capital && WEEKDAYS.get(word) !== undefined && !isFeast(tokens, at))
    return readWeekday(tokens, at, to, calendar);
  const relative = readRelative(tokens, at, word, calendar);
  return relative && (spelledOut(tokens, relative.end, to, calendar) ?? relative);
}

/** `yesterday, Thursday, 17 June 2021`, `today (March 11)`: the date says which day that is. */
function spelledOut(tokens: readonly Token[], from: number, to: number, calendar: Calendar): Read | null {
  if (!/^[,([]$/.test(lower(tokens, from))) return null;
  const explicit = readExplicit(tokens, from + 1, calendar);
  if (explicit) return explicit;
  if (WEEKDAYS.get(bare(tokens[from + 1])) === undefined) return null;
  const weekday = readWeekday(tokens, from + 1, to, calendar);
  return weekday?.rule === 'weekday-with-date' ? weekday : null;
}

/** `Good Friday`, `Palm Sunday`, `Easter Monday`: names, not days of this week. */
function isFeast(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && namedWeekdays.has(lower(tokens, at - 1));
}

/** `Monday`, `Monday evening`, `Monday (Aug 3)`, `Wednesday 23 October 2024`, `Monday to Wednesday`, `Monday last week`. */
function readWeekday(tokens: readonly Token[], at: number, to: number, calendar: Calendar): Read | null {
  const weekday = WEEKDAYS.get(bare(tokens[at])) ?? 0;
  let end = at + 1;
  if (partsOfDay.has(lower(tokens, end))) end++;
  for (let next = end; next < Math.min(to, end + 3); next++) {
    const explicit = readExplicit(tokens, next, calendar);
    if (explicit) return { ...explicit, rule: 'weekday-with-date' };
    if (!/^[,(["،]|the$/.test(lower(tokens, next))) break;
  }
  if (!calendar.today) return null;
  const before = lower(tokens, at - 1);
  const shift = weekShift(lower(tokens, end), lower(tokens, end + 1));
  if (shift !== 0) {
    const date = addDays(calendar.today, weekday - weekdayOf(calendar.today) + shift * 7);
    return { end: end + 2, date, rule: 'weekday-of-week' };
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

function weekShift(first: string, second: string): number {
  if (second !== 'week') return 0;
  return first === 'last' ? -1 : first === 'next' ? 1 : 0;
}

function readExplicit(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
  const token = tokens[at];
  if (token?.kind === 'number') return readNumeric(tokens, at, calendar) ?? readDayMonth(tokens, at, calendar);
  if (token?.kind === 'word' && token.capital && MONTHS.get(bare(token))) return readMonthDay(tokens, at, calendar);
  return null;
}

/** `May 12`, `May 12th, 2024`, `May 12-13`, `May 30 - June 2`, `May 12 and 13`. */
function readMonthDay(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
  const month = MONTHS.get(bare(tokens[at])) ?? 0;
  const day = dayNumber(tokens[at + 1]);
  if (day === 0 || lower(tokens, at + 2) === ':') return null;
  let end = at + 2 + ordinalWidth(tokens, at + 2);
  let last: DayOfMonth | null = null;
  if (RANGE_MARKS.has(lower(tokens, end))) {
    const secondMonth = MONTHS.get(bare(tokens[end + 1]));
    const secondDay = dayNumber(tokens[end + (secondMonth ? 2 : 1)]);
    if (secondDay > 0 && (secondMonth || (secondDay > day && !MONTHS.get(bare(tokens[end + 2])))))
      last = { day: secondDay, month: secondMonth ?? month, year: null };
    end += secondMonth ? 3 : 2;
  }
  const year = readYear(tokens, end);
  return resolve({ day, month, year: year.year }, last, end + year.width, calendar);
}

/** `12 May`, `12th of May 2024`, `12-13 May`, `30 May - 2 June`, `12 and 13 May`. */
function readDayMonth(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
  const day = dayNumber(tokens[at]);
  if (day === 0) return null;
  let end = at + 1 + ordinalWidth(tokens, at + 1);
  let last: DayOfMonth | null = null;
  let lastDay = 0;
  if (RANGE_MARKS.has(lower(tokens, end)) && dayNumber(tokens[end + 1]) > day) {
    lastDay = dayNumber(tokens[end + 1]);
    end += 2;
  }
  if (lower(tokens, end) === 'of') end++;
  const month = monthAt(tokens, end);
  if (!month) return onTheDay(tokens, at, day, calendar);
  end++;
  if (lastDay > 0) last = { day: lastDay, month, year: null };
  const secondDay = dayNumber(tokens[end + 1]);
  const secondMonth = monthAt(tokens, end + 2);
  if (lastDay === 0 && RANGE_MARKS.has(lower(tokens, end)) && secondDay > 0 && secondMonth) {
    last = { day: secondDay, month: secondMonth, year: null };
    end += 3;
  }
  const year = readYear(tokens, end);
  return resolve({ day, month, year: year.year }, last, end + year.width, calendar);
}

/** `on the 5th`: of the month of publication, or the one before or after it. */
function onTheDay(tokens: readonly Token[], at: number, day: number, calendar: Calendar): Read | null {
  const { today } = calendar;
  if (!today || lower(tokens, at - 1) !== 'the' || lower(tokens, at - 2) !== 'on') return null;
  if (!/\d(?:st|nd|rd|th)$/.test(tokens[at]?.text ?? '') || !endsPhrase(tokens[at + 1])) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  for (const shift of calendar.ahead ? [0, 1] : [0, -1]) {
    const date = isoDate(year, month + shift, day);
    if (date && (calendar.ahead ? date >= today : date <= today)) return { end: at + 1, date, rule: 'day-of-month' };
  }
  return null;
}

function endsPhrase(token: Token | undefined): boolean {
  return !token || token.kind === 'mark' || ['and', 'in', 'at', 'with', 'to', 'when'].includes(token.lower);
}

/** `2020-08-06`, `06/08/2020`, `6.8.2020`. A numeric date that could be read both ways is the one nearer to publication. */
function readNumeric(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
  const first = tokens[at]?.text ?? '';
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first);
  if (dotted) return numericRead(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1, calendar);
  const mark = lower(tokens, at + 1);
  if ((mark !== '-' && mark !== '/') || lower(tokens, at + 3) !== mark) return null;
  const [a, b, c] = [first, tokens[at + 2]?.text ?? '', tokens[at + 4]?.text ?? ''];
  if (/^\d{4}$/.test(a) && /^\d\d$/.test(b) && /^\d\d$/.test(c)) {
    const date = isoDate(Number(a), Number(b), Number(c));
    return date ? { end: at + 5, date, rule: 'iso-date' } : null;
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{4}$/.test(c)) return null;
  return numericRead(Number(a), Number(b), Number(c), at + 5, calendar);
}

function numericRead(a: number, b: number, year: number, end: number, { today }: Calendar): Read | null {
  const dayFirst = isoDate(year, b, a);
  const monthFirst = isoDate(year, a, b);
  const date = dayFirst && monthFirst && today ? nearer(dayFirst, monthFirst, today) : (dayFirst ?? monthFirst);
  return date ? { end, date, rule: 'numeric-date' } : null;
}

function nearer(a: string, b: string, today: string): string {
  return Math.abs(dayCount(a) - dayCount(today)) <= Math.abs(dayCount(b) - dayCount(today)) ? a : b;
}

/** `today`, `earlier today`, `this morning`, `last night`, `yesterday`, `tomorrow`, `three days ago`. */
function readRelative(tokens: readonly Token[], at: number, word: string, { today }: Calendar): Read | null {
  if (!today) return null;
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
  return null;
}

function resolve(first: DayOfMonth, last: DayOfMonth | null, end: number, calendar: Calendar): Read | null {
  const year = first.year ?? likelyYear(first, calendar);
  const date = year === null ? null : isoDate(year, first.month, first.day);
  if (!date || year === null) return null;
  const rule = first.year === null ? 'date-without-year' : 'full-date';
  if (!last) return { end, date, rule };
  const endDate = isoDate(last.month < first.month ? year + 1 : year, last.month, last.day);
  return endDate ? { end, date, endDate, rule: 'date-range' } : { end, date, rule };
}

/** The year that puts the day on the right side of publication: the last past one, or the next one to come. */
function likelyYear({ day, month }: DayOfMonth, { today, ahead }: Calendar): number | null {
  if (!today) return null;
  const year = Number(today.slice(0, 4));
  const date = isoDate(year, month, day) ?? today;
  const days = dayCount(date) - dayCount(today);
  if (ahead) return days < -60 ? year + 1 : year;
  return days > 40 ? year - 1 : year;
}

function readYear(tokens: readonly Token[], at: number): { year: number | null; width: number } {
  const comma = lower(tokens, at) === ',' ? 1 : 0;
  const text = tokens[at + comma]?.text ?? '';
  return /^(?:19|20)\d\d$/.test(text) ? { year: Number(text), width: comma + 1 } : { year: null, width: 0 };
}

function resolveWeekday(weekday: number, today: string, ahead: boolean, strict: boolean): string {
  const gap = (weekday - weekdayOf(today) + 7) % 7;
  if (ahead) return addDays(today, strict && gap === 0 ? 7 : gap);
  return addDays(today, gap === 0 ? (strict ? -7 : 0) : gap - 7);
}

function dayNumber(token: Token | undefined): number {
  if (token?.kind !== 'number') return 0;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.text);
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

/** A scanned text may part the ordinal from its number: `23 rd of October`. */
function ordinalWidth(tokens: readonly Token[], at: number): number {
  return /^(?:st|nd|rd|th)$/.test(lower(tokens, at)) ? 1 : 0;
}

function monthAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.capital ? (MONTHS.get(bare(token)) ?? 0) : 0;
}

function bare(token: Token | undefined): string {
  const word = token?.lower ?? '';
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || year < 1900 || year > 2100) return null;
  return date.toISOString().slice(0, 10);
}

function dayCount(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** How many days the second ISO date lies after the first. */
export function daysBetween(from: string, to: string): number {
  return dayCount(to) - dayCount(from);
}

/** The ISO date so many days later, or earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return new Date((dayCount(date) + days) * DAY).toISOString().slice(0, 10);
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
