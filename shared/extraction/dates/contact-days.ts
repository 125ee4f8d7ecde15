import { months, weekdays } from '../../lexicon/calendar.ts';
import { CONTACT_VERBS } from '../../lexicon/contact-verbs.ts';
import type { Range, Scene } from '../coreference/scene.ts';
import { isOutside, periodNear } from './contact-periods.ts';

/**
 * The day that the words of a contact give ("on Tuesday, May 3"), or no more than the time that it was in ("in January",
 * "earlier this year"). `before`: it is told as one before another ("last met", "previously spoke").
 */
export type ContactDay = Readonly<{
  weekday: string | null;
  date: string | null;
  relative: string | null;
  period: string | null;
  before: boolean;
}>;

const REACH = 14;
/** Tokens around a day that may say more of it: "Tuesday, May 3", "tomorrow (Wednesday)". */
const SPELLED_OUT = 3;
const RELATIVE: Readonly<Record<string, string>> = {
  today: 'today',
  tonight: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
};

/** The day nearest to a contact within its clause, after it first, or its time; null when there is none. */
export function dayNear(scene: Scene, range: Range, at: number): ContactDay | null {
  const before = BEFORE.test(scene.reading.tokens[at - 1]?.lower ?? '');
  const day = dayBeside(scene, range, at);
  if (day) return { ...day, before };
  const period = periodNear(scene, range, at);
  return period || before ? { weekday: null, date: null, relative: null, period, before } : null;
}

/** "last | met", "had previously | spoken" */
const BEFORE = /^(?:last|previously)$/;

function dayBeside(scene: Scene, range: Range, at: number): ContactDay | null {
  const { tokens } = scene.reading;
  for (let after = at + 1; after < Math.min(range.end, at + REACH); after++) {
    if (isDay(scene, after)) return dayAt(scene, range, after);
    const word = tokens[after]?.lower ?? '';
    if (word === ';' || word === 'and' || CONTACT_VERBS.has(word)) break;
  }
  for (let before = at - 1; before >= Math.max(range.start, at - REACH); before--) {
    if (isDay(scene, before) && !isDayOfSpeech(scene, before)) return dayAt(scene, range, before);
    const word = tokens[before]?.lower ?? '';
    if (word === ';' || word === 'that' || CONTACT_VERBS.has(word)) break;
  }
  return null;
}

/** Two days that can't be one. */
export function daysDiffer(one: ContactDay | null, other: ContactDay | null): boolean {
  if (!one || !other) return false;
  if (one.date && other.date) return one.date !== other.date;
  if (one.weekday && other.weekday) return one.weekday !== other.weekday;
  if (one.relative && other.relative) return one.relative !== other.relative;
  if (one.period && other.period) return one.period !== other.period;
  return (!!one.period && isOutside(one.period, other)) || (!!other.period && isOutside(other.period, one));
}

/** All that two mentions of one contact say of its day. */
export function joinDays(one: ContactDay | null, other: ContactDay | null): ContactDay | null {
  if (!one || !other) return one ?? other;
  return {
    weekday: one.weekday ?? other.weekday,
    date: one.date ?? other.date,
    relative: one.relative ?? other.relative,
    period: one.period ?? other.period,
    before: one.before && other.before,
  };
}

/** Two days that are put alike. */
export function daysAgree(one: ContactDay | null, other: ContactDay | null): boolean {
  if (!one || !other || daysDiffer(one, other)) return false;
  return (
    (!!one.date && one.date === other.date) ||
    (!!one.weekday && one.weekday === other.weekday) ||
    (!!one.relative && one.relative === other.relative)
  );
}

function isDay(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  const word = token?.lower ?? '';
  if (word in RELATIVE) return true;
  return !!token?.capital && (word in weekdays || dateAt(scene, at) !== null);
}

function dayAt(scene: Scene, range: Range, day: number): ContactDay {
  const { tokens } = scene.reading;
  const found = {
    weekday: null as string | null,
    date: null as string | null,
    relative: null as string | null,
    period: null,
    before: false,
  };
  for (let at = Math.max(range.start, day - SPELLED_OUT); at <= Math.min(range.end - 1, day + SPELLED_OUT); at++) {
    const word = tokens[at]?.lower ?? '';
    if (word in RELATIVE) found.relative ??= RELATIVE[word] ?? null;
    else if (tokens[at]?.capital && word in weekdays) found.weekday ??= word;
    else if (tokens[at]?.capital) found.date ??= dateAt(scene, at);
  }
  return found;
}

/** "May 3", "3 May" at the month: "5-3". */
function dateAt(scene: Scene, at: number): string | null {
  const { tokens } = scene.reading;
  const word = tokens[at]?.lower ?? '';
  if (!(word in months)) return null;
  for (const near of [at + 1, at - 1]) {
    const day = /^(\d{1,2})(?:st|nd|rd|th|[-–]\d{1,2})?$/.exec(tokens[near]?.lower ?? '');
    if (day) return `${word.slice(0, 3)}-${day[1]}`;
  }
  return null;
}

/** "said Wednesday he met Y": the day of the speech. */
function isDayOfSpeech(scene: Scene, day: number): boolean {
  const { tokens } = scene.reading;
  const verb = tokens[day - 1]?.lower === 'on' ? day - 2 : day - 1;
  return /^(?:said|told|announced|reported|confirmed|added|wrote|tweeted|revealed|stated)$/.test(
    tokens[verb]?.lower ?? '',
  );
}
