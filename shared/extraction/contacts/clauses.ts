import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import {
  CLAUSE_STARTS,
  DETERMINERS,
  isOblique,
  isPossessive,
  linkBetween,
  listFrom,
  listUpTo,
} from '../people/person-lists.ts';
import { HEAD } from '../text/word-classes.ts';
import { leadersOfSides } from './led-sides.ts';
import { missionMeant, sentTo } from './missions.ts';
import { isPairNoun, isPairWord, isTrio } from './pair-nouns.ts';
import { isOfficeParticiple, isParticiple, NO_PARTICIPLES } from './participles.ts';
import { speakerOf } from './quoted-speakers.ts';

/** Whoever does what the verb at token `verb` says: the list of references that is its subject, or nothing. */
export function subjectOf(scene: Scene, sentence: number, verb: number): readonly Reference[] {
  const references = scene.references[sentence] ?? [];
  const { tokens } = scene.reading;
  const start = scene.sentences[sentence]?.start ?? 0;
  const invited = tokens[verb - 1]?.lower === 'to' && references.find(({ end }) => end === verb - 1);
  if (invited && isInvited(scene, invited)) return invited.how === 'pronoun' ? [] : [invited];
  let bound = start;
  for (let at = verb - 1; at >= start; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'who' || word === 'which') {
      if (
        !references.some(
          (reference) => reference.start > at && reference.end <= verb && !isPossessive(scene, reference),
        )
      )
        return antecedent(scene, references, at);
      // "X, who will be joined by Y and Z, | will hold talks"
      if (closesClause(scene, at, verb)) {
        const whose = antecedent(scene, references, at);
        if (whose.length > 0) return whose;
      }
      bound = at + 1;
      break;
    }
    if (
      word === ';' ||
      CLAUSE_STARTS.has(word) ||
      (word === '“' && !isScareQuote(scene, at, verb)) ||
      word === '"' ||
      word === ':' ||
      word === 'after' ||
      word === 'before' ||
      word === 'as'
    ) {
      bound = at + 1;
      break;
    }
  }
  const sent = sentTo(scene, sentence, verb);
  if (sent.length > 0) return sent;
  const led = leadersOfSides(scene, sentence, bound, verb);
  if (led.length >= 2) return led;
  const three = isTrio(scene, bound, verb) ? trioMeant(scene, sentence) : [];
  if (three.length > 0) return three;
  for (let at = references.length - 1; at >= 0; at--) {
    const reference = references[at];
    if (!reference || reference.end > verb) continue;
    if (reference.start < bound) break;
    if (isPossessive(scene, reference) || isObject(scene, reference)) continue;
    const list = listUpTo(scene, references, at);
    const first = list[0];
    if (first && isOblique(scene, first) && !standsForGroup(scene, first)) continue;
    if (first === reference && isOblique(scene, reference) && !standsForGroup(scene, reference)) continue;
    return list.length === 1 && isPairNoun(scene, reference) ? pairMeant(scene, sentence, list) : list;
  }
  if (led.length > 0) return led;
  if (isPairWord(scene, bound, verb)) {
    const both = pairNamedBefore(scene, sentence, bound);
    return both.length === 2 ? both : pairMeant(scene, sentence, []);
  }
  if (hasWord(scene, bound, verb, 'they')) return whoTheyAre(scene, sentence, bound);
  const speaker = speakerOf(scene, sentence, verb);
  if (speaker.length > 0) return speaker;
  const mission = missionMeant(scene, sentence, bound, verb);
  if (mission.length > 0) return mission;
  return bound > start || isParticiple(tokens[verb]?.lower ?? '') ? mainSubject(scene, sentence, verb) : [];
}

/** "invited | X | to attend", "an invitation to | X | to visit": the one invited is to do it. */
function isInvited({ reading: { tokens } }: Scene, { start }: Reference): boolean {
  const before = DETERMINERS.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const word = tokens[before]?.lower ?? '';
  return (
    /^invit(?:e|es|ed|ing)$/.test(word) || (word === 'to' && /^invitations?$/.test(tokens[before - 1]?.lower ?? ''))
  );
}

const AUXILIARIES = new Set(
  'will would shall may might can could has have had is are was were be been also later then to'.split(' '),
);

/** A comma stands before the verb and its auxiliaries: the clause that "who" at `who` opened is over. */
function closesClause({ reading: { tokens } }: Scene, who: number, verb: number): boolean {
  let at = verb - 1;
  while (at > who && AUXILIARIES.has(tokens[at]?.lower ?? '')) at--;
  return at > who + 2 && tokens[at]?.text === ',' && tokens[who - 1]?.text === ',';
}

/** "X “looks forward” to meeting Y": a few words in quotes within the clause. */
function isScareQuote(scene: Scene, open: number, verb: number): boolean {
  for (let at = open + 1; at < Math.min(verb, open + 7); at++) if (scene.reading.tokens[at]?.text === '”') return true;
  return false;
}

/** The subject of the sentence as a whole: its first reference that can be one, else the first after an opening phrase. */
export function mainSubject(scene: Scene, sentence: number, notAt: number): readonly Reference[] {
  const references = scene.references[sentence] ?? [];
  for (let at = 0; at < references.length; at++) {
    const reference = references[at];
    if (
      !reference ||
      (isOblique(scene, reference) && !standsForGroup(scene, reference)) ||
      isPossessive(scene, reference) ||
      inObliqueList(scene, references, at)
    )
      continue;
    if (reference.start <= notAt && reference.end > notAt) continue;
    const next = references[at + 1];
    if (reference.person === null && next && next.start - reference.end <= 3 && standsForGroup(scene, next)) continue;
    if (
      reference.start > notAt &&
      scene.reading.tokens[reference.start - 1]?.text !== ',' &&
      !followsComma(scene, reference)
    )
      continue;
    return listFrom(scene, references, at);
  }
  return [];
}

const GROUPS =
  /^(?:delegations?|sides|parties|team|mission|leaders|ministers|officials|presidents|premiers|diplomats|negotiators|representatives|envoys|nations|countries|heads|governors|ambassadors)$/;

/** "a delegation led by X met Y", "G7 leaders, including X and Y, met": the persons act for the group that they lead or belong to. */
function standsForGroup(scene: Scene, reference: Reference): boolean {
  const { tokens } = scene.reading;
  let at = reference.start - 1;
  while (at > reference.start - 4 && DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  const word = tokens[at]?.lower ?? '';
  const led = word === 'by' && /^(?:led|headed)$/.test(tokens[at - 1]?.lower ?? '');
  if (!led && word !== 'including') return false;
  // "a mission of the International Monetary Fund, headed by X"
  for (let before = at - 1; before >= Math.max(0, at - (led ? 12 : 5)); before--) {
    if (GROUPS.test(tokens[before]?.lower ?? '')) return true;
    if (tokens[before]?.text === '.' || tokens[before]?.text === ';') return false;
  }
  return false;
}

function hasWord(scene: Scene, from: number, to: number, word: string): boolean {
  for (let at = from; at < to; at++) if (scene.reading.tokens[at]?.lower === word) return true;
  return false;
}

/** "X urged Y to stay when | they met": the only two whom the sentence names before. */
function pairNamedBefore(scene: Scene, sentence: number, before: number): readonly Reference[] {
  const named = new Map<number, Reference>();
  for (const reference of scene.references[sentence] ?? []) {
    if (reference.end > before) break;
    if (reference.person === null || isPossessive(scene, reference)) continue;
    if (!named.has(reference.person)) named.set(reference.person, reference);
  }
  return named.size === 2 ? [...named.values()] : [];
}

const PAIR_REACH = 4;

/** The two persons that one of the sentences before named, and nobody else. */
export function pairMeant(scene: Scene, sentence: number, otherwise: readonly Reference[]): readonly Reference[] {
  for (let at = sentence - 1; at >= Math.max(0, sentence - PAIR_REACH); at--) {
    const named = new Map<number, Reference>();
    for (const reference of scene.references[at] ?? [])
      if (reference.person !== null && !named.has(reference.person)) named.set(reference.person, reference);
    if (named.size === 2) return [...named.values()];
    if (named.size > 2) return otherwise;
  }
  return otherwise;
}

/** The three persons whom the sentences before named, and nobody else. */
function trioMeant(scene: Scene, sentence: number): readonly Reference[] {
  const named = new Map<number, Reference>();
  for (let at = sentence - 1; at >= Math.max(0, sentence - PAIR_REACH); at--) {
    for (const reference of scene.references[at] ?? [])
      if (reference.person !== null && !named.has(reference.person)) named.set(reference.person, reference);
    if (named.size >= 3) break;
  }
  return named.size === 3 ? [...named.values()] : [];
}

/** Whom "they" means: the pair that the sentence began with, else the subjects of one of the two sentences before. */
function whoTheyAre(scene: Scene, sentence: number, before: number): readonly Reference[] {
  const own = mainSubject(scene, sentence, before);
  if (own.length >= 2 && (own.at(-1)?.end ?? before) < before) return own;
  const both = pairNamedBefore(scene, sentence, before);
  if (both.length === 2) return both;
  for (let at = sentence - 1; at >= Math.max(0, sentence - 2); at--) {
    const subjects = mainSubject(scene, at, scene.sentences[at]?.end ?? 0);
    if (subjects.length > 0) return subjects.length > 1 ? subjects : pairMeant(scene, at + 1, subjects);
  }
  return [];
}

/** "led by X and Y": Y is no subject either. */
function inObliqueList(scene: Scene, references: readonly Reference[], at: number): boolean {
  const [before, reference] = [references[at - 1], references[at]];
  return !!before && !!reference && isOblique(scene, before) && linkBetween(scene, before, reference) === 'and';
}

function followsComma(scene: Scene, reference: Reference): boolean {
  const before = scene.reading.tokens[reference.start - 1]?.lower ?? '';
  return DETERMINERS.has(before) && scene.reading.tokens[reference.start - 2]?.text === ',';
}

function antecedent(scene: Scene, references: readonly Reference[], who: number): readonly Reference[] {
  for (let at = references.length - 1; at >= 0; at--) {
    const reference = references[at];
    if (reference && reference.end <= who) return who - reference.end <= 2 ? listUpTo(scene, references, at) : [];
  }
  return [];
}

/** Directly after a lower-case verb ("told Erdogan", "attacked Canada's Trudeau"): an object. */
function isObject(scene: Scene, reference: Reference): boolean {
  const { tokens, classes } = scene.reading;
  let at = reference.start - 1;
  // "confirmed that X would meet Y", "confirmed X would meet Y": a clause of its own, of which X is the subject.
  if (tokens[at]?.lower === 'that' || /^(?:will|would)$/.test(tokens[reference.end]?.lower ?? '')) return false;
  while (at >= 0 && DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at];
  if (before?.kind !== 'word' || before.capital) return false;
  if (before.lower === 'and' || before.lower === 'but' || before.lower === 'when' || before.lower === 'said')
    return false;
  return (
    (/(?:ed|ing|told|met|saw|sent)$/.test(before.lower) ||
      (BASE_VERB.test(before.lower) && isInfinitive(tokens, at))) &&
    !((classes[at] ?? 0) & HEAD) &&
    !isOfficeParticiple(scene, at) &&
    !NO_PARTICIPLES.has(before.lower)
  );
}

const BASE_VERB = /^(?:meet|see|visit|receive|host|welcome|join|phone|telephone|greet|brief)$/;

/** "will | meet X and call on Y", "to meet X" */
function isInfinitive(tokens: Scene['reading']['tokens'], at: number): boolean {
  for (let before = at - 1; before > at - 4; before--) {
    const word = tokens[before]?.lower ?? '';
    if (/^(?:will|would|to|shall|can|could|may|must|should)$/.test(word)) return true;
    if (!/ly$|^(?:also|then|later|not)$/.test(word)) return false;
  }
  return false;
}
