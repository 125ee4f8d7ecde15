import { NOT_PERSONS } from '../lexicon/organisation-nouns.ts';
import type { Reading } from './reading.ts';
import {
  COMMON,
  FUNCTION,
  GIVEN,
  HEAD,
  HONORIFIC,
  MODIFIER,
  ORGANISATION,
  PARTICLE,
  PORTFOLIO,
  POST_NOMINAL,
  RANK,
  SUFFIX,
  SURNAME,
} from './word-classes.ts';

/** Tokens `start` to `end` (exclusive) have the shape of a person's name. `name` is what to call them by. */
export type NameRun = Readonly<{
  start: number;
  end: number;
  name: string;
  /** Another name, in brackets or quotes behind it: "Joko Widodo (Jokowi)". */
  alias: string | null;
}>;

const NOT_A_NAME = HONORIFIC | RANK | HEAD | MODIFIER | PORTFOLIO | ORGANISATION | COMMON | POST_NOMINAL;
const LONGEST_NAME = 10;
const notPersons = new Set(NOT_PERSONS);
const PARTICLE_PREFIX = /^(?:al|el|as|ash|ad|ar|an|at|az|bin|ben|abu|de|d|l|o)[-'’](?=\p{Lu})/u;
/** Particles that a surname may begin with after a title: "President von der Leyen". */
const OPENING_PARTICLES = new Set(
  'von van de da di del della dello bin ibn al el ould wuld abu le la du dos der den ter ten d'.split(' '),
);
/** Small words that are particles only with a capital: "as", "at". */
const CAPITAL_PARTICLES = new Set(['as', 'at', 'an', 'a', 'ad', 'i', 'to', 'st', 'ar', 'az', 'ap', 'la']);
const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;
/** Initials without full stops: "KP Sharma Oli", "AK Momen". */
const INITIALS = /^\p{Lu}{2,3}$/u;
const ACRONYM = /^[\p{Lu}\d&]{2,5}s?$/u;

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
  if (!introduced && looksLikeThing(reading, at, end)) return null;
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

/** A quotation mark (not an apostrophe, which leans on the word before it). */
function opensNickname(reading: Reading, at: number): boolean {
  const text = reading.tokens[at]?.text ?? '';
  return text === '"' || text === '“' || ((text === '‘' || text === "'") && !leansLeft(reading, at));
}

/** "Anyang’ Nyong’o", "Shia’ Al-Amiri": an apostrophe that ends a word of a name. */
function leansLeft(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return /^['’‘`ʼ]$/.test(token?.text ?? '') && token?.start === reading.tokens[at - 1]?.end;
}

/** "Tan See Leng", "To Lam": a family name that is a title or a small word elsewhere. */
function isShortSurname(reading: Reading, at: number, introduced: boolean): boolean {
  const text = reading.tokens[at]?.text;
  return (text === 'Tan' || (text === 'To' && introduced)) && isNameWord(reading, at + 1);
}

/** Part of a name wherever it stands: a capital (or al-Xyz), in no lexicon of other words. */
export function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  if (!token.capital) return PARTICLE_PREFIX.test(token.text) && !((reading.classes[at] ?? 0) & PORTFOLIO);
  if (token.text.endsWith('.') && !INITIAL.test(token.text)) return false;
  const bits = reading.classes[at] ?? 0;
  if (bits & GIVEN && !(bits & (RANK | HONORIFIC))) return !reading.geo[at] || isLoneGeo(reading, at);
  if (bits & PARTICLE && bits === PARTICLE) return true;
  if (bits & NOT_A_NAME) return false;
  if (reading.geo[at]) return false;
  return !ACRONYM.test(token.text) || token.text.length > 3 || /^[A-Z][a-z]/.test(token.text);
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

function isLoneGeo(reading: Reading, at: number): boolean {
  const geo = reading.geo[at];
  return (
    !!geo &&
    geo.end - geo.start === 1 &&
    geo.sense.kind !== 'demonym' &&
    geo.sense.kind !== 'body' &&
    geo.sense.kind !== 'institution'
  );
}

/** The index after the next word(s) of the name at `at`, or `at` when the name ends here. */
function continueName(reading: Reading, at: number, limit: number): number {
  const token = reading.tokens[at];
  if (!token || at >= limit) return at;
  if (isNameWord(reading, at)) return at + 1;
  const bits = reading.classes[at] ?? 0;
  if (bits & PARTICLE && (token.capital || !CAPITAL_PARTICLES.has(token.lower))) {
    let after = pastFathersTitles(reading, at, limit);
    while (after < limit && after - at < 3 && (reading.classes[after] ?? 0) & PARTICLE && !isNameWord(reading, after))
      after++;
    const name = reading.tokens[after];
    const joined =
      after < limit &&
      name?.kind === 'word' &&
      name.capital &&
      (isNameWord(reading, after) || isLoneGeo(reading, after) || softSurname(reading, after));
    // "e", "y", "i" and "a" join Iberian and Slavic names only between two words that are certainly names.
    const iberian =
      (token.lower === 'e' || token.lower === 'y') && isNameWord(reading, at - 1) && isNameWord(reading, at - 2);
    return joined && (token.lower.length > 1 || iberian || !!((reading.classes[at - 1] ?? 0) & GIVEN)) ? after + 1 : at;
  }
  if (token.lower === 'cardinal' && token.capital && isNameWord(reading, at + 1)) return at + 2;
  if (token.capital && (softSurname(reading, at) || surnameLikePlace(reading, at) || titleInside(reading, at)))
    return at + 1;
  if (officeAsSurname(reading, at)) return at + 1;
  if (surnameAfterTitle(reading, at) || fathersName(reading, at)) return at + 1;
  if (leansLeft(reading, at) && token.end !== reading.tokens[at + 1]?.start && isNameWord(reading, at + 1))
    return at + 2;
  if (opensNickname(reading, at) && isNameWord(reading, at + 1)) {
    const closes = /^["”’']$/.test(reading.tokens[at + 2]?.text ?? '');
    if (closes && at + 3 < limit && isNameWord(reading, at + 3)) return at + 4;
  }
  return at;
}

/** "bin | Dato Paduka Haji | Mohd Yunos": the father's own titles, which stay in the name. */
function pastFathersTitles(reading: Reading, at: number, limit: number): number {
  let after = at + 1;
  if (!/^(?:bin|ibn|binti|bint)$/.test(reading.tokens[at]?.lower ?? '')) return after;
  while (after < limit && after - at < 5 && reading.tokens[after]?.capital && (reading.classes[after] ?? 0) & HONORIFIC)
    after++;
  return isNameWord(reading, after) ? after : at + 1;
}

/** An ordinary word or title that is a surname here because a given name or an initial stands before it. */
function softSurname(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  const before = reading.tokens[at - 1];
  const named = !!((reading.classes[at - 1] ?? 0) & GIVEN) || INITIAL.test(before?.text ?? '');
  if (!named) return false;
  const after = (reading.classes[at + 1] ?? 0) & (ORGANISATION | HEAD) && reading.tokens[at + 1]?.capital;
  return !!(bits & SURNAME) && !after;
}

/** "Bina Sharma Pradhan from", "Ann Lee King,": an office that ends a name of two words already. */
function officeAsSurname(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  const next = reading.tokens[at + 1];
  return (
    reading.tokens[at]?.capital === true &&
    !!(bits & HEAD) &&
    !!(bits & SURNAME) &&
    isNameWord(reading, at - 1) &&
    isNameWord(reading, at - 2) &&
    !next?.capital &&
    next?.lower !== 'of'
  );
}

/** "Ms Tahesha Way,": an ordinary word with a capital after one given name and a form of address. */
function surnameAfterTitle(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  const [title, given, token, next] = [at - 2, at - 1, at, at + 1].map((index) => reading.tokens[index]);
  return (
    !!((reading.classes[at - 2] ?? 0) & HONORIFIC) &&
    title?.capital === true &&
    given?.capital === true &&
    token?.capital === true &&
    next?.capital !== true &&
    bits !== 0 &&
    !(bits & (FUNCTION | HEAD | RANK | ORGANISATION | PORTFOLIO | HONORIFIC | POST_NOMINAL)) &&
    !reading.geo[at]
  );
}

/** "Mohammed Shia al-Sudani": an ordinary word with a capital between a given name and a family name with its article. */
function fathersName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const next = leansLeft(reading, at + 1) ? at + 2 : at + 1;
  return (
    token?.capital === true &&
    !!((reading.classes[at - 1] ?? 0) & GIVEN) &&
    !((reading.classes[at] ?? 0) & (FUNCTION | HEAD | RANK)) &&
    /^al[-‑]\p{Lu}/iu.test(reading.tokens[next]?.text ?? '')
  );
}

/** Titles that stay in the name behind a given name: "Annuar Haji Musa". */
const TITLES_IN_NAMES = /^(?:haji|hajji|haja|sheikh|shaikh|sayyid|sayed|syed|mirza|bey)$/;

/** A form of address that is part of a name here: "Mya Tun Oo", "Ali Imam,": no title follows a given name. */
function titleInside(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  const token = reading.tokens[at];
  if (!(bits & HONORIFIC) || bits & (RANK | HEAD | FUNCTION | ORGANISATION) || !token || token.text.endsWith('.'))
    return false;
  if (token.text.length < 3 || token.text === token.text.toUpperCase()) return false;
  if (isNameWord(reading, at + 1))
    return (token.text.length === 3 || TITLES_IN_NAMES.test(token.lower)) && !reading.geo[at + 1];
  return true;
}

/** A place name that ends a person's name: "Jake Sullivan", "Ali Hassan". */
function surnameLikePlace(reading: Reading, at: number): boolean {
  if (!isLoneGeo(reading, at) || (reading.classes[at] ?? 0) & (PORTFOLIO | HEAD | COMMON)) return false;
  const kind = reading.geo[at]?.sense.kind;
  if (kind === 'venue') return false;
  return kind !== 'country' || !!((reading.classes[at - 1] ?? 0) & GIVEN);
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
