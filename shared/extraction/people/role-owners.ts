import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import type { Reading } from '../text/reading.ts';
import {
  COMMON,
  FUNCTION,
  HEAD,
  HONORIFIC,
  MODIFIER,
  ORGANISATION,
  PORTFOLIO,
  POST_NOMINAL,
  RANK,
} from '../text/word-classes.ts';
import type { RolePhrase } from './roles.ts';

/** The name of an organisation before the office: "Tamil Progressive Alliance (TPA) Leader", "NCP chairman". */
export function withOwner(reading: Reading, role: RolePhrase, floor: number): RolePhrase {
  const house = houseStart(reading, role, floor);
  if (house < role.start) return { ...role, start: house };
  const cause = role.start - 1;
  if (role.start === role.headAt && !role.determiner && cause >= floor && isCause(reading, role, cause))
    return { ...role, start: cause };
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

/** Words of the field between "of" and the head: "Ministry of | Trade and Industry | Permanent Secretary". */
const FIELD_REACH = 5;
const PLACING = /^(?:at|in|from|to|outside|near|inside|by|into|on)$/;

/** "Bank of Ghana | Governor X", "Federal Ministry of Health | Permanent Secretary X": where the house begins. */
function houseStart(reading: Reading, role: RolePhrase, floor: number): number {
  if (role.determiner || !reading.tokens[role.end]?.capital) return role.start;
  let of = role.start - 1;
  while (of > role.start - FIELD_REACH && isFieldWord(reading, of)) of--;
  if (reading.tokens[of]?.lower === 'the') of--;
  let start = of - 1;
  if (reading.tokens[of]?.lower !== 'of' || start < floor || !isOrganisationWord(reading, start)) return role.start;
  while (start > floor && isOfHouse(reading, start - 1)) start--;
  const before = reading.tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  // "At the University of Nairobi | President X said"
  return PLACING.test(reading.tokens[before]?.lower ?? '') ? role.start : start;
}

function isFieldWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.lower === 'and' || token?.text === '&') return reading.tokens[at + 1]?.capital === true;
  return token?.capital === true && !((reading.classes[at] ?? 0) & (HEAD | HONORIFIC | RANK));
}

function isOfHouse(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  if (!reading.tokens[at]?.capital || bits & (HEAD | HONORIFIC | RANK | FUNCTION)) return false;
  // "Federal | Ministry", "Central | Bank"
  return !(bits & COMMON) || !!(bits & MODIFIER);
}

const LEADS = /^(?:leaders?|chief|activist|commander|negotiator|campaigner|candidate)$/;
/** Endings of nouns and adjectives, which no verb before an office has. */
const CAUSE = /(?:ence|ance|ion|ment|ism|ist|ship|ity|al|labou?r|junta|guerrilla|rebel|militia|strike)$/;

/** "and | independence leader X", "the separatist leader X": what somebody leads, in small letters. */
function isCause(reading: Reading, { head, end }: RolePhrase, at: number): boolean {
  const token = reading.tokens[at];
  return (
    LEADS.test(head) &&
    token?.kind === 'word' &&
    !token.capital &&
    CAUSE.test(token.lower) &&
    !CONTACT_NOUNS.has(token.lower) &&
    !((reading.classes[at] ?? 0) & FUNCTION) &&
    reading.tokens[end]?.capital === true
  );
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
