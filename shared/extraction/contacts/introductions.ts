import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPreposition, listFrom, startsClause } from '../people/person-lists.ts';

export const ARTICLES = new Set(
  'the a an his her their its this these those our other several some many fellow both visiting'.split(' '),
);

export const EXAMPLES = new Set([
  'such',
  'including',
  'like',
  'especially',
  'notably',
  'namely',
  'comprising',
  'representing',
]);

/** "leaders such as X", "officials including X", "delegates: X". */
export function introducesExample(scene: Scene, at: number): boolean {
  const word = scene.reading.tokens[at]?.lower ?? '';
  return (
    EXAMPLES.has(word) || word === ':' || (word === ',' && EXAMPLES.has(scene.reading.tokens[at + 1]?.lower ?? ''))
  );
}

/** "his Turkish counterpart, X", "a delegation led by X": the person follows within a few words. */
export function appositionSoon(scene: Scene, reference: Reference | undefined, at: number): boolean {
  if (!reference || reference.start - at > 4 || reference.start < at) return false;
  let led = false;
  for (let between = at; between < reference.start; between++) {
    const word = scene.reading.tokens[between]?.lower ?? '';
    if (word === 'led' || word === 'headed' || word === 'chaired') led = true;
    else if (word !== ',' && word !== 'by' && !ARTICLES.has(word) && word !== 'as' && word !== 'under') return false;
    if (word === 'by' && !led) return false;
  }
  return true;
}

const LEADER_REACH = 14;

/** "a delegation | from the University of Z, led by its president, X": the index of X among the references, or -1. */
export function leaderOf(scene: Scene, references: readonly Reference[], at: number): number {
  const { tokens } = scene.reading;
  if (!/^(?:delegations?|team|mission|group)$/.test(tokens[at - 1]?.lower ?? '')) return -1;
  for (let next = at; next < at + LEADER_REACH; next++) {
    const word = tokens[next]?.lower ?? '';
    if (word === '.' || word === ';' || startsClause(word)) return -1;
    if (/^(?:led|headed)$/.test(word) && tokens[next + 1]?.lower === 'by')
      return references.findIndex(({ start }) => start >= next + 2 && start <= next + 4);
  }
  return -1;
}

export const DASH_REACH = 12;

/** "envoys | from two allies - X and Y -": the list behind the dash, or -1. */
export function listedBehindDash(scene: Scene, references: readonly Reference[], at: number): number {
  for (let next = at; next < at + DASH_REACH; next++) {
    const token = scene.reading.tokens[next];
    if (!token || token.text === '.' || token.text === ';' || token.text === ',' || startsClause(token.lower))
      return -1;
    if (/^[-–—:]$/.test(token.text)) return references.findIndex(({ start }) => start > next && start <= next + 3);
  }
  return -1;
}

const COUNTRIES_REACH = 16;

/** "counterparts | from Japan and the Republic of Korea, X and Y": the list behind the countries, or -1. */
export function listedBehindCountries(scene: Scene, references: readonly Reference[], at: number): number {
  const { tokens, geo } = scene.reading;
  if (!/^(?:from|of)$/.test(tokens[at]?.lower ?? '')) return -1;
  let next = at + 1;
  while (next < at + COUNTRIES_REACH && (geo[next] || /^(?:the|and|,)$/.test(tokens[next]?.lower ?? ''))) next++;
  return tokens[next - 1]?.text === ',' ? references.findIndex(({ start }) => start === next) : -1;
}

const RELATIVE_REACH = 18;

/** "met X, who is in charge of trade, | and Y": the rest of a list that goes on behind a relative clause. */
export function listedBehindRelative(
  scene: Scene,
  references: readonly Reference[],
  last: Reference | undefined,
): readonly Reference[] {
  const { tokens } = scene.reading;
  if (!last || tokens[last.end]?.text !== ',' || !/^(?:who|whose)$/.test(tokens[last.end + 1]?.lower ?? '')) return [];
  for (let at = last.end + 3; at < last.end + RELATIVE_REACH; at++) {
    if (/^[.;]$/.test(tokens[at]?.text ?? '.')) return [];
    if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'and') continue;
    const next = references.findIndex(({ start, how }) => start >= at + 2 && start <= at + 4 && how !== 'pronoun');
    const list = next < 0 ? [] : listFrom(scene, references, next);
    const end = list.at(-1)?.end ?? at;
    // "…, and Y said": the subject of what comes next.
    return tokens[end]?.kind === 'mark' || isPreposition(tokens[end]?.lower ?? '') ? list : [];
  }
  return [];
}
