import { ORGANISATION_HEADS } from '../../lexicon/organisation-heads.ts';
import type { RoleCandidate } from '../coreference/role-choice.ts';
import type { Found } from '../events/event.ts';
import type { TextSpan } from '../text/document.ts';
import type { Reading } from '../text/reading.ts';
import { HEAD } from '../text/word-classes.ts';
import { spansOf } from './sides.ts';

type Range = Readonly<{ start: number; end: number }>;

const heads = new Set(ORGANISATION_HEADS);
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}][\p{L}.&-]{1,9}$/u;

/**
 * The body in which a person holds the office, as the office names it: "Head of the | Border Agency", "| World Bank |
 * Country Director". Null for offices of a state as a whole and for bodies that one is only sent to.
 */
export function organisationOf(chosen: RoleCandidate | null, fallback: readonly TextSpan[]): Found<string> | null {
  if (!chosen || chosen.role.spelt) return null;
  const { role, reading } = chosen;
  const found = lastWithin(reading, role.headAt + 1, role.end) ?? lastWithin(reading, role.start, role.headAt);
  if (!found) return null;
  const [first, last] = [reading.tokens[found.start], reading.tokens[found.end - 1]];
  if (!first || !last) return null;
  const spans = spansOf(chosen, found);
  return {
    value: reading.text.slice(first.start, last.end).replace(/\s+/g, ' '),
    confidence: 0.85,
    rule: 'organisation-of-role',
    spans: spans.length > 0 ? spans : fallback,
  };
}

/** The last body named among the tokens: of "the Faculty of Law at Koya University" the university. */
function lastWithin(reading: Reading, start: number, end: number): Range | null {
  let found: Range | null = null;
  for (let at = start; at < end; at++) {
    const range = bodyAt(reading, at, start, end);
    if (!range) continue;
    if (!isPosting(reading, range.start, start)) found = range;
    at = Math.max(at, range.end - 1);
  }
  return found;
}

function bodyAt(reading: Reading, at: number, start: number, end: number): Range | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const geo = reading.geo[at];
  const known = geo?.start === at && geo.end <= end && (geo.sense.kind === 'body' || geo.sense.kind === 'institution');
  if (known && !heads.has(reading.tokens[geo.end]?.lower ?? ''))
    return spread(reading, { start: at, end: geo.end }, start, end, false);
  if (heads.has(token.lower)) {
    const range = spread(reading, { start: at, end: at + 1 }, start, end, true);
    return range.end - range.start > 1 ? range : null;
  }
  const acronym = !geo && ACRONYM.test(token.text) && !((reading.classes[at] ?? 0) & HEAD);
  return acronym && at > start ? { start: at, end: at + 1 } : null;
}

/** With the capitals before it, and, behind a noun such as "Ministry", what it is of. */
function spread(reading: Reading, core: Range, start: number, end: number, further: boolean): Range {
  let { start: first, end: last } = core;
  while (further && first > start && isPart(reading, first - 1)) first--;
  if (!further) return core;
  while (last < end && isPart(reading, last)) last++;
  const joint = reading.tokens[last]?.lower;
  if (joint === 'of' || joint === 'for') {
    let next = last + 1;
    if (reading.tokens[next]?.lower === 'the') next++;
    const from = next;
    while (next < end && (isPart(reading, next) || isJoint(reading, next, end))) next++;
    if (next > from) last = next;
  }
  return { start: first, end: last };
}

function isPart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'word' && token.capital && !((reading.classes[at] ?? 0) & HEAD && !heads.has(token.lower));
}

/** "Science and Technology", "Transport, Works and Housing". */
function isJoint(reading: Reading, at: number, end: number): boolean {
  const text = reading.tokens[at]?.lower;
  return (text === 'and' || text === ',' || text === '&') && at + 1 < end && isPart(reading, at + 1);
}

/** "Ambassador to the United Nations": sent there, no officer of it. */
function isPosting(reading: Reading, at: number, floor: number): boolean {
  let before = at - 1;
  while (before >= floor && reading.tokens[before]?.lower === 'the') before--;
  const word = reading.tokens[before]?.lower;
  return before >= floor - 1 && (word === 'to' || word === 'on' || word === 'with');
}
