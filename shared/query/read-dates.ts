import type { DateRange, LastDays } from './query.ts';
import { QueryError } from './query-error.ts';
import { suggestDate, suggestSpan } from './suggest-date.ts';

const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const range = /^\[\s*(\S+)\s+TO\s+(\S+)\s*\]$/;
const bound = /^(>=|<=|>|<|=)\s*(.+)$/;
const lastDays = /^(\d{1,4})([dwmy])$/;

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The first and last day of a year, month or day as written, which must exist in the calendar. */
function readPeriod(value: string, column: number, suggest = suggestDate): { first: string; last: string } {
  const parts = day.exec(value);
  const [, year = '', month, dayOfMonth] = parts ?? [];
  const first = new Date(`${year}-${month ?? '01'}-${dayOfMonth ?? '01'}T00:00:00Z`);
  if (
    parts === null ||
    Number.isNaN(first.getTime()) ||
    !iso(first).endsWith(`${month ?? '01'}-${dayOfMonth ?? '01'}`)
  ) {
    throw new QueryError(`“${value.slice(0, 40)}” is not a date`, column, suggest(value));
  }
  if (dayOfMonth !== undefined) return { first: iso(first), last: iso(first) };
  const next = new Date(first);
  if (month === undefined) next.setUTCFullYear(first.getUTCFullYear() + 1);
  else next.setUTCMonth(first.getUTCMonth() + 1);
  next.setUTCDate(0);
  return { first: iso(first), last: iso(next) };
}

function shiftDay(date: string, days: number): string {
  const shifted = new Date(`${date}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return iso(shifted);
}

/** `2020`, `2020-08`, `2020-08-06`, `[a TO b]` (either may be `*`), `>=a`, `>a`, `<=a`, `<a`. */
export function readDateRange(value: string, column: number): DateRange {
  const ends = range.exec(value);
  if (ends !== null) {
    const [, from = '*', to = '*'] = ends;
    const first = from === '*' ? null : readPeriod(from, column + value.indexOf(from)).first;
    const last = to === '*' ? null : readPeriod(to, column + value.lastIndexOf(to)).last;
    if (first !== null && last !== null && first > last) {
      throw new QueryError('The range ends before it begins', column, `[${to} TO ${from}]`);
    }
    return { from: first, to: last };
  }
  if (/^[[{]/.test(value)) {
    throw new QueryError(`“${value.slice(0, 40)}” is not a range of dates`, column, '[2020-08-01 TO 2020-08-31]');
  }
  const bounded = bound.exec(value);
  if (bounded === null) {
    const { first, last } = readPeriod(value, column, (period) => suggestSpan(period) ?? suggestDate(period));
    return { from: first, to: last };
  }
  const [, operator = '=', date = ''] = bounded;
  const { first, last } = readPeriod(date, column + operator.length);
  if (operator === '>=') return { from: first, to: null };
  if (operator === '>') return { from: shiftDay(last, 1), to: null };
  if (operator === '<=') return { from: null, to: last };
  if (operator === '<') return { from: null, to: shiftDay(first, -1) };
  return { from: first, to: last };
}

/** `30d`, `2w`, `6m`, `1y`. */
export function readLast(value: string, column: number): LastDays {
  const [, count = '', unit] = lastDays.exec(value) ?? [];
  if (Number(count) < 1 || (unit !== 'd' && unit !== 'w' && unit !== 'm' && unit !== 'y')) {
    throw new QueryError(`“${value.slice(0, 40)}” is not a span of days, weeks, months or years`, column, '30d');
  }
  return { count: Number(count), unit };
}

/** The same day some months before; the month's last day where it has no such day. */
function monthsBefore(date: Date, months: number): Date {
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months + 1, 0));
  const day = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate());
  return new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), day));
}

/** The days that `last:…` means at this moment, in UTC, today included. */
export function lastRange({ count, unit }: LastDays, now: Date): DateRange {
  const to = iso(now);
  if (unit === 'd' || unit === 'w') return { from: shiftDay(to, -count * (unit === 'w' ? 7 : 1)), to };
  return { from: iso(monthsBefore(now, count * (unit === 'y' ? 12 : 1))), to };
}
