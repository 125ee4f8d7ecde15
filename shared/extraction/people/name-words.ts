import type { Reading } from '../text/reading.ts';
import {
  COMMON,
  GIVEN,
  HEAD,
  HONORIFIC,
  MODIFIER,
  ORGANISATION,
  PARTICLE,
  PORTFOLIO,
  POST_NOMINAL,
  RANK,
} from '../text/word-classes.ts';

export const NOT_A_NAME = HONORIFIC | RANK | HEAD | MODIFIER | PORTFOLIO | ORGANISATION | COMMON | POST_NOMINAL;

const PARTICLE_PREFIX = /^(?:al|el|as|ash|ad|ar|an|at|az|bin|ben|abu|de|d|l|o)[-'’](?=\p{Lu})/u;

export const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}{2}\.$|^\p{Lu}$/u;

export const ACRONYM = /^[\p{Lu}\d&]{2,5}s?$/u;

/** A quotation mark (not an apostrophe, which leans on the word before it). */
export function opensNickname(reading: Reading, at: number): boolean {
  const text = reading.tokens[at]?.text ?? '';
  return text === '"' || text === '“' || ((text === '‘' || text === "'") && !leansLeft(reading, at));
}

/** "Anyang’ Nyong’o", "Shia’ Al-Amiri": an apostrophe that ends a word of a name. */
export function leansLeft(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return /^['’‘`ʼ]$/.test(token?.text ?? '') && token?.start === reading.tokens[at - 1]?.end;
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

export function isLoneGeo(reading: Reading, at: number): boolean {
  const geo = reading.geo[at];
  return (
    !!geo &&
    geo.end - geo.start === 1 &&
    geo.sense.kind !== 'demonym' &&
    geo.sense.kind !== 'body' &&
    geo.sense.kind !== 'institution'
  );
}
