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
const plain = /^[\x20-\x7e]*$/;

/** A Hangul syllable is its place in a 19 × 21 × 28 table, so its letters follow by division. */
function romaniseHangul(code: number): string {
  const index = code - hangulStart;
  const initial = hangulInitials[Math.floor(index / 588)] ?? '';
  const medial = hangulMedials[Math.floor((index % 588) / 28)] ?? '';
  return initial + medial + (hangulFinals[index % 28] ?? '');
}

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
 * Text in lower-case letters without marks. Latin, Cyrillic, Greek, Arabic, Hebrew, Georgian, Armenian, Hangul, kana
 * and the common Han characters become plain Latin letters; letters of other scripts stay as they are.
 */
export function transliterate(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let composed = text.normalize('NFKC').toLowerCase();
  composed = composed.replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - 96));
  if (greek.test(composed)) {
    composed = composed.normalize('NFD').replace(marks, '').normalize('NFC');
    for (const [pair, latin] of greekPairs) composed = composed.replaceAll(pair, latin);
  }
  let latin = '';
  for (const letter of composed) latin += transliterateLetter(letter);
  return latin;
}
