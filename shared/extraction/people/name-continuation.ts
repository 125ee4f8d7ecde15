import type { Reading } from '../text/reading.ts';
import {
  COMMON,
  FUNCTION,
  GIVEN,
  HEAD,
  HONORIFIC,
  ORGANISATION,
  PARTICLE,
  PORTFOLIO,
  POST_NOMINAL,
  RANK,
  SURNAME,
} from '../text/word-classes.ts';
import { INITIAL, isLoneGeo, isNameWord, leansLeft, opensNickname } from './name-words.ts';

/** Small words that are particles only with a capital: "as", "at". */
const CAPITAL_PARTICLES = new Set(['as', 'at', 'an', 'a', 'ad', 'i', 'to', 'st', 'ar', 'az', 'ap', 'la']);

/** The index after the next word(s) of the name at `at`, or `at` when the name ends here. */
export function continueName(reading: Reading, at: number, limit: number): number {
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

/** "Bina Sharma Pradhan from", "Ann Lee King,", "Minister Ann King at": an office that ends a name of two words, or one behind an office. */
function officeAsSurname(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  const next = reading.tokens[at + 1];
  return (
    reading.tokens[at]?.capital === true &&
    !!(bits & HEAD) &&
    !!(bits & SURNAME) &&
    isNameWord(reading, at - 1) &&
    (isNameWord(reading, at - 2) || !!((reading.classes[at - 2] ?? 0) & (HEAD | RANK | HONORIFIC))) &&
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
