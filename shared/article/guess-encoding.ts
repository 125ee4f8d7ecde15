import { TextDecoder } from 'node:util';
import { windowsPunctuation } from './tidy-text.ts';

/** What languages write beside the letters of ASCII. A word belongs to one of them: no language has both ř and ø. */
const western = ['àâçèéêëîïôœùûüÿ', 'áàâãçéêèíïñóòôõúü', 'äöüß', 'åäæéöøüšž', 'áæðéíóöúýþ', 'àèéìíîòóùú', 'äõöüšž'];
const central = ['áäčďéěíĺľňóôŕřšťúůýž', 'ąćęłńóśźż', 'áéíóöőúüű', 'ćčđšž', 'âăîşţ', 'äöüß'];
const turkish = ['âçéğıîöşûü'];
const baltic = ['āčēģīķļņšūž', 'ąčęėįšųūž', 'äõöüšž', 'ąćęłńóśźż'];
const cyrillic = /^\p{Script=Cyrillic}+$/u;
const greek = /^\p{Script=Greek}+$/u;
const hebrew = /^\p{Script=Hebrew}+$/u;
const arabic = /^\p{Script=Arabic}+$/u;
const thai = /^\p{Script=Thai}+$/u;
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

type Candidate = Readonly<{ encoding: string; alphabets?: readonly string[]; script?: RegExp }>;

/** By falling likelihood: of two that fit as well, the first is taken. */
const candidates: readonly Candidate[] = [
  { encoding: 'windows-1252', alphabets: western },
  { encoding: 'iso-8859-15', alphabets: western },
  { encoding: 'windows-1254', alphabets: turkish },
  { encoding: 'windows-1250', alphabets: central },
  { encoding: 'iso-8859-2', alphabets: central },
  { encoding: 'windows-1257', alphabets: baltic },
  { encoding: 'windows-1251', alphabets: western, script: cyrillic },
  { encoding: 'koi8-r', script: cyrillic },
  { encoding: 'iso-8859-5', script: cyrillic },
  { encoding: 'ibm866', script: cyrillic },
  { encoding: 'windows-1256', alphabets: western, script: arabic },
  { encoding: 'iso-8859-6', script: arabic },
  { encoding: 'windows-1253', script: greek },
  { encoding: 'iso-8859-7', script: greek },
  { encoding: 'windows-1255', script: hebrew },
  { encoding: 'iso-8859-8', script: hebrew },
  { encoding: 'windows-874', script: thai },
  { encoding: 'shift_jis', script: eastAsian },
  { encoding: 'euc-jp', script: eastAsian },
  { encoding: 'gb18030', script: eastAsian },
  { encoding: 'big5', script: eastAsian },
  { encoding: 'euc-kr', script: eastAsian },
  { encoding: 'macintosh', alphabets: western },
];

const mostWords = 2_000;
/** Punctuation that stands in and around words whatever the language. */
const punctuation = /[\p{Po}\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Nd}\s€£§©®™°·+=<>|/^~$`´]+/u;
const symbolAtLetter = /[£§©®™°·´¡¿]\p{L}|\p{L}[£§¶·´¡¿]\p{L}/u;

/**
 * The encoding in which most words with characters beyond ASCII look like words: letters of one script and, where they
 * are Latin, of one language; capitals only where capitals stand; no symbol in the middle. English articles have few
 * such words, a name here and there, which is too little for the letter statistics of detectors.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const words = wordsBeyondAscii(bytes);
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const candidate of candidates) {
    const text = decode(words, candidate.encoding);
    if (text === null) continue;
    const score = text.split(' ').reduce((sum, word) => sum + scoreOf(word, candidate), 0);
    if (score > best.score) best = { encoding: candidate.encoding, score };
  }
  return best.encoding;
}

/** Those words, parted by spaces. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const found: Uint8Array[] = [];
  let start = 0;
  let isBeyond = false;
  for (let index = 0; index <= bytes.length && found.length < mostWords; index++) {
    const byte = bytes[index] ?? 0x20;
    if (byte >= 0x80) isBeyond = true;
    if (byte > 0x20) continue;
    if (isBeyond) found.push(bytes.subarray(start, index), Uint8Array.of(0x20));
    start = index + 1;
    isBeyond = false;
  }
  return Buffer.concat(found.slice(0, -1));
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? windowsPunctuation(text) : text;
  } catch {
    return null;
  }
}

function scoreOf(token: string, { alphabets = [], script }: Candidate): number {
  if (/[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(token) || symbolAtLetter.test(token)) return -1;
  let score = 1;
  for (const word of token.split(punctuation)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is meant.
    if (/^[\x00-\x7f]*$/.test(word)) continue;
    if (/\p{Ll}\p{Lu}/u.test(word)) return -1;
    if (script?.test(word)) score = Math.min(score, isShouted(word) ? 0.5 : 1);
    else if (!alphabets.some((alphabet) => fits(word, alphabet))) return -1;
    else if (/[ðþý]|æ$/i.test(word)) score = Math.min(score, 0.5);
  }
  return score;
}

/** Lower case is the rule; one Cyrillic encoding's small letters are the capitals of another. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function fits(word: string, alphabet: string): boolean {
  const letters = [...word.replaceAll('İ', 'ı').toLowerCase()];
  const isAscii = (letter: string) => letter >= 'a' && letter <= 'z';
  if (letters.length > 2 && !letters.some(isAscii)) return false;
  return letters.every((letter) => isAscii(letter) || alphabet.includes(letter));
}
