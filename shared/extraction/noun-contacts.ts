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
  // "trilateral meeting", "summit talks": the last noun of a compound counts. "Congress", "General Assembly": bodies.
  if (CONTACT_NOUNS.has(scene.reading.tokens[at + 1]?.lower ?? '')) return null;
  const geo = scene.reading.geo[at];
  if (geo && (geo.sense.kind === 'body' || geo.sense.kind === 'institution')) return null;
  if (isPartOfContact(scene, at)) return null;
  const phrase = readPhrase(scene, sentence, at);
  if (!phrase || (needsArticle(noun.group) && !phrase.opened && !scene.headline)) return null;
  const meal = FOR_SOMEONE.has(token.lower);
  const with_ = counterpartAfter(scene, sentence, at + 1, meal ? ['with', 'for', 'honour', 'honor'] : ['with'], false);
  const between = listAfter(scene, sentence, at + 1, 'between', 10);
  const by = listAfter(scene, sentence, at + 1, 'by', 8);
  const on = noun.group === 'call' || phrase.courtesy ? listAfter(scene, sentence, at + 1, 'on', 24) : [];
  const owner = phrase.owner ? [phrase.owner] : [];
  const governed = phrase.governor >= 0 ? subjectOf(scene, sentence, phrase.governor) : [];
  const reported = phrase.governor >= 0 && REPORTS.has(scene.reading.tokens[phrase.governor]?.lower ?? '');
  const hosting = noun.group === 'conference' ? relativeHost(scene, sentence, at) : [];
  let left = persons([
    ...owner,
    ...by,
    ...hosting,
    ...(reported && with_.references.length === 0 && !with_.unnamed ? [] : governed),
  ]);
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
  if (left.length === 0 && complete)
    left = firstPossessor(scene, sentence, at).filter((person) => !right.includes(person));
  if (left.length === 0 && right.length === 0 && phrase.theirs)
    [left, right] = pairBefore(scene, sentence, phrase.start);
  right = right.filter((person) => !left.includes(person));
  const gathering = noun.group === 'conference';
  if (noun.group === 'visit' || noun.group === 'ceremony') {
    if (right.length === 0 || left.length === 0) return null;
  }
  if (left.length + right.length === 0) return null;
  if (right.length === 0 && !with_.unnamed && !(left.length >= 2 && phrase.governor >= 0 && !reported) && !gathering)
    return null;
  if (right.length === 0 && with_.unnamed && left.length >= 2 && isBoth(scene, phrase.governor)) return null;
  if (gathering && right.length === 0 && owner.length > 0 && phrase.governor < 0) return null;
  const status = nounStatus(scene, sentence, phrase.start, at, phrase.governor, governed.at(-1)?.end ?? -1);
  if (!status.status) return null;
  if (
    gathering &&
    right.length === 0 &&
    /^(?:skip|boycott|miss|snub|avoid|will|would)/.test(skipVerb(scene, phrase.governor, status.rule))
  )
    return null;
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
    certain: status.certain !== false,
    label: gathering ? labelOf(scene, phrase.start, at) : null,
    left,
    right,
    present: [],
    unnamed: with_.unnamed,
    gathering,
    weak: false,
  };
}

const FOR_SOMEONE = new Set('reception dinner lunch luncheon breakfast banquet iftar audience'.split(' '));
/** Light verbs that only speak of a contact: their subject need not have been there. */
const REPORTS = new Set(
  'hail hailed praise praised describe described lauded confirm confirmed announce announced seek seeks sought request requested arrange arranged schedule scheduled plan planned organise organised organize organized include included launch launched'.split(
    ' ',
  ),
);

/** "the first meeting of the Dialogue": the noun only says of what another contact noun is a part. */
function isPartOfContact(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  for (let before = at - 1; before > at - 7 && before > 0; before--) {
    const word = tokens[before]?.lower ?? '';
    if (word === 'of')
      return (
        CONTACT_NOUNS.has(tokens[before - 1]?.lower ?? '') &&
        CONTACT_NOUNS.get(tokens[before - 1]?.lower ?? '')?.group !== 'visit'
      );
    if (tokens[before]?.kind === 'mark' || LIGHT_VERBS.has(word)) return false;
  }
  return false;
}

/** "the summit that President X will host". */
function relativeHost(scene: Scene, sentence: number, noun: number): readonly Reference[] {
  const { tokens } = scene.reading;
  const word = tokens[noun + 1]?.lower;
  if (word !== 'that' && word !== 'which') return [];
  const reference = (scene.references[sentence] ?? []).find((each) => each.start >= noun + 2 && each.start <= noun + 4);
  if (!reference) return [];
  for (let at = reference.end; at < reference.end + 4; at++)
    if (/^(?:hosts?|hosted|attended|attends?|chair|chaired|convened?|addressed)$/.test(tokens[at]?.lower ?? ''))
      return [reference];
  return [];
}

/** "Trump's decision was prompted by a phone call with Y": the possessor of the subject took part. */
function firstPossessor(scene: Scene, sentence: number, before: number): readonly number[] {
  const reference = (scene.references[sentence] ?? []).find(
    (each) => each.person !== null && each.end < before && scene.reading.tokens[each.end]?.lower === "'s",
  );
  return reference?.person == null ? [] : [reference.person];
}

/** "X told Y at their meeting": the two persons that the sentence named before. */
function pairBefore(scene: Scene, sentence: number, before: number): [number[], number[]] {
  const named = persons((scene.references[sentence] ?? []).filter((reference) => reference.end <= before));
  const [first, second] = named;
  return named.length === 2 && first !== undefined && second !== undefined ? [[first], [second]] : [[], []];
}

/** The verb by which someone stays away from a gathering that takes place all the same. */
function skipVerb(scene: Scene, governor: number, rule: string): string {
  if (governor < 0) return '';
  return rule === 'status-negated' ? 'will' : (scene.reading.tokens[governor]?.lower ?? '');
}

function isBoth(scene: Scene, governor: number): boolean {
  return governor > 0 && scene.reading.tokens[governor - 1]?.lower === 'both';
}

type NounPhrase = Readonly<{
  theirs: boolean;
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
  let theirs = false;
  let owner: Reference | null = null;
  let at = noun - 1;
  for (; at >= floor; at--) {
    const word = tokens[at]?.lower ?? '';
    if (at === noun - 1 && NOT_CONTACT_MODIFIERS.has(word)) return null;
    if (word === 'press' || word === 'news') return null;
    kind ??= KIND_MODIFIERS[word] ?? null;
    if (word === 'courtesy') courtesy = true;
    if (word === 'their') theirs = true;
    if (word === '"' || word === '“' || word === '”') continue;
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
  return {
    start,
    owner,
    governor,
    kind: courtesy ? 'meeting' : kind,
    theirs,
    opened: opened || isPreposition(tokens[at]?.lower ?? ''),
    courtesy,
  };
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
    if (word === ';' || word === ',' || startsClause(word) || CONTACT_NOUNS.has(word)) return [];
    if (word !== preposition) continue;
    const next = references.findIndex(
      (reference) => reference.start > at && reference.start <= at + 6 && !isPossessive(scene, reference),
    );
    if (next < 0) return [];
    return listFrom(scene, references, next);
  }
  return [];
}

/** The capitalised words and countries of "the APEC summit", "the Summit of the Americas". */
function labelOf(scene: Scene, start: number, noun: number): string | null {
  const { tokens } = scene.reading;
  const words: string[] = [];
  for (let at = start; at < noun; at++) if (tokens[at]?.capital && !scene.headline) words.push(tokens[at]?.lower ?? '');
  if (tokens[noun + 1]?.lower === 'of' || tokens[noun + 1]?.lower === 'on') {
    const at = tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
    if (tokens[at]?.capital) words.push(tokens[at]?.lower ?? '');
  }
  return words.length > 0 ? words.join(' ') : null;
}
