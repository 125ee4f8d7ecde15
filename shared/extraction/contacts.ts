import { CONTACT_NOUNS } from '../lexicon/contact-nouns.ts';
import { CONTACT_VERBS } from '../lexicon/contact-verbs.ts';
import { type Attendance, readAttendance } from './attendance.ts';
import type { DatedContact } from './merge-contacts.ts';
import { nounContact } from './noun-contacts.ts';
import type { Scene } from './scene.ts';
import { verbContact } from './verb-contacts.ts';

const DAYS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'yesterday',
  'tomorrow',
]);
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
      if (contact) contacts.push({ contact, when: dayNear(scene, range, at) });
    }
    if (range.kind === 'body') attendance.push(...readAttendance(scene, sentence));
  });
  return { contacts, attendance };
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
