import { NOT_PERSONS } from '../../lexicon/organisation-nouns.ts';
import type { Reading } from '../text/reading.ts';
import { GIVEN, HEAD, ORGANISATION, PARTICLE, PORTFOLIO, SUFFIX, SURNAME } from '../text/word-classes.ts';
import { continueName } from './name-continuation.ts';
import { ACRONYM, INITIAL, isLoneGeo, isNameWord, leansLeft, NOT_A_NAME, opensNickname } from './name-words.ts';

/** Tokens `start` to `end` (exclusive) have the shape of a person's name. `name` is what to call them by. */
export type NameRun = Readonly<{
  start: number;
  end: number;
  name: string;
  /** Another name, in brackets or quotes behind it: "Joko Widodo (Jokowi)". */
  alias: string | null;
}>;

const LONGEST_NAME = 10;

const notPersons = new Set(NOT_PERSONS);

/** Particles that a surname may begin with after a title: "President von der Leyen". */
const OPENING_PARTICLES = new Set(
  'von van de da di del della dello bin ibn al el ould wuld abu le la du dos der den ter ten d'.split(' '),
);

/** Initials without full stops: "KP Sharma Oli", "AK Momen". */
const INITIALS = /^\p{Lu}{2,3}$/u;

/**
 * The name that starts exactly at token `at`, or null. A single word counts only when `introduced` (a rank, an office
 * or an honorific stands before it); else a name has two words or more.
 */
export function nameAt(reading: Reading, at: number, limit: number, introduced: boolean): NameRun | null {
  const first = startWord(reading, at, introduced);
  if (!first) return null;
  let end = at + 1;
  while (end < limit && end - at < LONGEST_NAME) {
    const next = continueName(reading, end, limit);
    if (next === end) break;
    end = next;
  }
  if (end - at === 1 && (!introduced || INITIAL.test(reading.tokens[at]?.text ?? ''))) return null;
  const suffix = suffixEnd(reading, end, limit);
  const words = reading.tokens.slice(at, end);
  const folded = words.map((word) => word.lower).join(' ');
  if (notPersons.has(folded) || (words.length > 1 && !introduced && words.every((word) => ACRONYM.test(word.text))))
    return null;
  if (endsInHouse(reading, end) || (!introduced && looksLikeThing(reading, at, end))) return null;
  const alias = nicknameIn(reading, at, end) ?? aliasAt(reading, suffix);
  return { start: at, end: suffix, name: spell(reading, at, suffix), alias };
}

const OPENS_ALIAS: Readonly<Record<string, RegExp>> = {
  '(': /^\)$/,
  '‘': /^[’']$/,
  '“': /^[”"]$/,
  '"': /^"$/,
  "'": /^['’]$/,
};

function aliasAt(reading: Reading, at: number): string | null {
  const closes = OPENS_ALIAS[reading.tokens[at]?.text ?? ''];
  const word = reading.tokens[at + 1];
  const comma = reading.tokens[at + 2]?.text === ',' ? 1 : 0;
  return closes?.test(reading.tokens[at + 2 + comma]?.text ?? '') &&
    word &&
    isNameWord(reading, at + 1) &&
    !reading.geo[at + 1]
    ? word.text
    : null;
}

/** "Mohamed ‘Hemedti’ Dagalo": what stands in quotes inside the name. */
function nicknameIn(reading: Reading, start: number, end: number): string | null {
  for (let at = start + 1; at < end - 1; at++)
    if (opensNickname(reading, at)) return reading.tokens[at + 1]?.text ?? null;
  return null;
}

/** "Tan See Leng", "To Lam": a family name that is a title or a small word elsewhere. */
function isShortSurname(reading: Reading, at: number, introduced: boolean): boolean {
  const text = reading.tokens[at]?.text;
  return (text === 'Tan' || (text === 'To' && introduced)) && isNameWord(reading, at + 1);
}

function startWord(reading: Reading, at: number, introduced: boolean): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  const bits = reading.classes[at] ?? 0;
  if (isShortSurname(reading, at, introduced)) return true;
  if (isNameWord(reading, at)) {
    if (!introduced && bits & SURNAME && !(bits & GIVEN)) return false;
    if (!introduced && reading.plainWords.has(token.lower) && !(bits & GIVEN)) return false;
    if (!introduced && bits & PARTICLE && !(bits & GIVEN) && !token.capital) return false;
    return introduced || !ACRONYM.test(token.text) || INITIAL.test(token.text);
  }
  if (
    token.capital &&
    bits & SURNAME &&
    !(reading.tokens[at + 1]?.capital && (reading.classes[at + 1] ?? 0) & (ORGANISATION | HEAD))
  ) {
    return (
      introduced ||
      koreanGiven(reading, at + 1) ||
      ((bits & (ORGANISATION | PORTFOLIO | HEAD)) === 0 && isInside(reading, at) && isNameWord(reading, at + 1))
    );
  }
  if (INITIALS.test(token.text) && bits === 0 && !reading.geo[at] && isNameWord(reading, at + 1))
    return introduced || token.text.length === 2;
  if (introduced && token.capital && isLoneGeo(reading, at)) {
    const kind = reading.geo[at]?.sense.kind;
    if (kind === 'country') return isNameWord(reading, at + 1) && !reading.geo[at + 1];
    return (kind === 'city' || kind === 'region') && !(bits & NOT_A_NAME);
  }
  return introduced && OPENING_PARTICLES.has(token.lower)
    ? isNameWord(reading, at + 1) || isNameWord(reading, at + 2)
    : false;
}

/** Not the first word of a sentence, where any word has a capital. */
function isInside(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return !!before && before.text !== '.' && before.text !== '“' && before.text !== '"' && before.text !== '?';
}

/** "Geun-hye", "Jae-in": a given name that makes the ordinary word before it (Park, Moon) a surname. */
function koreanGiven(reading: Reading, at: number): boolean {
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(reading.tokens[at]?.text ?? '');
}

function suffixEnd(reading: Reading, end: number, limit: number): number {
  const at = reading.tokens[end]?.text === ',' ? end + 1 : end;
  return at < limit && (reading.classes[at] ?? 0) & SUFFIX && reading.tokens[at]?.capital ? at + 1 : end;
}

/** A run of capitals without any given name whose first word also stands in the text as an ordinary word, or next to "Street", "Party". */
function looksLikeThing(reading: Reading, start: number, end: number): boolean {
  const after = reading.tokens[end];
  const bits = reading.classes[end] ?? 0;
  if (after?.capital && bits & (ORGANISATION | PORTFOLIO) && !(bits & HEAD)) return true;
  const before = reading.tokens[start - 1];
  if (before?.lower === 'the' && !((reading.classes[start] ?? 0) & GIVEN)) return true;
  return false;
}

const HOUSE =
  /^(?:cent(?:re|er)|airport|hospital|university|mosque|bridge|foundation|academy|stadium|institute|school|college|hall|hotel|square|street|avenue|palace|museum|library|dam|highway|barracks|cathedral|church|park|prize)$/;

/** "King Hussein | Special Operations Training Centre": a house that is called after somebody. */
function endsInHouse(reading: Reading, end: number): boolean {
  for (let at = end; at < end + 5 && reading.tokens[at]?.capital; at++) {
    if (HOUSE.test(reading.tokens[at]?.lower ?? '')) return true;
    if ((reading.classes[at] ?? 0) & HEAD) return false;
  }
  return false;
}

/** The name as one string: nicknames in quotes fall out, a suffix keeps its comma. */
function spell(reading: Reading, start: number, end: number): string {
  let name = '';
  for (let at = start; at < end; at++) {
    const token = reading.tokens[at];
    if (!token) continue;
    if (opensNickname(reading, at)) {
      at += 2;
      continue;
    }
    name += token.text === ',' || leansLeft(reading, at) ? token.text : (name ? ' ' : '') + token.text;
  }
  return name;
}
