import { arabicGivenNameSpellings } from '../lexicon/arabic-given-names.ts';
import { westernGivenNames } from '../lexicon/western-given-names.ts';
import type { EastAsianName, NameForm, NameWord } from './name-form.ts';
import { fullNameKeys, isGivenName, nameKeys } from './name-keys.ts';
import { readName } from './read-name.ts';
import { remember } from './remember.ts';
import { sameGiven, sameSurname, sameText, soundAlike, type WordTest } from './same-word.ts';
import { skeleton } from './skeleton.ts';

/**
 * `full`: spellings of one person's full name. `surname`: one side gives only a family name (or initials), and nothing
 * speaks against it. `none`: different people, as far as names tell.
 */
export type NameGrade = 'full' | 'surname' | 'none';

const vowelless = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const isBare = ({ words }: NameForm): boolean => words.length === 1 && words[0]?.compound === false;

/** Mohammed before another given name is often left out (Hosni Mubarak). */
const muhammads = new Set('mohammed mohamed muhammad mohammad muhammed mohamad muhamad'.split(' '));
const droppable = new Set([...muhammads, 'recep', 'maria', 'jose']);

const arabicSkeletons = new Set(arabicGivenNameSpellings.map(skeleton));

const isArabicGiven = ({ text, father, compound }: NameWord): boolean =>
  father ||
  compound ||
  (arabicSkeletons.has(skeleton(text)) && arabicGivenNameSpellings.some((spelling) => soundAlike(text, spelling)));

function initialsOf({ words }: NameForm): readonly string[] {
  const letters = words.map(({ text }) => text.charAt(0)).join('');
  const withFathers = words.map(({ text, father }) => (father ? `b${text.charAt(0)}` : text.charAt(0))).join('');
  return [letters, withFathers, withFathers.slice(0, 3)];
}

function compareInitials(one: NameForm, other: NameForm): NameGrade {
  const abbreviated = one.initials;
  if (abbreviated === null || other.words.length < 2) return 'none';
  return initialsOf(other).includes(abbreviated) ? 'surname' : 'none';
}

/** A family name against a full name: the last word, the first of two family names, or the East Asian first. */
function compareBare(bare: NameForm, full: NameForm, test: WordTest): NameGrade {
  const word = bare.words[0];
  const last = full.words.at(-1);
  if (word === undefined || last === undefined) return 'none';
  if (full.eastAsian.some(({ families, family }) => family === word.text || families.includes(word.text))) {
    return 'surname';
  }
  const strict = full.eastAsian.length > 0 ? 'exact' : test;
  if (last.father === word.father && sameSurname(word, last, strict)) return 'surname';
  const paternal = full.words.length > 2 ? full.words.at(-2) : undefined;
  return paternal !== undefined && !paternal.father && sameSurname(word, paternal, strict) ? 'surname' : 'none';
}

/** Whether the middle names of one go, in order, into those of the other; with initials, from the first on. */
function middlesAgree(one: readonly NameWord[], other: readonly NameWord[], test: WordTest): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const fromFirst = [...few, ...many].some(({ initial }) => initial);
  let at = 0;
  for (const word of few) {
    while (at < many.length && !sameGiven(word, many[at] as NameWord, test)) {
      if (fromFirst) return false;
      at += 1;
    }
    if (at === many.length) return false;
    at += 1;
  }
  return true;
}

/** Who is one of the many Mohammeds goes by the name after it: Mohammad Javad Zarif is no Mohammad Zarif. */
const callsByLater = (first: NameWord, [, second]: readonly NameWord[]): boolean =>
  muhammads.has(first.text) && second !== undefined && !second.father && !second.initial;

/** First with first, last with last, middles in order. */
function agreesAtBothEnds(few: readonly NameWord[], many: readonly NameWord[], test: WordTest): boolean {
  const [first, last] = [few[0], few.at(-1)];
  const [otherFirst, otherLast] = [many[0], many.at(-1)];
  if (few.length < 2 || !first || !last || !otherFirst || !otherLast) return false;
  if (few.length === 2 && many.length > 2 && callsByLater(first, many)) return false;
  const sameFamily = sameSurname(last, otherLast, isWestern(first, otherFirst) && test === 'sound' ? 'western' : test);
  return sameFamily && sameGiven(first, otherFirst, test) && middlesAgree(few.slice(1, -1), many.slice(1, -1), test);
}

const isWestern = (one: NameWord, other: NameWord): boolean =>
  westernGivenNames.has(one.text) && westernGivenNames.has(other.text);

/** All words of the shorter name, in order, at the start of the longer: Abiy Ahmed, Abiy Ahmed Ali. */
const isStart = (few: readonly NameWord[], many: readonly NameWord[], test: WordTest): boolean =>
  agreesAtBothEnds(few, many.slice(0, few.length), test);

/** The longer name with two neighbours written as one: Raj Nath Singh, Rajnath Singh. */
function withJoined(words: readonly NameWord[], at: number): readonly NameWord[] {
  const [one, other] = [words[at], words[at + 1]];
  if (one === undefined || other === undefined || (one.initial !== other.initial && !other.hyphen)) return words;
  const joined = { ...one, text: one.text + other.text, initial: one.initial && other.initial };
  return [...words.slice(0, at), joined, ...words.slice(at + 2)];
}

const agreesJoined = (few: readonly NameWord[], many: readonly NameWord[], test: WordTest): boolean =>
  agreesAtBothEnds(few, withJoined(many, many.length - 2), test) ||
  (many.length === few.length + 1 && few.some((_, at) => agreesAtBothEnds(few, withJoined(many, at), test)));

function agree(few: readonly NameWord[], many: readonly NameWord[], test: WordTest): boolean {
  if (agreesAtBothEnds(few, many, test)) return true;
  if (many.length === few.length) return false;
  return isStart(few, many, test) || agreesAtBothEnds(few, many.slice(0, -1), test) || agreesJoined(few, many, test);
}

/**
 * The shorter name without the first given name of the longer: Gordon Brown, James Gordon Brown; Mohammed before
 * another given name is often left out. Not where the second name is the father's: Hafez, Bashar Hafez.
 */
function compareLater(few: readonly NameWord[], many: readonly NameWord[], test: WordTest): NameGrade {
  const [first] = many;
  const [begin] = few;
  if (first === undefined || begin === undefined || many.length <= few.length || few.length < 2) return 'none';
  if (!droppable.has(first.text) && [...few, ...many].some(isArabicGiven)) return 'none';
  const later = many.slice(1);
  if (!agree(few, later, test)) return compareLater(few, later, test);
  return isGivenName(begin) || droppable.has(first.text) ? 'full' : 'surname';
}

/** Family name first, as in Hungary and in lists: Orbán Viktor. Two given names stay in their order. */
function isInverted(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const [first, last] = one;
  const [otherFirst, otherLast] = other;
  if (one.length !== 2 || other.length !== 2 || !first || !last || !otherFirst || !otherLast) return false;
  if (isArabicGiven(first) || isArabicGiven(last)) return false;
  return first.text === otherLast.text && last.text === otherFirst.text && isGivenName(first) !== isGivenName(last);
}

/**
 * `Donald Trump` is not `Donald Trump Jr.`, but a short form may leave Jr. out: Joe Biden, Joseph R. Biden Jr. The third
 * of a name is seldom called so in news: Lloyd Austin, Lloyd J. Austin III.
 */
function generationsAgree(one: NameForm, other: NameForm): boolean {
  if (one.generation === other.generation) return true;
  if (one.generation !== null && other.generation !== null) return false;
  const [marked, plain] = one.generation === null ? [other, one] : [one, other];
  if (marked.generation === 'sr') return true;
  if (marked.words.length > 1 && Number(marked.generation) > (marked.words.length > plain.words.length ? 1 : 2))
    return true;
  return marked.words.length > plain.words.length && marked.words[0]?.text !== plain.words[0]?.text;
}

const joined = (words: readonly NameWord[]): string => words.map(({ text }) => text).join('');

function compareForms(one: NameForm, other: NameForm, test: WordTest): NameGrade {
  const [few, many] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const initials = few.initials === null ? 'none' : compareInitials(few, many);
  if (initials !== 'none') return initials;
  if (!generationsAgree(few, many)) return 'none';
  if (isBare(few)) {
    if (!isBare(many)) return compareBare(few, many, test);
    const same =
      few.words[0]?.father === many.words[0]?.father && sameText(joined(few.words), joined(many.words), test);
    return same ? (few.generation === null ? 'surname' : 'full') : 'none';
  }
  if (sameEastAsian(few, many) || isInverted(few.words, many.words)) return 'full';
  if (few.eastAsian.length > 0 && many.eastAsian.length > 0) {
    return few.words.length === many.words.length && agreesAtBothEnds(few.words, many.words, 'exact') ? 'full' : 'none';
  }
  if (agree(few.words, many.words, test)) return 'full';
  if (sameText(joined(few.words), joined(many.words), test === 'sound' ? 'exact' : test)) return 'full';
  return compareLater(few.words, many.words, test);
}

const sameEastAsian = (one: NameForm, other: NameForm): boolean =>
  one.eastAsian.some((name) =>
    other.eastAsian.some(
      (like) =>
        (like.given === name.given || sameInWadeGiles(like, name)) &&
        like.families.some((family) => name.families.includes(family)),
    ),
  );

/** One in Wade-Giles, the other in pinyin: Lai Ching-te, Lai Qingde. Two in pinyin are told apart by every letter. */
const sameInWadeGiles = ({ wadeGiles: one }: EastAsianName, { wadeGiles: other }: EastAsianName): boolean =>
  one !== null && other !== null && one.parted !== other.parted && one.coarse === other.coarse;

const rank = { none: 0, surname: 1, full: 2 } as const;

const meet = (keys: readonly string[], others: readonly string[]): boolean => keys.some((key) => others.includes(key));

/** A grade counts only where look-up by keys would have found it, so that scans and look-ups agree. */
function isFoundByKeys(a: string, b: string, grade: NameGrade): boolean {
  if (grade === 'surname') return meet(nameKeys(a), nameKeys(b));
  return meet(fullNameKeys(a), nameKeys(b)) && meet(fullNameKeys(b), nameKeys(a));
}

/**
 * Grades whether two names are spellings of one person's name, in any script and order. Symmetric; a tenth of a millisecond
 * at first, nothing for two that were compared before. Titles, articles, accents, hyphens and transliteration don't count;
 * other given names, second family names and generations do.
 */
export function compareNames(a: string, b: string): NameGrade {
  return meet(nameKeys(a), nameKeys(b)) ? gradeOf(a, b) : 'none';
}

/** Remembered, since a search compares the one name with all that are found, and the next search does again. */
const gradeOf = remember((a: string, b: string): NameGrade => {
  const test: WordTest = vowelless.test(a) || vowelless.test(b) ? 'skeleton' : 'sound';
  let best: NameGrade = 'none';
  for (const one of readName(a)) {
    for (const other of readName(b)) {
      const grade = compareForms(one, other, test);
      if (rank[grade] > rank[best] && isFoundByKeys(a, b, grade)) best = grade;
    }
  }
  return best;
});
