import { eastAsianSurnames } from '../../lexicon/east-asian-surnames.ts';
import type { TextSpan, Token } from '../text/document.ts';
import type { MeetingEvent } from './event.ts';

/** Whose meeting it is: what tells their journeys from those of others, and what was from what is to come. */
export type Travellers = Readonly<{ surnames: ReadonlySet<string>; sides: ReadonlySet<string>; ahead: boolean }>;

const known = new WeakMap<MeetingEvent, Travellers>();

/** The people of a meeting by surname (lower case), their sides, and whether they are still to meet. */
export function travellersOf(event: MeetingEvent): Travellers {
  const before = known.get(event);
  if (before) return before;
  const { attendees, status } = event;
  const travellers = {
    surnames: new Set(attendees.flatMap(({ name }) => surnamesOf(name.value))),
    sides: new Set(attendees.flatMap(({ affiliation }) => (affiliation ? [affiliation.value] : []))),
    ahead: status.value !== 'held',
  };
  known.set(event, travellers);
  return travellers;
}

/** The last word of a name, and the first where that may be the family's: "Wang Yi" goes by Wang. */
function surnamesOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? first;
  return words.length <= 3 && eastAsianSurnames.has(first) ? [first, last] : [last];
}

/** The stretch of text that tokens `start` to `end` (exclusive) cover. */
export function tokenSpan(tokens: readonly Token[], start: number, end: number): TextSpan {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
