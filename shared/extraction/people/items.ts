import type { GeoMention, Reading } from '../text/reading.ts';
import { GIVEN, HEAD, MODIFIER, ORGANISATION, PORTFOLIO, RANK_OPENER } from '../text/word-classes.ts';
import { readNameTail } from './name-tails.ts';
import { type NameRun, nameAt } from './names.ts';
import { withOwner } from './role-owners.ts';
import { type RolePhrase, roleAt } from './roles.ts';
import { readTitles } from './titles.ts';

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
  let shared = false;
  let floor = start;
  for (let at = start; at < end; at++) {
    const item = itemAt(reading, at, end, floor, shared);
    if (!item) continue;
    items.push(item);
    shared = sharesOffice(items);
    floor = item.end;
    at = item.end - 1;
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
    if (role) return roleItem(reading, withOwner(reading, role, floor), limit);
  }
  if (geo && geo.start === at) {
    const shared = sharedOffice ? nameAfterCountry(reading, geo, limit) : null;
    if (shared) return shared;
    const possessive = isPossessive(reading, geo.end);
    if (possessive) return nameItem(reading, at, geo.end + 1, limit, null, [geo]);
    if (geo.sense.kind === 'demonym') return nameItem(reading, at, geo.end, limit, null, [geo]);
    return null;
  }
  return nameItem(reading, at, at, limit, null) ?? loneName(reading, at, limit, floor);
}

/** "Suharso, Minister of Planning;": one unknown word, when an office in capitals stands behind it between commas. */
function loneName(reading: Reading, at: number, limit: number, floor: number): NameItem | null {
  const token = reading.tokens[at];
  if (!token?.capital || reading.tokens[at + 1]?.text !== ',' || !reading.tokens[at + 2]?.capital) return null;
  if (reading.classes[at] || reading.geo[at] || reading.plainWords.has(token.lower)) return null;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) || /(?:ing|ly|while|over|ward|day)$/.test(token.lower)) return null;
  if (at > floor && reading.tokens[at - 1]?.capital) return null;
  const role = roleAt(reading, at + 2, limit);
  if (!role || role.plural || !reading.tokens[role.headAt]?.capital) return null;
  if (!/^(?:[,.;)]|and)$/.test(reading.tokens[role.end]?.lower ?? '.')) return null;
  const run = nameAt(reading, at, limit, true);
  if (run?.end !== at + 1) return null;
  return { type: 'name', start: at, end: run.end, run, role: null, honorific: null, rank: null, sides: [], of: null };
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
  const begin = title?.end ?? from;
  if (!role && title?.honorific) {
    const royal = royalOffice(reading, begin, limit);
    if (royal) return nameItem(reading, start, royal.end, limit, royal, sides);
  }
  const introduced = role !== null || begin > from || (sides.length > 0 && sides[0]?.sense.kind !== 'demonym');
  const run = nameAt(reading, begin, limit, introduced);
  if (!run) return null;
  if (sides[0]?.sense.kind === 'demonym' && begin === from) return null;
  const after = readNameTail(reading, run.end, limit);
  return {
    type: 'name',
    start,
    end: after.end,
    run,
    role,
    honorific: title?.honorific ?? null,
    rank: title?.rank ?? null,
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

function isPossessive(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.lower === "'s" || token?.text === '’' || token?.text === "'";
}
