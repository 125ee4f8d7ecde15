import { isOblique, isPlainNoun, isPossessive, isPreposition, listFrom, startsClause } from './clauses.ts';
import type { Reference } from './references.ts';
import type { Scene } from './scene.ts';
import { HEAD, ORGANISATION } from './word-classes.ts';

/** Whom a contact is with: named persons (a list), and whether an official side without names stands there. */
export type Counterpart = Readonly<{ references: readonly Reference[]; unnamed: boolean; end: number }>;

export const NOBODY: Counterpart = { references: [], unnamed: false, end: -1 };

const REACH = 40;
const OFFICIAL_NOUNS = new Set(
  'leaders officials ministers counterpart counterparts delegation delegations representatives envoys governors lawmakers authorities diplomats negotiators government governments president minister king premier chancellor ambassador ambassadors presidents parliamentarians senators generals commanders dignitaries secretaries members heads colleagues'.split(
    ' ',
  ),
);

/**
 * The counterpart after a verb or noun that ends before token `from`: what follows one of the prepositions, or, when
 * `direct`, a person that follows at once (after adverbs, times and places only).
 */
export function counterpartAfter(
  scene: Scene,
  sentence: number,
  from: number,
  prepositions: readonly string[],
  direct: boolean,
): Counterpart {
  const references = scene.references[sentence] ?? [];
  const { tokens } = scene.reading;
  const limit = Math.min(scene.sentences[sentence]?.end ?? from, from + REACH);
  let next = references.findIndex((reference) => reference.start >= from);
  if (next < 0) next = references.length;
  let blocked = !direct;
  let introduced = -1;
  for (let at = from; at < limit; at++) {
    while (references[next] && (references[next]?.start ?? 0) < at) next++;
    const reference = references[next];
    if (reference?.start === at) {
      const isDirect = !blocked && !isOblique(scene, reference) && !leansOnPreposition(scene, at);
      if (isPossessive(scene, reference)) continue;
      if (introduced >= 0 || isDirect) {
        const list = listFrom(scene, references, next);
        const last = list.at(-1) ?? reference;
        if (list.every((each) => each.person === null) && possesses(scene, reference))
          return official(scene, from, limit);
        return {
          references: list.filter((each) => each.person !== null),
          unnamed: list.some((each) => each.person === null),
          end: last.end,
        };
      }
      if (!isOblique(scene, reference) && !leansOnPreposition(scene, at)) return NOBODY;
      at = reference.end - 1;
      continue;
    }
    const token = tokens[at];
    const word = token?.lower ?? '';
    if (word === ';' || (startsClause(word) && introduced < 0)) return NOBODY;
    if (prepositions.includes(word) && (word !== 'to' || !isVerbNext(scene, at + 1))) {
      introduced = at;
      continue;
    }
    if (introduced >= 0 && at - introduced > 12) {
      introduced = -1;
      blocked = true;
    }
    if (introduced >= 0) {
      const side = sideAt(scene, at);
      if (side > 0 && !personSoon(scene, references, next, at, 10)) return { references: [], unnamed: true, end: side };
    } else if (!blocked) {
      const side = sideAt(scene, at);
      if (side > 0 && !leansOnPreposition(scene, at) && !personSoon(scene, references, next, at, 8))
        return { references: [], unnamed: true, end: side };
      if (isPlainNoun(scene, at) && !isPreposition(tokens[at - 1]?.lower ?? '')) blocked = true;
    }
  }
  return NOBODY;
}

/** A preposition other than one that brings the counterpart stands before the words at `at`. */
function leansOnPreposition(scene: Scene, at: number): boolean {
  const before = scene.reading.tokens[at - 1]?.lower ?? '';
  const word =
    before === 'the' || before === 'his' || before === 'her' || before === 'their'
      ? (scene.reading.tokens[at - 2]?.lower ?? '')
      : before;
  return isPreposition(word);
}

function isVerbNext(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !['the', 'his', 'her', 'their', 'a'].includes(token.lower) &&
    !((scene.reading.classes[at] ?? 0) & HEAD)
  );
}

/** A reference within a few tokens that the words at `at` only introduce ("his Turkish counterpart, X", "leaders including X"). */
function personSoon(scene: Scene, references: readonly Reference[], next: number, at: number, reach: number): boolean {
  const reference = references[next];
  if (!reference || reference.start - at > reach) return false;
  for (let between = at; between < reference.start; between++) {
    const word = scene.reading.tokens[between]?.lower ?? '';
    if (word === 'to' || word === '.' || word === ';' || startsClause(word)) return false;
  }
  return true;
}

/** The index after an official side without a name: "Nigerian leaders", "the Ukrainian Border Guard Service", 0 for none. */
function sideAt(scene: Scene, at: number): number {
  const token = scene.reading.tokens[at];
  if (token?.kind !== 'word') return 0;
  const geo = scene.reading.geo[at];
  if (geo && (geo.sense.kind === 'body' || geo.sense.kind === 'institution')) return geo.end;
  if (OFFICIAL_NOUNS.has(token.lower)) return at + 1;
  if (
    token.capital &&
    (scene.reading.classes[at] ?? 0) & ORGANISATION &&
    (scene.reading.tokens[at - 1]?.capital ?? false)
  )
    return at + 1;
  return 0;
}

/** "the president's advisers": the reference only owns the counterpart. */
function possesses(scene: Scene, reference: Reference): boolean {
  const after = scene.reading.tokens[reference.end];
  return after?.lower === "'s" || after?.text === '’';
}

function official(scene: Scene, from: number, limit: number): Counterpart {
  for (let at = from; at < limit; at++) {
    const side = sideAt(scene, at);
    if (side > 0) return { references: [], unnamed: true, end: side };
  }
  return NOBODY;
}
