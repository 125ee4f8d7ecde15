import type { Reading } from '../text/reading.ts';
import { GIVEN, HEAD, MODIFIER, PORTFOLIO, SURNAME } from '../text/word-classes.ts';
import { isArticle, isCapital } from './name-borders.ts';

export function isPersonWord(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  return isCapital(reading, at) && !reading.geo[at] && (bits === 0 || !!(bits & (GIVEN | SURNAME)));
}

export const SERVES = /^(?:assistant|delegated?$|adviser|advisor|aide|secretary|chief|counsel|counsellor|envoy|deputy)/;

/** Those who act for somebody: "Special Representative | of the Secretary-General". */
export const ACTS_FOR =
  /^(?:representative|envoy|adviser|advisor|aide|counsell?or|emissary|assistant|wife|husband|spouse)/;

/** Who sends envoys of their own. */
const SENDS =
  /^(?:secretary-general|secretary|president|minister|premier|chancellor|chair(?:man|woman|person)?|king|emir|sultan|director-general|pope)$/;

/**
 * "Assistant | to the President", "special assistant | to Iran's president,": the index after whom one serves, or -1.
 * Who is named after an office without an article is somebody else: "aide to President X".
 */
export function superiorEnd(reading: Reading, from: number, limit: number, preposition: string): number {
  let at = isArticle(reading, from) ? from + 1 : from;
  if (reading.geo[at]?.start === at) at = reading.geo[at]?.end ?? at;
  const owned = at > from && /^(?:'s|’)$/.test(reading.tokens[at]?.lower ?? '');
  if (owned) at++;
  while (at < limit && (reading.classes[at] ?? 0) & MODIFIER && !((reading.classes[at] ?? 0) & HEAD)) at++;
  if (at >= limit || !((reading.classes[at] ?? 0) & HEAD)) return -1;
  if (preposition === 'of' && !SENDS.test(reading.tokens[at]?.lower ?? '')) return -1;
  const end = reading.tokens[at + 1]?.lower === 'general' ? at + 2 : at + 1;
  // "Secretary to the President X": the whole is X's office.
  const titled = isArticle(reading, from) && isCapital(reading, at) && isCapital(reading, from - 2);
  if (reading.tokens[at]?.capital || isArticle(reading, from)) return isPersonWord(reading, end) && !titled ? -1 : end;
  return owned && /^[,.;)]$/.test(reading.tokens[end]?.text ?? '.') ? end : -1;
}

/** "coordinator at | the chief adviser's office": the index after it, or -1. */
export function superiorsOffice(reading: Reading, from: number, limit: number): number {
  let at = isArticle(reading, from) ? from + 1 : from;
  let head = false;
  while (at < limit && at - from < 6 && (reading.classes[at] ?? 0) & (HEAD | MODIFIER | PORTFOLIO))
    head = !!((reading.classes[at++] ?? 0) & HEAD);
  const owned = reading.tokens[at]?.lower === "'s" || reading.tokens[at]?.text === '’';
  return head && owned && /^(?:office|secretariat|bureau|department|cabinet)$/.test(reading.tokens[at + 1]?.lower ?? '')
    ? at + 2
    : -1;
}
