import type { Reference } from './references.ts';
import type { Scene } from './scene.ts';
import { FUNCTION, HEAD, MODIFIER } from './word-classes.ts';

const PREPOSITIONS = new Set(
  'of with to by for from in on at against about over under between among after before during since until into onto upon within without including like than as alongside towards toward despite amid following regarding concerning via per'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'the a an his her their its this that these those our your my some several other fellow then both'.split(' '),
);
const CLAUSE_STARTS = new Set(
  'that who which whom whose when while because if where although though whereas but since whether'.split(' '),
);
/** Words that may stand between two members of a list of persons. */
const LINKS = new Set([
  ',',
  'and',
  '&',
  ';',
  '•',
  '·',
  'as',
  'well',
  'also',
  'both',
  'the',
  'his',
  'her',
  'their',
  'its',
  'a',
  'an',
  'then',
  'plus',
  '–',
  '-',
  '—',
  'or',
  'visiting',
  ')',
  '(',
  'around',
  'about',
  'some',
  'other',
  'several',
  'more',
  'than',
]);
const POSSESSIVE_OBJECTS = new Set(
  'on at in to for with and after before by , . during about from as when today yesterday'.split(' '),
);

export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}

export function startsClause(word: string): boolean {
  return CLAUSE_STARTS.has(word);
}

/** "his" and "her" before a noun: whose meeting it is, never who was met. */
export function isPossessive(scene: Scene, reference: Reference): boolean {
  if (reference.how !== 'pronoun') return false;
  const word = scene.reading.tokens[reference.start]?.lower;
  if (word === 'his') return true;
  return word === 'her' && !POSSESSIVE_OBJECTS.has(scene.reading.tokens[reference.end]?.lower ?? '.');
}

/** The reference is the object of a preposition or a possessor ("Putin's"), so it can't be the subject. */
export function isOblique(scene: Scene, reference: Reference): boolean {
  const { tokens } = scene.reading;
  const after = tokens[reference.end];
  if (
    after &&
    (after.lower === "'s" ||
      ((after.text === '’' || after.text === "'") && after.start === tokens[reference.end - 1]?.end))
  )
    return true;
  let at = reference.start - 1;
  while (at >= 0 && DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at]?.lower ?? '';
  return (
    PREPOSITIONS.has(before) &&
    !(
      before === 'as' ||
      before === 'after' ||
      before === 'before' ||
      before === 'since' ||
      before === 'until' ||
      before === 'than'
    )
  );
}

/** "President X's Commerce Secretary Y": X only owns what follows. */
export function isPossessor(scene: Scene, reference: Reference): boolean {
  return scene.reading.tokens[reference.end]?.lower === "'s";
}

/** Only list punctuation and articles stand between two references; says whether an "and" is among them. */
export function linkBetween(scene: Scene, left: Reference, right: Reference): 'and' | 'comma' | null {
  const { tokens } = scene.reading;
  let link: 'and' | 'comma' | null = null;
  if (right.start - left.end > 6) return null;
  for (let at = left.end; at < right.start; at++) {
    const word = tokens[at]?.lower ?? '';
    if (!LINKS.has(word) && tokens[at]?.kind !== 'number') return null;
    if (
      word === 'and' ||
      word === '&' ||
      word === ';' ||
      word === '•' ||
      word === '-' ||
      word === 'well' ||
      word === 'with' ||
      word === 'plus' ||
      word === '·'
    )
      link = 'and';
    else if ((word === ',' || word === '–' || word === '—') && link === null) link = 'comma';
  }
  return link;
}

/** The list of persons that starts at `references[from]`: "X, Y and Z"; without an "and" only the first. */
export function listFrom(scene: Scene, references: readonly Reference[], from: number): readonly Reference[] {
  const first = references[from];
  if (!first) return [];
  const list = [first];
  let sure = 1;
  for (let at = from + 1; at < references.length; at++) {
    const next = references[at];
    const last = list.at(-1);
    if (!next || !last) break;
    if (isPossessive(scene, next)) continue;
    const link = linkBetween(scene, last, next);
    if (!link || (isPossessor(scene, next) && references[at + 1])) break;
    list.push(next);
    if (link === 'and') sure = list.length;
  }
  return list.slice(0, sure);
}

/** The list of persons that ends with `references[to]`, as the subject of a verb after it. */
export function listUpTo(scene: Scene, references: readonly Reference[], to: number): readonly Reference[] {
  const last = references[to];
  if (!last) return [];
  const list = [last];
  let joined = false;
  for (let at = to - 1; at >= 0; at--) {
    const before = references[at];
    const first = list[0];
    if (!before || !first) break;
    if (isPossessive(scene, before)) continue;
    const link = linkBetween(scene, before, first);
    if (link === 'and') joined = true;
    if (!link || !joined) break;
    list.unshift(before);
  }
  return list;
}

/** Whoever does what the verb at token `verb` says: the list of references that is its subject, or nothing. */
export function subjectOf(scene: Scene, sentence: number, verb: number): readonly Reference[] {
  const references = scene.references[sentence] ?? [];
  const { tokens } = scene.reading;
  const start = scene.sentences[sentence]?.start ?? 0;
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
      bound = at + 1;
      break;
    }
    if (
      word === ';' ||
      CLAUSE_STARTS.has(word) ||
      word === '“' ||
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
  for (let at = references.length - 1; at >= 0; at--) {
    const reference = references[at];
    if (!reference || reference.end > verb) continue;
    if (reference.start < bound) break;
    if (isOblique(scene, reference) || isPossessive(scene, reference) || isObject(scene, reference)) continue;
    const list = listUpTo(scene, references, at);
    const first = list[0];
    if (first && isOblique(scene, first)) continue;
    return list;
  }
  if (sentence > 0 && hasWord(scene, bound, verb, 'they')) return sentenceSubjects(scene, sentence - 1);
  return bound > start || isParticiple(tokens[verb]?.lower ?? '') ? mainSubject(scene, sentence, verb) : [];
}

/** The subject of the sentence as a whole: its first reference that can be one, else the first after an opening phrase. */
export function mainSubject(scene: Scene, sentence: number, notAt: number): readonly Reference[] {
  const references = scene.references[sentence] ?? [];
  for (let at = 0; at < references.length; at++) {
    const reference = references[at];
    if (
      !reference ||
      isOblique(scene, reference) ||
      isPossessive(scene, reference) ||
      inObliqueList(scene, references, at)
    )
      continue;
    if (reference.start <= notAt && reference.end > notAt) continue;
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

function hasWord(scene: Scene, from: number, to: number, word: string): boolean {
  for (let at = from; at < to; at++) if (scene.reading.tokens[at]?.lower === word) return true;
  return false;
}

/** Whom "they" means: the subject list of the sentence before. */
function sentenceSubjects(scene: Scene, sentence: number): readonly Reference[] {
  return mainSubject(scene, sentence, scene.sentences[sentence]?.end ?? 0);
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
  while (at >= 0 && DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at];
  if (before?.kind !== 'word' || before.capital) return false;
  if (before.lower === 'and' || before.lower === 'but' || before.lower === 'when' || before.lower === 'said')
    return false;
  return (
    /(?:ed|ing|told|met|saw|sent)$/.test(before.lower) &&
    !((classes[at] ?? 0) & HEAD) &&
    !(before.lower === 'during' || before.lower === 'following')
  );
}

export function isParticiple(word: string): boolean {
  return word.endsWith('ing');
}

/** Content words that make what follows a verb a thing, not a person: "met the target". */
export function isPlainNoun(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  return (
    !((scene.reading.classes[at] ?? 0) & (FUNCTION | MODIFIER)) &&
    !/(?:ly|-\p{L}+)$/u.test(token.lower) &&
    !DETERMINERS.has(token.lower)
  );
}
