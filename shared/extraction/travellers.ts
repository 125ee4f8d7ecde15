import type { TextSpan, Token } from './document.ts';
import type { MeetingEvent } from './event.ts';

/** Whose meeting it is: what tells their journeys from those of others, and what was from what is to come. */
export type Travellers = Readonly<{ surnames: ReadonlySet<string>; sides: ReadonlySet<string>; ahead: boolean }>;

/** The people of a meeting by surname (lower case), their sides, and whether they are still to meet. */
export function travellersOf({ attendees, status }: MeetingEvent): Travellers {
  return {
    surnames: new Set(attendees.map(({ name }) => (name.value.split(' ').at(-1) ?? '').toLowerCase())),
    sides: new Set(attendees.flatMap(({ affiliation }) => (affiliation ? [affiliation.value] : []))),
    ahead: status.value !== 'held',
  };
}

/** The stretch of text that tokens `start` to `end` (exclusive) cover. */
export function tokenSpan(tokens: readonly Token[], start: number, end: number): TextSpan {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
