import { isPossessive, listFrom, startsClause } from './clauses.ts';
import type { Reference } from './references.ts';
import type { Scene } from './scene.ts';
import { persons } from './verb-contacts.ts';

/** Persons said to be present, and the side that the sentence puts them on ("On the Libyan side, …", "the Italian delegation included …"). */
export type Attendance = Readonly<{
  sentence: number;
  at: number;
  present: readonly number[];
  side: string | null;
  principal: boolean;
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
  'hosted',
  'convened',
]);
const PRINCIPAL_VERBS = new Set(['led', 'headed', 'represented', 'chaired', 'co-chaired', 'hosted', 'convened']);
const GROUPS =
  /^(?:delegations?|entourage|participants?|attendees|team|those|meeting|talks|others?|guests?|officials|members?|dignitaries|attendance|leaders|governors|ministers|session|list|call|contingent|present|attended|participated|included|side)$/;
const LIST_VERBS = new Set([
  'included',
  'include',
  'includes',
  'including',
  'comprised',
  'comprises',
  'comprising',
  'were',
  'are',
  'was',
  'featured',
]);

/** Everyone whom the sentence lists as present, apart from the principals. */
export function readAttendance(scene: Scene, sentence: number): readonly Attendance[] {
  const found: Attendance[] = [];
  const { tokens } = scene.reading;
  const range = scene.sentences[sentence];
  if (!range) return found;
  for (let at = range.start; at < range.end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (BY_VERBS.has(word) && tokens[at + 1]?.lower === 'by')
      add(listAt(scene, sentence, at + 2, 14), at, PRINCIPAL_VERBS.has(word));
    else if (word === 'presence' && tokens[at + 1]?.lower === 'of') add(listAt(scene, sentence, at + 2, 8), at, false);
    else if (
      word === 'alongside' ||
      (word === 'along' && tokens[at + 1]?.lower === 'with') ||
      (word === 'together' && tokens[at + 1]?.lower === 'with')
    )
      add(listAt(scene, sentence, at + 1, 6), at, false);
    else if (LIST_VERBS.has(word) && groupBefore(scene, range.start, at))
      add(listAt(scene, sentence, at + 1, 8), at, false);
    else if (
      word === ':' &&
      at === range.end - 1 &&
      groupBefore(scene, range.start, at) &&
      scene.sentences[sentence + 1]
    ) {
      const next = scene.references[sentence + 1] ?? [];
      if (next[0] && next[0].start - at <= 4) add(longList(scene, next, 0), at, false);
    } else if (
      (word === 'present' || word === 'attended' || word === 'attending' || word === 'attendance' || word === 'hand') &&
      !BY_VERBS.has(tokens[at + 1]?.lower ?? '')
    ) {
      if (word === 'attended' || word === 'attending') continue;
      if (
        isWas(tokens[at - 1]?.lower) ||
        isWas(tokens[at - 2]?.lower) ||
        tokens[at - 1]?.lower === 'in' ||
        tokens[at - 1]?.lower === 'at'
      ) {
        add(referencesBefore(scene, sentence, at), at, false);
        add(listAt(scene, sentence, at + 1, 12), at, false);
      }
    }
  }
  return found;

  function add(list: readonly Reference[], at: number, principal: boolean): void {
    const present = persons(list);
    if (present.length > 0)
      found.push({ sentence, at, present, side: sideOfList(scene, range?.start ?? 0, at), principal });
  }
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

/** The list of persons that begins within `reach` tokens of `from`, however long it is. */
function listAt(scene: Scene, sentence: number, from: number, reach: number): readonly Reference[] {
  const references = scene.references[sentence] ?? [];
  const next = references.findIndex((reference) => reference.start >= from && !isPossessive(scene, reference));
  const first = references[next];
  if (!first || first.start - from > reach) return [];
  for (let at = from; at < first.start; at++) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (startsClause(word) || word === '.' || word === ';') return [];
  }
  return longList(scene, references, next);
}

/** Attendance lists often miss the "and", and hold members without a name or an "as well as": take all that follow. */
function longList(scene: Scene, references: readonly Reference[], from: number): readonly Reference[] {
  const list = [...listFrom(scene, references, from)];
  let at = from + list.length;
  while (at < references.length) {
    const last = references[at - 1];
    const next = references[at];
    if (!last || !next || !isListGap(scene, last.end, next.start)) break;
    list.push(next);
    at++;
  }
  return list;
}

/** Between two members of an attendance list: punctuation, links, and at most a few plain words ("and several other officials"). */
function isListGap(scene: Scene, from: number, to: number): boolean {
  if (to - from > 12) return false;
  let punctuated = false;
  for (let at = from; at < to; at++) {
    const token = scene.reading.tokens[at];
    const word = token?.lower ?? '';
    if (
      word === ',' ||
      word === ';' ||
      word === 'and' ||
      word === '•' ||
      word === '-' ||
      word === '·' ||
      word === 'as' ||
      word === '&'
    )
      punctuated = true;
    else if (token?.kind === 'mark' && word !== '(' && word !== ')' && word !== '“' && word !== '”' && word !== '"')
      return false;
    if (startsClause(word) || /(?:ed|said|met|told)$/.test(word)) return false;
  }
  return punctuated;
}

function groupBefore(scene: Scene, start: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(start, at - 6); before--) {
    if (GROUPS.test(scene.reading.tokens[before]?.lower ?? '')) return true;
  }
  return false;
}

/** "On the Libyan side", "the accompanying Italian delegation", "From Turkey, …". */
function sideOfList(scene: Scene, start: number, at: number): string | null {
  for (let before = at; before >= start; before--) {
    const word = scene.reading.tokens[before]?.lower ?? '';
    if (word !== 'side' && word !== 'delegation' && word !== 'team' && word !== 'party') continue;
    const geo = scene.reading.geo[before - 1] ?? scene.reading.geo[before - 2];
    if (geo) return geo.sense.id;
  }
  return null;
}
