import type { GeoMention, Reading } from '../text/reading.ts';
import { HEAD, ORGANISATION, POST_NOMINAL } from '../text/word-classes.ts';

/** What leans on a name from behind, with the token after it. */
type NameTail = Readonly<{ end: number; of: GeoMention | null; party: GeoMention | null }>;

/** ", MP", "(Rtd)", "of Iowa", "(CDU)" after a name. */
export function readNameTail(reading: Reading, from: number, limit: number): NameTail {
  let end = pastNickname(reading, from, limit);
  for (let at = end; at < limit && at - from < 4; at++) {
    const token = reading.tokens[at];
    if (
      token?.kind === 'word' &&
      (reading.classes[at] ?? 0) & POST_NOMINAL &&
      (token.capital || token.lower.startsWith('r'))
    )
      end = at + 1;
    else if (token?.text === ')' && end === at) end = at + 1;
    else if (token?.text !== '(' && token?.text !== ',' && token?.text !== '.') break;
  }
  // "(D-Texas)", "(R-FL)"
  if (
    reading.tokens[end]?.text === '(' &&
    /^[DRI]-\p{L}+\.?$/u.test(reading.tokens[end + 1]?.text ?? '') &&
    reading.tokens[end + 2]?.text === ')'
  )
    return { end: end + 3, of: null, party: null };
  if (reading.tokens[end]?.text === '(') {
    const land = reading.geo[end + 1];
    const closed = land?.start === end + 1 && reading.tokens[land.end]?.text === ')' && land.end < limit;
    if (closed && land.sense.kind === 'institution') return { end: land.end + 1, of: null, party: land };
    if (closed) return { end: land.end + 1, of: land, party: null };
    if (isLabel(reading, end + 1) && reading.tokens[end + 2]?.text === ')' && end + 2 < limit) end += 3;
  }
  if (reading.tokens[end]?.text === ',') {
    const land = reading.geo[end + 1];
    const close = reading.tokens[land?.end ?? end]?.text;
    // "Amadou Camara, Mauritania, Jan Peeters, Belgium"
    if (
      land?.start === end + 1 &&
      land.sense.kind === 'country' &&
      land.end <= limit &&
      (close === ',' || close === ';' || close === ')')
    )
      return { end: land.end, of: land, party: null };
  }
  const home = reading.tokens[end]?.lower === 'from' ? homeAfter(reading, end + 1, limit) : null;
  if (home) return { end: home.end, of: home, party: null };
  if (reading.tokens[end]?.lower !== 'of') return { end, of: null, party: null };
  const at = reading.tokens[end + 1]?.lower === 'the' && !reading.geo[end + 1] ? end + 2 : end + 1;
  const geo = reading.geo[at];
  if (!geo || geo.start !== at || at >= limit || geo.sense.kind === 'demonym') return { end, of: null, party: null };
  let last = geo.end;
  while (last < limit && reading.tokens[last]?.capital && (reading.classes[last] ?? 0) & ORGANISATION) last++;
  return { end: last, of: { ...geo, end: last }, party: null };
}

/** "X Y ‘Zed’", "X Y “Zed,”": another name in quotes; its comma goes on with the list. */
function pastNickname(reading: Reading, at: number, limit: number): number {
  if (!/^[‘“"]$/.test(reading.tokens[at]?.text ?? '') || !reading.tokens[at + 1]?.capital || at + 2 >= limit) return at;
  const close = reading.tokens[at + 2]?.text ?? '';
  if (/^[’'”"]$/.test(close)) return at + 3;
  return close === ',' && /^[’'”"]$/.test(reading.tokens[at + 3]?.text ?? '') ? at + 2 : at;
}

/** What may stand alone in brackets behind a name: a party, a second name, where they stand in a picture. */
function isLabel(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || (reading.classes[at] ?? 0) & HEAD) return false;
  return token.capital || /^(?:left|right|centre|center|pictured|middle)$/.test(token.lower);
}

/** "Foreign Secretary X from India and …": the country, where the list goes on or the clause ends. */
function homeAfter(reading: Reading, at: number, limit: number): GeoMention | null {
  const geo = reading.geo[at];
  if (geo?.start !== at || geo.sense.kind !== 'country' || geo.end > limit) return null;
  return /^(?:and|,|;|\.|\))$/.test(reading.tokens[geo.end]?.lower ?? '.') ? geo : null;
}
