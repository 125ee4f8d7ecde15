import type { GeoMention, Reading } from './reading.ts';
import {
  COMMON,
  FUNCTION,
  GIVEN,
  HEAD,
  HONORIFIC,
  MODIFIER,
  ORGANISATION,
  PLURAL_HEAD,
  PORTFOLIO,
  RANK,
  RANK_OPENER,
  SURNAME,
} from './word-classes.ts';

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
const LONGEST_BRACKET = 10;

type Attachments = Readonly<{ end: number; geos: readonly GeoMention[] }>;

/** Reads "of the European Affairs Department at the Foreign Ministry" after a head; stops before a person's name. */
export function readAttachments(reading: Reading, from: number, limit: number, fullHead: string): Attachments {
  const head = fullHead.replace(/-general$/, '');
  const geos: GeoMention[] = [];
  let end = skipAcronym(reading, fieldAfter(reading, from, limit), limit);
  const stop = Math.min(limit, from + LONGEST_ATTACHMENT);
  for (;;) {
    const preposition = reading.tokens[end]?.lower ?? '';
    if (preposition !== 'of' && preposition !== 'for' && preposition !== 'to' && !INSIDE.has(preposition)) break;
    const superior = preposition === 'to' && SERVES.test(head) ? superiorEnd(reading, end + 1, stop) : -1;
    if (superior > 0) {
      end = superior;
      continue;
    }
    const office = superiorsOffice(reading, end + 1, stop);
    if (office > 0) {
      end = office;
      continue;
    }
    const phrase = readNounPhrase(reading, end + 1, stop, preposition);
    const mission = preposition === 'to' && end > from && MISSIONS.has(reading.tokens[end - 1]?.lower ?? '');
    const seat = preposition === 'in' && phrase !== null && namedBehind(reading, phrase.end);
    const posted = (mission || seat) && !!phrase && phrase.geos.length > 0;
    if (!phrase || !(posted || accepts(reading, preposition, phrase, head))) break;
    geos.push(...phrase.geos);
    end = pastAcronym(reading, phrase.end, limit);
  }
  end = withOrganisation(reading, end, stop, end === from);
  return { end, geos };
}

/** "the head of the Red Cross in Syria, | Mr. X Y,": a place between an office and its holder is of the office. */
function namedBehind(reading: Reading, at: number): boolean {
  if (reading.tokens[at]?.text !== ',' || !isCapital(reading, at + 1)) return false;
  const titled = (reading.classes[at + 1] ?? 0) & (HONORIFIC | RANK);
  return titled ? isCapital(reading, at + 2) : isPersonWord(reading, at + 1) && isPersonWord(reading, at + 2);
}

function isPersonWord(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  return isCapital(reading, at) && !reading.geo[at] && (bits === 0 || !!(bits & (GIVEN | SURNAME)));
}

/** "the Communist Party (CP) | Central Committee": an acronym in brackets, and what of the name goes on after it. */
function pastAcronym(reading: Reading, from: number, limit: number): number {
  let at = skipAcronym(reading, from, limit);
  if (at === from) return at;
  while (at < limit && isCapital(reading, at) && (reading.classes[at] ?? 0) & ORGANISATION) at++;
  if (PARTIES.has(reading.tokens[at]?.lower ?? '')) return at + 1;
  let last = at;
  while (last < limit && isCapital(reading, last) && (reading.classes[last] ?? 0) & MODIFIER) last++;
  return last > at && isCapital(reading, last) && (reading.classes[last] ?? 0) & ORGANISATION && last < limit
    ? last + 1
    : at;
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
  if (at === from) return from;
  const next = reading.classes[at] ?? 0;
  const closed = /^(?:,|and|;|\))$/.test(reading.tokens[at]?.text ?? ',') || at >= limit || next & (HONORIFIC | RANK);
  const named = isCapital(reading, at) && isCapital(reading, at + 1) && !(next & (HEAD | MODIFIER));
  return closed || named ? at : from;
}

function isBareField(reading: Reading, at: number): boolean {
  const bits = reading.classes[at] ?? 0;
  return isCapital(reading, at) && !!(bits & PORTFOLIO) && !(bits & (HEAD | GIVEN | RANK)) && !reading.geo[at];
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

const SERVES = /^(?:assistant|adviser|advisor|aide|secretary|chief|counsel|counsellor|envoy|deputy)/;

/** "Assistant | to the President", "adviser | to the Prime Minister": the index after whom one serves, or -1. */
function superiorEnd(reading: Reading, from: number, limit: number): number {
  let at = isArticle(reading, from) ? from + 1 : from;
  if (reading.geo[at]?.start === at) at = reading.geo[at]?.end ?? at;
  while (at < limit && (reading.classes[at] ?? 0) & MODIFIER && !((reading.classes[at] ?? 0) & HEAD)) at++;
  return at < limit && (reading.classes[at] ?? 0) & HEAD && reading.tokens[at]?.capital ? at + 1 : -1;
}

/** "coordinator at | the chief adviser's office": the index after it, or -1. */
function superiorsOffice(reading: Reading, from: number, limit: number): number {
  let at = isArticle(reading, from) ? from + 1 : from;
  let head = false;
  while (at < limit && at - from < 6 && (reading.classes[at] ?? 0) & (HEAD | MODIFIER | PORTFOLIO))
    head = !!((reading.classes[at++] ?? 0) & HEAD);
  const owned = reading.tokens[at]?.lower === "'s" || reading.tokens[at]?.text === '’';
  return head && owned && /^(?:office|secretariat|bureau|department|cabinet)$/.test(reading.tokens[at + 1]?.lower ?? '')
    ? at + 2
    : -1;
}

type NounPhrase = Readonly<{ start: number; end: number; geos: readonly GeoMention[]; institutional: boolean }>;

function accepts(reading: Reading, preposition: string, phrase: NounPhrase, head: string): boolean {
  if (preposition === 'of') return true;
  if (preposition === 'to' || preposition === 'on')
    return SENT.has(head) && (phrase.geos.length > 0 || (phrase.institutional && isCapital(reading, phrase.start)));
  if (preposition === 'for') return phrase.geos.length > 0 || phrase.institutional || isCapital(reading, phrase.start);
  if (preposition === 'from' && !phrase.institutional)
    return /^(senator|lawmaker|congress|deputy|mp|mep|delegate|representative)/.test(head) && phrase.geos.length > 0;
  if (preposition === 'at' && SCENES.has(reading.tokens[phrase.end - 1]?.lower ?? '')) return false;
  if (
    isCapital(reading, phrase.start) &&
    (phrase.institutional || /\p{Lu}.*\p{Lu}/u.test(reading.tokens[phrase.start]?.text ?? ''))
  )
    return true;
  return preposition === 'in' && SENT.has(head) && phrase.geos.length > 0;
}

function isCapital(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.capital === true;
}

/** A noun phrase of countries, portfolios, organisation nouns and unknown capitals. Ends before the tail of a name. */
function readNounPhrase(reading: Reading, from: number, limit: number, preposition: string): NounPhrase | null {
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
    } else if (isApostrophe(token.text) && at > start && isField(reading, at + 1, reading.classes[at + 1] ?? 0)) {
      at = known = at + 1;
    } else if (token.lower === "'s" && at > start && isCapital(reading, at - 1)) {
      // "the Regional Government's (RG) Department"
      const next = skipAcronym(reading, at + 1, limit);
      if (!isField(reading, next, reading.classes[next] ?? 0) && !isCapital(reading, next)) break;
      at = known = next;
    } else if (
      (token.lower === 'and' || token.text === '&' || token.text === '/' || token.text === ',') &&
      goesOn(reading, at, limit)
    ) {
      at = known = at + 1;
    } else break;
  }
  const end = splitName(reading, start, known, at, preposition);
  return end > start ? { start, end, geos: geos.filter((geo) => geo.end <= end), institutional } : null;
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

/** "Defence Services | Senior General Min": a rank and a name, which belong to the person. */
function startsRank(reading: Reading, at: number): boolean {
  let next = at;
  // "the Pacific Fleet | Admiral X"
  if (reading.tokens[at]?.lower === 'fleet') return false;
  while (next - at < 3 && (reading.classes[next] ?? 0) & RANK_OPENER && isCapital(reading, next)) next++;
  if (next - at > 0 && !((reading.classes[next] ?? 0) & RANK)) return false;
  if (!((reading.classes[next] ?? 0) & RANK) || !isCapital(reading, next)) return false;
  while (next - at < 5 && (reading.classes[next] ?? 0) & RANK) next++;
  const bits = reading.classes[next] ?? 0;
  return isCapital(reading, next) && !(bits & (ORGANISATION | PORTFOLIO | HEAD | MODIFIER)) && !reading.geo[next];
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

/** "KOICA | Park Sung-hoon": a family name before a given name with its hyphen. */
function startsKorean(reading: Reading, at: number): boolean {
  return (
    isCapital(reading, at) &&
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(reading.tokens[at + 1]?.text ?? '') &&
    !!((reading.classes[at] ?? 0) & (SURNAME | GIVEN))
  );
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
  return !!(bits & MODIFIER) && !!((reading.classes[at + 1] ?? 0) & (PORTFOLIO | ORGANISATION)) && !(bits & HEAD);
}

/** After "and" or a comma the same phrase goes on with another field: "Economy, Trade and Industry". */
function goesOn(reading: Reading, at: number, limit: number): boolean {
  const next = at + 1;
  if (next >= limit) return false;
  const token = reading.tokens[at];
  const bits = reading.classes[next] ?? 0;
  const after = reading.classes[next + 1] ?? 0;
  if (leadsToOffice(reading, next) || startsRank(reading, next)) return false;
  if (token?.text === ',') {
    if (!(bits & PORTFOLIO) || (reading.geo[next] && reading.geo[next]?.sense.kind !== 'body')) return false;
    const follower = reading.tokens[next + 1];
    return follower?.text === ',' || follower?.lower === 'and' || follower?.text === '&'
      ? !leadsToOffice(reading, next + 2) && !!((reading.classes[next + 2] ?? 0) & PORTFOLIO)
      : !!(after & PORTFOLIO && /^(?:and|&)$/.test(reading.tokens[next + 2]?.lower ?? ''));
  }
  if (reading.geo[next] && !(bits & (PORTFOLIO | ORGANISATION)))
    return !!reading.geo[at - 1] && isCapital(reading, at - 1) && !(reading.classes[next + 1] ?? 0);
  // "Scientific Affairs and Postgraduate Studies"
  const unknown = bits === 0 && isCapital(reading, next) && isCapital(reading, next + 1);
  if (unknown && after & (PORTFOLIO | ORGANISATION) && !(after & HEAD)) return true;
  return isField(reading, next, bits) && !(bits & HEAD);
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

/** A place that is a given name and goes before a name ("of Italy Georgia Meloni") belongs to the person. */
function startsPerson(reading: Reading, at: number, start: number): boolean {
  return at > start && !!((reading.classes[at] ?? 0) & GIVEN) && isCapital(reading, at + 1) && !reading.geo[at + 1];
}

/** "Council of Ministers | Omar Sabah,": a town or region right after one unknown word is a family name. */
function endsPerson(reading: Reading, at: number, known: number): boolean {
  const geo = reading.geo[at];
  if (!geo || geo.end - geo.start > 1 || (geo.sense.kind !== 'city' && geo.sense.kind !== 'region')) return false;
  return (
    at - known === 1 &&
    known > 0 &&
    isCapital(reading, known) &&
    (reading.classes[known] ?? 0) === 0 &&
    !!((reading.classes[known - 1] ?? 0) & (HEAD | ORGANISATION | PORTFOLIO)) &&
    !(reading.tokens[geo.end]?.capital ?? false)
  );
}

/** Where the phrase ends and a person's name begins: "Governor of Borno State | Babagana Zulum". */
function splitName(reading: Reading, start: number, known: number, end: number, preposition: string): number {
  // "Head of Maritime Surveillance at the Ministry": one unknown word before a preposition is no surname.
  if (known > start)
    return end - known === 1 &&
      reading.geo[known - 1]?.sense.kind !== 'country' &&
      /^(?:at|of|for|in|and|within)$/.test(reading.tokens[end]?.lower ?? '') &&
      !givenTail(reading, known, end)
      ? end
      : known;
  const tail = end - start;
  if (tail <= 1) return end;
  const given = findGiven(reading, start + 1, end);
  if (given > 0) return given;
  if ((reading.classes[start] ?? 0) & GIVEN && preposition !== 'of') return start;
  // "leader of the Ilankai Tamil Arasu": who has an article before them are no person.
  const closed = reading.tokens[end]?.kind !== 'word' && !/\p{Lu}.*\p{Lu}/u.test(reading.tokens[start]?.text ?? '');
  return tail >= 3 && !(preposition === 'of' && closed && isArticle(reading, start - 1)) ? start + 1 : end;
}

function givenTail(reading: Reading, from: number, end: number): boolean {
  return end > from && !!((reading.classes[from] ?? 0) & GIVEN);
}

function findGiven(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end - 1; at++) if ((reading.classes[at] ?? 0) & GIVEN) return at;
  return -1;
}

function isArticle(reading: Reading, at: number): boolean {
  const lower = reading.tokens[at]?.lower;
  return lower === 'the' || lower === 'his' || lower === 'her' || lower === 'its' || lower === 'their';
}

/** "(GNA)", "(CNDD-FDD)" after a phrase; "(Political Affairs)", "(Army, Navy and Air)", "(East)" when words of field stand in it. */
function skipAcronym(reading: Reading, at: number, limit: number): number {
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
