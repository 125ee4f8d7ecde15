import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPossessive, isPossessor, listFrom, startsClause } from '../people/person-lists.ts';

/** The list of persons that begins within `reach` tokens of `from`, however long it is. */
export function listAt(scene: Scene, sentence: number, from: number, reach: number): readonly Reference[] {
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

/** "…, X said": the list is over and X begins a new clause. */
function isSpeaking(scene: Scene, reference: Reference): boolean {
  return /^(?:said|says|told|added|stressed|noted|expressed|thanked|welcomed)$/.test(
    scene.reading.tokens[reference.end]?.lower ?? '',
  );
}

function endsWithAnd(scene: Scene, last: Reference, next: Reference): boolean {
  for (let at = last.end; at < next.start; at++) if (scene.reading.tokens[at]?.lower === 'and') return true;
  return false;
}

/** Attendance lists often miss the "and", and hold members without a name or an "as well as": take all that follow. */
export function longList(scene: Scene, references: readonly Reference[], from: number): readonly Reference[] {
  const list = [...listFrom(scene, references, from)];
  let at = from + list.length;
  while (at < references.length) {
    const last = references[at - 1];
    const next = references[at];
    if (!last || !next) break;
    const gap = isPossessor(scene, last) ? next.start - last.end <= 2 : isListGap(scene, last.end, next.start);
    if (!gap || (isSpeaking(scene, next) && !endsWithAnd(scene, last, next))) break;
    if (!isPossessor(scene, next)) list.push(next);
    at++;
  }
  return list;
}

const GAP_WORDS = new Set(
  `and & as well along together alongside by with the his her their its a an also other others senior several many some more than number of former opposite numbers fellow top key
  high-level high-ranking various relevant concerned among amongst whom them including include includes such like namely notably especially particularly
  two three four five six seven eight nine ten dozen cabinet government ministry embassy foreign
  officials officers members leaders representatives ministers dignitaries counterparts colleagues aides advisers advisors delegates delegation delegations entourage staff team
  envoys diplomats ambassadors secretaries lawmakers legislators senators governors experts executives businessmen functionaries bureaucrats stakeholders guests heads`.split(
    /\s+/,
  ),
);

/** Between two members of an attendance list: punctuation, links, and a few plain words ("and several other officials,"). */
function isListGap(scene: Scene, from: number, to: number): boolean {
  if (to - from <= 14 && hasBullet(scene, from, to)) return true;
  if (to - from > 9) return false;
  let punctuated = false;
  let end = to;
  // "X, Climate Change | Minister Y": words of an office that are not known as such
  while (end > from && scene.reading.tokens[end - 1]?.capital) end--;
  for (let at = from; at < end; at++) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (
      word === ',' ||
      word === ';' ||
      word === 'and' ||
      word === '•' ||
      word === '-' ||
      word === '·' ||
      word === '&' ||
      word === 'as'
    )
      punctuated = true;
    else if (/^(?:of|from|representing)$/.test(word) && placeEnd(scene, at, end) > at)
      at = placeEnd(scene, at, end) - 1;
    else if (
      !GAP_WORDS.has(word) &&
      !/^[”"]$/.test(word) &&
      word !== ')' &&
      word !== '(' &&
      word !== '.' &&
      scene.reading.tokens[at]?.kind !== 'number'
    )
      return false;
  }
  return punctuated;
}

/** "X, of | Bayelsa State | and Y": where somebody comes from; the index after it. */
function placeEnd(scene: Scene, at: number, end: number): number {
  let next = scene.reading.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  while (next < end && scene.reading.tokens[next]?.capital) next++;
  return next;
}

function hasBullet(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.reading.tokens[at]?.text;
    if (word === '•' || word === '·' || word === '▪') return true;
  }
  return false;
}

const MOST_LINES = 40;

/** "The delegation with him were:" and a line with a bullet or a number for each, or the list in one line. */
export function listBelow(scene: Scene, sentence: number, colon: number): readonly Reference[] {
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
