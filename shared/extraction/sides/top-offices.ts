import type { Attendee } from '../events/event.ts';

/** Offices of which a country has one, as bare as they must be for their holder's country to be guessed. */
const TOP_OFFICES =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach|foreign minister|foreign secretary)$/;

/** Rules that put a person on a side of which their own words say nothing. */
const GUESSES = new Set([
  'side-of-article',
  'side-of-sentence',
  'side-of-outlet',
  'side-of-venue',
  'side-of-colleagues',
  'side-of-posting',
]);

/**
 * "Presidents X, Y and Z met": no country has two presidents, so what was guessed for one of several cannot be right for
 * all, and is left open.
 */
export function withoutSecondHolders(attendees: readonly Attendee[]): readonly Attendee[] {
  const holders = new Map<string, number>();
  for (const attendee of attendees) {
    const seat = seatOf(attendee);
    if (seat) holders.set(seat, (holders.get(seat) ?? 0) + 1);
  }
  return attendees.map((attendee) => {
    const seat = seatOf(attendee);
    const shared = seat !== null && (holders.get(seat) ?? 0) > 1;
    return shared && GUESSES.has(attendee.affiliation?.rule ?? '') ? { ...attendee, affiliation: null } : attendee;
  });
}

/** The office and side of somebody who holds a top office. */
function seatOf({ role, affiliation }: Attendee): string | null {
  if (!role || !affiliation || OF_LOWER_RANK.test(role.value)) return null;
  // "President of the Institute": no country told, so no country's office.
  if (GUESSES.has(affiliation.rule) && / of /.test(role.value)) return null;
  const office = officeOf(role.value);
  return office && `${office} ${affiliation.value}`;
}

const OF_LOWER_RANK = /\b(?:deputy|vice|former|ex|acting|assistant|state|shadow)\b/i;

/** "Kenyan President", "President of Kenya" and "President" are one office. */
function officeOf(role: string): string | null {
  const words = role
    .toLowerCase()
    .replace(/ of .*$/, '')
    .split(' ');
  return [words.slice(-2).join(' '), words.at(-1) ?? ''].find((office) => TOP_OFFICES.test(office)) ?? null;
}
