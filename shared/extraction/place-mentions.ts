import { buildingNouns, locatives, placeNouns, townNouns } from '../lexicon/place-cues.ts';
import type { Token } from './document.ts';
import { capitalName, findGeo, type GeoSense } from './gazetteer.ts';

/**
 * A town, country or venue with a cue that something happens there. `cue` is the index of the preposition; `start` and
 * `end` are the tokens of the name with its country ("Bali, Indonesia"), end exclusive.
 */
export type PlaceMention = Readonly<{
  cue: number;
  start: number;
  end: number;
  city: string | null;
  country: string;
  venue: string | null;
  /** `attributive`: the name stands before the noun, as in "the Warsaw summit". */
  how: 'locative' | 'attributive';
}>;

const GATHERINGS = new Set(
  'summit talks meeting meetings conference forum congress retreat negotiations dialogue'.split(' '),
);
const PLACE_KINDS = new Set(['country', 'city', 'region', 'venue']);
/** Tokens looked at between the preposition and the name: bounds the work per token. */
const REACH = 8;
const BUILDING_REACH = 9;
/** Words after a town in the name of a house: "Kuala Lumpur International Convention Centre". */
const BUILDING_NAME = 4;
/** What may follow a place without making a name of both. */
const OF_PLACES =
  /^(?:International|City|Port|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summit|Conference|Forum|January|February|March|April|May|June|July|August|September|October|November|December|Province|Region|State|SAR)$/;

/**
 * Finds the places among tokens `from` to `to` that follow a locative preposition, or stand before a noun of gathering.
 * `likely` are countries of the people in the article: they decide between towns of one name.
 */
export function findPlaceMentions(
  tokens: readonly Token[],
  from: number,
  to: number,
  likely: ReadonlySet<string>,
): readonly PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (locatives.has(token.lower) || token.lower === 'from' || opensGathering(tokens, at)) {
      const mention = afterPreposition(tokens, at, to, likely);
      if (mention && token.lower === 'from' && !isScene(tokens, mention.end)) continue;
      if (mention && !locatives.has(token.lower) && token.lower !== 'from' && !namesGathering(tokens, mention.end))
        continue;
      if (mention) {
        mentions.push(mention);
        at = mention.end - 1;
      }
    } else if (token.capital) {
      const mention = beforeGathering(tokens, at, likely, to);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

/** "during the Munich Security Conference", "on the sidelines of the Doha Forum". */
function opensGathering(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'during' || (word === 'of' && /^(?:sidelines|margins|fringes)$/.test(tokens[at - 1]?.lower ?? ''));
}

/** "Munich Security Conference", "Bali G20 summit": a gathering called after its town, which ends at token `end`. */
function namesGathering(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + BUILDING_NAME; at++) {
    const token = tokens[at];
    if (GATHERINGS.has(token?.lower ?? '')) return true;
    if (!token?.capital) return false;
  }
  return false;
}

/** "…, where he met": the place before it is where that happened, even one left since ("from Vietnam, where …"). */
export function isScene(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'where';
}

function afterPreposition(
  tokens: readonly Token[],
  cue: number,
  to: number,
  likely: ReadonlySet<string>,
): PlaceMention | null {
  let capital: NamedPlace | null = null;
  let owner: string | null = null;
  for (let at = cue + 1; at < Math.min(to, cue + REACH); at++) {
    const token = tokens[at];
    if (!token) break;
    const found = placeAt(tokens, at, likely, to);
    if (found && isSpeaker(tokens, found)) return null;
    if (found && !onlyQualifies(tokens, found)) return { ...found, cue, how: 'locative' };
    owner ??= found?.country ?? demonymAt(tokens, at);
    if (found) {
      at = found.end - 1;
      continue;
    }
    if (token.capital && at <= cue + 2) {
      const unknown = unknownTown(tokens, at, to, likely);
      if (unknown) return { ...unknown, cue, how: 'locative' };
    }
    const named = owner && townAfterNoun(tokens, at, to, owner);
    if (named) return { ...named, cue, how: 'locative' };
    if (token.lower === 'capital') capital = capitalOf(tokens, cue + 1, at);
    if (placeNouns.has(token.lower) || placeNouns.has(token.text) || isDemonym(tokens, at)) continue;
    if (!leadsToTown(tokens, at)) break;
  }
  if (capital) return { ...capital, cue, how: 'locative' };
  return afterBuilding(tokens, cue, to, likely);
}

/** "at State House, Abuja", "at the Grand Hotel in Oslo": a building, then its town. */
function afterBuilding(
  tokens: readonly Token[],
  cue: number,
  to: number,
  likely: ReadonlySet<string>,
): PlaceMention | null {
  let building = false;
  for (let at = cue + 1; at < Math.min(to, cue + BUILDING_REACH); at++) {
    const token = tokens[at];
    if (!token) return null;
    if (building && (token.text === ',' || token.lower === 'in')) {
      const found = placeAt(tokens, at + 1, likely, to);
      if (!found?.city) return null;
      return { ...found, start: cue + 1, venue: houseName(tokens, cue + 1, at), cue, how: 'locative' };
    }
    const town = building && token.capital ? placeAt(tokens, at, likely, to) : null;
    if (town?.city) return { ...town, start: cue + 1, venue: houseName(tokens, cue + 1, at), cue, how: 'locative' };
    if (/^[()]$/.test(token.text)) continue;
    if (token.kind !== 'word' || locatives.has(token.lower)) return null;
    if (buildingNouns.has(token.lower)) building = true;
  }
  return null;
}

/** The words between the preposition and the town, without their article. */
function houseName(tokens: readonly Token[], start: number, end: number): string {
  return textOf(tokens, start, end).replace(/^the /i, '');
}

/** "in Oman's capital", "in the Saudi city of Jeddah": the country only says whose town follows. */
function onlyQualifies(tokens: readonly Token[], { end, city, venue }: NamedPlace): boolean {
  if (city || venue) return false;
  const next = tokens[end]?.lower === "'s" ? end + 1 : end;
  return townNouns.has(tokens[next]?.lower ?? '') || (next > end && leadsToTown(tokens, next));
}

/** "in the picturesque Kenyan lakeside town of": words of any kind before a noun for a town. */
function leadsToTown(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || (token.capital && !placeNouns.has(token.text) && !isDemonym(tokens, next)))
      return false;
    if (townNouns.has(token.lower)) return true;
  }
  return false;
}

/** "in the Swiss village of Caux": a town that no list holds, known by the noun before it. */
function townAfterNoun(tokens: readonly Token[], of: number, to: number, country: string): NamedPlace | null {
  if (tokens[of]?.lower !== 'of' || !townNouns.has(tokens[of - 1]?.lower ?? '')) return null;
  let end = of + 1;
  while (end < Math.min(to, of + 4) && tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
  if (end === of + 1 || findGeo(tokens, of + 1)) return null;
  return { start: of + 1, end, city: textOf(tokens, of + 1, end), country, venue: null };
}

/** "according to the White House's readout": the house speaks. */
function isSpeaker(tokens: readonly Token[], { end, venue }: NamedPlace): boolean {
  return venue !== null && tokens[end]?.lower === "'s";
}

/** "the Saudi capital", "Oman's capital": the town without its name. */
function capitalOf(tokens: readonly Token[], from: number, capital: number): NamedPlace | null {
  for (let at = from; at < capital; at++) {
    const sense = findGeo(tokens, at)?.senses.find(({ kind }) => kind === 'demonym' || kind === 'country');
    const city = sense ? capitalName(sense.id) : null;
    if (sense && city) return { start: at, end: capital + 1, city, country: sense.id, venue: null };
  }
  return null;
}

/** "the Warsaw summit", "Geneva peace talks", "the Camp David meeting". A country there is a party: "China talks". */
function beforeGathering(
  tokens: readonly Token[],
  at: number,
  likely: ReadonlySet<string>,
  to: number,
): PlaceMention | null {
  const found = placeAt(tokens, at, likely, to);
  if (!found || (!found.city && !found.venue)) return null;
  const next = tokens[found.end]?.lower ?? '';
  const second = tokens[found.end + 1]?.lower ?? '';
  const gathers =
    GATHERINGS.has(next) || (GATHERINGS.has(second) && /^[a-z-]+$|^G\d+$/.test(tokens[found.end]?.text ?? ''));
  return gathers && next !== 'and' && next !== 'and' && next !== 'on'
    ? { ...found, cue: at, how: 'attributive' }
    : null;
}

/** A place by its name alone, without a cue. */
export type NamedPlace = Pick<PlaceMention, 'start' | 'end' | 'city' | 'country' | 'venue'>;

/** The place named at token `at`, with the country or state that follows after a comma. */
export function placeAt(
  tokens: readonly Token[],
  at: number,
  likely: ReadonlySet<string>,
  to: number,
): NamedPlace | null {
  const match = findGeo(tokens, at);
  if (!match) return null;
  const end = at + match.length;
  if (end < to && !tokens[end - 1]?.text.endsWith('.') && belongsToName(tokens, end)) return null;
  const senses = match.senses.filter(({ kind }) => PLACE_KINDS.has(kind));
  const after = countryAfter(tokens, end);
  const sense =
    senses.find(({ id, kind }) => after && id === after.country && kind !== 'country') ?? likeliest(senses, likely);
  if (!sense) return null;
  const venue = sense.kind === 'venue' ? sense.name : null;
  const city = sense.city ? sense.city : null;
  if (after && city && after.country === sense.id) return { start: at, end: after.end, city, country: sense.id, venue };
  return { start: at, end, city, country: sense.id, venue };
}

function likeliest(senses: readonly GeoSense[], likely: ReadonlySet<string>): GeoSense | undefined {
  const [first] = senses;
  if (first?.kind === 'country' || first?.capital) return first;
  return senses.find(({ id }) => likely.has(id)) ?? first;
}

/** "in Woodside, California": a town that no list holds, known by the state or country after it. */
function unknownTown(tokens: readonly Token[], at: number, to: number, likely: ReadonlySet<string>): NamedPlace | null {
  let end = at;
  while (end < Math.min(to, at + 3) && tokens[end]?.capital) end++;
  if (tokens[end]?.text !== ',') return null;
  const after = countryAfter(tokens, end);
  if (!after || (likely.size === 0 && !after.country)) return null;
  const city = textOf(tokens, at, end);
  return { start: at, end: after.end, city, country: after.country, venue: null };
}

/** The country or state after a comma at token `at`: ", Indonesia", ", D.C." (no enumeration: ", France and Italy"). */
function countryAfter(tokens: readonly Token[], at: number): { country: string; end: number } | null {
  if (tokens[at]?.text !== ',') return null;
  const match = findGeo(tokens, at + 1);
  const sense =
    match?.senses.find(({ kind }) => kind === 'region') ?? match?.senses.find(({ kind }) => kind === 'country');
  return match && sense ? { country: sense.id, end: at + 1 + match.length } : null;
}

/** "in Jordan Smith's office", "Paris Hilton": the word is part of a longer capitalised name that is no place. */
function belongsToName(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next?.capital || next.kind !== 'word' || findGeo(tokens, end)) return false;
  return !isBuilding(tokens, end) && !namesGathering(tokens, end) && !OF_PLACES.test(next.text);
}

/** "Kuala Lumpur Convention Centre", "Ramstein Air Base": a house called after its town. */
function isBuilding(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + BUILDING_NAME && tokens[at]?.capital; at++) {
    if (buildingNouns.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function isDemonym(tokens: readonly Token[], at: number): boolean {
  return demonymAt(tokens, at) !== null;
}

function demonymAt(tokens: readonly Token[], at: number): string | null {
  const sense = findGeo(tokens, at)?.senses[0];
  return sense?.kind === 'demonym' ? sense.id : null;
}

function textOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}
