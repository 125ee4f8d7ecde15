import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { DETERMINERS, isPossessive, listUpTo } from '../people/person-lists.ts';
import { PLURAL_HEAD } from '../text/word-classes.ts';

const GROUPS =
  /^(?:delegations?|delegates?|entourage|participants?|attendees|team|those|representatives|dignitaries|meeting|talks|others?|guests?|officials|members?|dignitaries|attendance|leaders|governors|ministers|session|list|call|contingent|ambassadors|envoys|diplomats|visitors|present|attended|participated|included|side|personalities|stakeholders|companions|following)$/;

/** Words that do nothing but list, so that whoever follows is of the group before. */
const LISTING = /^(?:includ(?:e|es|ed|ing)|compris(?:es|ed|ing)|among)$/;
const COMPANY = /^(?:cabinet|staff|aides|advis[eo]rs|colleagues|associates|executives)$/;

export const COMPANION_VERBS = new Set(['accompanied', 'flanked', 'joined', 'assisted']);

const CONTACT_GROUPS = new Set(['meeting', 'talks', 'call']);

/** "A meeting was held at the ministry", "Three agreements were signed". */
export function tellsOfContact(scene: Scene, sentence: number): boolean {
  const from = scene.sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  for (let at = from; at < (scene.sentences[sentence]?.end ?? 0); at++) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (CONTACT_GROUPS.has(CONTACT_NOUNS.get(word)?.group ?? '') || word === 'signed' || word === 'signing')
      return true;
  }
  return false;
}

/** "with X and Y | attending": the list between "with" and the participle, or nobody. */
export function withBefore(scene: Scene, sentence: number, at: number): readonly Reference[] {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  let end = at;
  while (tokens[end - 1]?.lower === 'also' || tokens[end - 1]?.text === ',') end--;
  const last = references.findIndex((reference) => reference.end === end);
  if (last < 0) return [];
  const list = listUpTo(scene, references, last);
  let start = list[0]?.start ?? 0;
  while (DETERMINERS.has(tokens[start - 1]?.lower ?? '')) start--;
  return tokens[start - 1]?.lower === 'with' ? list : [];
}

/** "At the meeting | were X and Y". */
export function opensAtMeeting(scene: Scene, start: number, at: number): boolean {
  return (
    at - start <= 4 &&
    scene.reading.tokens[start]?.lower === 'at' &&
    CONTACT_NOUNS.has(scene.reading.tokens[at - 1]?.lower ?? '')
  );
}

export const MEDIATED = /^(?:mediated|facilitated|brokered)$/;

/** "the talks, which were | mediated by X", not "a pact brokered by X". */
export function followsContact(scene: Scene, start: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(start, at - 10); before--)
    if (CONTACT_NOUNS.has(scene.reading.tokens[before]?.lower ?? '')) return true;
  return false;
}

/** "accompanied | by", "accompanied at the talks | by": the index of "by", or -1. */
export function agentAt(scene: Scene, verb: number): number {
  for (let at = verb + 1; at < verb + 7; at++) {
    const token = scene.reading.tokens[at];
    if (token?.lower === 'by') return at;
    if (token?.kind !== 'word' || token.capital || (at === verb + 1 && !/^(?:in|at|on|during|for)$/.test(token.lower)))
      return -1;
  }
  return -1;
}

/** "Also at hand to receive him were X and Y": where the list begins, or -1. */
export function inverted(scene: Scene, at: number, reach: number): number {
  for (let next = at + 1; next < at + reach; next++) {
    const word = scene.reading.tokens[next]?.lower;
    if (word === 'were' || word === 'was') return next + 1;
  }
  return -1;
}

/** Who is accompanied: the last person named before "accompanied by". */
export function lastNamedBefore(scene: Scene, sentence: number, at: number): number | null {
  const before = (scene.references[sentence] ?? []).filter(
    (reference) => reference.end <= at && reference.person !== null && !isPossessive(scene, reference),
  );
  return before.at(-1)?.person ?? null;
}

export function firstNamedAfter(scene: Scene, sentence: number, from: number, to: number): number | null {
  return (
    (scene.references[sentence] ?? []).find(
      (reference) => reference.start > from && reference.end <= to && reference.person !== null,
    )?.person ?? null
  );
}

/** "would lead the Saudi | delegation": its index, or -1. */
export function delegationAfter(scene: Scene, at: number): number {
  for (let next = at + 1; next < at + 5; next++) if (scene.reading.tokens[next]?.lower === 'delegation') return next;
  return -1;
}

/** "X, the head of the Chilean | delegation,": who leads it or belongs to it. */
export function delegateAt(scene: Scene, sentence: number, at: number): Reference | null {
  const found = (scene.references[sentence] ?? []).find(({ start, end }) => start <= at && end > at);
  return found?.role && found.person !== null && /^(?:head|leader|chief|member)$/.test(found.role.head) ? found : null;
}

/** An office of several without names stands before: "Five new envoys …: X, Y and Z". */
export function namesSeveral(scene: Scene, sentence: number, at: number): boolean {
  return (scene.references[sentence] ?? []).some(
    ({ end, person, role }) => end <= at && person === null && role?.plural,
  );
}

/** "X was accompanied by ministers:": whom those listed below came with. */
export function companyOf(scene: Scene, sentence: number): number | null {
  const { start = 0, end = 0 } = scene.sentences[sentence] ?? {};
  for (let at = start; at < end; at++)
    if (COMPANION_VERBS.has(scene.reading.tokens[at]?.lower ?? '') && agentAt(scene, at) > 0)
      return lastNamedBefore(scene, sentence, at);
  return null;
}

export function isWas(word: string | undefined): boolean {
  return word === 'was' || word === 'were' || word === 'also' || word === 'is' || word === 'are';
}

const LED_TO_PRESENCE = new Set(['at', 'in', 'with', 'of']);
const ADVERBS = new Set(['also', 'all', 'both', 'among', 'part', 'members', 'associated', 'involved']);

/** "X and Y were | also at the meeting", "were part of the delegation", "were associated with the discussion". */
export function isAtMeeting(scene: Scene, was: number): boolean {
  const { tokens } = scene.reading;
  let at = was + 1;
  while (ADVERBS.has(tokens[at]?.lower ?? '')) at++;
  if (!LED_TO_PRESENCE.has(tokens[at]?.lower ?? '') || !DETERMINERS.has(tokens[at + 1]?.lower ?? '')) return false;
  for (let noun = at + 2; noun < at + 6; noun++) {
    const token = tokens[noun];
    if (token?.kind !== 'word') return false;
    if (CONTACT_NOUNS.has(token.lower)) return CONTACT_NOUNS.get(token.lower)?.group !== 'visit';
    if (/^(?:delegation|entourage|team)$/.test(token.lower)) return true;
  }
  return false;
}

/** Everyone named in the clause before "were also present". */
export function referencesBefore(scene: Scene, sentence: number, at: number): readonly Reference[] {
  return (scene.references[sentence] ?? []).filter(
    (reference) => reference.end <= at && !isPossessive(scene, reference),
  );
}

/** "Y and his advisers, | including", "His delegation | includes": whose company it is, the one named last or meant by "his". */
export function ownerOfGroup(scene: Scene, sentence: number, at: number): number | null {
  const references = (scene.references[sentence] ?? []).filter(({ end }) => end <= at);
  const his = references.findLast((reference) => isPossessive(scene, reference) && at - reference.end <= 4);
  if (!his) return null;
  const named = references.findLast(({ person, end, how }) => person !== null && how !== 'pronoun' && end <= his.start);
  return named?.person ?? his.person;
}

export function groupBefore(scene: Scene, start: number, at: number): boolean {
  const { tokens, classes } = scene.reading;
  // "X and his aides, including Y", but "the chiefs of staff are in Ankara, as is Y"
  const lists = LISTING.test(tokens[at]?.lower ?? '');
  for (let before = at - 1; before >= Math.max(start, at - 6); before--) {
    const word = tokens[before]?.lower ?? '';
    if (GROUPS.test(word) || (lists && (COMPANY.test(word) || (classes[before] ?? 0) & PLURAL_HEAD))) return true;
  }
  // "a delegation from Z, led by X, and including Y"
  if (tokens[at]?.lower === 'including')
    for (let before = at - 1; before >= Math.max(start, at - 24); before--)
      if (/^(?:delegation|team)$/.test(tokens[before]?.lower ?? '')) return true;
  // "The affected Ambassadors, who had kind words to say, include …": the subject of the sentence is a group.
  for (let first = start; first < start + 4; first++) if (GROUPS.test(tokens[first]?.lower ?? '')) return true;
  return false;
}
