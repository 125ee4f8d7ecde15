import { months, openPeriods } from '../../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { lookUpOnce } from '../text/word-forms.ts';
import type { Calendar } from './calendar-dates.ts';
import type { DateMention } from './date-mentions.ts';
import { addDays } from './iso-days.ts';

/**
 * Words that name a time but leave the day open. `start` and `end` are token indices (end exclusive); `first` and `last`
 * are the ISO dates between which the day must lie, null where the words do not bound it.
 */
export type OpenTime = Readonly<{ start: number; end: number; first: string | null; last: string | null }>;

type Span = Readonly<{ first: string | null; last: string | null }>;

const MONTHS = new Map(Object.entries(months));
const BEFORE_PERIOD = new Set(['last', 'next', 'this', 'past', 'coming', 'previous', 'following', 'earlier', 'later']);
const PAST = new Set(['last', 'past', 'previous']);
const FUTURE = new Set(['next', 'coming', 'following']);
const PART_OF_PERIOD = /^(?:early|mid|late|mid-|the|in|of|earlier|later)$/;
const UNITS: Readonly<Record<string, number>> = { weeks: 7, months: 30, years: 365 };
/** How far "last week" may reach: the day may be any of the two weeks before publication. */
const SPANS: Readonly<Record<string, number>> = { week: 13, month: 62, year: 730 };

/**
 * Finds words such as "last week", "earlier this month", "in August 2023", "next year", "two years ago" among tokens
 * `from` to `to`, where no day of `days` stands. A nearer one of them beats a day that dates something else.
 */
export function findOpenTimes(
  tokens: readonly Token[],
  from: number,
  to: number,
  days: readonly DateMention[],
  calendar: Calendar,
): readonly OpenTime[] {
  const taken = new Set(days.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const open: OpenTime[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || !opensTime(token.form) || taken.has(at) || taken.has(at + 1)) continue;
    const span = periodAt(tokens, at, calendar) ?? monthAt(tokens, at, calendar) ?? agoAt(tokens, at, calendar);
    if (span) open.push({ start: at, end: Math.min(to, at + 2), ...span });
  }
  return open;
}

/** The words that any of the forms below begins with. */
const opensTime = lookUpOnce(
  ({ lower }) => BEFORE_PERIOD.has(lower) || lower in UNITS || /^(?:recently|the|in|since)$/.test(lower),
);

/** Whether the day can be the one that the words leave open. */
export function liesWithin({ first, last }: Span, date: string): boolean {
  return (!first || date >= first) && (!last || date <= last);
}

/** `last week`, `this month`, `the coming weeks`, `the weekend`, `last summer`, `recently`. */
function periodAt(tokens: readonly Token[], at: number, { today }: Calendar): Span | null {
  const word = lower(tokens, at);
  if (word === 'recently') return { first: null, last: null };
  const period = lower(tokens, at + 1);
  if (!openPeriods.has(period)) return null;
  if (period === 'weekend' && word === 'the')
    return today ? { first: addDays(today, -7), last: addDays(today, 7) } : anyTime;
  if (!BEFORE_PERIOD.has(word)) return null;
  const reach = SPANS[period];
  if (!today || !reach) return anyTime;
  if (PAST.has(word)) return { first: addDays(today, -reach), last: lastOfPast(today, word, period) };
  if (FUTURE.has(word)) return { first: today, last: addDays(today, reach) };
  return around(today, period);
}

/** "last month" ended when this month began; "the past month" goes on until today. */
function lastOfPast(today: string, word: string, period: string): string {
  if (word === 'past') return today;
  if (period === 'month') return addDays(`${today.slice(0, 7)}-01`, -1);
  return addDays(period === 'year' ? `${today.slice(0, 4)}-01-01` : today, -1);
}

const anyTime: Span = { first: null, last: null };

/** "this week", "this month", "this year". */
function around(today: string, period: string): Span {
  if (period === 'week') return { first: addDays(today, -7), last: addDays(today, 7) };
  const part = today.slice(0, period === 'month' ? 7 : 4);
  return period === 'month'
    ? { first: `${part}-01`, last: `${part}-31` }
    : { first: `${part}-01-01`, last: `${part}-12-31` };
}

/** `in August 2023`, `in early May`, `last November`, `in 2018`. */
function monthAt(tokens: readonly Token[], at: number, { today, ahead }: Calendar): Span | null {
  const word = lower(tokens, at);
  if (word !== 'in' && word !== 'last' && word !== 'since' && word !== 'next') return null;
  let next = at + 1;
  while (next < at + 3 && PART_OF_PERIOD.test(lower(tokens, next))) next++;
  const token = tokens[next];
  if (/^(?:19|20)\d\d$/.test(token?.text ?? '')) return { first: `${token?.text}-01-01`, last: `${token?.text}-12-31` };
  const month = token?.capital ? (MONTHS.get(token.lower.replace(/^mid-|\.$/g, '')) ?? 0) : 0;
  const after = tokens[next + 1]?.text ?? '';
  if (month === 0 || /^\d{1,2}(?:st|nd|rd|th)?$/.test(after)) return null;
  const afterComma = after === ',' ? (tokens[next + 2]?.text ?? '') : after;
  const year = /^(?:19|20)\d\d$/.test(afterComma) ? Number(afterComma) : today ? likelyYear(month, today, ahead) : null;
  if (year === null) return anyTime;
  const name = `${year}-${String(month).padStart(2, '0')}`;
  return { first: `${name}-01`, last: `${name}-31` };
}

/** The year of the last such month before publication, or of the next one after it. */
function likelyYear(month: number, today: string, ahead: boolean): number {
  const [year = 0, now = 0] = today.split('-').map(Number);
  if (ahead) return month < now ? year + 1 : year;
  return month > now ? year - 1 : year;
}

/** `two years ago`, `months earlier`, `weeks ago`. */
function agoAt(tokens: readonly Token[], at: number, { today }: Calendar): Span | null {
  const unit = UNITS[lower(tokens, at)];
  const next = lower(tokens, at + 1);
  if (!unit || (next !== 'ago' && next !== 'earlier')) return null;
  return today ? { first: null, last: addDays(today, -unit) } : anyTime;
}

function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}
