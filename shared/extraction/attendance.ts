import { CONTACT_NOUNS } from '../lexicon/contact-nouns.ts';
import { listAt, longList } from './attendee-lists.ts';
import { subjectOf } from './clauses.ts';
import { DETERMINERS, isPossessive, listUpTo } from './person-lists.ts';
import { persons, type Reference } from './reference.ts';
import type { Scene } from './scene.ts';

/** Persons said to be present, and the side that the sentence puts them on ("On the Libyan side, …", "the Italian delegation included …"). */
export type Attendance = Readonly<{
  sentence: number;
  at: number;
  present: readonly number[];
  side: string | null;
  principal: boolean;
  /** Whom they came with: their side is this person's. */
  host: number | null;
  /** "X was joined by …": companions, or those met when nobody else was. */
  joining: boolean;
  /** The sentence or the one before tells of talks or of a signing: those listed met there, if nothing else is told. */
  atContact: boolean;
}>;

const BY_VERBS = new Set([
  'attended',
  'joined',
  'accompanied',
  'flanked',
  'led',
  'headed',
  'represented',
  'witnessed',
  'assisted',
  'graced',
  'chaired',
  'co-chaired',
  'moderated',
  'mediated',
  'facilitated',
  'brokered',
  'hosted',
  'convened',
]);
const PRINCIPAL_VERBS = new Set([
  'led',
  'headed',
  'chaired',
  'co-chaired',
  'hosted',
  'convened',
  'mediated',
  'facilitated',
]);
const GROUPS =
  /^(?:delegations?|delegates?|entourage|participants?|attendees|team|those|representatives|dignitaries|meeting|talks|others?|guests?|officials|members?|dignitaries|attendance|leaders|governors|ministers|session|list|call|contingent|ambassadors|envoys|diplomats|visitors|present|attended|participated|included|side)$/;
const COMPANION_VERBS = new Set(['accompanied', 'flanked', 'joined', 'assisted']);
const LEADING_VERBS = new Set(['lead', 'leads', 'led', 'head', 'heads', 'headed']);
const ATTENDANCE_NOUNS = new Set(['presence', 'participation', 'attendance', 'auspices', 'mediation']);
const LIST_VERBS = new Set([
  'included',
  'include',
  'includes',
  'including',
  'comprised',
  'comprises',
  'comprising',
  'consisted',
  'consisting',
  'composed',
  'were',
  'are',
  'was',
  'featured',
  'gathered',
  'grouped',
]);

/** Everyone whom the sentence lists as present, apart from the principals. */
export function readAttendance(scene: Scene, sentence: number): readonly Attendance[] {
  const range = scene.sentences[sentence];
  const found: Attendance[] = [];
  if (!range) return found;
  for (let at = range.start; at < range.end; at++) {
    const list = attendeesAt(scene, sentence, at);
    const present = list ? persons(list.references) : [];
    if (list && present.length > 0)
      found.push({
        sentence,
        at,
        present,
        side: list.side ?? sideOfList(scene, range.start, at),
        principal: list.principal,
        host: list.host ?? null,
        joining: list.joining ?? false,
        atContact: tellsOfContact(scene, sentence),
      });
  }
  return found;
}

const CONTACT_GROUPS = new Set(['meeting', 'talks', 'call']);

/** "A meeting was held at the ministry", "Three agreements were signed". */
function tellsOfContact(scene: Scene, sentence: number): boolean {
  const from = scene.sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  for (let at = from; at < (scene.sentences[sentence]?.end ?? 0); at++) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (CONTACT_GROUPS.has(CONTACT_NOUNS.get(word)?.group ?? '') || word === 'signed' || word === 'signing')
      return true;
  }
  return false;
}

type AttendeeList = Readonly<{
  references: readonly Reference[];
  principal: boolean;
  host?: number | null;
  joining?: boolean;
  side?: string | null;
}>;

/** The list that the word at `at` opens or closes: "attended by", "in the presence of", "the delegation included", "were also present". */
function attendeesAt(scene: Scene, sentence: number, at: number): AttendeeList | null {
  const { tokens } = scene.reading;
  const start = scene.sentences[sentence]?.start ?? 0;
  const end = scene.sentences[sentence]?.end ?? 0;
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  const by = BY_VERBS.has(word) && (!MEDIATED.test(word) || followsContact(scene, start, at)) ? agentAt(scene, at) : -1;
  if (by > 0) {
    const companions = COMPANION_VERBS.has(word) || (word === 'attended' && tokens[at - 1]?.text === ',');
    return {
      references: listAt(scene, sentence, by + 1, 14),
      principal: PRINCIPAL_VERBS.has(word),
      host: companions ? lastNamedBefore(scene, sentence, at) : null,
      joining: word === 'joined',
    };
  }
  if (word === 'accompanying' || word === 'joining') {
    const list = inverted(scene, at, 10);
    if (list > 0)
      return {
        references: listAt(scene, sentence, list, 6),
        principal: false,
        host: firstNamedAfter(scene, sentence, at, list),
      };
  }
  if (ATTENDANCE_NOUNS.has(word) && next?.lower === 'of')
    return { references: listAt(scene, sentence, at + 2, 8), principal: false };
  if ((word === 'chairmanship' || word === 'co-chairmanship') && next?.lower === 'of')
    return { references: listAt(scene, sentence, at + 2, 8), principal: true };
  // ", with X also attending"
  if (
    (word === 'attending' || word === 'participating' || word === 'present') &&
    (next?.kind === 'mark' || next?.lower === 'and')
  ) {
    const list = withBefore(scene, sentence, at);
    if (list.length > 0) return { references: list, principal: false };
  }
  // "X sat in on the talks"
  if (word === 'in' && next?.lower === 'on' && /^(?:sits?|sat|sitting)$/.test(tokens[at - 1]?.lower ?? ''))
    return { references: subjectOf(scene, sentence, at - 1), principal: false };
  // "With him were X and Y"
  if (
    isWas(word) &&
    word.startsWith('w') &&
    /^(?:him|her|them)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 2]?.lower === 'with'
  )
    return { references: listAt(scene, sentence, at + 1, 4), principal: false };
  // "The Turkish side was represented by X; the Uzbek side by Y"
  if (word === 'by' && (tokens[at - 1]?.lower === 'side' || tokens[at - 1]?.lower === 'delegation'))
    return { references: listAt(scene, sentence, at + 1, 4), principal: false };
  if (word === 'alongside' || ((word === 'along' || word === 'together') && next?.lower === 'with'))
    return {
      references: listAt(scene, sentence, at + 1, 6),
      principal: false,
      host: lastNamedBefore(scene, sentence, at),
    };
  if (LIST_VERBS.has(word) && groupBefore(scene, start, at))
    return { references: listAt(scene, sentence, at + 1, 8), principal: false };
  if (word === ':' && at === end - 1 && groupBefore(scene, start, at))
    return { references: listBelow(scene, sentence, at), principal: false, host: companyOf(scene, sentence) };
  // "X, Y and Z were also on the call"
  if ((word === 'call' || word === 'line') && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'on')
    return isWas(tokens[at - 3]?.lower)
      ? { references: referencesBefore(scene, sentence, at), principal: false }
      : null;
  // "X attended the meeting, so too Y", "…, as did Y"
  const alike =
    (word === 'so' && next?.lower === 'too') || (word === 'as' && /^(?:did|were|was)$/.test(next?.lower ?? ''));
  if (alike && tokens[at - 1]?.text === ',')
    return { references: listAt(scene, sentence, at + 2, 4), principal: false };
  if ((word === 'attend' || word === 'attended') && (next?.kind === 'mark' || next?.lower === 'as'))
    return { references: subjectOf(scene, sentence, at), principal: true };
  const takesPart = word === 'part' && /^(?:took|take|takes)$/.test(tokens[at - 1]?.lower ?? '');
  // "X and Y also took part."
  if (takesPart || word === 'participated') {
    const verb = takesPart ? at - 1 : at;
    if (next?.kind === 'mark' || tokens[verb - 1]?.lower === 'also')
      return { references: referencesBefore(scene, sentence, verb), principal: false };
  }
  const delegation = LEADING_VERBS.has(word) ? delegationAfter(scene, at) : -1;
  if (delegation > 0)
    return {
      references: subjectOf(scene, sentence, at),
      principal: true,
      side: scene.reading.geo[delegation - 1]?.sense.id ?? null,
    };
  if (word === 'among' && isWas(tokens[at - 1]?.lower))
    return { references: referencesBefore(scene, sentence, at), principal: false };
  if (isWas(word) && opensAtMeeting(scene, start, at))
    return { references: listAt(scene, sentence, at + 1, 6), principal: false };
  if (word === 'present' || word === 'attendance' || word === 'hand') {
    const list = inverted(scene, at, 7);
    if (list > 0) return { references: listAt(scene, sentence, list, 6), principal: false };
    const predicate = isWas(tokens[at - 1]?.lower) || isWas(tokens[at - 2]?.lower) || tokens[at - 1]?.lower === 'in';
    return predicate ? { references: referencesBefore(scene, sentence, at), principal: false } : null;
  }
  return null;
}

/** "with X and Y | attending": the list between "with" and the participle, or nobody. */
function withBefore(scene: Scene, sentence: number, at: number): readonly Reference[] {
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
function opensAtMeeting(scene: Scene, start: number, at: number): boolean {
  return (
    at - start <= 4 &&
    scene.reading.tokens[start]?.lower === 'at' &&
    CONTACT_NOUNS.has(scene.reading.tokens[at - 1]?.lower ?? '')
  );
}

const MEDIATED = /^(?:mediated|facilitated|brokered)$/;

/** "the talks, which were | mediated by X", not "a pact brokered by X". */
function followsContact(scene: Scene, start: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(start, at - 10); before--)
    if (CONTACT_NOUNS.has(scene.reading.tokens[before]?.lower ?? '')) return true;
  return false;
}

/** "accompanied | by", "accompanied at the talks | by": the index of "by", or -1. */
function agentAt(scene: Scene, verb: number): number {
  for (let at = verb + 1; at < verb + 7; at++) {
    const token = scene.reading.tokens[at];
    if (token?.lower === 'by') return at;
    if (token?.kind !== 'word' || token.capital || (at === verb + 1 && !/^(?:in|at|on|during|for)$/.test(token.lower)))
      return -1;
  }
  return -1;
}

/** "Also at hand to receive him were X and Y": where the list begins, or -1. */
function inverted(scene: Scene, at: number, reach: number): number {
  for (let next = at + 1; next < at + reach; next++) {
    const word = scene.reading.tokens[next]?.lower;
    if (word === 'were' || word === 'was') return next + 1;
  }
  return -1;
}

/** Who is accompanied: the last person named before "accompanied by". */
function lastNamedBefore(scene: Scene, sentence: number, at: number): number | null {
  const before = (scene.references[sentence] ?? []).filter(
    (reference) => reference.end <= at && reference.person !== null && !isPossessive(scene, reference),
  );
  return before.at(-1)?.person ?? null;
}

function firstNamedAfter(scene: Scene, sentence: number, from: number, to: number): number | null {
  return (
    (scene.references[sentence] ?? []).find(
      (reference) => reference.start > from && reference.end <= to && reference.person !== null,
    )?.person ?? null
  );
}

/** "would lead the Saudi | delegation": its index, or -1. */
function delegationAfter(scene: Scene, at: number): number {
  for (let next = at + 1; next < at + 5; next++) if (scene.reading.tokens[next]?.lower === 'delegation') return next;
  return -1;
}

/** "X was accompanied by ministers:": whom those listed below came with. */
function companyOf(scene: Scene, sentence: number): number | null {
  const { start = 0, end = 0 } = scene.sentences[sentence] ?? {};
  for (let at = start; at < end; at++)
    if (COMPANION_VERBS.has(scene.reading.tokens[at]?.lower ?? '') && agentAt(scene, at) > 0)
      return lastNamedBefore(scene, sentence, at);
  return null;
}

const MOST_LINES = 40;

/** "The delegation with him were:" and a line with a bullet or a number for each, or the list in one line. */
function listBelow(scene: Scene, sentence: number, colon: number): readonly Reference[] {
  const list: Reference[] = [];
  for (let line = sentence + 1; line <= sentence + MOST_LINES; line++) {
    const start = scene.sentences[line]?.start ?? -1;
    const bullet = isBullet(scene, start);
    if (line > sentence + 1 && !bullet) break;
    const references = scene.references[line] ?? [];
    const [first] = references;
    if (!first || first.start - (line === sentence + 1 ? colon : start) > 4) break;
    list.push(...longList(scene, references, 0));
    if (!bullet) break;
  }
  return list;
}

function isBullet(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  return token?.kind === 'number' || /^[-–—•·▪*]$/.test(token?.text ?? '');
}

function isWas(word: string | undefined): boolean {
  return word === 'was' || word === 'were' || word === 'also' || word === 'is' || word === 'are';
}

/** Everyone named in the clause before "were also present". */
function referencesBefore(scene: Scene, sentence: number, at: number): readonly Reference[] {
  return (scene.references[sentence] ?? []).filter(
    (reference) => reference.end <= at && !isPossessive(scene, reference),
  );
}

function groupBefore(scene: Scene, start: number, at: number): boolean {
  const { tokens } = scene.reading;
  for (let before = at - 1; before >= Math.max(start, at - 6); before--)
    if (GROUPS.test(tokens[before]?.lower ?? '')) return true;
  // "a delegation from Z, led by X, and including Y"
  if (tokens[at]?.lower === 'including')
    for (let before = at - 1; before >= Math.max(start, at - 24); before--)
      if (/^(?:delegation|team)$/.test(tokens[before]?.lower ?? '')) return true;
  // "The affected Ambassadors, who had kind words to say, include …": the subject of the sentence is a group.
  for (let first = start; first < start + 4; first++) if (GROUPS.test(tokens[first]?.lower ?? '')) return true;
  return false;
}

/** "On the Libyan side", "the accompanying Italian delegation", "From Turkey, …". */
function sideOfList(scene: Scene, start: number, at: number): string | null {
  const { tokens, geo } = scene.reading;
  // "Mauritania was represented by …"
  if (tokens[at]?.lower === 'represented') {
    for (let before = at - 1; before >= Math.max(start, at - 3); before--)
      if (geo[before]) return geo[before]?.sense.id ?? null;
  }
  for (let before = at; before >= start; before--) {
    const word = tokens[before]?.lower ?? '';
    const crowd = CROWD.test(word);
    if (!crowd && word !== 'side' && word !== 'delegation' && word !== 'team' && word !== 'party') continue;
    const near = geo[before - 1] ?? geo[before - 2];
    const mention = crowd ? (near?.sense.kind === 'demonym' ? near : null) : (near ?? sentFrom(scene, before));
    if (mention) return mention.sense.id;
  }
  return null;
}

/** "Malaysian government officials who accompanied the minister are …". */
const CROWD = /^(?:officials|delegates|representatives|ministers|lawmakers|executives|contingent|entourage|members)$/;

/** "a delegation from the French Senate": the side stands after it. */
function sentFrom(scene: Scene, at: number): Scene['reading']['geo'][number] {
  const { tokens, geo } = scene.reading;
  const preposition = tokens[at + 1]?.lower;
  if (preposition !== 'from' && preposition !== 'of') return null;
  return geo[at + 2] ?? (tokens[at + 2]?.lower === 'the' ? (geo[at + 3] ?? null) : null);
}
