import { hanReadings } from '../lexicon/han-readings.ts';
import {
  arabicLetters,
  armenianLetters,
  cyrillicLetters,
  georgianLetters,
  greekLetters,
  greekPairs,
  hangulFinals,
  hangulInitials,
  hangulMedials,
  hebrewLetters,
  indicConsonants,
  indicVowels,
  kanaLetters,
  latinLetters,
} from '../lexicon/transliteration.ts';

const letterTable = new Map([
  ...latinLetters,
  ...cyrillicLetters,
  ...greekLetters,
  ...arabicLetters,
  ...hebrewLetters,
  ...georgianLetters,
  ...armenianLetters,
  ...kanaLetters,
]);

const hanTable = new Map(
  hanReadings
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [reading = '', characters = ''] = line.split('=');
      return Array.from(characters, (character): [string, string] => [character, reading]);
    }),
);

const hangulStart = 0xac00;
const hangulEnd = 0xd7a3;
const katakana = /[\u30a1-\u30f6]/g;
const marks = /\p{M}+/gu;
const greek = /\p{Script=Greek}/u;
const initialD = /(?<!\p{L})ντ/gu;
const indic = /[\u0900-\u0d7f]/u;
const devanagari = /[\u0900-\u097f]/u;
const vowelSign = /[\u093a-\u094f\u0955-\u0957\u0962\u0963]/u;
const nukta = '\u093c';
const indicNukta = new Map(
  [...'जzफfकqखxगgडrढr'.matchAll(/(.)([a-z])/gu)].map(([, letter = '', sound = '']) => [letter, sound]),
);
const shortA = 'ə';
const plain = /^[\x20-\x7e]*$/;

/** A Hangul syllable is its place in a 19 × 21 × 28 table, so its letters follow by division. */
function romaniseHangul(code: number): string {
  const index = code - hangulStart;
  const initial = hangulInitials[Math.floor(index / 588)] ?? '';
  const medial = hangulMedials[Math.floor((index % 588) / 28)] ?? '';
  return initial + medial + (hangulFinals[index % 28] ?? '');
}

/**
 * A consonant sounds with a short a after it, unless a vowel sign or a virama says otherwise. Each script's block has its
 * letters at the same places as Devanagari's.
 */
function romaniseIndic(text: string): string {
  const letters = Array.from(text.normalize('NFC'), (letter) =>
    indic.test(letter) ? String.fromCodePoint(0x900 + ((letter.codePointAt(0) ?? 0) % 0x80)) : letter,
  );
  const sounds = letters.map((letter, at) => {
    const consonant = indicConsonants.get(letter);
    if (consonant === undefined) return indicVowels.get(letter) ?? (devanagari.test(letter) ? '' : letter);
    const dotted = letters[at + 1] === nukta;
    const sound = (dotted && indicNukta.get(letter)) || consonant;
    return vowelSign.test(letters[dotted ? at + 2 : at + 1] ?? '') ? sound : sound + shortA;
  });
  return withoutSilent(sounds.join(''));
}

/** The short a is silent at the end of a word, except after two consonants, and between two syllables: Manmohan. */
const withoutSilent = (text: string): string =>
  text
    .replace(/(?<=[aeiouə][^aeiouə\s]h?)ə(?!\p{L})/gu, '')
    .replace(/(?<=[aeiouə][^aeiouə\s]h?)ə(?=[^aeiouə\s]h?[aeiou])/g, '')
    .replaceAll(shortA, 'a')
    .replace(/nh(?!\p{L})/gu, 'ngh');

function transliterateLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return letter;
  if (code >= hangulStart && code <= hangulEnd) return romaniseHangul(code);
  const known = letterTable.get(letter) ?? hanTable.get(letter);
  if (known !== undefined) return known;
  const base = letter.normalize('NFKD').replace(marks, '');
  return letterTable.get(base) ?? base;
}

/**
 * Text in lower-case letters without marks. Latin, Cyrillic, Greek, Arabic, Hebrew, Georgian, Armenian, Hangul, kana,
 * the scripts of India and the common Han characters become plain Latin letters; letters of other scripts stay as they are.
 */
export function transliterate(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  if (indic.test(text)) return transliterate(romaniseIndic(text));
  let composed = text.normalize('NFKC').toLowerCase();
  composed = composed.replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - 96));
  if (greek.test(composed)) {
    composed = composed.normalize('NFD').replace(marks, '').normalize('NFC');
    composed = composed.replace(initialD, 'd');
    for (const [pair, latin] of greekPairs) composed = composed.replaceAll(pair, latin);
  }
  let latin = '';
  for (const letter of composed) latin += transliterateLetter(letter);
  return latin;
}
