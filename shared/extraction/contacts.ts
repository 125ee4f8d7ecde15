import { CONTACT_NOUNS } from '../lexicon/contact-nouns.ts';
import { CONTACT_VERBS } from '../lexicon/contact-verbs.ts';
import { type Attendance, readAttendance } from './attendance.ts';
import type { Contact } from './contact.ts';
import type { DatedContact } from './merge-contacts.ts';
import { nounContact } from './noun-contacts.ts';
import type { Scene } from './scene.ts';
import { verbContact } from './verb-contacts.ts';

const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const DAY_REACH = 14;

/** Every contact that the sentences tell of, in text order. Captions and boilerplate tell of none. */
export function readContacts(
  scene: Scene,
  spokenReadout: boolean,
): { contacts: readonly DatedContact[]; attendance: readonly Attendance[] } {
  const contacts: DatedContact[] = [];
  const attendance: Attendance[] = [];
  scene.sentences.forEach((range, sentence) => {
    if (range.kind === 'boilerplate' || range.kind === 'byline') return;
    for (let at = range.start; at < range.end; at++) {
      const word = scene.reading.tokens[at]?.lower ?? '';
      if (!CONTACT_VERBS.has(word) && !CONTACT_NOUNS.has(word)) continue;
      const contact = verbContact(scene, sentence, at, spokenReadout) ?? nounContact(scene, sentence, at);
      if (contact && !isSetting(contact, contacts)) contacts.push({ contact, when: dayNear(scene, range, at) });
    }
    if (range.kind === 'body') attendance.push(...readAttendance(scene, sentence));
  });
  return { contacts, attendance };
}

/** "met at the G20 summit", "met on the sidelines of the forum": the gathering is only where the pair met. */
function isSetting(contact: Contact, told: readonly DatedContact[]): boolean {
  if (!contact.gathering || (contact.rule !== 'at-summit' && contact.label !== null)) return false;
  const people = [...contact.left, ...contact.right];
  return told.some(
    ({ contact: other }) =>
      other.sentence === contact.sentence &&
      other.left.length + other.right.length >= 2 &&
      people.every((person) => other.left.includes(person) || other.right.includes(person)),
  );
}

/** The weekday nearest to a contact within its clause, after it first. */
function dayNear(scene: Scene, range: { start: number; end: number }, at: number): string | null {
  const { tokens } = scene.reading;
  for (let after = at + 1; after < Math.min(range.end, at + DAY_REACH); after++) {
    const word = tokens[after]?.lower ?? '';
    if (DAYS.has(word)) return word;
    if (word === ';' || word === 'and' || CONTACT_VERBS.has(word)) break;
  }
  for (let before = at - 1; before >= Math.max(range.start, at - DAY_REACH); before--) {
    const word = tokens[before]?.lower ?? '';
    if (DAYS.has(word)) return word;
    if (word === ';' || CONTACT_VERBS.has(word)) break;
  }
  return null;
}
