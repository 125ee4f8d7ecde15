import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import { CONTACT_VERBS } from '../../lexicon/contact-verbs.ts';
import { type Attendance, readAttendance } from '../attendance/attendance.ts';
import type { Scene } from '../coreference/scene.ts';
import { dayNear } from '../dates/contact-days.ts';
import type { DatedContact } from '../events/draft.ts';
import { countryNear } from '../places/contact-places.ts';
import { lookUpOnce } from '../text/word-forms.ts';
import type { Contact } from './contact.ts';
import { gappedContacts } from './gapped-contacts.ts';
import { namelessContact } from './nameless-contacts.ts';
import { nounContact } from './noun-contacts.ts';
import { verbContact } from './verb-contacts.ts';
import { TRAVELS, visitContact } from './visit-contacts.ts';

const namesContact = lookUpOnce(
  ({ lower }) => CONTACT_VERBS.has(lower) || CONTACT_NOUNS.has(lower) || TRAVELS.has(lower),
);

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
      const token = scene.reading.tokens[at];
      if (!token || !namesContact(token.form)) continue;
      const contact =
        verbContact(scene, sentence, at, spokenReadout) ??
        nounContact(scene, sentence, at) ??
        visitContact(scene, sentence, at) ??
        (range.kind === 'body' ? namelessContact(scene, sentence, at) : null);
      if (contact && !isSetting(contact, contacts) && !isMentionedOnly(scene, range, contact))
        for (const each of [contact, ...gappedContacts(scene, contact)]) {
          const [when, where] = [
            dayNear(scene, range, each.anchor.start),
            countryNear(scene, sentence, each.anchor.start),
          ];
          for (const one of oneByOne(scene, range, each)) contacts.push({ contact: one, when, where });
        }
    }
    if (range.kind === 'body') attendance.push(...readAttendance(scene, sentence));
  });
  return { contacts, attendance };
}

const APART = /^(?:separately|separate|individually|individual|respectively)$/;
const APART_REACH = 50;

/** "separately met A, B and C", "held meetings with A of X and B of Y": as many contacts as counterparts. */
function oneByOne(scene: Scene, range: { start: number; end: number }, contact: Contact): readonly Contact[] {
  if (contact.gathering) return [contact];
  const apart = isApart(scene, range, contact);
  // "A and B held separate meetings with C"
  if (apart && contact.left.length > 1 && contact.right.length === 1)
    return contact.left.map((person) => ({ ...contact, left: [person] }));
  if (contact.right.length < 2 || contact.left.length > 1) return [contact];
  return apart || isTour(scene, contact) || isSeries(scene, contact) || isRoundOfCalls(scene, range, contact)
    ? contact.right.map((person) => ({ ...contact, right: [person] }))
    : [contact];
}

function isApart(scene: Scene, range: { start: number; end: number }, { anchor }: Contact): boolean {
  const from = Math.max(range.start, anchor.start - 4);
  for (let at = from; at < Math.min(range.end, anchor.end + APART_REACH); at++)
    if (APART.test(scene.reading.tokens[at]?.lower ?? '')) return true;
  return false;
}

const SERIES = /^(?:meetings|calls|conversations|encounters|audiences)$/;

/** "phone calls with the leaders of X and Y": the noun tells of several. */
function isSeries(scene: Scene, { anchor }: Contact): boolean {
  return SERIES.test(scene.reading.tokens[anchor.start]?.lower ?? '');
}

const SPOKE = /^(?:spoke|speaks|talked|talks|phoned|phones|telephoned|telephones|called|calls|rang)$/;
const JOINTLY =
  /^(?:together|jointly|joint|conference|videoconference|three-way|four-way|trilateral|quadrilateral|group)$/;

/** "spoke to A of X, B of Y and C of Z": one calls one at a time, unless it is said to be a conference. */
function isRoundOfCalls(scene: Scene, range: { start: number; end: number }, contact: Contact): boolean {
  const { tokens } = scene.reading;
  if (contact.kind === 'meeting' || !SPOKE.test(tokens[contact.anchor.start]?.lower ?? '')) return false;
  for (let at = range.start; at < range.end; at++) if (JOINTLY.test(tokens[at]?.lower ?? '')) return false;
  const sides = contact.right.map((person) => sideOf(scene, person));
  return sides.every((side) => side !== null) && new Set(sides).size === sides.length;
}

function sideOf(scene: Scene, person: number): string | null {
  const mentions = scene.people[person]?.placed.map(({ mention }) => mention) ?? [];
  const named = mentions.flatMap(({ item, roles }) => [
    ...item.sides,
    ...(item.of ? [item.of] : []),
    ...roles.flatMap((role) => [...role.before, ...role.after]),
  ]);
  return named[0]?.sense.id ?? null;
}

const TOUR_REACH = 240;

/** "will visit four countries … and meet the presidents of A, B and C": each at home. */
function isTour(scene: Scene, contact: Contact): boolean {
  if (contact.right.length < 3 || contact.kind === 'conference') return false;
  const known = contact.right.map((person) => sideOf(scene, person)).filter((side) => side !== null);
  if (known.length < 3 || new Set(known).size < known.length) return false;
  const first = scene.sentences[Math.max(0, contact.sentence - 3)]?.start ?? 0;
  for (let at = Math.max(first, contact.anchor.start - TOUR_REACH); at < contact.anchor.start; at++)
    if (
      /^(?:tour|countries|visits|travel(?:s|led|ed|ling|ing)?|trip|journey|stops)$/.test(
        scene.reading.tokens[at]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** "met at the G20 summit", "met on the sidelines of the forum": the gathering is only where the pair met. */
function isSetting(contact: Contact, told: readonly DatedContact[]): boolean {
  const pairOnly = contact.rule === 'pair-in-meeting';
  if (!pairOnly && (!contact.gathering || (contact.rule !== 'at-summit' && contact.label !== null))) return false;
  const people = [...contact.left, ...contact.right];
  const others = told.filter(
    ({ contact: other }) =>
      other.sentence === contact.sentence && other.left.length + other.right.length >= 2 && !other.weak,
  );
  const isIn = (other: Contact, person: number) => other.left.includes(person) || other.right.includes(person);
  return pairOnly
    ? people.every((person) => others.some(({ contact: other }) => isIn(other, person)))
    : others.some(({ contact: other }) => people.every((person) => isIn(other, person)));
}

/** “the meetings I had with officials”: what is quoted of nobody in particular is no event. */
function isMentionedOnly(scene: Scene, range: { start: number; end: number }, contact: Contact): boolean {
  if (contact.left.length + contact.right.length > 1) return false;
  let straight = 0;
  for (let at = contact.anchor.start - 1; at >= range.start; at--) {
    const mark = scene.reading.tokens[at]?.text;
    if (mark === '”') break;
    if (mark === '“') return true;
    if (mark === '"') straight++;
  }
  return straight % 2 === 1;
}
