import type { GeoMention, Reading } from '../text/reading.ts';
import {
  FUNCTION,
  HEAD,
  HONORIFIC,
  MODIFIER,
  ORGANISATION,
  PLURAL_HEAD,
  PORTFOLIO,
  RANK,
} from '../text/word-classes.ts';
import {
  endsPerson,
  isArticle,
  isCapital,
  splitName,
  startsKorean,
  startsName,
  startsPerson,
  startsRank,
} from './name-borders.ts';
import { endOfStates } from './state-lists.ts';

const LONGEST_BRACKET = 10;

export type FieldPhrase = Readonly<{ start: number; end: number; geos: readonly GeoMention[]; institutional: boolean }>;

/** A noun phrase of countries, portfolios, organisation nouns and unknown capitals. Ends before the tail of a name. */
export function readFieldPhrase(
  reading: Reading,
  from: number,
  limit: number,
  preposition: string,
): FieldPhrase | null {
  const geos: GeoMention[] = [];
  let at = from;
  while (isArticle(reading, at) || (preposition === 'of' && /^an?$/.test(reading.tokens[at]?.lower ?? ''))) at++;
  if (preposition === 'of') at = pastAdjectives(reading, at, limit);
  const start = at;
  let known = start; // index after the last token that is certainly not part of a person's name
  let institutional = false;
  while (at < limit) {
    const token = reading.tokens[at];
    if (!token) break;
    const bits = reading.classes[at] ?? 0;
    const geo = reading.geo[at];
    if (at > start && (startsRank(reading, at) || startsKorean(reading, at))) break;
    if (at > start && at === known && startsName(reading, at)) break;
    if (geo?.start === at && !startsPerson(reading, at, start) && !endsPerson(reading, at, known)) {
      // "Foreign, Commonwealth and Development Affairs": a field, not the body.
      if (!(geo.sense.kind === 'body' && bits & PORTFOLIO && reading.tokens[at - 1]?.text === ',')) geos.push(geo);
      if (geo.sense.kind === 'body' || geo.sense.kind === 'institution') institutional = true;
      at = known = geo.end;
    } else if (bodyOfOfficers(reading, at)) {
      institutional = true;
      at = known = bodyOfOfficers(reading, at);
    } else if (isField(reading, at, bits)) {
      if (bits & (ORGANISATION | PORTFOLIO)) institutional = true;
      at = known = at + 1;
    } else if (token.kind === 'word' && token.capital && !(bits & (HONORIFIC | RANK | FUNCTION)) && !(bits & HEAD)) {
      at++;
    } else if (at > start && isPlainBeforeField(reading, at, bits)) {
      at++;
    } else if (isApostrophe(token.text) && at > start && isField(reading, at + 1, reading.classes[at + 1] ?? 0)) {
      at = known = at + 1;
    } else if (token.lower === "'s" && at > start && isCapital(reading, at - 1)) {
      // "the Regional Government's (RG) Department"
      const next = skipAcronym(reading, at + 1, limit);
      if (!isField(reading, next, reading.classes[next] ?? 0) && !isCapital(reading, next)) break;
      at = known = next;
    } else if (geos.length > 0 && endOfStates(reading, at, limit) > at) {
      const end = endOfStates(reading, at, limit);
      for (; at < end; at++) {
        const further = reading.geo[at];
        if (further?.start === at) geos.push(further);
      }
      known = at;
    } else if (
      (token.lower === 'and' || token.text === '&' || token.text === '/' || token.text === ',') &&
      goesOn(reading, at, limit)
    ) {
      at = known = at + 1;
    } else if (token.lower === 'and' && goesOnWithArticle(reading, at, limit)) {
      at = known = at + 2;
    } else break;
  }
  // "Leader of Ilankai Tamil Arasu (ITA) | X": the initials in brackets say that all is of the name of the body.
  const end = isInitialsOf(reading, start, at) ? at : splitName(reading, start, known, at, preposition);
  return end > start ? { start, end, geos: geos.filter((geo) => geo.end <= end), institutional } : null;
}

const LONGEST_NAME = 10;

function isInitialsOf(reading: Reading, start: number, end: number): boolean {
  const acronym = reading.tokens[end]?.text === '(' && reading.tokens[end + 2]?.text === ')';
  if (!acronym || end - start < 2 || end - start > LONGEST_NAME) return false;
  const initials = reading.tokens.slice(start, end).flatMap(({ text, capital }) => (capital ? text.charAt(0) : []));
  return initials.join('') === reading.tokens[end + 1]?.text;
}

/** "Council of Ministers", "Office of the President", "Chamber of Deputies": the index after it, or 0. */
function bodyOfOfficers(reading: Reading, at: number): number {
  if (!((reading.classes[at] ?? 0) & ORGANISATION) || reading.tokens[at + 1]?.lower !== 'of') return 0;
  const first = isArticle(reading, at + 2) ? at + 3 : at + 2;
  let last = first;
  // "the Office of His Majesty"
  if (/^(?:majesty|highness|excellency|holiness)$/.test(reading.tokens[first]?.lower ?? '')) return first + 1;
  while ((reading.classes[last] ?? 0) & MODIFIER && isCapital(reading, last)) last++;
  const bits = reading.classes[last] ?? 0;
  if (!(bits & HEAD) || !isCapital(reading, last)) return 0;
  return first > at + 2 || bits & PLURAL_HEAD ? last + 1 : 0;
}

/** "the Government | press | office", "inter-parliamentary | connexions working | group": a plain word of the field. */
function isPlainBeforeField(reading: Reading, at: number, bits: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || token.capital || bits !== 0 || /(?:ed|ly)$/.test(token.lower)) return false;
  const next = /^(?:working|steering)$/.test(reading.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return !reading.tokens[next]?.capital && !!((reading.classes[next] ?? 0) & ORGANISATION);
}

const MOST_ADJECTIVES = 3;

/** "leader of the | centre-left | Social Democrats", "head of a | smaller | opposition faction": plain words before the name or noun. */
function pastAdjectives(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from < MOST_ADJECTIVES) {
    const token = reading.tokens[at];
    const bits = reading.classes[at] ?? 0;
    if (token?.kind !== 'word' || token.capital || bits & (FUNCTION | HEAD | RANK) || isField(reading, at, bits)) break;
    at++;
  }
  return at < limit && at > from && (isCapital(reading, at) || isField(reading, at, reading.classes[at] ?? 0))
    ? at
    : from;
}

/** "International Organisations’ Affairs". */
function isApostrophe(text: string): boolean {
  return text === '’' || text === "'";
}

/** A word of field or institution, in either case: "defence", "the joint chiefs", "Karen Environmental Network". */
function isField(reading: Reading, at: number, bits: number): boolean {
  if (bits & (PORTFOLIO | ORGANISATION)) return true;
  const lower = reading.tokens[at]?.lower;
  if (lower === 'chiefs' || lower === 'general') return true;
  // "the ruling party", "the first division": a modifier counts when a field follows it.
  const follows = (reading.classes[at + 1] ?? 0) & (PORTFOLIO | ORGANISATION) || reading.geo[at + 1]?.start === at + 1;
  return !!(bits & MODIFIER) && !!follows && !(bits & HEAD);
}

/** After "and" or a comma the same phrase goes on with another field: "Economy, Trade and Industry". */
function goesOn(reading: Reading, at: number, limit: number): boolean {
  const next = at + 1;
  if (next >= limit) return false;
  const token = reading.tokens[at];
  const bits = reading.classes[next] ?? 0;
  const after = reading.classes[next + 1] ?? 0;
  if (leadsToOffice(reading, next) || startsRank(reading, next)) return false;
  // "Secretary of Foreign Affairs X Y | and Department of Defense spokesman Z"
  if (token?.lower === 'and' && isUnknownCapital(reading, at - 1) && reading.tokens[next + 1]?.lower === 'of')
    return false;
  if (token?.text === ',') {
    // "Science, Technology, and | Innovation"
    const joined = /^(?:and|&)$/.test(reading.tokens[next]?.lower ?? '');
    if (joined) return listsFields(reading, at) && goesOn(reading, next, limit);
    if (!(bits & PORTFOLIO) || (reading.geo[next] && reading.geo[next]?.sense.kind !== 'body')) return false;
    const follower = reading.tokens[next + 1];
    const last = follower?.text === ',' && reading.tokens[next + 2]?.lower === 'and' ? next + 3 : next + 2;
    return follower?.text === ',' || follower?.lower === 'and' || follower?.text === '&'
      ? !leadsToOffice(reading, last) && !!((reading.classes[last] ?? 0) & PORTFOLIO)
      : !!(after & PORTFOLIO && /^(?:and|&)$/.test(reading.tokens[next + 2]?.lower ?? ''));
  }
  if (reading.geo[next] && !(bits & (PORTFOLIO | ORGANISATION)))
    return !!reading.geo[at - 1] && isCapital(reading, at - 1) && !(reading.classes[next + 1] ?? 0);
  // "Scientific Affairs and Postgraduate Studies"
  const unknown = bits === 0 && isCapital(reading, next) && isCapital(reading, next + 1);
  if (unknown && after & (PORTFOLIO | ORGANISATION) && !(after & HEAD)) return true;
  return isField(reading, next, bits) && !(bits & HEAD);
}

/** A comma stands before the field at whose end `at` is: the third at least in a row. */
function listsFields(reading: Reading, at: number): boolean {
  let before = at - 1;
  while ((reading.classes[before] ?? 0) & PORTFOLIO && reading.tokens[before]?.text !== ',') before--;
  return reading.tokens[before]?.text === ',' && !!((reading.classes[before - 1] ?? 0) & PORTFOLIO);
}

function isUnknownCapital(reading: Reading, at: number): boolean {
  return isCapital(reading, at) && !reading.geo[at] && !((reading.classes[at] ?? 0) & (PORTFOLIO | ORGANISATION));
}

/** "for the Caribbean | and the | Commonwealth,": another region or field that closes the phrase. */
function goesOnWithArticle(reading: Reading, at: number, limit: number): boolean {
  if (reading.tokens[at + 1]?.lower !== 'the' || at + 2 >= limit || !isCapital(reading, at + 2)) return false;
  let end = at + 2;
  while (end < limit && isCapital(reading, end)) {
    const bits = reading.classes[end] ?? 0;
    if (bits & HEAD || !(bits & PORTFOLIO || reading.geo[end])) return false;
    end++;
  }
  return /^[,.;)]$/.test(reading.tokens[end]?.text ?? '.');
}

/** The words from `at` are another office ("and Deputy Prime Minister"), so the phrase ends before them. */
function leadsToOffice(reading: Reading, at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const bits = reading.classes[next] ?? 0;
    if (bits & HEAD) return true;
    if (!(bits & (MODIFIER | PORTFOLIO)) && !reading.geo[next]) return false;
  }
  return false;
}

/** "(GNA)", "(CNDD-FDD)" after a phrase; "(Political Affairs)", "(Army, Navy and Air)", "(East)" when words of field stand in it. */
export function skipAcronym(reading: Reading, at: number, limit: number): number {
  if (reading.tokens[at]?.text !== '(' || at + 2 >= limit) return at;
  const inside = reading.tokens[at + 1]?.text ?? '';
  const acronym = /^[\p{Lu}][\p{Lu}\p{Ll}.&-]{1,11}$/u.test(inside) && /\p{Lu}.*\p{Lu}/u.test(inside);
  const named = isCapital(reading, at + 1) && !reading.geo[at + 1] && !!((reading.classes[at - 1] ?? 0) & ORGANISATION);
  if (reading.tokens[at + 2]?.text === ')' && (acronym || named)) return at + 3;
  let field = false;
  for (let next = at + 1; next < Math.min(limit, at + LONGEST_BRACKET); next++) {
    const token = reading.tokens[next];
    if (token?.text === ')') return field ? next + 1 : at;
    if ((reading.classes[next] ?? 0) & (PORTFOLIO | ORGANISATION)) field = true;
    const small = token?.lower === 'and' || token?.text === ',' || token?.text === '&' || token?.lower === 'of';
    if (!small && !token?.capital) return at;
  }
  return at;
}
