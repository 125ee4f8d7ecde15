import type { Reading } from '../text/reading.ts';
import { GIVEN, HONORIFIC, POST_NOMINAL, RANK, RANK_OPENER } from '../text/word-classes.ts';
import { lookUpOnce } from '../text/word-forms.ts';
import { TITLES } from './role-fronts.ts';

/** Forms of address and ranks as they stand before a name, and the token after them. */
type Titles = Readonly<{ end: number; honorific: string | null; rank: string | null }>;

/** Words that are a form of address, or the first word of one, only as they are written here. */
const addresses = lookUpOnce(
  ({ text, lower }) =>
    /^(?:H|H\.|HE|HH|HRH|HM)$/.test(text) || /^(?:his|her|right|most|royal|excellency|yang)$/.test(lower),
);

/** Most words begin no title, and are told by one look. */
function mayBegin(reading: Reading, at: number, office: boolean): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  if (office && isArticleOfTitle(reading, at)) return true;
  if (!(token.capital || token.lower === 'excellency')) return false;
  const titled = (reading.classes[at] ?? 0) & (RANK | RANK_OPENER | HONORIFIC);
  return !!titled || addresses(token.form) || (office && TITLES.has(token.lower));
}

/** "Prime Minister | the Rt Hon X", "Senator | the Honourable X". */
function isArticleOfTitle(reading: Reading, at: number): boolean {
  return (
    reading.tokens[at]?.lower === 'the' &&
    reading.tokens[at + 1]?.capital === true &&
    /^(?:rt\.?|right|hon\.?|hono[u]?rable|most|rev\.?|reverend|venerable)$/.test(reading.tokens[at + 1]?.lower ?? '')
  );
}

function startsName(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  return reading.tokens[at]?.capital === true && (bits === 0 || !!(bits & GIVEN)) && !reading.geo[at];
}

/** "(GEN)", "(BG)": the rank before it once more, in short. */
function isShortRank(reading: Reading, at: number): boolean {
  return /^\p{Lu}{2,5}$/u.test(reading.tokens[at]?.text ?? '') && reading.tokens[at + 1]?.text === ')';
}

/** What follows "Yang" in Malay forms of address. */
const YANG = /^(?:amat|berhormat|mulia|maha|teramat|dipertua|di-pertua|berbahagia|berusaha|arif)$/;

/** "H.E. Mr", "Lt. Gen.", "General (Retd.)", "Tan Sri" …; null where no title begins. */
export function readTitles(reading: Reading, from: number, limit: number, office: boolean): Titles | null {
  if (!mayBegin(reading, from, office)) return null;
  const honorifics: string[] = [];
  const ranks: string[] = [];
  let at = from;
  while (at < limit && at - from < 10) {
    const token = reading.tokens[at];
    if (token?.kind === 'mark') {
      // "General (Retd.) X", "Professor, Dr. X": only inside a sequence of titles
      if (token.text === '-' && ranks.length > 0 && (reading.classes[at + 1] ?? 0) & RANK) {
        at++;
        continue;
      }
      // "Dato’ X"
      if (honorifics.length > 0 && /^['’‘`]$/.test(token.text) && token.start === reading.tokens[at - 1]?.end) {
        at++;
        continue;
      }
      // "the Minister of Defence, General, X Y": a rank between commas
      if (
        token.text === ',' &&
        ranks.length > 0 &&
        reading.tokens[from - 1]?.text === ',' &&
        startsName(reading, at + 1)
      ) {
        at++;
        break;
      }
      // "General (GEN) X"
      if (token.text === '(' && ranks.length > 0 && isShortRank(reading, at + 1)) {
        at += 3;
        continue;
      }
      const bracketed =
        token.text === '(' &&
        (reading.classes[at + 1] ?? 0) & POST_NOMINAL &&
        reading.tokens.slice(at + 2, at + 4).some((next) => next.text === ')');
      if (!bracketed || at === from) break;
      at = at + 2 + (reading.tokens[at + 2]?.text === ')' ? 1 : 2);
      continue;
    }
    if (office && at === from && isArticleOfTitle(reading, at)) {
      at++;
      continue;
    }
    if (token?.kind !== 'word' || (!token.capital && token.lower !== 'excellency')) break;
    const bits = reading.classes[at] ?? 0;
    if (/^H\.?$/.test(token.text) && /^E\.?$/.test(reading.tokens[at + 1]?.text ?? '')) {
      honorifics.push('H E');
      at += 2;
      continue;
    }
    if (token.text === 'Yang' && YANG.test(reading.tokens[at + 1]?.lower ?? '')) {
      honorifics.push('Yang');
      at++;
      while (YANG.test(reading.tokens[at]?.lower ?? '')) at++;
      continue;
    }
    if (token.text === 'HE' || token.text === 'HH' || token.text === 'HRH' || token.text === 'HM') {
      honorifics.push(token.text);
      at++;
      continue;
    }
    if (bits & RANK && !(bits & GIVEN)) ranks.push(token.text);
    else if (bits & RANK_OPENER && (reading.classes[at + 1] ?? 0) & RANK && reading.tokens[at + 1]?.capital)
      ranks.push(token.text);
    else if (token.lower === 'tan' && reading.tokens[at + 1]?.lower !== 'sri') break;
    else if (bits & HONORIFIC && (!(bits & GIVEN) || !reading.tokens[at + 1]?.capital || honorifics.length === 0))
      honorifics.push(token.text);
    else if (
      (token.lower === 'his' ||
        token.lower === 'her' ||
        token.lower === 'right' ||
        token.lower === 'most' ||
        token.lower === 'royal') &&
      (reading.classes[at + 1] ?? 0) & HONORIFIC
    )
      honorifics.push(token.text);
    else if (office && TITLES.has(token.lower)) honorifics.push(token.text);
    else break;
    at++;
  }
  return { end: at, honorific: honorifics.join(' ') || null, rank: ranks.join(' ') || null };
}
