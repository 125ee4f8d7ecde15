import { CONTACT_NOUNS, KIND_MODIFIERS, LIGHT_VERBS, NOT_CONTACT_MODIFIERS } from '../lexicon/contact-nouns.ts';
import type { Kind } from '../meeting/meeting.ts';
import { isPossessive, isPreposition, listFrom, mainSubject, startsClause, subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';
import { counterpartAfter } from './counterpart.ts';
import type { Reference } from './references.ts';
import type { Scene } from './scene.ts';
import { nounStatus } from './status.ts';
import { persons } from './verb-contacts.ts';

const DETERMINERS = new Set(
  'a an the this that these those his her their its our another any no several some many two three four five six first second third more over about least'.split(
    ' ',
  ),
);
const PHRASE_REACH = 10;

/** The contact that the noun at token `at` tells of ("held talks with Y", "X's meeting with Y", "talks between X and Y"), or null. */
export function nounContact(scene: Scene, sentence: number, at: number): Contact | null {
  const token = scene.reading.tokens[at];
  const noun = CONTACT_NOUNS.get(token?.lower ?? '');
  if (!noun || !token) return null;
  const phrase = readPhrase(scene, sentence, at);
  if (!phrase || (needsArticle(noun.group) && !phrase.opened && !scene.headline)) return null;
  const with_ = counterpartAfter(scene, sentence, at + 1, noun.group === 'visit' ? ['with'] : ['with'], false);
  const between = listAfter(scene, sentence, at + 1, 'between', 10);
  const by = listAfter(scene, sentence, at + 1, 'by', 8);
  const on = noun.group === 'call' || phrase.courtesy ? listAfter(scene, sentence, at + 1, 'on', 24) : [];
  const owner = phrase.owner ? [phrase.owner] : [];
  const governed = phrase.governor >= 0 ? subjectOf(scene, sentence, phrase.governor) : [];
  let left = persons([...owner, ...by, ...governed]);
  let right = persons([...with_.references, ...on]);
  if (between.length >= 2 || (between.length === 1 && left.length === 0)) {
    const sides = persons(between);
    left =
      left.length > 0 && !sides.some((person) => left.includes(person)) && governed.length === 0
        ? left
        : sides.slice(0, 1);
    right = sides.filter((person) => !left.includes(person));
  }
  const complete = right.length > 0 || with_.unnamed;
  if (left.length === 0 && complete)
    left = persons(mainSubject(scene, sentence, at)).filter((person) => !right.includes(person));
  right = right.filter((person) => !left.includes(person));
  const gathering = noun.group === 'conference';
  if (noun.group === 'visit' || noun.group === 'ceremony') {
    if (right.length === 0 || left.length === 0) return null;
  }
  if (left.length + right.length === 0) return null;
  if (right.length === 0 && !with_.unnamed && !(left.length >= 2 && phrase.governor >= 0) && !gathering) return null;
  if (gathering && right.length === 0 && owner.length > 0 && phrase.governor < 0) return null;
  const status = nounStatus(scene, sentence, phrase.start, at, phrase.governor, governed.at(-1)?.end ?? -1);
  if (!status.status) return null;
  return {
    sentence,
    anchor: { start: at, end: at + 1 },
    rule:
      phrase.governor >= 0
        ? 'held-talks'
        : between.length > 0
          ? 'talks-between'
          : owner.length > 0
            ? 'owned-meeting'
            : 'talks-with',
    kind: phrase.kind ?? noun.kind,
    status: status.status,
    left,
    right,
    present: [],
    unnamed: with_.unnamed,
    gathering,
    weak: false,
  };
}

type NounPhrase = Readonly<{
  start: number;
  owner: Reference | null;
  governor: number;
  kind: Kind | null;
  opened: boolean;
  courtesy: boolean;
}>;

/** What stands before the noun: modifiers, whose it is, and the light verb that governs it. Null when it is no contact. */
function readPhrase(scene: Scene, sentence: number, noun: number): NounPhrase | null {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  const floor = Math.max(scene.sentences[sentence]?.start ?? 0, noun - PHRASE_REACH);
  let kind: Kind | null = null;
  let opened = false;
  let courtesy = false;
  let owner: Reference | null = null;
  let at = noun - 1;
  for (; at >= floor; at--) {
    const word = tokens[at]?.lower ?? '';
    if (at === noun - 1 && NOT_CONTACT_MODIFIERS.has(word)) return null;
    if (word === 'press' || word === 'news') return null;
    kind ??= KIND_MODIFIERS[word] ?? null;
    if (word === 'courtesy') courtesy = true;
    const owning = references.find((reference) => reference.end > at && reference.start <= at);
    if (owning) {
      const possessive =
        isPossessive(scene, owning) || tokens[owning.end]?.lower === "'s" || tokens[owning.end]?.text === '’';
      if (!possessive) break;
      owner = owning;
      opened = true;
      at = owning.start - 1;
      while (DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
      break;
    }
    if (word === "'s" || word === '’') continue;
    if (DETERMINERS.has(word)) opened = true;
    else if (word === 'of' && tokens[at - 1]?.kind !== 'mark' && isMeasure(tokens[at - 1]?.lower ?? '')) opened = true;
    else if (
      LIGHT_VERBS.has(word) ||
      isPreposition(word) ||
      word === ',' ||
      word === ';' ||
      word === 'and' ||
      startsClause(word) ||
      tokens[at]?.kind === 'mark'
    ) {
      if (word !== 'and' && !(word === ',' && noun - at > 1 && !opened)) break;
      if (word === 'and' && !CONTACT_NOUNS.has(tokens[at - 1]?.lower ?? '')) break;
    } else if (word.length === 0) break;
  }
  const start = at + 1;
  const governor = governorOf(scene, at, floor);
  if (governor >= 0) opened = true;
  return { start, owner, governor, kind, opened: opened || isPreposition(tokens[at]?.lower ?? ''), courtesy };
}

function isMeasure(word: string): boolean {
  return /^(?:hours?|minutes?|days?|rounds?|series|set|number|string|week|lot|couple|session|sessions)$/.test(word);
}

/** The light verb directly before the phrase: "held | talks", "took part in | the summit". */
function governorOf(scene: Scene, at: number, floor: number): number {
  const { tokens } = scene.reading;
  const word = tokens[at]?.lower ?? '';
  if (LIGHT_VERBS.has(word)) return at;
  if (
    word === 'in' ||
    word === 'at' ||
    word === 'over' ||
    word === 'for' ||
    word === 'to' ||
    word === 'of' ||
    word === 'up'
  ) {
    const before = tokens[at - 1]?.lower ?? '';
    if (
      at - 1 >= floor - 4 &&
      /^(?:particip|took|takes?|taking|taken|presid|spoke|speak|arriv|attend|gather|join|wrapp|represent)/.test(before)
    )
      return at - 1;
    if (before === 'part') return at - 2;
  }
  return -1;
}

/** "a call", "visit", "session": only a noun after an article, a possessor or a light verb. */
function needsArticle(group: string): boolean {
  return group === 'call' || group === 'visit' || group === 'ceremony';
}

/** The list of persons directly after the next `preposition` within `reach` tokens. */
function listAfter(
  scene: Scene,
  sentence: number,
  from: number,
  preposition: string,
  reach: number,
): readonly Reference[] {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  const limit = Math.min(scene.sentences[sentence]?.end ?? from, from + reach);
  for (let at = from; at < limit; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';' || startsClause(word)) return [];
    if (word !== preposition) continue;
    const next = references.findIndex(
      (reference) => reference.start > at && reference.start <= at + 6 && !isPossessive(scene, reference),
    );
    if (next < 0) return [];
    return listFrom(scene, references, next);
  }
  return [];
}
