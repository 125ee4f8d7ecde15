import type { Contact } from '../contacts/contact.ts';
import { isNameless } from '../contacts/nameless-contacts.ts';
import { daysDiffer, joinDays } from '../dates/contact-days.ts';
import { type DatedContact, type EventDraft, openDraft } from './draft.ts';

/** Puts the contacts of the body (in text order) together into events, and lets the headline confirm or add. */
export function mergeContacts(body: readonly DatedContact[], headline: readonly DatedContact[]): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const dated of body) {
    if (dated.contact.definite && addToKnown(drafts, dated.contact)) continue;
    const draft = findDraft(drafts, dated);
    if (draft) join(draft, dated);
    else if (!isNobodys(dated.contact) || drafts.length === 0) drafts.push(openDraft(dated));
  }
  for (const told of headline) {
    // Its words are no evidence in the body: sentence -1.
    const dated = { ...told, contact: { ...told.contact, sentence: -1 } };
    const draft =
      drafts.find((each) => shares(each, dated.contact) && kindsAgree(each, dated.contact)) ?? findDraft(drafts, dated);
    if (draft) confirm(draft, dated.contact);
    else if (drafts.every((each) => each.weak) || new Set([...dated.contact.left, ...dated.contact.right]).size >= 2)
      drafts.push({ ...openDraft(dated), inHeadline: true });
  }
  return drafts.filter((draft) => !isSpecified(draft, drafts));
}

/** "discussions between the universities": no new event beside those of persons. */
function isNobodys({ left, right, gathering, rule }: Contact): boolean {
  return left.length + right.length === 0 && !gathering && rule === 'talks-with';
}

const SPECIFIED_WITHIN = 4;

/** "held meetings with his counterparts. In particular, he met Y": the pair tells what the first sentence only announced. */
function isSpecified(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  const people = [...draft.left, ...draft.right];
  if (people.length !== 1 || !draft.unnamed || draft.gathering) return false;
  const last = Math.max(...draft.contacts.map((contact) => contact.sentence));
  return drafts.some((other) => {
    if (
      other === draft ||
      other.gathering ||
      other.weak ||
      other.status !== draft.status ||
      other.left.size + other.right.size < 2
    )
      return false;
    if (daysDiffer(draft.when, other.when)) return false;
    if (draft.status === 'planned' && isElsewhere(draft.where, other.where)) return false;
    const first = other.contacts[0]?.sentence ?? -1;
    // "held talks in Kathmandu": with whom, any other sentence may tell.
    const near =
      (first > last && first - last <= SPECIFIED_WITHIN) ||
      (draft.contacts.every(({ rule }) => rule === 'talks-abroad') && !isElsewhere(draft.where, other.where));
    return (
      (near || (draft.where !== null && draft.where === other.where)) &&
      people.every((person) => other.left.has(person) || other.right.has(person))
    );
  });
}

/** Sentences from a plan to "the meeting took place". */
const TOOK_PLACE_WITHIN = 2;

/** "X attended the meeting": joins the event told last. True when there is nothing else to record. */
function addToKnown(drafts: readonly EventDraft[], contact: Contact): boolean {
  const last =
    drafts.findLast(
      (draft) => draft.gathering === contact.gathering && !draft.weak && !draft.contacts.every(isNameless),
    ) ?? justDiscussed(drafts, contact);
  const people = [...contact.left, ...contact.right];
  if (!last) return !contact.gathering && people.length < 2 && contact.rule !== 'received-object';
  if (contact.gathering) return false;
  if (contact.unnamed && !contact.meal && !people.every((person) => last.left.has(person) || last.right.has(person)))
    return false;
  if (contact.status === 'cancelled' && last.status !== 'cancelled') return true;
  if (contact.kind === 'call') last.kind ??= 'call';
  // "was invited to meet X. The meeting took place on Monday."
  if (last.status === 'planned' && contact.status === 'held' && contact.certain && people.length === 0)
    if (contact.sentence - (last.contacts[0]?.sentence ?? 0) <= TOOK_PLACE_WITHIN) last.status = 'held';
  if (people.length === 0) return true;
  last.contacts.push(contact);
  const whole = drafts.find((draft) => draft.left.size + draft.right.size > 1 && !draft.gathering && !draft.weak);
  const met = people.length > 2 ? (whole ?? last) : last;
  if (contact.companions ? met.left.size + met.right.size > 0 : people.length > 2 && whole) {
    for (const person of people) if (!met.left.has(person) && !met.right.has(person)) met.present.add(person);
    return true;
  }
  const empty = last.left.size === 0 ? last.left : last.right.size === 0 ? last.right : last.present;
  for (const person of people) if (!last.left.has(person) && !last.right.has(person)) empty.add(person);
  return true;
}

/** "X and Y discussed trade. The meeting …": what was only discussed was a meeting. */
function justDiscussed(drafts: readonly EventDraft[], contact: Contact): EventDraft | undefined {
  const last = drafts.at(-1);
  if (contact.gathering || !last?.weak || last.left.size + last.right.size < 2) return undefined;
  last.weak = false;
  last.status = contact.status === 'cancelled' ? last.status : contact.status;
  last.kind ??= contact.kind;
  return last;
}

function join(draft: EventDraft, { contact, when }: DatedContact): void {
  draft.contacts.push(contact);
  const known = (person: number) => draft.left.has(person) || draft.right.has(person);
  for (const person of [...contact.left, ...contact.right]) {
    if (known(person)) continue;
    if (contact.left.includes(person)) draft.left.add(person);
    else draft.right.add(person);
    draft.present.delete(person);
  }
  if (!contact.weak || draft.weak) draft.kind ??= contact.kind;
  draft.unnamed ||= contact.unnamed;
  draft.gathering ||= contact.gathering;
  draft.label ??= contact.label;
  if (!draft.certain && contact.certain && !contact.weak) {
    draft.status = contact.status;
    draft.certain = true;
  }
  if (draft.weak && !contact.weak) {
    draft.weak = false;
    draft.status = contact.status;
    draft.kind = contact.kind ?? draft.kind;
  }
  draft.when = joinDays(draft.when, when);
}

function confirm(draft: EventDraft, contact: Contact): void {
  draft.inHeadline = true;
  draft.kind ??= contact.kind;
  if (contact.kind === 'call' && draft.kind !== 'conference') draft.kind = 'call';
}

/** The event that a contact tells of again: the same people, in a status and on a day that don't contradict. Latest first. */
function findDraft(drafts: readonly EventDraft[], { contact, when, where }: DatedContact): EventDraft | null {
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 40); at--) {
    const draft = drafts[at];
    if (!draft || !shares(draft, contact)) continue;
    const before = when?.before ?? false;
    if (before !== (draft.when?.before ?? false) && (before || contact.weak || drafts.length > 1)) continue;
    if (contact.weak || draft.weak) return draft;
    if (!kindsAgree(draft, contact)) continue;
    if (draft.status !== contact.status && draft.certain && contact.certain && !isSameAgain(draft, contact)) continue;
    if (daysDiffer(draft.when, when) && !(contact.again && !when?.period)) continue;
    if (isLeg(draft, contact) && isElsewhere(draft.where, where)) continue;
    return draft;
  }
  return null;
}

/** Of a journey each stop with officials of no name is a meeting of its own. */
function isLeg(draft: EventDraft, contact: Contact): boolean {
  return draft.unnamed && contact.unnamed && draft.left.size + draft.right.size === 1 && !contact.again;
}

function isElsewhere(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** "The two met": the meeting told before. Two who met dine together as well. */
function isSameAgain(draft: EventDraft, contact: Contact): boolean {
  const another = contact.status === 'planned' && draft.status === 'held' && contact.rule.startsWith('met');
  return (!!contact.again && !another) || (!!contact.meal && draft.status === 'held');
}

/** "will hold a summit" and "plan to meet": two leaders and nobody else are the same two either way. */
function isPairSummit(draft: EventDraft, contact: Contact): boolean {
  const ours = new Set([...draft.left, ...draft.right]);
  const theirs = new Set([...contact.left, ...contact.right]);
  return (
    ours.size === 2 &&
    theirs.size === 2 &&
    [...theirs].every((person) => ours.has(person)) &&
    !draft.unnamed &&
    !contact.unnamed
  );
}

function kindsAgree(draft: EventDraft, contact: Contact): boolean {
  if (draft.gathering !== contact.gathering && !isPairSummit(draft, contact)) return false;
  return !draft.kind || !contact.kind || draft.kind === contact.kind;
}

/** Sentences at the start of an article, which tell in short what the next ones tell with names. */
const OPENING = 2;

/** A gathering without names is one told elsewhere when it has the same name, or when the article opens with it. */
function isSameNameless(draft: EventDraft, contact: Contact): boolean {
  if (draft.label && contact.label) return draft.label === contact.label;
  return !isNameless(contact) && !contact.label && (draft.contacts[0]?.sentence ?? OPENING) < OPENING;
}

/** The people of one are among those of the other, with at least a pair in common (or one, when one is all there is). */
function shares(draft: EventDraft, contact: Contact): boolean {
  const theirs = new Set([...contact.left, ...contact.right]);
  const ours = [...draft.left, ...draft.right];
  const common = ours.filter((person) => theirs.has(person)).length;
  if (draft.gathering && contact.gathering) {
    if (isNameless(contact) || draft.contacts.every(isNameless)) return isSameNameless(draft, contact);
    if (draft.label && contact.label && draft.label !== contact.label) return false;
    return common > 0 || draft.label === contact.label || !contact.label;
  }
  if (contact.meal && contact.unnamed && theirs.size === 1 && common === 1 && !draft.unnamed && !draft.gathering)
    return true;
  if (contact.weak) return common === theirs.size || common >= 2;
  if (common >= 2) return common === Math.min(theirs.size, ours.length) || common >= 3;
  if (common === 0) return false;
  // One named person: the same contact only when neither names a counterpart.
  return (
    theirs.size === 1 &&
    ours.length === 1 &&
    contact.unnamed &&
    draft.unnamed &&
    contact.sentence - (draft.contacts.at(-1)?.sentence ?? 0) <= 2
  );
}
