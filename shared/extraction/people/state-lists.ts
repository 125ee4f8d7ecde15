import type { Reading } from '../text/reading.ts';
import { isArticle } from './name-borders.ts';

/** "Presidents of Kenya | , Uganda and the Republic of Korea |": the index after the last of several states, or -1. */
export function endOfStates(reading: Reading, from: number, limit: number): number {
  if (!isCountry(reading, from - 1)) return -1;
  for (let at = from; at < limit; ) {
    const last = /^(?:and|&)$/.test(reading.tokens[at]?.lower ?? '');
    if (!last && reading.tokens[at]?.text !== ',') return -1;
    at++;
    const joined = last || /^(?:and|&)$/.test(reading.tokens[at]?.lower ?? '');
    if (joined && !last) at++;
    if (isArticle(reading, at)) at++;
    const state = reading.geo[at];
    if (state?.start !== at || !isCountry(reading, at) || reading.tokens[state.end]?.lower === "'s") return -1;
    at = state.end;
    if (joined) return at;
  }
  return -1;
}

function isCountry(reading: Reading, at: number): boolean {
  return reading.geo[at]?.sense.kind === 'country';
}
