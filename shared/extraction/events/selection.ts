import { COMMENTATOR_HEADS } from '../../lexicon/role-heads.ts';
import { isNameless } from '../contacts/nameless-contacts.ts';
import { knownLeaderSide } from '../coreference/known-leaders.ts';
import type { Profile } from '../coreference/profiles.ts';
import { daysAgree, daysDiffer } from '../dates/contact-days.ts';
import type { RolePhrase } from '../people/roles.ts';
import { classOf, GIVEN } from '../text/word-classes.ts';
import type { EventDraft } from './draft.ts';

const MOST_EVENTS = 8;
/** Meetings of one named person with unnamed officials: a few are events, a tour's worth of them is noise. */
const MOST_UNNAMED = 2;

/** Drops what is no meeting of officials: nobody who can be one, or one person with nobody to meet. */
export function selectEvents(drafts: readonly EventDraft[], profiles: readonly Profile[]): readonly EventDraft[] {
  const strong = drafts.some((draft) => !draft.weak);
  let unnamed = 0;
  const stops = new Set<string>();
  return drafts
    .filter((draft) => {
      if (isDangling(draft, drafts) || isOnlyJourney(draft, drafts)) return false;
      if ((draft.weak && strong) || isRetold(draft, drafts) || isOnlySetting(draft, drafts)) return false;
      const told = draft.left.size + draft.right.size;
      for (const group of [draft.left, draft.right, draft.present]) {
        // A spokesman who was there was there.
        const fits = (person: number) => isPlausible(profiles[person], group === draft.present);
        const mates = [...group].filter(fits).length;
        for (const person of group)
          if (!fits(person) && !(mates > 0 && hasFullName(profiles[person]))) group.delete(person);
      }
      const principals = [...draft.left, ...draft.right];
      const removed = principals.length < told;
      if (told === 0 && draft.contacts.every(isNameless)) return !isToldWithNames(draft, drafts);
      if (!principals.some((person) => isOfficial(profiles[person]))) return false;
      if (principals.length >= 2) return true;
      if (principals.length !== 1 || removed) return false;
      if (draft.gathering) return true;
      const another = draft.where !== null && !stops.has(draft.where);
      if (draft.where) stops.add(draft.where);
      return draft.unnamed && (++unnamed <= MOST_UNNAMED || another);
    })
    .slice(0, MOST_EVENTS);
}

/** "after the meeting with Y": the one that is told of Y elsewhere. */
function isDangling(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (!draft.contacts.every((contact) => contact.dangling)) return false;
  const people = [...draft.left, ...draft.right];
  return drafts.some(
    (other) =>
      other !== draft &&
      !other.contacts.every((contact) => contact.dangling) &&
      people.every((person) => other.left.has(person) || other.right.has(person) || other.present.has(person)),
  );
}

/** "will visit Kenya next week": whom X meets there, or that the visit is off, another contact says. */
function isOnlyJourney(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (draft.status === 'held' || !draft.contacts.every(({ rule }) => rule === 'visit')) return false;
  const people = [...draft.left];
  return drafts.some(
    (other) =>
      other !== draft &&
      !other.weak &&
      (draft.status === 'planned' || other.status === 'cancelled') &&
      (draft.where === null || other.where === null || other.where === draft.where) &&
      (!other.contacts.every(({ rule }) => rule === 'visit') || other.status !== draft.status) &&
      people.some((person) => other.left.has(person) || other.right.has(person)),
  );
}

/** Sentences at the start of an article, which tell in short what it is about. */
const OPENING = 2;
const RETOLD_WITHIN = 2;

/** "The leaders of X and Y met on Sunday": who met, and so what the first sentence was about, another contact says. */
function isToldWithNames(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (draft.label !== null) return false;
  const sentence = draft.contacts[0]?.sentence ?? 0;
  return drafts.some(
    (other) =>
      other.left.size + other.right.size > 0 &&
      !other.weak &&
      other.status === draft.status &&
      !daysDiffer(draft.when, other.when) &&
      (daysAgree(draft.when, other.when) ||
        sentence < OPENING ||
        other.contacts.some((contact) => isNear(contact.sentence - sentence, draft.when !== null))),
  );
}

/** Names follow what a sentence tells without; before it they may be of another day. */
function isNear(distance: number, dated: boolean): boolean {
  return distance <= RETOLD_WITHIN && distance >= (dated ? 1 : -RETOLD_WITHIN);
}

/** Told by the headline alone, of people who all attend an event that the body tells of: it names a companion as the one met. */
function isRetold(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (draft.contacts.some((contact) => contact.sentence >= 0)) return false;
  const people = [...draft.left, ...draft.right];
  return drafts.some(
    (other) =>
      other !== draft &&
      other.gathering === draft.gathering &&
      people.every((person) => other.left.has(person) || other.right.has(person) || other.present.has(person)),
  );
}

/** A summit on whose sidelines somebody met: only the place of what else the article tells of them. */
function isOnlySetting(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (!draft.gathering || !draft.contacts.every((contact) => contact.aside)) return false;
  const people = [...draft.left, ...draft.right];
  return drafts.some(
    (other) =>
      !other.gathering &&
      !other.weak &&
      !daysDiffer(draft.when, other.when) &&
      (draft.where === null || other.where === null || draft.where === other.where) &&
      people.some((person) => other.left.has(person) || other.right.has(person)),
  );
}

/** A person rather than a thing with capitals: has a role, a rank, a title, a known given name, or a side. */
function isPlausible(profile: Profile | undefined, present: boolean): boolean {
  if (!profile) return false;
  if (!present && profile.role && isCommentator(profile.role.role)) return false;
  if (profile.role || profile.rank || profile.honorific || knownLeaderSide(profile.person.words)) return true;
  if (profile.person.placed.some(({ mention }) => mention.item.sides.length > 0)) return true;
  if ((profile.calledBySurname || profile.delegate) && hasFullName(profile)) return true;
  return (
    profile.person.words.some((word) => classOf(word) & GIVEN) ||
    /(?:^|[\s-])(?:al|el|bin|von|van|de)[\s-]/i.test(profile.person.name) ||
    // "Roh Moo-hyun"
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(profile.person.name)
  );
}

/** Who reports a meeting or speaks of it: spokespersons, press secretaries, scholars. */
export function isCommentator({ head, words }: RolePhrase): boolean {
  // The attorney general is a member of a government.
  if (head === 'attorney' && words.includes('general')) return false;
  return (
    COMMENTATOR_HEADS.includes(head) || (head === 'secretary' && (words.includes('press') || words.includes('media')))
  );
}

/** Among persons, two or three words with capitals are a person too. */
function hasFullName(profile: Profile | undefined): boolean {
  const words = profile?.person.words.length ?? 0;
  return words === 2 || words === 3;
}

function isOfficial(profile: Profile | undefined): boolean {
  return (
    !!profile &&
    (profile.role !== null ||
      profile.rank !== null ||
      profile.delegate ||
      knownLeaderSide(profile.person.words) !== null ||
      profile.person.placed.some(({ mention }) => mention.item.sides.length > 0))
  );
}
