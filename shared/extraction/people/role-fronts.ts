import type { GeoMention, Reading } from '../text/reading.ts';
import {
  COMMON,
  GIVEN,
  HEAD,
  HONORIFIC,
  MODIFIER,
  ORGANISATION,
  PLURAL_HEAD,
  PORTFOLIO,
  RANK,
  RANK_OPENER,
} from '../text/word-classes.ts';
import { isNameWord } from './name-words.ts';

/** Words that stand behind the head and belong to it: "Secretary General", "Minister d'État", "Professor Emeritus". */
const AFTER_HEAD = new Set([
  'general',
  "d'affaires",
  "d'état",
  "d'etat",
  'emeritus',
  'plenipotentiary',
  'extraordinary',
  'designate',
  'elect',
  'resident',
  'apparent',
  'a.i.',
  'tempore',
  'ii',
  'iii',
]);

/** Heads that are forms of address when another office stands before them and a name behind. */
export const TITLES = new Set(
  'professor doctor engineer sheikh imam senator ambassador governor judge archbishop rabbi prince princess'.split(' '),
);

const LONGEST_FRONT = 14;
/** Heads that are only the first word of another: "Deputy British Ambassador". */
const UNDERSTUDIES = new Set(['deputy', 'assistant', 'senior', 'chief']);
type Front = Readonly<{ headAt: number; end: number; before: readonly GeoMention[] }>;

/** What stands before and up to the head: countries, modifiers, portfolios, an organisation's name, and the head itself. */
export function readFront(reading: Reading, start: number, limit: number): Front | null {
  const before: GeoMention[] = [];
  let headAt = -1;
  let end = start;
  let at = start;
  while (at < limit && at - start < LONGEST_FRONT) {
    const token = reading.tokens[at];
    if (!token) break;
    const bits = reading.classes[at] ?? 0;
    const geo = reading.geo[at];
    if (headAt < 0 && at > start && (endsOffice(reading, at) || (token.capital && endsPlace(reading, at)))) break;
    if (geo && geo.start === at && !(geo.end - at === 1 && bits & HEAD)) {
      const understudy =
        headAt >= 0 && UNDERSTUDIES.has(reading.tokens[headAt]?.lower ?? '') && leadsToHead(reading, geo.end, limit);
      if (headAt >= 0 && geo.sense.kind !== 'institution' && !understudy) break;
      before.push(geo);
      at = geo.end;
      continue;
    }
    // "foreign minister Amir Khan Muttaqi": a head that is a given name begins the person.
    if (headAt >= 0 && bits & HEAD && bits & GIVEN && token.capital && isNameWord(reading, at + 1)) break;
    // "chief adviser Professor X", "Foreign Minister Senator X": a form of address, though a head elsewhere.
    if (headAt >= 0 && TITLES.has(token.lower) && token.capital && startsAfterTitles(reading, at + 1)) break;
    if (bits & HEAD && !isRankHere(reading, at)) {
      // "Secretary General", "chief executive": a later head of the same chain wins; "minister's aide" too.
      headAt = at;
      end = ++at;
      if (reading.tokens[at]?.lower === 'pro' && AFTER_HEAD.has(reading.tokens[at + 1]?.lower ?? '')) at++;
      while (isAfterHead(reading, at, headAt)) {
        end = ++at;
        // "Ambassador Extraordinary and | Plenipotentiary"
        if (reading.tokens[at]?.lower === 'and' && isAfterHead(reading, at + 1, headAt)) at++;
      }
      at = end;
      continue;
    }
    if (
      bits & (MODIFIER | PORTFOLIO | RANK_OPENER) ||
      (bits & ORGANISATION && token.capital) ||
      token.lower === 'general'
    ) {
      if (headAt >= 0 && !leadsToHead(reading, at, limit)) break;
      at++;
      continue;
    }
    if (isOppositeNumber(reading, at)) {
      headAt = at;
      end = ++at;
      continue;
    }
    // "UN peacekeeping chief", "Swiss vaccine envoy": one plain noun of the field between country and head.
    if (
      headAt < 0 &&
      before.length > 0 &&
      bits === 0 &&
      token.kind === 'word' &&
      !/(?:ed|[^n]ing|s)$/.test(token.lower) &&
      (reading.classes[at + 1] ?? 0) & HEAD
    ) {
      at++;
      continue;
    }
    if (token.lower === "'s" || token.text === '’' || token.text === "'") {
      if (headAt >= 0 && !leadsToHead(reading, at + 1, limit)) break;
      if (at === start) break;
      at++;
      continue;
    }
    if (
      token.text === '(' &&
      at > start &&
      reading.tokens[at + 2]?.text === ')' &&
      leadsToHead(reading, at + 3, limit)
    ) {
      at += 3;
      continue;
    }
    if (
      isJoiner(token.text) &&
      at > start &&
      !(headAt >= 0 && belongsToHouse(reading, start)) &&
      joins(reading, at, limit, headAt)
    ) {
      at++;
      continue;
    }
    break;
  }
  return headAt < 0 ? null : { headAt, end, before };
}

/** "received in his office | opposition leader X". */
function endsOffice(reading: Reading, at: number): boolean {
  return (
    /^(?:office|residence|palace|home|house|headquarters)$/.test(reading.tokens[at - 1]?.lower ?? '') &&
    reading.tokens[at - 1]?.capital === false &&
    /^(?:his|her)$/.test(reading.tokens[at - 2]?.lower ?? '') &&
    /^(?:in|at)$/.test(reading.tokens[at - 3]?.lower ?? '')
  );
}

/** "received in his office | Norwegian Foreign Minister X", "met in Nairobi | Norwegian Foreign Minister X". */
function endsPlace(reading: Reading, at: number): boolean {
  const bits = reading.classes[at - 1] ?? 0;
  if (bits & ORGANISATION && bits & COMMON && reading.tokens[at - 1]?.capital === false) return true;
  const [town, people] = [reading.geo[at - 1], reading.geo[at]];
  return town?.sense.kind === 'city' && people?.sense.kind === 'demonym' && people.sense.id !== town.sense.id;
}

/** Offices that generals hold: "Defence Minister | General X". */
const OF_OFFICERS = /^(?:minister|president|premier|commander|chief|chairman|leader|spokesman|head|ruler)s?$/;

/** "Secretary | General", "Minister | II": but "CJCSC General X" and "army chief General X" have a rank behind the office. */
function isAfterHead(reading: Reading, at: number, headAt: number): boolean {
  const [head, token] = [reading.tokens[headAt], reading.tokens[at]];
  if (token?.lower === 'mother') return head?.lower === 'queen' && token.capital;
  if (!token || !AFTER_HEAD.has(token.lower) || /^\p{Lu}{3,}$/u.test(head?.text ?? '')) return false;
  return token.lower !== 'general' || (token.capital === head?.capital && !OF_OFFICERS.test(head?.lower ?? ''));
}

/** Right before a name, further honorifics between them ("Senator Dr. X"). */
function startsAfterTitles(reading: Reading, at: number): boolean {
  return isNameWord(reading, at) || ((reading.classes[at] ?? 0) & HONORIFIC && isNameWord(reading, at + 1)) !== 0;
}

/** "his Russian opposite number": the counterpart. */
function isOppositeNumber(reading: Reading, at: number): boolean {
  return /^numbers?$/.test(reading.tokens[at]?.lower ?? '') && reading.tokens[at - 1]?.lower === 'opposite';
}

function isJoiner(text: string): boolean {
  return text === 'and' || text === '/' || text === '&' || text === '-' || text === '–';
}

/** "Foreign and Defence Minister", "Crown Prince and Prime Minister", "Prime Minister/Foreign Minister": one office with two parts. */
function joins(reading: Reading, at: number, limit: number, headAt: number): boolean {
  const next = reading.classes[at + 1] ?? 0;
  const twin =
    headAt < 0 && reading.geo[at - 1]?.sense.kind === 'demonym' && reading.geo[at + 1]?.sense.kind === 'demonym';
  if (twin) return leadsToHead(reading, reading.geo[at + 1]?.end ?? at + 2, limit);
  if (!(next & (HEAD | MODIFIER | PORTFOLIO)) || next & PLURAL_HEAD || reading.geo[at + 1]) return false;
  if (!leadsToHead(reading, at + 1, limit)) return false;
  if (headAt < 0) return !reading.geo[at - 1] && !!((reading.classes[at - 1] ?? 0) & (PORTFOLIO | MODIFIER));
  // "The Vice President and President X": nobody holds the highest office second.
  if (/^(?:president|king|queen|chancellor|emir)$/.test(reading.tokens[at + 1]?.lower ?? '')) return false;
  const capitals = reading.tokens[headAt]?.capital && reading.tokens[at + 1]?.capital;
  return !!capitals && endsBeforeName(reading, at + 1, limit);
}

/** "at the Office of the President and Prime Minister X": the first office only says whose house it is. */
function belongsToHouse(reading: Reading, start: number): boolean {
  const of = reading.tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return (
    reading.tokens[of]?.lower === 'of' &&
    reading.tokens[of - 1]?.capital === true &&
    !!((reading.classes[of - 1] ?? 0) & ORGANISATION)
  );
}

/** From `at`, only modifiers and portfolios stand before the next head. */
function leadsToHead(reading: Reading, at: number, limit: number): boolean {
  for (let next = at; next < limit && next - at < 8; next++) {
    const bits = reading.classes[next] ?? 0;
    if (bits & HEAD && !isRankHere(reading, next)) return true;
    const token = reading.tokens[next];
    const passes =
      bits & (MODIFIER | PORTFOLIO | RANK_OPENER) ||
      token?.lower === "'s" ||
      (token?.text === '&' && next > at) ||
      (token?.lower === 'and' && next > at);
    if (!passes) return false;
  }
  return false;
}

/** The heads from `at` on end directly before a name, or before "of": the whole is one person's office. */
function endsBeforeName(reading: Reading, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && (reading.classes[next] ?? 0) & (HEAD | MODIFIER | PORTFOLIO)) next++;
  return (
    isNameWord(reading, next) ||
    reading.tokens[next]?.lower === 'of' ||
    reading.tokens[next]?.text === ',' ||
    next >= limit
  );
}

/** "General" is a rank before a name and part of an office after "Secretary" or before "Manager". */
function isRankHere(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  if (!(bits & RANK)) return false;
  const lower = reading.tokens[at]?.lower ?? '';
  if (lower === 'commander' || lower === 'inspector' || lower === 'superintendent')
    return isNameWord(reading, at + 1) && !leansOnBody(reading, at);
  if (lower === 'marshal') return isNameWord(reading, at + 1) && !presides(reading, at);
  return true;
}

/** "Polish Senate Marshal", not "Air Marshal". */
function presides(reading: Reading, at: number): boolean {
  return /^(?:senate|sejm|parliament)$/.test(reading.tokens[at - 1]?.lower ?? '');
}

/** "RSF Commander", "Central Command (CENTCOM) commander": who commands what stands before it. */
function leansOnBody(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (before?.text === ')') return reading.tokens[at - 3]?.text === '(';
  if (before?.kind !== 'word') return false;
  const bits = reading.classes[at - 1] ?? 0;
  return (
    !!reading.geo[at - 1] ||
    !!(bits & (ORGANISATION | PORTFOLIO | MODIFIER)) ||
    /^\p{Lu}[\p{Lu}\d]+$/u.test(before.text)
  );
}
