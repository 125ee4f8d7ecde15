import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPreposition } from '../people/person-lists.ts';
import { HEAD } from '../text/word-classes.ts';
import { ARTICLES } from './introductions.ts';
import { possessive, sideAt } from './official-sides.ts';
import { isPlainNoun } from './participles.ts';

/** A preposition other than one that brings the counterpart stands before the words at `at`. */
export function leansOnPreposition(scene: Scene, at: number, from: number): boolean {
  let before = at - 1;
  // Nothing before its article belongs to the object: "received on Sunday | the Consul X".
  while (before >= from && belongsToObject(scene, before))
    if (ARTICLES.has(scene.reading.tokens[before--]?.lower ?? '')) break;
  return before >= from && isPreposition(scene.reading.tokens[before]?.lower ?? '');
}

/** "of the | Quad | leaders", "at a | recent | conference"; "in Oslo | the leaders" ends the place. */
function belongsToObject(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  if (ARTICLES.has(token?.lower ?? '') || isAdjective(scene, at)) return true;
  const place = scene.reading.geo[at]?.sense.kind;
  return token?.kind === 'word' && token.capital && place !== 'city' && place !== 'country';
}

const ADJECTIVE = /(?:ed|ing|ive|[^n]al|ous|ful|ary|ent|ant|[^m]ic|less|ern|able)$/;

function isAdjective(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    ADJECTIVE.test(token.lower) &&
    token.lower !== 'following' &&
    !CONTACT_NOUNS.has(token.lower)
  );
}

/** A plain noun, unless only adjectives part it from the reference: "the newly | appointed | Minister X". */
export function isThing(scene: Scene, at: number, reference: Reference | undefined): boolean {
  if (!isPlainNoun(scene, at) || namesKindOfSide(scene, at)) return false;
  for (let next = at; reference && next <= at + 3; next++) {
    if (next === reference.start) return false;
    if (!isAdjective(scene, next)) return true;
  }
  return true;
}

/** "the | trade | delegation", "the air force | commanders": of what kind the side is. */
function namesKindOfSide(scene: Scene, at: number): boolean {
  for (let next = at + 1; next <= at + 2; next++) {
    if (sideAt(scene, next) === next + 1) return true;
    if (!isPlainNoun(scene, next)) return false;
  }
  return false;
}

/** The phrase before ends here: no preposition, article or "and" stands before the word at `at`. */
export function isNounBefore(scene: Scene, at: number): boolean {
  const before = scene.reading.tokens[at - 1];
  return (
    before?.kind === 'word' && before.lower !== 'and' && !isPreposition(before.lower) && !ARTICLES.has(before.lower)
  );
}

/** A word in lower case that is no office: "called on Y to | resign". */
export function isVerbNext(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  return (
    token?.kind === 'word' && !token.capital && !ARTICLES.has(token.lower) && !((scene.reading.classes[at] ?? 0) & HEAD)
  );
}

/** "called on Russia to …": the object is a country, and no person follows it. */
export function isCountry(scene: Scene, at: number): boolean {
  const geo = scene.reading.geo[at];
  return (
    !!geo &&
    geo.start === at &&
    geo.sense.kind === 'country' &&
    !possessive(scene, geo.end) &&
    endsObject(scene, geo.end)
  );
}

/** A mark, a preposition or a verb follows: the country itself is the object, no adjective ("a US delegation"). */
function endsObject(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  return token?.kind !== 'word' || isPreposition(token.lower) || token.lower === 'and' || token.lower === 'before';
}
