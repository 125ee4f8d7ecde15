import {
  CONTACT_NOUNS,
  KIND_MODIFIERS,
  LIGHT_VERBS,
  NOT_CONTACT_MODIFIERS,
  REGULAR_MODIFIERS,
} from '../../lexicon/contact-nouns.ts';
import type { Kind } from '../../meeting/meeting.ts';
import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPossessive, isPreposition, startsClause } from '../people/person-lists.ts';

/** What stands before a contact noun, from its first word `start` on. */
export type NounPhrase = Readonly<{
  start: number;
  /** Whose it is: "Trump's meeting", "his talks". */
  owner: Reference | null;
  /** "paid | him | a visit": to whom it is paid. */
  receiver: Reference | null;
  /** "their meeting". */
  theirs: boolean;
  /** Of a group: "the G7 foreign ministers' meeting", "a meeting of ASEAN leaders". */
  ofMany: boolean;
  /** The light verb that it is the object of ("held talks"), or -1. */
  governor: number;
  kind: Kind | null;
  /** An article, a possessor, a verb or a preposition shows that it is a noun. */
  opened: boolean;
  courtesy: boolean;
  /** "the meeting": one that the article has told of. */
  definite: boolean;
  /** "joint press conference": shows that they met, but is no meeting itself. */
  weak: boolean;
  /** The proper name of a summit or forum, in lower case. */
  label: string | null;
}>;

const DETERMINERS = new Set(
  'a an the this that these those his her their its our another any no several some many two three four five six first second third more over about least'.split(
    ' ',
  ),
);
/** They belong to the verb before: "called off talks", "ruled out a meeting". */
const PARTICLES = new Set(['off', 'out', 'down', 'up']);
const PHRASE_REACH = 12;
const MEASURES = new Set(
  'half rest hour hours minute minutes day days round rounds series set number string week lot couple session sessions opening part start end close edition'.split(
    ' ',
  ),
);

/** Reads the phrase that ends with the noun at `noun`. Null when its modifiers make it something else ("press conference", "regular meetings"). */
export function readNounPhrase(scene: Scene, sentence: number, noun: number): NounPhrase | null {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  const floor = Math.max(scene.sentences[sentence]?.start ?? 0, noun - PHRASE_REACH);
  let kind: Kind | null = null;
  let opened = false;
  let courtesy = false;
  let definite = false;
  let weak = false;
  let theirs = false;
  let ofMany = false;
  let owner: Reference | null = null;
  let receiver: Reference | null = null;
  let at = noun - 1;
  for (; at >= floor; at--) {
    const word = tokens[at]?.lower ?? '';
    if (REGULAR_MODIFIERS.has(word)) return null;
    const press = word === 'press' || word === 'news';
    // "political consultations" are of ministries, a "political meeting" is of a party.
    const ofMinistries = word === 'political' && /^(?:consultations?|dialogue)$/.test(tokens[noun]?.lower ?? '');
    if (
      (press || (at === noun - 1 && !ofMinistries && NOT_CONTACT_MODIFIERS.has(word))) &&
      !(press && isJoint(tokens, at))
    )
      return null;
    if (press) weak = true;
    const modified = KIND_MODIFIERS[word] ?? null;
    // A "virtual trilateral meeting" is a call before it is a conference.
    if (modified === 'call' || kind === null) kind = modified;
    if (word === 'courtesy') courtesy = true;
    if (word === 'their') theirs = true;
    if (word === 'the' && noun - at <= 2) definite = true;
    const bracket = word === ')' && tokens[at - 2]?.text === '(';
    if (bracket) at -= 2;
    if (bracket || word === '"' || word === '“' || word === '”' || word === '‘' || /^(?:'s|['’])$/.test(word)) continue;
    // "the U.S.-Laos dialogue"
    if (/^[-–]$/.test(word) && tokens[at - 1]?.end === tokens[at]?.start && tokens[at - 1]?.capital) continue;
    // "official talks": no office here.
    if (word === 'official') continue;
    const possessor = references.find((reference) => reference.end > at && reference.start <= at);
    if (possessor) {
      // "the G7 Foreign Ministers' Meeting": a group of no names.
      if (possessor.person === null && possessor.role?.plural && at > possessor.start) {
        kind ??= 'conference';
        ofMany = true;
        at = possessor.start;
        continue;
      }
      if (!isPossessive(scene, possessor) && !owns(scene, possessor)) {
        if (opened && isPaid(scene, possessor)) receiver = possessor;
        break;
      }
      owner = possessor;
      opened = true;
      at = possessor.start - 1;
      while (DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
      break;
    }
    if (DETERMINERS.has(word)) opened = true;
    else if (word === 'of' && MEASURES.has(tokens[at - 1]?.lower ?? '')) opened = true;
    else if (endsPhrase(scene, at, noun, opened)) break;
  }
  const governor = receiver ? payerOf(scene, receiver) : governorOf(scene, at, floor);
  return {
    start: at + 1,
    owner,
    receiver,
    theirs,
    ofMany: ofMany || isOfMany(scene, sentence, noun),
    governor,
    kind: courtesy ? 'meeting' : kind,
    opened: opened || governor >= 0 || isPreposition(tokens[at]?.lower ?? ''),
    courtesy,
    definite,
    weak,
    label: labelOf(scene, at + 1, noun),
  };
}

const PARLIAMENTS =
  /^(?:legislative|national|provincial|state|people's|federal|supreme|regional|constituent|consultative|municipal|territorial|city|parliamentary|welsh|ireland|'s)$/;

/** "the Legislative Assembly" is a house, no gathering. */
export function isParliament(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  return tokens[at]?.lower === 'assembly' && PARLIAMENTS.test(tokens[at - 1]?.lower ?? '');
}

/** "a meeting | of the G20 finance ministers": a group of no names, of a body or of many states. */
function isOfMany(scene: Scene, sentence: number, noun: number): boolean {
  const group = groupAfter(scene, sentence, noun);
  for (let at = noun + 2; group && at < group.end + 4; at++)
    if (scene.reading.geo[at]?.sense.kind === 'body') return true;
  return isOfGroup(scene, noun);
}

/** "a meeting | of the Lima Group", "of the Visegrad Four" */
function isOfGroup(scene: Scene, noun: number): boolean {
  const { tokens } = scene.reading;
  if (tokens[noun + 1]?.lower !== 'of' || tokens[noun + 2]?.lower !== 'the' || !tokens[noun + 3]?.capital) return false;
  for (let at = noun + 4; at < noun + 8 && tokens[at]?.capital; at++)
    if (/^(?:group|quartet|troika|four|five|quad|partnership|alliance|coalition)$/.test(tokens[at]?.lower ?? ''))
      return true;
  return false;
}

/** "a meeting | of some governors": officials without names. */
export function groupAfter(scene: Scene, sentence: number, noun: number): Reference | null {
  if (scene.reading.tokens[noun + 1]?.lower !== 'of') return null;
  const group = (scene.references[sentence] ?? []).find(({ start }) => start > noun && start <= noun + 4);
  return group && group.person === null && group.role?.plural ? group : null;
}

function isJoint(tokens: Scene['reading']['tokens'], at: number): boolean {
  return tokens[at - 1]?.lower === 'joint' || tokens[at - 2]?.lower === 'joint';
}

function owns(scene: Scene, reference: Reference): boolean {
  const after = scene.reading.tokens[reference.end];
  return after?.lower === "'s" || after?.text === '’' || after?.text === "'";
}

/** A verb, a preposition or a mark before the phrase; commas and "and" only join its own adjectives and nouns. */
function endsPhrase(scene: Scene, at: number, noun: number, opened: boolean): boolean {
  const { tokens } = scene.reading;
  const word = tokens[at]?.lower ?? '';
  // "the Belt and Road Forum": within a name.
  const named = [at - 1, at + 1, noun].every((each) => tokens[each]?.capital);
  if (word === 'and')
    return !named && !CONTACT_NOUNS.has(tokens[at - 1]?.lower ?? '') && !(noun - at > 1 && joinsModifiers(scene, at));
  if (word === ',') return opened || noun - at <= 1;
  // "a planned meeting", "the postponed talks": an adjective here.
  if (LIGHT_VERBS.has(word) && word.endsWith('ed') && DETERMINERS.has(tokens[at - 1]?.lower ?? '')) return false;
  if (PARTICLES.has(word)) return true;
  return LIGHT_VERBS.has(word) || isPreposition(word) || startsClause(word) || tokens[at]?.kind === 'mark';
}

/** "a candid | and | constructive conversation", "trade | and | investment talks" */
function joinsModifiers({ reading: { tokens } }: Scene, and: number): boolean {
  return [tokens[and - 1], tokens[and + 1]].every(
    (word) =>
      word?.kind === 'word' &&
      !word.capital &&
      !/[^us]s$/.test(word.lower) &&
      !LIGHT_VERBS.has(word.lower) &&
      !DETERMINERS.has(word.lower) &&
      !isPreposition(word.lower),
  );
}

const PAYING = /^(?:pa(?:y|ys|id|ying)|g(?:ive|ives|ave|iving|rant|rants|ranted))$/;

/** "paid | the governor | a courtesy visit", "granted | Y | an audience" */
function isPaid(scene: Scene, receiver: Reference): boolean {
  return PAYING.test(scene.reading.tokens[payerOf(scene, receiver)]?.lower ?? '');
}

function payerOf(scene: Scene, { start }: Reference): number {
  return /^(?:the|his|her|their|its)$/.test(scene.reading.tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
}

const AT_GATHERING =
  /^(?:particip|took|takes?|taking|taken|presid|spoke|speak|arriv|attend|gather|join|wrapp|represent|stopped)/;
const LINKING = new Set(['in', 'at', 'over', 'for', 'to', 'of', 'up', 'by']);

/** The light verb directly before the phrase: "held | talks", "took part in | the summit". */
function governorOf(scene: Scene, at: number, floor: number): number {
  const { tokens } = scene.reading;
  // "attended | via video link | the meeting", "attended | in person | the summit"
  let aside = at;
  while (
    aside > at - 4 &&
    /^(?:via|by|video|link|videoconference|conference|in|person|virtually|online)$/.test(tokens[aside]?.lower ?? '')
  )
    aside--;
  if (aside < at && /^attend/.test(tokens[aside]?.lower ?? '')) return aside;
  const word = tokens[at]?.lower ?? '';
  if (LIGHT_VERBS.has(word)) return at;
  if (!LINKING.has(word)) return -1;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'part') return at - 2;
  return at - 1 >= floor - 4 && AT_GATHERING.test(before) ? at - 1 : -1;
}

/** "the summit on Tuesday", "the forum on December 11" name no gathering. */
const CALENDAR_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The capitalised words and countries of "the APEC summit", "the Summit of the Americas". */
function labelOf(scene: Scene, start: number, noun: number): string | null {
  const { tokens } = scene.reading;
  if (scene.headline) return null;
  const words: string[] = [];
  for (let at = start; at < noun; at++) {
    const word = tokens[at]?.lower ?? '';
    if (DETERMINERS.has(word)) words.length = 0;
    else if (tokens[at]?.capital && !CALENDAR_NAME.test(word)) words.push(word);
  }
  if (tokens[noun + 1]?.lower === 'of' || tokens[noun + 1]?.lower === 'on') {
    const at = tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
    if (tokens[at]?.capital && !CALENDAR_NAME.test(tokens[at]?.lower ?? '')) words.push(tokens[at]?.lower ?? '');
  }
  return words.length > 0 ? words.join(' ') : null;
}
