import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isOblique, isPossessive, isPreposition, listFrom, startsClause } from '../people/person-lists.ts';
import {
  ARTICLES,
  appositionSoon,
  DASH_REACH,
  EXAMPLES,
  introducesExample,
  leaderOf,
  listedBehindCountries,
  listedBehindDash,
  listedBehindRelative,
} from './introductions.ts';
import { isCountry, isNounBefore, isThing, isVerbNext, leansOnPreposition } from './objects.ts';
import { OFFICIAL_NOUNS, possessive, sideAt } from './official-sides.ts';

/**
 * Whom a contact is with: named persons (a list), and whether an official side without a name stands there. `start`
 * and `end` are the tokens of it all.
 */
export type Counterpart = Readonly<{ references: readonly Reference[]; unnamed: boolean; start: number; end: number }>;

const OFFICE_HOLDERS = /^(?:leaders|ministers|counterparts|presidents|premiers|ambassadors|envoys|chiefs)$/;

const MANY = /^(?:[3-9]|[1-9]\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)$/;

const OF_STATES =
  /^(?:caribbean|gulf|arab|african|european|nordic|baltic|balkan|asian|pacific|asia-pacific|allied|regional|world)$/;

/** "ASEAN foreign ministers", "15 Caribbean leaders": an unnamed side of so many states makes a conference. */
export function isGroupOfStates(scene: Scene, counterpart: Counterpart): boolean {
  if (!counterpart.unnamed || counterpart.references.length > 0) return false;
  const { tokens, geo } = scene.reading;
  if (!OFFICE_HOLDERS.test(tokens[counterpart.end - 1]?.lower ?? '')) return false;
  for (let at = counterpart.end - 2; at >= counterpart.end - 6 && at >= 0; at--) {
    const word = tokens[at]?.lower ?? '';
    if (geo[at]?.sense.kind === 'body' || MANY.test(word) || OF_STATES.test(word)) return true;
    if (tokens[at]?.kind !== 'word' || isPreposition(word)) return false;
  }
  return false;
}

export const NOBODY: Counterpart = { references: [], unnamed: false, start: -1, end: -1 };

/** Tokens read after the verb or noun, and after the preposition that brings the counterpart. */
const REACH = 40;

const NEAR = 9;

/** With them another predicate begins: "is on a visit to Oslo and | will meet Y". */
const MODALS = new Set('will would shall should can could must'.split(' '));

/** Verbs that tell of another contact, with a counterpart of its own. */
const OTHER_CONTACTS = new Set('held met hold holds meets hosted received signed said told'.split(' '));

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
  let aside = false; // inside "at the Salahuddin resort"
  // "leaders representing island states": the side stands for itself when no person follows as an example of it.
  let general = NOBODY;
  for (let at = from; at < limit; at++) {
    while (references[next] && (references[next]?.start ?? 0) < at) next++;
    const reference = references[next];
    if (reference?.start === at && !isPossessive(scene, reference)) {
      const leaning = leansOnPreposition(scene, at, from);
      if (introduced >= 0 || (!blocked && !leaning)) {
        const listed =
          reference.person === null
            ? Math.max(
                listedBehindDash(scene, references, reference.end),
                listedBehindCountries(scene, references, reference.end),
              )
            : -1;
        if (listed >= 0) return named(scene, references, listed, limit + DASH_REACH);
        if (reference.person === null && introducesExample(scene, reference.end)) {
          general = { references: [], unnamed: true, start: at, end: reference.end };
          at = reference.end - 1;
          introduced = reference.end;
          continue;
        }
        return named(scene, references, next, limit);
      }
      if (!isOblique(scene, reference) && !leaning) return general;
      at = reference.end - 1;
      continue;
    }
    const word = tokens[at]?.lower ?? '';
    // "met while in Oslo with Y"
    if (word === 'while' && /^(?:in|at|visiting|on)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    if (
      word === ';' ||
      MODALS.has(word) ||
      ((startsClause(word) || word === 'after' || word === 'before') && introduced < 0)
    )
      return general;
    // "talks were held with Y"
    const passive = word === 'held' && /^(?:was|were|been|be|being|is|are)$/.test(tokens[at - 1]?.lower ?? '');
    if (OTHER_CONTACTS.has(word) && !passive && introduced < 0) return general;
    // "to | outgoing Ambassador X": an office, no verb
    const opensOffice = references[next]?.start === at + 1;
    if (prepositions.includes(word) && (word !== 'to' || opensOffice || !isVerbNext(scene, at + 1))) {
      introduced = at;
      continue;
    }
    if (introduced >= 0) {
      const side = sideAt(scene, at);
      const leader = side > 0 ? leaderOf(scene, references, side) : -1;
      if (leader >= 0) return { ...named(scene, references, leader, limit), unnamed: true };
      const example = side > 0 && introducesExample(scene, side);
      if (side > 0 && !example && appositionSoon(scene, references[next], side)) {
        introduced = side;
        at = (references[next]?.start ?? side) - 1;
        continue;
      }
      if (side > 0 && !example) return { references: [], unnamed: true, start: at, end: side };
      const ends =
        at - introduced > NEAR ||
        ((word === ',' || isThing(scene, at, references[next]) || startsClause(word)) &&
          side === 0 &&
          !EXAMPLES.has(word) &&
          !appositionSoon(scene, references[next], at + 1) &&
          !isListed(tokens[at - 1]?.lower ?? ''));
      if (ends && !example) {
        introduced = -1;
        blocked = true;
      } else if (example) {
        introduced = side;
        general = { references: [], unnamed: true, start: at, end: side };
      }
      continue;
    }
    if (blocked) continue;
    // "met in her office | a delegation": an article begins another phrase.
    if (word === ',' || (aside && ARTICLES.has(word) && isNounBefore(scene, at))) aside = false;
    else if (isPreposition(word)) aside = true;
    const side = aside ? 0 : sideAt(scene, at);
    const leader = side > 0 ? leaderOf(scene, references, side) : -1;
    if (leader >= 0) return { ...named(scene, references, leader, limit), unnamed: true };
    if (side > 0 && appositionSoon(scene, references[next], side)) {
      introduced = side;
      at = (references[next]?.start ?? side) - 1;
      continue;
    }
    if (side > 0 && !introducesExample(scene, side)) return { references: [], unnamed: true, start: at, end: side };
    if (!aside && side === 0 && (isThing(scene, at, references[next]) || isCountry(scene, at))) blocked = true;
  }
  return general;
}

function named(scene: Scene, references: readonly Reference[], next: number, limit: number): Counterpart {
  const listed = listFrom(scene, references, next);
  const list = [...listed, ...listedBehindRelative(scene, references, listed.at(-1))];
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return NOBODY;
  if (possesses(scene, last) && list.length === 1) {
    // "the president's advisers", "Putin's envoys": the reference only owns the counterpart.
    for (let at = last.end; at < Math.min(limit, last.end + 4); at++) {
      const side = OFFICIAL_NOUNS.has(scene.reading.tokens[at]?.lower ?? '') ? at + 1 : 0;
      if (side > 0) return { references: [], unnamed: true, start: first.start, end: side };
    }
    return NOBODY;
  }
  return {
    references: list.filter((each) => each.person !== null),
    unnamed: list.some(
      (each) =>
        each.person === null && each.role?.determiner !== 'a' && scene.reading.tokens[each.start - 1]?.lower !== 'any',
    ),
    start: first.start,
    end: last.end,
  };
}

function isListed(word: string): boolean {
  return EXAMPLES.has(word) || word === 'counterpart' || word === 'as' || word === 'counterparts';
}

function possesses(scene: Scene, reference: Reference): boolean {
  return possessive(scene, reference.end);
}
