import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPossessive, linkBetween } from '../people/person-lists.ts';
import type { NounPhrase } from '../text/noun-phrase.ts';
import { mainSubject, pairMeant, subjectOf } from './clauses.ts';
import type { Counterpart } from './counterpart.ts';
import { leadersOfSides } from './led-sides.ts';
import { sentTo } from './missions.ts';
import {
  agentAfter,
  firstPossessor,
  heldBy,
  joinedBefore,
  listAfter,
  ownersOf,
  relativeHost,
} from './noun-complements.ts';
import { pairAfter, pairBefore, pairBeside, pairInRelative, pairOfClause, toldBefore } from './noun-pairs.ts';
import { isPairNoun } from './pair-nouns.ts';
import { speakerOf } from './quoted-speakers.ts';

const ATTENDED_AT = new Set(['at', 'during', 'following', 'after']);

const TALKS = /^(?:talks|consultations|negotiations|discussions|meetings?|dialogue)$/;

const SUMMIT_REACH = 24;

/** "talks in the city of Barcelona between X and Y" */
const BETWEEN_REACH = 16;

export type Sides = Readonly<{ left: readonly number[]; right: readonly number[]; rule: string }>;

/** Who is on either side: possessor, agent or subject of the light verb on the left; "with", "on", "between … and" on the right. */
export function readSides(
  scene: Scene,
  sentence: number,
  at: number,
  phrase: NounPhrase,
  counterpart: Counterpart,
  governed: readonly number[],
  gathering: boolean,
): Sides {
  const related = heldBy(scene, sentence, at);
  if (related.length >= 2) return { left: related.slice(0, 1), right: related.slice(1), rule: 'held-by' };
  const [side, ...others] = listAfter(scene, sentence, at + 1, 'between', BETWEEN_REACH);
  // "a call between the two presidents"
  const { tokens } = scene.reading;
  const named = persons(
    side && others.length === 0 && isPairNoun(scene, side)
      ? pairMeant(scene, sentence, [])
      : side
        ? [side, ...others]
        : [],
  );
  const ends = scene.sentences[sentence]?.end ?? at;
  const visits = /^visits?$/.test(tokens[at]?.lower ?? '');
  const members = persons(listAfter(scene, sentence, at + 1, 'of', 1));
  const led =
    tokens[at + 1]?.lower === 'between' && named.length < 2 ? persons(leadersOfSides(scene, sentence, at, ends)) : [];
  const between = named.length >= 2 || visits ? named : led.length >= 2 ? led : members;
  const calledOn =
    phrase.courtesy || scene.reading.tokens[at]?.lower === 'call' ? persons(calledUpon(scene, sentence, at)) : [];
  const owner = phrase.owner ? persons(ownersOf(scene, sentence, phrase.owner)) : [];
  const host = gathering ? persons(relativeHost(scene, sentence, at)) : [];
  const agents = persons(agentAfter(scene, sentence, at));
  let left: readonly number[] = [...new Set([...owner, ...agents, ...host, ...governed])];
  const receiver = phrase.receiver ? persons([phrase.receiver]) : [];
  let right: readonly number[] = [...new Set([...persons(counterpart.references), ...calledOn, ...receiver])];
  let rule = phrase.governor >= 0 ? 'held-talks' : owner.length > 0 ? 'owned-meeting' : 'talks-with';
  // "X and Y's talks"
  if (owner.length === 2 && right.length === 0 && !counterpart.unnamed)
    [left, right] = [owner.slice(0, 1), owner.slice(1)];
  if (between.length >= 2) {
    rule = 'talks-between';
    left = between.slice(0, 1);
    right = between.slice(1);
  }
  // "talks between the delegations, led by X and Y"
  if (
    agents.length === 2 &&
    !phrase.definite &&
    right.length === 0 &&
    left.length === 2 &&
    !gathering &&
    TALKS.test(tokens[at]?.lower ?? '')
  )
    [left, right, rule] = [agents.slice(0, 1), agents.slice(1), 'talks-led-by'];
  // "a meeting of X with Y"
  if (left.length === 0 && right.length > 0) left = members;
  if (scene.headline && left.length === 0 && right.length === 0) {
    const pair = persons(pairNaming(scene, sentence, phrase.start));
    if (pair.length === 2) [left, right, rule] = [pair.slice(0, 1), pair.slice(1), 'named-after-pair'];
  }
  const except = (found: readonly number[]) => found.filter((person) => !right.includes(person));
  const stateOwned = isOfCountry(scene, phrase.start, at);
  if (left.length === 0 && !stateOwned && right.length > 0) left = except(persons(speakerOf(scene, sentence, at)));
  if (left.length === 0 && right.length > 0) left = except(persons(sentTo(scene, sentence, phrase.start)));
  if (left.length === 0 && !stateOwned && (right.length > 0 || counterpart.unnamed))
    left = except(persons(mainSubject(scene, sentence, at)));
  if (left.length === 0 && !stateOwned && right.length > 0) left = except(firstPossessor(scene, sentence, at));
  if (left.length === 0 && !stateOwned && right.length === 1) left = except(meantBefore(scene, sentence, phrase.start));
  if (left.length === 0 && !stateOwned && right.length === 1 && isHeldPassive(scene, at))
    left = except(persons(mainSubject(scene, sentence - 1, scene.sentences[sentence - 1]?.end ?? 0)).slice(0, 1));
  // "said so when Y led a delegation on a visit to her"
  if (left.length === 0 && !stateOwned && right.length > 0)
    left = except(persons(subjectOf(scene, sentence, phrase.start)));
  const joined = except(persons(joinedBefore(scene, sentence, phrase.start)));
  if (joined.length > 0 && (right.length > 0 || counterpart.unnamed)) left = [...new Set([...left, ...joined])];
  else if (joined.length > 0 && !gathering)
    [left, right] = [persons(mainSubject(scene, sentence, at)).filter((person) => !joined.includes(person)), joined];
  if (left.length === 0 && right.length === 0 && phrase.opened && !gathering) {
    const pair = pairAfter(scene, sentence, phrase.start, at);
    if (pair.length === 2) [left, right, rule] = [pair.slice(0, 1), pair.slice(1), 'pair-after-meeting'];
  }
  if (left.length === 0 && right.length === 0 && (phrase.definite || phrase.opened) && !gathering) {
    const pair = pairOfClause(scene, sentence, phrase.start, at);
    if (pair.length >= 2) [left, right, rule] = [pair.slice(0, 1), pair.slice(1), 'pair-in-meeting'];
  }
  if (left.length === 0 && right.length === 0 && !gathering) {
    const pair = pairInRelative(scene, sentence, at);
    if (pair.length >= 2) [left, right, rule] = [pair.slice(0, 1), pair.slice(1), 'pair-in-relative'];
  }
  // "said so during a courtesy visit by Y and his team"
  const called = phrase.courtesy || /^(?:visit|call)$/.test(tokens[at]?.lower ?? '');
  if (
    agents.length > 0 &&
    right.length === 0 &&
    called &&
    /^(?:during|in|at)$/.test(tokens[phrase.start - 1]?.lower ?? '')
  )
    right = persons(mainSubject(scene, sentence, at)).filter((person) => !left.includes(person));
  if (left.length === 0 && right.length === 0 && gathering && isInvitedTo(scene, phrase.start))
    [left, rule] = [persons(mainSubject(scene, sentence, at)), 'invited-to-summit'];
  const occasion =
    phrase.opened &&
    !phrase.owner &&
    /^(?:in|during|at|over)$/.test(scene.reading.tokens[phrase.start - 1]?.lower ?? '');
  if (left.length === 0 && right.length === 0 && (phrase.theirs || (occasion && !gathering))) {
    const pair = phrase.theirs ? pairBefore(scene, sentence, phrase.start) : toldBefore(scene, sentence, phrase.start);
    [left, right, rule] = [pair.slice(0, 1), pair.slice(1), 'their-meeting'];
  }
  if (left.length === 0 && right.length === 0 && phrase.opened) {
    const pair = pairBeside(scene, sentence, phrase.start);
    if (pair.length >= 2) [left, right, rule] = [pair.slice(0, 1), pair.slice(1), 'pair-in-meeting'];
  }
  if (
    left.length === 0 &&
    right.length === 0 &&
    gathering &&
    phrase.governor < 0 &&
    isAttendedAt(scene, phrase.start)
  ) {
    [left, rule] = [persons(subjectHere(scene, sentence, at, phrase.start)), 'at-summit'];
  }
  return { left, right: right.filter((person) => !left.includes(person)), rule };
}

/** "His programme begins with a meeting with Y", "In a meeting with Y, both men …": whom the sentence before was about. */
function meantBefore(scene: Scene, sentence: number, start: number): readonly number[] {
  const references = scene.references[sentence] ?? [];
  const his = references.find((each) => each.how === 'pronoun' && each.end <= start && isPossessive(scene, each));
  if (his) return persons([his]);
  const pair = references.some((each) => each.start > start && each.person === null && isPairNoun(scene, each));
  const { tokens } = scene.reading;
  const end = scene.sentences[sentence]?.end ?? start;
  for (let at = start; at < end - 1; at++) {
    const both = tokens[at]?.lower === 'both' || (tokens[at]?.lower === 'two' && tokens[at - 1]?.lower === 'the');
    if (pair || (both && /^(?:men|women|sides|parties|officials|leaders|ministers)$/.test(tokens[at + 1]?.lower ?? '')))
      return sentence > 0
        ? persons(mainSubject(scene, sentence - 1, scene.sentences[sentence - 1]?.end ?? 0)).slice(0, 1)
        : [];
  }
  return [];
}

/** "Talks were also | held with Y": by whom the sentence before was about. */
function isHeldPassive(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  for (let next = at + 1; next < at + 4; next++)
    if (/^(?:was|were)$/.test(tokens[next]?.lower ?? ''))
      return [1, 2].some((step) => /^(?:held|conducted)$/.test(tokens[next + step]?.lower ?? ''));
  return false;
}

/** "X – Y | meeting": a headline that names it after the two. */
function pairNaming(scene: Scene, sentence: number, start: number): readonly Reference[] {
  const references = scene.references[sentence] ?? [];
  const at = references.findIndex(({ end }) => end === start);
  const [first, second] = [references[at - 1], references[at]];
  return first && second && linkBetween(scene, first, second) ? [first, second] : [];
}

/** "a courtesy call | on Y", not "a phone call | on Tuesday, Y said". */
function calledUpon(scene: Scene, sentence: number, at: number): readonly Reference[] {
  const { tokens } = scene.reading;
  // "on a courtesy visit to | Y"
  if (tokens[at + 1]?.lower === 'to') return listAfter(scene, sentence, at + 1, 'to', 1);
  const list = listAfter(scene, sentence, at + 1, 'on', 24, true);
  const first = list[0];
  for (let before = (first?.start ?? 0) - 1; before > at && tokens[before]?.lower !== 'on'; before--)
    if (tokens[before]?.text === ',') return [];
  return list;
}

/** "Sri Lanka's talks with the IMF": of a state, not of who speaks of them. */
export function isOfCountry(scene: Scene, start: number, noun: number): boolean {
  for (let at = start; at < noun; at++)
    if (scene.reading.tokens[at]?.lower === "'s" && scene.reading.geo[at - 1]?.sense.kind === 'country') return true;
  return false;
}

/** The subject of the sentence, unless a clause with a subject of its own stands between it and the noun. */
function subjectHere(scene: Scene, sentence: number, at: number, start: number): readonly Reference[] {
  const subject = mainSubject(scene, sentence, at);
  if (start - (subject.at(-1)?.end ?? start) > SUMMIT_REACH) return [];
  for (let between = subject.at(-1)?.end ?? start; between < start - 1; between++)
    if (/^(?:where|when|which|whose)$/.test(scene.reading.tokens[between]?.lower ?? '')) return [];
  return subject;
}

/** "accepted an invitation | to the summit". */
function isInvitedTo(scene: Scene, start: number): boolean {
  const { tokens } = scene.reading;
  if (!/^(?:for|to)$/.test(tokens[start - 1]?.lower ?? '') || !/^invitations?$/.test(tokens[start - 2]?.lower ?? ''))
    return false;
  for (let at = start - 3; at > start - 7; at--) if (/^accept(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "at the summit", "on the sidelines of the forum"; not "in the wake of". */
function isAttendedAt(scene: Scene, start: number): boolean {
  const word = scene.reading.tokens[start - 1]?.lower ?? '';
  if (word === 'of')
    return /^(?:sidelines|margins|fringes|end|opening|start)$/.test(scene.reading.tokens[start - 2]?.lower ?? '');
  return ATTENDED_AT.has(word);
}
