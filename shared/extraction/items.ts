import type { NameRun } from './names.ts';
import { nameAt } from './names.ts';
import type { GeoMention, Reading } from './reading.ts';
import { TITLES } from './role-fronts.ts';
import { type RolePhrase, roleAt } from './roles.ts';
import {
  COMMON,
  GIVEN,
  HEAD,
  HONORIFIC,
  MODIFIER,
  ORGANISATION,
  PORTFOLIO,
  POST_NOMINAL,
  RANK,
  RANK_OPENER,
} from './word-classes.ts';

/**
 * A name as it stands in the text, with what leans on it: an office directly before it ("Defence Minister X"), rank,
 * honorific, "Iran's X", "X of Iowa". `start` to `end` covers all of that.
 */
export type NameItem = Readonly<{
  type: 'name';
  start: number;
  end: number;
  run: NameRun;
  role: RolePhrase | null;
  honorific: string | null;
  rank: string | null;
  sides: readonly GeoMention[];
  /** The country or state after the name: "X of Iowa". */
  of: GeoMention | null;
}>;

/** An office without a name of its own next to it. */
export type RoleItem = Readonly<{ type: 'role'; start: number; end: number; role: RolePhrase }>;

export type Item = NameItem | RoleItem;

const FRONT = HEAD | MODIFIER | PORTFOLIO | ORGANISATION | RANK_OPENER;

/** The names and offices of a stretch of tokens, from left to right. */
export function readItems(reading: Reading, start: number, end: number): readonly Item[] {
  const items: Item[] = [];
  let at = start;
  while (at < end) {
    const item = itemAt(reading, at, end, items.at(-1)?.end ?? start, sharesOffice(items));
    if (item) items.push(item);
    at = item ? item.end : at + 1;
  }
  return items;
}

function itemAt(reading: Reading, at: number, limit: number, floor: number, sharedOffice: boolean): Item | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return null;
  const bits = reading.classes[at] ?? 0;
  const geo = reading.geo[at];
  const opensRole = bits & FRONT || (geo && geo.start === at) || isDeterminer(token.lower);
  // A given name that is also a place or an ordinary word is tried as a name first: "Israel Katz", "Georgia Meloni".
  if (bits & GIVEN && token.capital) {
    const named = nameItem(reading, at, at, limit, null);
    if (named) return named;
  }
  if (opensRole) {
    const role = roleAt(reading, at, limit);
    if (role) return roleItem(reading, extendLeft(reading, role, floor), limit);
  }
  if (geo && geo.start === at) {
    const shared = sharedOffice ? nameAfterCountry(reading, geo, limit) : null;
    if (shared) return shared;
    const possessive = isPossessive(reading, geo.end);
    if (possessive) return nameItem(reading, at, geo.end + 1, limit, null, [geo]);
    if (geo.sense.kind === 'demonym') return nameItem(reading, at, geo.end, limit, null, [geo]);
    return null;
  }
  return nameItem(reading, at, at, limit, null);
}

/** Items back to an office in the plural that still holds. */
const SHARED_REACH = 8;

/** An office of several, the first of whom is named with the country: "The Prime Ministers of Dominica, X, …". */
function sharesOffice(items: readonly Item[]): boolean {
  const last = items.slice(-SHARED_REACH).findLast((item) => item.type === 'role');
  return last?.type === 'role' && last.role.plural && last.role.after.length === 1 && items.at(-1)?.type === 'name';
}

/** "…, and | Trinidad and Tobago, Y,": the next of those who share an office, behind the country. */
function nameAfterCountry(reading: Reading, geo: GeoMention, limit: number): NameItem | null {
  if (geo.sense.kind !== 'country' || reading.tokens[geo.end]?.text !== ',') return null;
  if (!/^(?:,|;|and)$/.test(reading.tokens[geo.start - 1]?.lower ?? '')) return null;
  const item = nameItem(reading, geo.start, geo.end + 1, limit, null);
  return item ? { ...item, of: geo } : null;
}

function isDeterminer(lower: string): boolean {
  return (
    lower === 'the' ||
    lower === 'his' ||
    lower === 'her' ||
    lower === 'a' ||
    lower === 'an' ||
    lower === 'its' ||
    lower === 'their'
  );
}

function roleItem(reading: Reading, role: RolePhrase, limit: number): Item {
  return (
    nameItem(reading, role.start, role.end, limit, role) ?? { type: 'role', start: role.start, end: role.end, role }
  );
}

/** A name at `from`, after any honorifics and ranks; null when none is there. */
function nameItem(
  reading: Reading,
  start: number,
  from: number,
  limit: number,
  role: RolePhrase | null,
  sides: readonly GeoMention[] = [],
): NameItem | null {
  const title = readTitles(reading, from, limit, role !== null);
  if (!role && title.honorific) {
    const royal = royalOffice(reading, title.end, limit);
    if (royal) return nameItem(reading, start, royal.end, limit, royal, sides);
  }
  const introduced = role !== null || title.end > from || (sides.length > 0 && sides[0]?.sense.kind !== 'demonym');
  const run = nameAt(reading, title.end, limit, introduced);
  if (!run) return null;
  if (sides[0]?.sense.kind === 'demonym' && title.end === from) return null;
  const after = readAfter(reading, run.end, limit);
  return {
    type: 'name',
    start,
    end: after.end,
    run,
    role,
    honorific: title.honorific,
    rank: title.rank,
    sides: sides.length > 0 || !after.party ? sides : [after.party],
    of: after.of,
  };
}

const ROYAL = /^(?:king|queen|prince|princess|emir|amir|sultan|crown|grand|pope)$/;

/** "His Majesty | King X", "HRH | Crown Prince X". */
function royalOffice(reading: Reading, at: number, limit: number): RolePhrase | null {
  const token = reading.tokens[at];
  if (!token?.capital || !ROYAL.test(token.lower)) return null;
  const role = roleAt(reading, at, limit);
  return role && reading.tokens[role.end]?.capital ? role : null;
}

/** "H.E. Mr", "Lt. Gen.", "General (Retd.)", "Tan Sri" … */
function readTitles(
  reading: Reading,
  from: number,
  limit: number,
  office: boolean,
): { end: number; honorific: string | null; rank: string | null } {
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
      const bracketed =
        token.text === '(' &&
        (reading.classes[at + 1] ?? 0) & POST_NOMINAL &&
        reading.tokens.slice(at + 2, at + 4).some((next) => next.text === ')');
      if (!bracketed || at === from) break;
      at = at + 2 + (reading.tokens[at + 2]?.text === ')' ? 1 : 2);
      continue;
    }
    if (token?.kind !== 'word' || (!token.capital && token.lower !== 'excellency')) break;
    const bits = reading.classes[at] ?? 0;
    if (token.text === 'H' && reading.tokens[at + 1]?.text === 'E') {
      honorifics.push('H E');
      at += 2;
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

type After = Readonly<{ end: number; of: GeoMention | null; party: GeoMention | null }>;

/** ", MP", "(Rtd)", "of Iowa", "(CDU)" after a name. */
function readAfter(reading: Reading, from: number, limit: number): After {
  let end = from;
  for (let at = from; at < limit && at - from < 4; at++) {
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

function isPossessive(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.lower === "'s" || token?.text === '’' || token?.text === "'";
}

/** The name of an organisation before the office: "Tamil Progressive Alliance (TPA) Leader", "NCP chairman". */
function extendLeft(reading: Reading, role: RolePhrase, floor: number): RolePhrase {
  let start = role.start;
  while (start > floor && isAcronym(reading, start - 1)) start--;
  if (start === role.start && !role.determiner) start = ownerStart(reading, role, floor);
  if (start === role.headAt && reading.tokens[start - 1]?.text === ')' && reading.tokens[start - 3]?.text === '(') {
    if (start - 3 > floor && isOrganisationWord(reading, start - 4)) start -= 3;
  }
  const leansOnOrganisation = start < role.start || (start < role.headAt && isOrganisationWord(reading, start));
  if (!leansOnOrganisation || role.before.some((geo) => geo.start === start)) return role;
  while (start - 1 >= floor) {
    const token = reading.tokens[start - 1];
    const bits = reading.classes[start - 1] ?? 0;
    if (
      role.start - start >= LONGEST_OWNER * 2 ||
      !token?.capital ||
      bits & (COMMON | HONORIFIC | RANK) ||
      (bits & HEAD && !(bits & ORGANISATION))
    )
      break;
    start--;
  }
  return start === role.start ? role : { ...role, start };
}

const LONGEST_OWNER = 3;

/** Unknown words with capitals right before an office that a name follows: "Podemos | leader X", "Kisumu County | Governor X". */
function ownerStart(reading: Reading, role: RolePhrase, floor: number): number {
  if (role.end !== role.headAt + 1 || !reading.tokens[role.end]?.capital || role.plural) return role.start;
  let start = role.start;
  while (start > floor && role.start - start < LONGEST_OWNER && isUnknown(reading, start - 1)) start--;
  const before = reading.tokens[start - 1];
  return before?.capital || before?.text === '.' || before?.lower === "'s" ? role.start : start;
}

/** A word with a capital that no lexicon holds and that is no verb or adverb at the head of a sentence. */
function isUnknown(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token?.kind === 'word' &&
    token.capital &&
    (reading.classes[at] ?? 0) === 0 &&
    !reading.geo[at] &&
    !reading.plainWords.has(token.lower) &&
    !/(?:ing|ed|ly)$/.test(token.lower) &&
    !/^\p{Lu}\.$/u.test(token.text)
  );
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d-]*\p{Lu}[\p{Lu}\d]*s?$/u;

/** Capitals that are neither a form of address nor the head of an office: "SDG Coordinator", "N-VA leader". */
function isAcronym(reading: Reading, at: number): boolean {
  return (
    ACRONYM.test(reading.tokens[at]?.text ?? '') &&
    !((reading.classes[at] ?? 0) & (HONORIFIC | RANK | HEAD | POST_NOMINAL | COMMON))
  );
}

function isOrganisationWord(reading: Reading, at: number): boolean {
  return !!((reading.classes[at] ?? 0) & (ORGANISATION | PORTFOLIO)) && reading.tokens[at]?.capital === true;
}
