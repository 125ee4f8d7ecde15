import { months } from '../../lexicon/calendar.ts';
import { buildingNouns, townNouns } from '../../lexicon/place-cues.ts';
import type { Token } from '../text/document.ts';
import { capitalName, findGeo, type GeoSense } from '../text/gazetteer.ts';

/** A place by its name alone, without a cue. */
export type NamedPlace = Readonly<{
  start: number;
  end: number;
  city: string | null;
  /** Empty for a town of which nothing tells where it lies. */
  country: string;
  venue: string | null;
}>;

/** Nouns for what people gather at, of which a town may be told. */
export const GATHERINGS = new Set(
  'summit talks meeting meetings conference forum congress retreat negotiations dialogue'.split(' '),
);
const PLACE_KINDS = new Set(['country', 'city', 'region', 'venue']);
/** Words after a town in the name of a house: "Kuala Lumpur International Convention Centre". */
const BUILDING_NAME = 4;
/** What may follow a place without making a name of both. */
const OF_PLACES =
  /^(?:International|City|Port|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summit|Conference|Forum|January|February|March|April|May|June|July|August|September|October|November|December|Province|Region|State|SAR)$/;

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

/** "western", "north-east": before a country of which a town is told. */
const DIRECTION = /^(?:(?:north|south|east|west)(?:-?(?:ern|eastern|western|east|west))?|central|upper|lower)$/;

/** The country or state after a comma at token `at`: ", Indonesia", ", D.C.", ", western Norway" (no enumeration: ", France and Italy"). */
function countryAfter(tokens: readonly Token[], at: number): { country: string; end: number } | null {
  if (tokens[at]?.text !== ',') return null;
  const name = DIRECTION.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const match = findGeo(tokens, name);
  const sense =
    match?.senses.find(({ kind }) => kind === 'region') ?? match?.senses.find(({ kind }) => kind === 'country');
  return match && sense ? { country: sense.id, end: name + match.length } : null;
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

/** "Munich Security Conference", "Bali G20 summit": a gathering called after its town, which ends at token `end`. */
export function namesGathering(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + BUILDING_NAME; at++) {
    const token = tokens[at];
    if (GATHERINGS.has(token?.lower ?? '')) return true;
    if (!token?.capital) return false;
  }
  return false;
}

/** "in Woodside, California": a town that no list holds, known by the state or country after it. */
export function unknownTown(
  tokens: readonly Token[],
  at: number,
  to: number,
  likely: ReadonlySet<string>,
): NamedPlace | null {
  let end = at;
  while (end < Math.min(to, at + 3) && tokens[end]?.capital) end++;
  if (tokens[end]?.text !== ',' || (tokens[at]?.lower ?? '') in months) return null;
  const after = countryAfter(tokens, end);
  if (!after || (likely.size === 0 && !after.country)) return null;
  const city = textOf(tokens, at, end);
  return { start: at, end: after.end, city, country: after.country, venue: null };
}

/** "in the Swiss village of Caux", "in the border town of Erbe": a town that no list holds, known by the noun before it. */
export function townAfterNoun(tokens: readonly Token[], of: number, to: number, country: string): NamedPlace | null {
  if (tokens[of]?.lower !== 'of' || !townNouns.has(tokens[of - 1]?.lower ?? '')) return null;
  let end = of + 1;
  while (end < Math.min(to, of + 4) && tokens[end]?.capital && tokens[end]?.kind === 'word') end++;
  if (end === of + 1 || findGeo(tokens, of + 1)) return null;
  const after = countryAfter(tokens, end);
  return {
    start: of + 1,
    end: after?.end ?? end,
    city: textOf(tokens, of + 1, end),
    country: after?.country ?? country,
    venue: null,
  };
}

/** "the Saudi capital", "Oman's capital": the town without its name. */
export function capitalOf(tokens: readonly Token[], from: number, capital: number): NamedPlace | null {
  for (let at = from; at < capital; at++) {
    const sense = findGeo(tokens, at)?.senses.find(({ kind }) => kind === 'demonym' || kind === 'country');
    const city = sense ? capitalName(sense.id) : null;
    if (sense && city) return { start: at, end: capital + 1, city, country: sense.id, venue: null };
  }
  return null;
}

/** "Kenyan", "Swiss". */
export function isDemonym(tokens: readonly Token[], at: number): boolean {
  return demonymAt(tokens, at) !== null;
}

/** The country whose people the word names, or null. */
export function demonymAt(tokens: readonly Token[], at: number): string | null {
  const sense = findGeo(tokens, at)?.senses[0];
  return sense?.kind === 'demonym' ? sense.id : null;
}

/** The words of tokens `start` to `end`, exclusive. */
export function textOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}
