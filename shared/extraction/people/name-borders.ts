import type { Reading } from '../text/reading.ts';
import {
  GIVEN,
  HEAD,
  MODIFIER,
  ORGANISATION,
  PARTICLE,
  PORTFOLIO,
  RANK,
  RANK_OPENER,
  SURNAME,
} from '../text/word-classes.ts';

/** "Defence Services | Senior General Min": a rank and a name, which belong to the person. */
export function startsRank(reading: Reading, at: number): boolean {
  let next = at;
  // "the Pacific Fleet | Admiral X"
  if (reading.tokens[at]?.lower === 'fleet') return false;
  // "Chief of Defence Staff | General X"
  if (
    reading.tokens[at]?.lower === 'staff' &&
    /^(?:of|defence|defense|general|army|naval|air|joint)$/.test(reading.tokens[at - 1]?.lower ?? '')
  )
    return false;
  while (next - at < 3 && (reading.classes[next] ?? 0) & RANK_OPENER && isCapital(reading, next)) next++;
  if (next - at > 0 && !((reading.classes[next] ?? 0) & RANK)) return false;
  if (!((reading.classes[next] ?? 0) & RANK) || !isCapital(reading, next)) return false;
  while (next - at < 5 && (reading.classes[next] ?? 0) & RANK) next++;
  const bits = reading.classes[next] ?? 0;
  return isCapital(reading, next) && !(bits & (ORGANISATION | PORTFOLIO | HEAD | MODIFIER)) && !reading.geo[next];
}

/** "KOICA | Park Sung-hoon": a family name before a given name with its hyphen. */
export function startsKorean(reading: Reading, at: number): boolean {
  return (
    isCapital(reading, at) &&
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(reading.tokens[at + 1]?.text ?? '') &&
    !!((reading.classes[at] ?? 0) & (SURNAME | GIVEN))
  );
}

/** "Foreign Minister of Norway | Erik Lund": a given name right behind the field, before another word with a capital. */
export function startsName(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  return (
    !!(bits & GIVEN) &&
    !(bits & (PORTFOLIO | ORGANISATION | MODIFIER)) &&
    !reading.geo[at] &&
    isCapital(reading, at) &&
    isCapital(reading, at + 1) &&
    !((reading.classes[at + 1] ?? 0) & (PORTFOLIO | ORGANISATION))
  );
}

/** A place that is a given name and goes before a name ("of Italy Georgia Meloni") belongs to the person. */
export function startsPerson(reading: Reading, at: number, start: number): boolean {
  return at > start && !!((reading.classes[at] ?? 0) & GIVEN) && isCapital(reading, at + 1) && !reading.geo[at + 1];
}

/** "Council of Ministers | Omar Sabah,": a town or region right after one unknown word is a family name. */
export function endsPerson(reading: Reading, at: number, known: number): boolean {
  const geo = reading.geo[at];
  if (!geo || geo.end - geo.start > 1 || (geo.sense.kind !== 'city' && geo.sense.kind !== 'region')) return false;
  return (
    at - known === 1 &&
    known > 0 &&
    isCapital(reading, known) &&
    (reading.classes[known] ?? 0) === 0 &&
    (!!reading.geo[known - 1] || !!((reading.classes[known - 1] ?? 0) & (HEAD | ORGANISATION | PORTFOLIO))) &&
    !(reading.tokens[geo.end]?.capital ?? false)
  );
}

/** Where the phrase ends and a person's name begins: "Governor of Borno State | Babagana Zulum". */
export function splitName(reading: Reading, start: number, known: number, end: number, preposition: string): number {
  if (known > start) return end - known === 1 && isFieldNoun(reading, known, end) ? end : known;
  const tail = end - start;
  if (tail <= 1) return end;
  // "Member of the Politburo | Ahmad bin Ismail"
  const patronym = (reading.classes[end] ?? 0) & PARTICLE && !isCapital(reading, end) && isCapital(reading, end + 1);
  if (patronym) return end - 1;
  const given = findGiven(reading, start + 1, end);
  if (given > 0) return given;
  if ((reading.classes[start] ?? 0) & GIVEN && preposition !== 'of') return start;
  // "leader of the Ilankai Tamil Arasu": who has an article before them are no person.
  const closed = reading.tokens[end]?.kind !== 'word' && !/\p{Lu}.*\p{Lu}/u.test(reading.tokens[start]?.text ?? '');
  return tail >= 3 && !(preposition === 'of' && closed && isArticle(reading, start - 1)) ? start + 1 : end;
}

/** Endings of nouns that name what an office deals with, and hardly ever of surnames. */
const FIELD_NOUN = /(?:tion|sion|ment|ance|ence|ency|ancy|ity|ics|ship|logy|graphy|ness|ism|ing|ure|acy)$/;

/** "Head of Maritime | Surveillance | at the Ministry", not "Secretary of State | Jones | and Foreign Minister Petrov". */
function isFieldNoun(reading: Reading, at: number, end: number): boolean {
  return (
    FIELD_NOUN.test(reading.tokens[at]?.lower ?? '') &&
    reading.geo[at - 1]?.sense.kind !== 'country' &&
    /^(?:at|of|for|in|and|within)$/.test(reading.tokens[end]?.lower ?? '') &&
    !((reading.classes[at] ?? 0) & GIVEN)
  );
}

function findGiven(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end - 1; at++) if ((reading.classes[at] ?? 0) & GIVEN) return at;
  return -1;
}

export function isArticle(reading: Reading, at: number): boolean {
  const lower = reading.tokens[at]?.lower;
  return lower === 'the' || lower === 'his' || lower === 'her' || lower === 'its' || lower === 'their';
}

export function isCapital(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.capital === true;
}
