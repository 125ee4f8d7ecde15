import type { GeoMention, Reading } from '../text/reading.ts';
import { COMMON, GIVEN, HEAD, HONORIFIC, MODIFIER, ORGANISATION, PORTFOLIO, RANK } from '../text/word-classes.ts';
import { type FieldPhrase, readFieldPhrase, skipAcronym } from './field-phrases.ts';
import { isArticle, isCapital } from './name-borders.ts';
import { ACTS_FOR, isPersonWord, SERVES, superiorEnd, superiorsOffice } from './superiors.ts';

/** Heads that are sent somewhere: "ambassador to Libya", "representative on Iran". */
const SENT = new Set([
  'ambassador',
  'envoy',
  'representative',
  'commissioner',
  'high-commissioner',
  'consul',
  'nuncio',
  'delegate',
  'adviser',
  'advisor',
  'counsellor',
  'counselor',
  'emissary',
  'coordinator',
  'attaché',
  'attache',
  'rapporteur',
  'ambassadors',
  'envoys',
  'chargé',
  'general',
  'delegate',
  'aide',
  'negotiator',
  'secretary',
  'mediator',
  'assistant',
  'diplomat',
]);

/** Where people meet, not where they serve: "at the Bayintnaung Guest Room". */
const SCENES = new Set(
  'room hall palace hotel house villa lodge residence airport square park resort castle mansion secretariat summit conference forum meeting talks station stadium base'.split(
    ' ',
  ),
);

/** What is sent to a country, as its head is: "Head of the EU Delegation | to Georgia". */
const MISSIONS = new Set('delegation mission embassy office representation legation consulate'.split(' '));

/** Nouns in lower case behind the name of a group: "the Civic Forum (Agora) | alliance". */
const PARTIES = new Set('party alliance coalition movement front bloc group faction militia'.split(' '));

const INSIDE = new Set(['in', 'at', 'on', 'with', 'from', 'within', 'under']);

const LONGEST_ATTACHMENT = 24;

type Attachments = Readonly<{ end: number; geos: readonly GeoMention[] }>;

/** Reads "of the European Affairs Department at the Foreign Ministry" after a head; stops before a person's name. */
export function readAttachments(reading: Reading, from: number, limit: number, fullHead: string): Attachments {
  const head = fullHead.replace(/-general$/, '');
  const geos: GeoMention[] = [];
  let end = skipAcronym(reading, fieldAfter(reading, from, limit), limit);
  const stop = Math.min(limit, from + LONGEST_ATTACHMENT);
  for (;;) {
    const charge = inCharge(reading, end);
    const duty = charge > end ? readFieldPhrase(reading, charge, stop, 'of') : null;
    if (duty) {
      geos.push(...duty.geos);
      end = duty.end;
      continue;
    }
    const preposition = reading.tokens[end]?.lower ?? '';
    if (preposition !== 'of' && preposition !== 'for' && preposition !== 'to' && !INSIDE.has(preposition)) break;
    // "Party General Secretary | To Van Lam"
    if (preposition === 'to' && reading.tokens[end]?.capital && reading.geo[end + 1]?.sense.kind !== 'country') break;
    const serves = (preposition === 'to' && SERVES.test(head)) || (preposition === 'of' && ACTS_FOR.test(head));
    const superior = serves ? superiorEnd(reading, end + 1, stop, preposition) : -1;
    if (superior > 0) {
      const land = reading.geo[isArticle(reading, end + 1) ? end + 2 : end + 1];
      if (land && land.end < superior) geos.push(land);
      end = superior;
      continue;
    }
    const office = superiorsOffice(reading, end + 1, stop);
    if (office > 0) {
      end = office;
      continue;
    }
    const phrase = readFieldPhrase(reading, end + 1, stop, preposition);
    const mission = preposition === 'to' && end > from && MISSIONS.has(reading.tokens[end - 1]?.lower ?? '');
    const seat = preposition === 'in' && phrase !== null && namedBehind(reading, phrase.end);
    const posted = (mission || seat) && !!phrase && phrase.geos.length > 0;
    if (!phrase || !(posted || accepts(reading, preposition, phrase, head))) break;
    geos.push(...phrase.geos);
    end = pastAcronym(reading, phrase, limit);
  }
  // "Director, Middle East Directorate, National Security Council,"
  for (let last = -1; last !== end; ) {
    last = end;
    end = withOrganisation(reading, end, stop, end === from);
  }
  const bracketed = geos.length === 0 ? bracketedLand(reading, end, limit) : null;
  if (bracketed) return { end: bracketed.end + 1, geos: [bracketed] };
  const land = geos.length === 0 && reading.tokens[end]?.text === ',' ? reading.geo[end + 1] : null;
  // "National Security Coordinator, | Estonia;"
  if (land?.start === end + 1 && land.sense.kind === 'country' && /^[;)]$/.test(reading.tokens[land.end]?.text ?? ''))
    return { end: land.end, geos: [land] };
  return { end, geos };
}

/** "Defence Adviser | (Australia)", "Military Attaché, | (Iran)": whose the office is, behind it in brackets. */
function bracketedLand(reading: Reading, at: number, limit: number): GeoMention | null {
  const open = reading.tokens[at]?.text === ',' ? at + 1 : at;
  if (reading.tokens[open]?.text !== '(') return null;
  const land = reading.geo[open + 1];
  const whole = land?.start === open + 1 && land.end < limit && reading.tokens[land.end]?.text === ')';
  return whole && land.sense.kind === 'country' ? land : null;
}

/** "the head of the Red Cross in Syria, | Mr. X Y,": a place between an office and its holder is of the office. */
function namedBehind(reading: Reading, at: number): boolean {
  if (reading.tokens[at]?.text !== ',' || !isCapital(reading, at + 1)) return false;
  const titled = (reading.classes[at + 1] ?? 0) & (HONORIFIC | RANK);
  return titled ? isCapital(reading, at + 2) : isPersonWord(reading, at + 1) && isPersonWord(reading, at + 2);
}

/** "the Communist Party (CP) | Central Committee": an acronym in brackets, and what of the name goes on after it. */
function pastAcronym(reading: Reading, phrase: FieldPhrase, limit: number): number {
  const from = phrase.end;
  let at = skipAcronym(reading, from, limit);
  if (at === from) return isAcronymOf(reading, phrase) ? from + 2 : at;
  while (at < limit && isCapital(reading, at) && (reading.classes[at] ?? 0) & ORGANISATION) at++;
  if (PARTIES.has(reading.tokens[at]?.lower ?? '')) return at + 1;
  let last = at;
  while (last < limit && isCapital(reading, last) && (reading.classes[last] ?? 0) & MODIFIER) last++;
  return last > at && isCapital(reading, last) && (reading.classes[last] ?? 0) & ORGANISATION && last < limit
    ? last + 1
    : at;
}

/** "Chairman of the Peoples Progress Party, | PPP, | Senator X": the initials of the words before, between commas. */
function isAcronymOf(reading: Reading, { start, end }: FieldPhrase): boolean {
  const acronym = reading.tokens[end + 1]?.text ?? '';
  if (reading.tokens[end]?.text !== ',' || reading.tokens[end + 2]?.text !== ',' || !/^\p{Lu}{2,6}$/u.test(acronym))
    return false;
  const words = reading.tokens.slice(start, end).filter((token) => token.capital);
  return words.map(({ text }) => text.charAt(0)).join('') === acronym;
}

/** "Director General | Operations", "CS | Defence", "Permanent Secretary | Ministry of Finance": a field without a preposition. */
function fieldAfter(reading: Reading, from: number, limit: number): number {
  if (!isCapital(reading, from - 1)) return from;
  let at = from;
  while (
    at < limit &&
    at - from < 8 &&
    (isBareField(reading, at) || (at > from && joinsFields(reading, at) && isBareField(reading, at + 1)))
  )
    at++;
  if (!reading.classes.slice(from, at).some((bits) => bits & PORTFOLIO)) return from;
  const next = reading.classes[at] ?? 0;
  const closed =
    /^(?:,|and|;|\)|\p{Ll}+ed)$/u.test(reading.tokens[at]?.text ?? ',') || at >= limit || next & (HONORIFIC | RANK);
  const named = isCapital(reading, at) && isCapital(reading, at + 1) && !(next & (HEAD | MODIFIER));
  return closed || named ? at : from;
}

function isBareField(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  return (
    isCapital(reading, at) &&
    !!(bits & (PORTFOLIO | ORGANISATION)) &&
    !(bits & (HEAD | GIVEN | RANK)) &&
    !reading.geo[at]
  );
}

/** "Trade, Business and Industry", "Ministry of Finance". */
function joinsFields(reading: Reading, at: number): boolean {
  return /^(?:and|&|,|of)$/.test(reading.tokens[at]?.lower ?? '');
}

/** "Director-General, National Intelligence Agency," "Minister of State, Foreign Affairs," : the organisation after a comma. */
function withOrganisation(reading: Reading, from: number, limit: number, bare: boolean): number {
  if (reading.tokens[from]?.text !== ',') return from;
  let at = from + 1;
  let organised = false;
  for (; at < limit; at++) {
    const token = reading.tokens[at];
    const bits = reading.classes[at] ?? 0;
    if (token?.kind !== 'word') break;
    if (bits & HEAD && !(bits & ORGANISATION)) return from;
    const small = token.lower === 'of' || token.lower === 'and' || token.lower === 'for' || token.lower === 'the';
    if (!token.capital && !small) return from;
    if (bits & (HONORIFIC | RANK | COMMON) && !(bits & (ORGANISATION | PORTFOLIO)) && !small) return from;
    if (bits & (ORGANISATION | PORTFOLIO)) organised = true;
  }
  const acronym = skipAcronym(reading, at, Number.POSITIVE_INFINITY);
  const closed = at >= limit || [',', ';', ')', '.', '•'].includes(reading.tokens[acronym]?.text ?? '');
  const unnamed = !bare || organised;
  return organised && unnamed && closed && at - from > 2 && lastIsField(reading, at - 1) ? acronym : from;
}

function lastIsField(reading: Reading, at: number): boolean {
  return !!((reading.classes[at] ?? 0) & (ORGANISATION | PORTFOLIO)) || !!reading.geo[at];
}

/** "Minister of State | with responsibility for Trade", "Minister | in charge of Aviation": where the field begins, or `at`. */
function inCharge(reading: Reading, at: number): number {
  const words = [0, 1, 2, 3].map((step) => reading.tokens[at + step]?.lower ?? '');
  const [first, second, third, fourth] = words;
  if (first === 'with' && second === 'responsibility' && third === 'for') return at + 3;
  if (first === 'with' && third === 'responsibility' && fourth === 'for') return at + 4;
  if (first === 'responsible' && second === 'for') return at + 2;
  return first === 'in' && second === 'charge' && third === 'of' ? at + 3 : at;
}

function accepts(reading: Reading, preposition: string, phrase: FieldPhrase, head: string): boolean {
  if (preposition === 'of') return true;
  // "Chairman of the Committee | on External Relations"
  const house = reading.classes[phrase.start - (isArticle(reading, phrase.start - 1) ? 3 : 2)] ?? 0;
  if (preposition === 'on' && house & ORGANISATION && isCapital(reading, phrase.start)) return true;
  if (preposition === 'to' || preposition === 'on')
    return SENT.has(head) && (phrase.geos.length > 0 || (phrase.institutional && isCapital(reading, phrase.start)));
  if (preposition === 'for') return phrase.geos.length > 0 || phrase.institutional || isCapital(reading, phrase.start);
  if (preposition === 'from' && !phrase.institutional)
    return (
      /^(?:senator|lawmaker|congress|deputy|mp|mep|delegate|representative|counterpart|minister)/.test(head) &&
      phrase.geos.length > 0
    );
  if (preposition === 'at' && SCENES.has(reading.tokens[phrase.end - 1]?.lower ?? '')) return false;
  // "the security chief at the presidential Blue House"
  if (preposition === 'at' && phrase.institutional && phrase.geos.length > 0) return true;
  if (
    isCapital(reading, phrase.start) &&
    (phrase.institutional || /\p{Lu}.*\p{Lu}/u.test(reading.tokens[phrase.start]?.text ?? ''))
  )
    return true;
  return preposition === 'in' && SENT.has(head) && phrase.geos.length > 0;
}
