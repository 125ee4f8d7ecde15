import { months, namedDays, partsOfDay } from '../../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { dayCount, isoDate } from './iso-days.ts';

/**
 * How to resolve words that leave something open: `today` is the publication day at the publisher's place (ISO date,
 * null if unknown), `ahead` whether the text speaks of what is to come.
 */
export type Calendar = Readonly<{ today: string | null; ahead: boolean }>;

const NAMED_DAYS = namedDays.map(([name, month, day]) => ({ words: name.split(' '), month, day }));

type DayOfMonth = Readonly<{ day: number; month: number; year: number | null }>;
/** What was read: the token after it, and the day or days. */
export type Read = Readonly<{ end: number; date: string; endDate?: string; rule: string }>;

export const MONTHS = new Map(Object.entries(months));
export const RANGE_MARKS = new Set(['-', '–', '—', 'to', 'and', '&', 'until', 'till', 'through', '/']);

/** A day of the month with or without its year, however it is written, or null. */
export function readExplicit(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
  const token = tokens[at];
  if (token?.kind === 'number') return readNumeric(tokens, at, calendar) ?? readDayMonth(tokens, at, calendar);
  if (token?.kind === 'word' && token.capital && MONTHS.get(bare(token))) return readMonthDay(tokens, at, calendar);
  return null;
}

/** `May 12`, `May 12th, 2024`, `May 12-13`, `May 30 - June 2`, `May 12 and 13`. */
export function readMonthDay(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
  const month = MONTHS.get(bare(tokens[at])) ?? 0;
  const day = dayNumber(tokens[at + 1]);
  if (day === 0 || lower(tokens, at + 2) === ':') return null;
  let end = at + 2 + ordinalWidth(tokens, at + 2);
  let last: DayOfMonth | null = null;
  if (RANGE_MARKS.has(lower(tokens, end))) {
    const secondMonth = MONTHS.get(bare(tokens[end + 1]));
    const secondDay = dayNumber(tokens[end + (secondMonth ? 2 : 1)]);
    if (secondDay > 0 && (secondMonth || (secondDay > day && !MONTHS.get(bare(tokens[end + 2]))))) {
      last = { day: secondDay, month: secondMonth ?? month, year: null };
      end += secondMonth ? 3 : 2;
    }
  }
  const year = readYear(tokens, end);
  return resolve({ day, month, year: year.year }, last, end + year.width, calendar);
}

/** `12 May`, `12th of May 2024`, `12-13 May`, `30 May - 2 June`, `12 and 13 May`. */
export function readDayMonth(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
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

/** `New Year's Eve`, `Christmas Day 2025`. */
export function readNamedDay(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
  const named = NAMED_DAYS.find(({ words }) => words.every((word, index) => lower(tokens, at + index) === word));
  if (!named) return null;
  const end = at + named.words.length;
  const year = readYear(tokens, end);
  return resolve({ day: named.day, month: named.month, year: year.year }, null, end + year.width, calendar);
}

/** `on the 5th`, `on the morning of the 5th`, `on the 5th of this month`: of the month of publication, or the one before or after it. */
function onTheDay(tokens: readonly Token[], at: number, day: number, calendar: Calendar): Read | null {
  const { today } = calendar;
  if (!today || lower(tokens, at - 1) !== 'the') return null;
  const before = lower(tokens, at - 2);
  if (before !== 'on' && !(before === 'of' && partsOfDay.has(lower(tokens, at - 3)))) return null;
  if (!/\d(?:st|nd|rd|th)$/.test(tokens[at]?.text ?? '')) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const stated = monthStated(tokens, at + 1);
  if (stated) {
    const date = isoDate(year, month + stated.shift, day);
    return date ? { end: stated.end, date, rule: 'day-of-month' } : null;
  }
  if (!endsPhrase(tokens[at + 1])) return null;
  for (const shift of calendar.ahead ? [0, 1] : [0, -1]) {
    const date = isoDate(year, month + shift, day);
    if (date && (calendar.ahead ? date >= today : date <= today)) return { end: at + 1, date, rule: 'day-of-month' };
  }
  return null;
}

/** `of this month`, `of last month`, `instant`. */
function monthStated(tokens: readonly Token[], at: number): { end: number; shift: number } | null {
  if (/^inst(?:ant|\.)?$/.test(lower(tokens, at))) return { end: at + 1, shift: 0 };
  if (lower(tokens, at) !== 'of' || lower(tokens, at + 2) !== 'month') return null;
  const which = lower(tokens, at + 1);
  const shift = which === 'this' ? 0 : which === 'last' ? -1 : which === 'next' ? 1 : null;
  return shift === null ? null : { end: at + 3, shift };
}

function endsPhrase(token: Token | undefined): boolean {
  return !token || token.kind === 'mark' || ['and', 'in', 'at', 'with', 'to', 'when'].includes(token.lower);
}

/** `2020-08-06`, `06/08/2020`, `6.8.2020`. A numeric date that could be read both ways is the one nearer to publication. */
export function readNumeric(tokens: readonly Token[], at: number, calendar: Calendar): Read | null {
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

/** In lower case, without the full stop of an abbreviation. */
export function bare(token: Readonly<{ lower: string }> | undefined): string {
  const word = token?.lower ?? '';
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** The token in lower case; empty outside the text. */
export function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}
