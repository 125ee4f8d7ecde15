import { CONTACT_NOUNS, LIGHT_VERBS } from '../../lexicon/contact-nouns.ts';
import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPossessive, isPreposition, listFrom, listUpTo, startsClause } from '../people/person-lists.ts';

const HOSTING = /^(?:hosted|convened|chaired|co-chaired|called|led|organised|organized|attended|held|headed)$/;

const HOSTS = /^(?:hosts?|hosted|hosting|attended|attends?|chair|chaired|convened?|addressed)$/;

/** The list of persons directly after the next `preposition` within `reach` tokens of the noun; a comma ends the search unless `commas`. */
export function listAfter(
  scene: Scene,
  sentence: number,
  from: number,
  preposition: string,
  reach: number,
  commas = false,
): readonly Reference[] {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  const limit = Math.min(scene.sentences[sentence]?.end ?? from, from + reach);
  for (let at = from; at < limit; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';' || (word === ',' && !commas) || startsClause(word) || CONTACT_NOUNS.has(word)) return [];
    if (word === 'following' || word === 'after' || word === 'before') return [];
    if (word !== preposition) continue;
    const next = references.findIndex(
      (reference) => reference.start > at && reference.start <= at + 6 && !isPossessive(scene, reference),
    );
    return next < 0 || leansOnAnother(scene, at + 1, references[next]?.start ?? at)
      ? []
      : listFrom(scene, references, next);
  }
  return [];
}

/** "a meeting of the Council | with X": X is no member. */
function leansOnAnother(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPreposition(scene.reading.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "a courtesy call by X", "talks hosted by X and Y". */
export function agentAfter(scene: Scene, sentence: number, noun: number): readonly Reference[] {
  const { tokens } = scene.reading;
  for (let at = noun + 1; at < noun + 12; at++) {
    const word = tokens[at]?.lower ?? '';
    // "a meeting with a delegation | headed by Y": who leads the guests holds no meeting.
    if (/^(?:led|headed)$/.test(word) && /^(?:delegation|team|mission|group)$/.test(tokens[at - 1]?.lower ?? ''))
      return [];
    if (word === 'by')
      return at === noun + 1 || HOSTING.test(tokens[at - 1]?.lower ?? '')
        ? listAfter(scene, sentence, at, 'by', 2)
        : [];
    if (word === 'invitation') return listAfter(scene, sentence, at, 'of', 2);
    // "talks between the delegations, | led by X and Y"
    const led = word === ',' && /^(?:led|headed|chaired|co-chaired)$/.test(tokens[at + 1]?.lower ?? '');
    if (!led && (tokens[at]?.kind === 'mark' || startsClause(word))) return [];
  }
  return [];
}

/** "the summit that President X will host". */
export function relativeHost(scene: Scene, sentence: number, noun: number): readonly Reference[] {
  const { tokens } = scene.reading;
  const word = tokens[noun + 1]?.lower;
  if (word !== 'that' && word !== 'which') return [];
  const reference = (scene.references[sentence] ?? []).find((each) => each.start >= noun + 2 && each.start <= noun + 4);
  if (!reference) return [];
  for (let at = reference.end; at < reference.end + 4; at++)
    if (HOSTS.test(tokens[at]?.lower ?? '')) return [reference];
  return [];
}

const HELD_IT = /^(?:hold|holds|held|having|have|has|had)$/;

/** "the third meeting | that X has held with Y": whoever the clause after the noun names, its subject first. */
export function heldBy(scene: Scene, sentence: number, noun: number): readonly number[] {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  const from = /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1;
  const next = references.findIndex(
    (each) => each.start >= from && each.start <= from + 1 && !isPossessive(scene, each),
  );
  const holders = next < 0 ? [] : listFrom(scene, references, next);
  const last = holders.at(-1);
  if (!last) return [];
  let held = false;
  for (let at = last.end; at < last.end + 6; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'with') return held ? persons([...holders, ...listAfter(scene, sentence, at, 'with', 1)]) : [];
    if (HELD_IT.test(word)) held = true;
    else if (tokens[at]?.kind !== 'word') return [];
  }
  return [];
}

const ITINERARY = /^(?:visit|trip|tour|stay|programme|program|agenda|schedule|itinerary)$/;

/** "Trump's decision was prompted by a phone call with Y", "The visit of X included talks with Y": whose the subject is. */
export function firstPossessor(scene: Scene, sentence: number, before: number): readonly number[] {
  const { tokens } = scene.reading;
  const reference = (scene.references[sentence] ?? []).find(
    (each) =>
      each.person !== null && each.end < before && (tokens[each.end]?.lower === "'s" || isTraveller(scene, each)),
  );
  return reference?.person == null ? [] : [reference.person];
}

function isTraveller(scene: Scene, { start }: Reference): boolean {
  const { tokens } = scene.reading;
  const of = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return tokens[of]?.lower === 'of' && ITINERARY.test(tokens[of - 1]?.lower ?? '');
}

/** "X and Y's talks": both own them. */
export function ownersOf(scene: Scene, sentence: number, owner: Reference): readonly Reference[] {
  const references = scene.references[sentence] ?? [];
  const at = references.indexOf(owner);
  return at < 1 || isPossessive(scene, owner) ? [owner] : listUpTo(scene, references, at);
}

/** "will join Y for talks": the second host. */
export function joinedBefore(scene: Scene, sentence: number, before: number): readonly Reference[] {
  const { tokens } = scene.reading;
  if (!/^(?:for|in)$/.test(tokens[before - 1]?.lower ?? '')) return [];
  const references = scene.references[sentence] ?? [];
  for (let at = before - 2; at >= Math.max(scene.sentences[sentence]?.start ?? 0, before - 14); at--) {
    if (!/^join(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? '')) continue;
    const next = references.findIndex((each) => each.start > at && each.start <= at + 2 && each.end < before);
    return next < 0 ? [] : listFrom(scene, references, next);
  }
  return [];
}

/** "the first meeting of the Dialogue": the noun only says of what another contact noun is a part. */
export function isPartOfContact(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  for (let before = at - 1; before > at - 7 && before > 0; before--) {
    const word = tokens[before]?.lower ?? '';
    if (word === 'of') {
      const whole = CONTACT_NOUNS.get(tokens[before - 1]?.lower ?? '');
      return !!whole && whole.group !== 'visit' && whole.group !== 'ceremony';
    }
    if (tokens[before]?.kind === 'mark' || LIGHT_VERBS.has(word)) return false;
  }
  return false;
}
