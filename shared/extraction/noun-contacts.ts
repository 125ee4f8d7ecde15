import { CONTACT_NOUNS, RECEPTIONS, REPORTING_LIGHT_VERBS } from '../lexicon/contact-nouns.ts';
import { isPairNoun, mainSubject, pairMeant, subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';
import { type Counterpart, counterpartAfter, isGroupOfStates } from './counterpart.ts';
import {
  agentAfter,
  firstPossessor,
  heldBy,
  isPartOfContact,
  joinedBefore,
  listAfter,
  ownersOf,
  pairAfter,
  pairBefore,
  pairBeside,
  pairOfClause,
  relativeHost,
  toldBefore,
} from './noun-complements.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { nounStatus } from './noun-status.ts';
import { isPossessive, isPreposition } from './person-lists.ts';
import { persons, type Reference } from './reference.ts';
import type { Scene } from './scene.ts';
import type { StatusReading } from './status.ts';

const ATTENDED_AT = new Set(['at', 'during', 'following', 'after']);
/** "his visit with the king", not "his visit aims to deepen ties with officials". */
const VISIT_REACH = 6;
/** Nouns only when no noun follows: "had a bilateral with Y". */
const FORMATS = new Set(['bilateral', 'bilaterals', 'trilateral']);
const SUMMIT_REACH = 24;
/** "talks in the city of Barcelona between X and Y" */
const BETWEEN_REACH = 16;
const ON_SIDELINES = /^(?:sidelines?|margins?|fringes?)$/;
const STAYED_AWAY = /^(?:skip|boycott|miss|snub|avoid|leav|left)/;

/** The contact that the noun at token `at` tells of ("held talks with Y", "X's meeting with Y", "talks between X and Y"), or null. */
export function nounContact(scene: Scene, sentence: number, at: number): Contact | null {
  const { tokens, geo } = scene.reading;
  const word = tokens[at]?.lower ?? '';
  const noun = CONTACT_NOUNS.get(word);
  // "trilateral meeting", "summit talks": the last noun of a compound counts. "Congress", "General Assembly" are bodies.
  if (
    !noun ||
    CONTACT_NOUNS.has(tokens[at + 1]?.lower ?? '') ||
    isBody(geo[at]?.sense.kind) ||
    isVerbForm(tokens[at - 1]?.lower ?? '', word) ||
    (noun.group === 'call' && tokens[at + 1]?.lower === 'for') ||
    (word === 'consultation' && tokens[at - 1]?.lower === 'in') ||
    (FORMATS.has(word) && !/^(?:with|between|in|at|on|,|\.)$/.test(tokens[at + 1]?.text ?? '.')) ||
    isPartOfContact(scene, at)
  )
    return null;
  const phrase = readNounPhrase(scene, sentence, at);
  if (!phrase || (needsArticle(noun.group) && !phrase.opened && !scene.headline)) return null;

  const reception = RECEPTIONS.has(word);
  const gathering = (noun.group === 'conference' || phrase.ofMany) && !phrase.weak;
  const counterpart = counterpartAfter(
    scene,
    sentence,
    at + 1,
    bringers(noun.group, reception, tokens[phrase.governor]?.lower ?? ''),
    false,
  );
  const ofGroup = isOfGroup(scene, sentence, at);
  const governed = phrase.governor >= 0 ? subjectOf(scene, sentence, phrase.governor) : [];
  const reported = REPORTING_LIGHT_VERBS.has(tokens[phrase.governor]?.lower ?? '');
  const sides = readSides(
    scene,
    sentence,
    at,
    phrase,
    counterpart,
    reported && (!isWith(counterpart) || isOfCountry(scene, phrase.start, at)) ? [] : persons(governed),
    gathering,
  );
  const told: Told = {
    left: sides.left,
    right: sides.right,
    counterpart: ofGroup && phrase.governor >= 0 ? { ...counterpart, unnamed: true } : counterpart,
    phrase,
    reported,
    gathering,
    reception,
  };
  const again = isToldAgain(scene, sentence, at, phrase) && told.left.length + told.right.length === 0;
  // "At the meeting were A, B and C": a list of who came.
  if (phrase.definite && /^(?:was|were)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.capital) return null;
  if (!again && !isContact(scene, at, noun.group, told)) return null;

  const reading = nounStatus(scene, sentence, phrase.start, at, phrase.governor, governed.at(-1)?.end ?? -1);
  if (!reading.status) return null;
  const away = gathering && sides.right.length === 0 && staysAway(scene, phrase.governor, reading);
  return {
    sentence,
    anchor: { start: at, end: at + 1 },
    rule: sides.rule,
    kind: phrase.weak
      ? 'meeting'
      : (phrase.kind ?? (noun.group === 'meeting' && isGroupOfStates(scene, counterpart) ? 'conference' : noun.kind)),
    // Who stays away changes nothing for the summit itself.
    status: !away ? reading.status : reading.rule === 'status-negated' ? 'planned' : 'held',
    certain: reading.certain !== false && !away,
    left: away ? [] : sides.left,
    right: sides.right,
    present: [],
    unnamed:
      away ||
      told.counterpart.unnamed ||
      (reception && sides.right.length === 0) ||
      (governed.length > 0 && persons(governed).length === 0),
    gathering,
    weak: phrase.weak,
    label: gathering ? phrase.label : null,
    aside: gathering && ON_SIDELINES.test(tokens[phrase.start - 2]?.lower ?? ''),
    meal: reception,
    definite:
      phrase.definite &&
      sides.right.length === 0 &&
      (!counterpart.unnamed || tokens[counterpart.end - 1]?.lower === 'counterpart'),
  };
}

/** "hosted a meeting of some governors": of officials without names. */
function isOfGroup(scene: Scene, sentence: number, noun: number): boolean {
  if (scene.reading.tokens[noun + 1]?.lower !== 'of') return false;
  const group = (scene.references[sentence] ?? []).find(({ start }) => start > noun && start <= noun + 4);
  return !!group && group.person === null && !!group.role?.plural;
}

/** The prepositions that bring the counterpart: "a reception for", "received a call from". */
function bringers(group: string, reception: boolean, governor: string): readonly string[] {
  if (reception) return /^g(?:rant|iv|ave)/.test(governor) ? ['with', 'to'] : ['with', 'for', 'honour', 'honor'];
  if ((group === 'call' || group === 'visit') && /^(?:pa(?:id|y)|ma(?:de|k))/.test(governor))
    return ['with', 'to', 'on'];
  if (group === 'visit' && /^receiv/.test(governor)) return ['with', 'from', 'by'];
  return group === 'call' && /^(?:receiv|got|get|took|tak)/.test(governor) ? ['with', 'from'] : ['with'];
}

type Sides = Readonly<{ left: readonly number[]; right: readonly number[]; rule: string }>;
type Told = Omit<Sides, 'rule'> &
  Readonly<{ counterpart: Counterpart; phrase: NounPhrase; reported: boolean; gathering: boolean; reception: boolean }>;

/** Who is on either side: possessor, agent or subject of the light verb on the left; "with", "on", "between … and" on the right. */
function readSides(
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
  const visits = /^visits?$/.test(tokens[at]?.lower ?? '');
  const between = named.length >= 2 || visits ? named : persons(listAfter(scene, sentence, at + 1, 'of', 1));
  const calledOn =
    phrase.courtesy || scene.reading.tokens[at]?.lower === 'call'
      ? persons(listAfter(scene, sentence, at + 1, 'on', 24, true))
      : [];
  const owner = phrase.owner ? persons(ownersOf(scene, sentence, phrase.owner)) : [];
  const host = gathering ? persons(relativeHost(scene, sentence, at)) : [];
  const agents = persons(agentAfter(scene, sentence, at));
  let left: readonly number[] = [...new Set([...owner, ...agents, ...host, ...governed])];
  let right: readonly number[] = [...new Set([...persons(counterpart.references), ...calledOn])];
  let rule = phrase.governor >= 0 ? 'held-talks' : owner.length > 0 ? 'owned-meeting' : 'talks-with';
  // "X and Y's talks"
  if (owner.length === 2 && right.length === 0 && !counterpart.unnamed)
    [left, right] = [owner.slice(0, 1), owner.slice(1)];
  if (between.length >= 2) {
    rule = 'talks-between';
    left = between.slice(0, 1);
    right = between.slice(1);
  }
  const except = (found: readonly number[]) => found.filter((person) => !right.includes(person));
  const stateOwned = isOfCountry(scene, phrase.start, at);
  if (left.length === 0 && !stateOwned && (right.length > 0 || counterpart.unnamed))
    left = except(persons(mainSubject(scene, sentence, at)));
  if (left.length === 0 && !stateOwned && right.length > 0) left = except(firstPossessor(scene, sentence, at));
  if (left.length === 0 && !stateOwned && right.length === 1) left = except(meantBefore(scene, sentence, phrase.start));
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

/** "Sri Lanka's talks with the IMF": of a state, not of who speaks of them. */
function isOfCountry(scene: Scene, start: number, noun: number): boolean {
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

function isWith(counterpart: Counterpart): boolean {
  return counterpart.references.length > 0 || counterpart.unnamed;
}

/** "The meeting began …": the sentence goes on about a contact that is known already. */
function isToldAgain(scene: Scene, sentence: number, at: number, phrase: NounPhrase): boolean {
  const start = scene.sentences[sentence]?.start ?? 0;
  const { tokens } = scene.reading;
  return (
    phrase.definite &&
    (phrase.start === start || tokens[at]?.lower === 'call') &&
    /^(?:meeting|talks|call|conversation|discussions?)$/.test(tokens[at]?.lower ?? '') &&
    !isPreposition(tokens[at + 1]?.lower ?? '')
  );
}

/** Enough is told: two sides, or one person who takes part in a gathering or in a meeting known already. */
function isContact(
  scene: Scene,
  at: number,
  group: string,
  { left, right, counterpart, phrase, reported, gathering, reception }: Told,
): boolean {
  const governed = phrase.governor >= 0 && !reported;
  if (left.length + right.length === 0)
    return gathering && governed && STAYED_AWAY.test(scene.reading.tokens[phrase.governor]?.lower ?? '');
  if (group === 'visit' || group === 'ceremony')
    return (
      left.length > 0 &&
      (right.length > 0 || (group === 'visit' && counterpart.unnamed && counterpart.start - at <= VISIT_REACH))
    );
  if (right.length > 0) return true;
  if (counterpart.unnamed) return !(left.length >= 2 && scene.reading.tokens[phrase.governor - 1]?.lower === 'both');
  if (gathering) return !(phrase.owner && phrase.governor < 0);
  return governed && (left.length >= 2 || phrase.definite || reception || phrase.kind === 'conference');
}

function staysAway(scene: Scene, governor: number, reading: StatusReading): boolean {
  return (
    governor >= 0 &&
    (reading.rule === 'status-negated' || STAYED_AWAY.test(scene.reading.tokens[governor]?.lower ?? ''))
  );
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

/** "had intended to visit". */
function isVerbForm(before: string, word: string): boolean {
  return word === 'visit' && /^(?:to|will|would|not|also|should|can|could|may|must)$/.test(before);
}

function isBody(kind: string | undefined): boolean {
  return kind === 'body' || kind === 'institution';
}

/** "a call", "visit", "session": only a noun after an article, a possessor or a light verb. */
function needsArticle(group: string): boolean {
  return group === 'call' || group === 'visit' || group === 'ceremony';
}
