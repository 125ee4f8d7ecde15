import { formalNames, standsFor } from '../lexicon/nicknames.ts';
import { westernGivenNames } from '../lexicon/western-given-names.ts';
import type { NameWord } from './name-form.ts';
import { normaliseRoman } from './normalise-roman.ts';
import { skeleton, skeletons } from './skeleton.ts';
import { soundDistance, sounds } from './sounds.ts';

/**
 * How two words of names are held against each other: `exact` where spelling tells people apart (East Asian names),
 * `western` where only accents may differ, `skeleton` where one side was written without vowels, else by sound.
 */
export type WordTest = 'exact' | 'western' | 'sound' | 'skeleton';

const attachedParticle = /^(?:(?:al|el|de|di|du|della|van|bel)(?=\p{L}{4})|ben(?=\p{L}{3})|e([sznrdt])(?=\1))/u;

/** The word, and the word without an article or particle written together with it: Alsarraj, Benkirane. */
export function attachedReadings(word: string): readonly string[] {
  const bare = word.replace(attachedParticle, '');
  return bare === word ? [word] : [word, bare];
}

/** How different two words of this length may sound and still be one name. */
function tolerance(length: number): number {
  if (length <= 3) return 0.3;
  return length <= 7 ? 0.55 : 0.75;
}

/** The long vowels of a word, each with the number of consonants before it. */
function longVowels(word: string, front: RegExp, back: RegExp): readonly string[] {
  return Array.from(word).flatMap((letter, at) => {
    const before = at === 0 ? 0 : skeleton(word.slice(0, at)).length;
    if (at === 0) return [];
    return front.test(letter) ? [`${before}i`] : back.test(letter) ? [`${before}u`] : [];
  });
}

/** Arabic and Hebrew write long vowels as y and w (which is also Hebrew's v), and each needs its like in the vowelled spelling. */
function longVowelsAgree(one: string, other: string): boolean {
  const [vowelless, vowelled] = /[eiou]/.test(one) ? [other, one] : [one, other];
  const written = longVowels(vowelled, /[iyej]/, /[uowv]/);
  return longVowels(vowelless, /y/, /w/).every((vowel) => written.includes(vowel));
}

/** Schröder, Schroder, Schroeder; Kurz, Kurtz; Benediktsson, Benediktson. */
const plainLetters = (word: string): string =>
  word
    .replace(/([aou])e/g, '$1')
    .replace(/tz$/, 'z')
    .replace(/^tz/, 'ts')
    .replace(/^io/, 'jo')
    .replace(/sson$/, 'son');

/** Family names that are spelt in Latin letters by others than their bearers, whatever the given name: Maria Zakharova. */
const isTransliterated = (word: string): boolean =>
  /(?:[oe]v|[oe]va|[oe]ff|sk[iy]+|skaya|enk[oa]|[oaeu][vw]?ich|y?an|dze|shvili|iy|opoulos|akis|idis|iadis|[ie]ras)$/.test(
    word,
  ) && word.length > 5;

/** Feminine and masculine forms of a Slavic family name belong to two people. */
function differInGender(one: string, other: string): boolean {
  const feminine = /(?:ova|eva|ina|aya|aia|aja|ska)$/;
  const masculine = /(?:ov|ev|in|y|i|iy|ij|off|eff)$/;
  return (feminine.test(one) && masculine.test(other)) || (masculine.test(one) && feminine.test(other));
}

export function soundAlike(one: string, other: string): boolean {
  const a = sounds(one);
  const b = sounds(other);
  return soundDistance(a, b) <= tolerance(Math.min(a.length, b.length));
}

const shareOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

export function sameText(one: string, other: string, test: WordTest): boolean {
  if (one === other) return true;
  if (test === 'exact') return normaliseRoman(one) === normaliseRoman(other);
  if (test === 'western' && !isTransliterated(one) && !isTransliterated(other))
    return attachedReadings(one).some((a) => attachedReadings(other).some((b) => plainLetters(a) === plainLetters(b)));
  if (differInGender(one, other)) return false;
  if (test === 'skeleton') return shareOne(skeletons(one), skeletons(other)) && longVowelsAgree(one, other);
  for (const a of attachedReadings(one)) for (const b of attachedReadings(other)) if (soundAlike(a, b)) return true;
  return false;
}

/** Two words of which neither is an initial. */
export function sameSurname(one: NameWord, other: NameWord, test: WordTest): boolean {
  return !one.initial && !other.initial && sameText(one.text, other.text, test);
}

function shareFormalName(one: string, other: string): boolean {
  const formal = formalNames.get(one);
  const others = formalNames.get(other);
  if (formal === undefined || others === undefined) return false;
  return formal.some((name) => others.includes(name));
}

/** Written without vowels, a name may be any form of the other: בנימין, Benjamin, whose form is Binyamin. */
function shareSkeleton(one: string, other: string): boolean {
  const like = (word: string, form: string) => sameText(word, form, 'skeleton');
  return standsFor(other).some((form) => like(one, form)) || standsFor(one).some((form) => like(other, form));
}

/** Giorgia and Giorgio. */
const differInEnding = (one: string, other: string): boolean =>
  (one.endsWith('a') && other.endsWith('o')) || (one.endsWith('o') && other.endsWith('a'));

/** Given names: also an initial for the name, and short and foreign forms (Bill, Volodymyr). */
export function sameGiven(one: NameWord, other: NameWord, test: WordTest): boolean {
  if (one.initial || other.initial) return one.text.charAt(0) === other.text.charAt(0);
  if (shareFormalName(one.text, other.text)) return true;
  if (test === 'skeleton' && shareSkeleton(one.text, other.text)) return true;
  const western = test === 'sound' && westernGivenNames.has(one.text) && westernGivenNames.has(other.text);
  return sameText(one.text, other.text, western ? 'western' : test) && !differInEnding(one.text, other.text);
}
