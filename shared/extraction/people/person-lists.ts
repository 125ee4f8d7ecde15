import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';

const PREPOSITIONS = new Set(
  'of with to by for from in on at against about over under between among after before during since until into onto upon within without including like than as alongside towards toward despite amid following regarding concerning via per through throughout inside near'.split(
    ' ',
  ),
);
export const DETERMINERS = new Set(
  'the a an his her their its this that these those our your my some several other fellow then both'.split(' '),
);
export const CLAUSE_STARTS = new Set(
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
  'senior',
  'top',
  'high-level',
  'high-ranking',
  'fellow',
  'various',
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
  // "among those | X met"
  if (tokens[at]?.lower === 'those' && reference.person !== null) return false;
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
  const end = ownerStart(scene, right.start);
  const from = pastPrincipal(scene, left.end, end);
  if (end - from > 6) return null;
  for (let at = from; at < end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (isKinship(scene, left.end, at)) continue;
    if (/^[”"’']$/.test(word) && (tokens[at - 1]?.text === ',' || at === left.end)) continue;
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

/** "signed by X | for Kenya | and Y", "by X, | on behalf of Norway, | and Y": for which state or body the one before acts. */
function pastPrincipal({ reading: { tokens, geo } }: Scene, from: number, end: number): number {
  let at = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[at]?.lower === 'for') at++;
  else if (tokens[at]?.lower === 'on' && tokens[at + 1]?.lower === 'behalf' && tokens[at + 2]?.lower === 'of') at += 3;
  else return from;
  if (tokens[at]?.lower === 'the') at++;
  const land = geo[at];
  return land?.start === at && land.end < end && /^(?:,|and)$/.test(tokens[land.end]?.lower ?? '') ? land.end : from;
}

/** "X, her Bavarian ally Y": how Y stands to X. */
function isKinship(scene: Scene, from: number, at: number): boolean {
  const { tokens } = scene.reading;
  for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
    if (/^(?:his|her|their|its)$/.test(tokens[before]?.lower ?? '')) return true;
    if (tokens[before]?.kind !== 'word') return false;
  }
  return false;
}

/** "X, the Refugee Agency's High Commissioner Y": where the body or the field that Y's office belongs to begins. */
function ownerStart(scene: Scene, start: number): number {
  const { tokens } = scene.reading;
  const owned = tokens[start - 1]?.lower === "'s";
  let at = owned ? start - 1 : start;
  while (at > start - 8 && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital) at--;
  // "X, Climate Change | Minister Y": words of an office that are not known as such
  return owned || /^(?:,|and|the)$/.test(tokens[at - 1]?.lower ?? '') ? at : start;
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
    if (link === 'and' || endsInOthers(scene, next)) sure = list.length;
  }
  return list.slice(0, sure);
}

/** "A, B, C and other allies": the list ends with members of no name. */
function endsInOthers(scene: Scene, last: Reference): boolean {
  const { tokens } = scene.reading;
  const at = tokens[last.end]?.text === ',' ? last.end + 1 : last.end;
  return (
    (tokens[at]?.lower === 'and' && /^(?:other|others|several|many|some)$/.test(tokens[at + 1]?.lower ?? '')) ||
    (tokens[at]?.lower === 'among' && tokens[at + 1]?.lower === 'others') ||
    (/^(?:along|together)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'with')
  );
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
