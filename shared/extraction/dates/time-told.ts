import { months, weekdays } from '../../lexicon/calendar.ts';
import type { Scene } from '../coreference/scene.ts';
import { startsClause } from '../people/person-lists.ts';

const REACH = 18;
const PERIODS = /^(?:weeks?|weekend|months?|year|spring|summer|autumn|fall|winter)$/;

export type TimeTold = {
  /** A day of a month. */
  date: boolean;
  /** That or a weekday. */
  day: boolean;
  /** That or a month or "next week". */
  told: boolean;
  /** Of those, one that is not over: no "last week". */
  ahead: boolean;
  placed: boolean;
};

/** What the words around a contact say of when, and whether they say where. */
export function timeTold(scene: Scene, sentence: number, from: number, at: number): TimeTold {
  const { tokens, geo } = scene.reading;
  const range = scene.sentences[sentence];
  const time: TimeTold = { date: false, day: false, told: false, ahead: false, placed: false };
  for (let near = Math.max(range?.start ?? 0, from); near < Math.min(range?.end ?? at, at + REACH); near++) {
    const word = tokens[near]?.lower ?? '';
    const before = tokens[near - 1];
    if (near > at && ((startsClause(word) && word !== 'which') || word === ';')) break;
    if (tokens[near]?.capital && word in weekdays && !isSaid(scene, near)) time.day = true;
    if (tokens[near]?.capital && word in months) {
      if (/^\d/.test(tokens[near + 1]?.text ?? '') || /^\d/.test(before?.text ?? '')) time.date = true;
      time.told = true;
      time.ahead = true;
    }
    if (PERIODS.test(word) && isPeriod(before?.lower ?? '', tokens[near - 2]?.lower ?? '')) {
      time.told = true;
      if (before?.lower !== 'last') time.ahead = true;
    }
    if (word === 'today' || word === 'tonight' || word === 'tomorrow') time.day = true;
    const kind = geo[near]?.start === near ? geo[near]?.sense.kind : undefined;
    if (/^(?:in|at)$/.test(before?.lower ?? '') && (kind === 'city' || kind === 'country')) time.placed = true;
  }
  time.day ||= time.date;
  time.told ||= time.day;
  time.ahead ||= time.day;
  return time;
}

/** "next week", "in a month", "in two weeks" */
function isPeriod(before: string, beforeThat: string): boolean {
  return (
    /^(?:this|next|last|coming)$/.test(before) || (beforeThat === 'in' && /^(?:a|one|two|three|four)$/.test(before))
  );
}

/** "said on Tuesday": the day of the speech. */
function isSaid(scene: Scene, day: number): boolean {
  const { tokens } = scene.reading;
  const verb = tokens[day - 1]?.lower === 'on' ? day - 2 : day - 1;
  return /^(?:said|told|announced|reported|confirmed|added|wrote|stated)$/.test(tokens[verb]?.lower ?? '');
}
