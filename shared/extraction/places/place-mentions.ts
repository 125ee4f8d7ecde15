import { buildingNouns, locatives, placeNouns, townNouns } from '../../lexicon/place-cues.ts';
import type { Token } from '../text/document.ts';
import { findGeo } from '../text/gazetteer.ts';
import {
  capitalOf,
  demonymAt,
  GATHERINGS,
  isDemonym,
  type NamedPlace,
  namesGathering,
  placeAt,
  textOf,
  townAfterNoun,
  unknownTown,
} from './named-places.ts';

/**
 * A town, country or venue with a cue that something happens there. `cue` is the index of the preposition; `start` and
 * `end` are the tokens of the name with its country ("Bali, Indonesia"), end exclusive.
 */
export type PlaceMention = NamedPlace &
  Readonly<{
    cue: number;
    /** `attributive`: the name stands before the noun, as in "the Warsaw summit". */
    how: 'locative' | 'attributive';
  }>;

/** "Tanzania's economic capital" is not the capital. */
const LESSER_CAPITAL =
  /^(?:economic|commercial|financial|business|cultural|former|old|spiritual|winter|summer|regional|provincial|state)$/;
/** "from Vietnam, where he met", "left for New York, where she will meet": a place only by what is told to happen there. */
const DEPARTURES = new Set(['from', 'for']);
/** Tokens looked at between the preposition and the name: bounds the work per token. */
const REACH = 8;
const BUILDING_REACH = 9;
/** What lies in a country whose possessive stands before it. */
const OF_COUNTRY =
  /^(?:(?:north|south|east|west|central)\w*|capital|coast|border|interior|parliament|foreign|presidential|embassy)$/;

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
    if (locatives.has(token.lower) || DEPARTURES.has(token.lower) || opensGathering(tokens, at)) {
      const mention = afterPreposition(tokens, at, to, likely);
      if (mention && DEPARTURES.has(token.lower) && !isScene(tokens, mention.end)) continue;
      if (
        mention &&
        !locatives.has(token.lower) &&
        !DEPARTURES.has(token.lower) &&
        !namesGathering(tokens, mention.end)
      )
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
    if (found && (isSpeaker(tokens, found) || isOwner(tokens, found))) return null;
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
    const named = townAfterNoun(tokens, at, to, owner ?? '');
    if (named) return { ...named, cue, how: 'locative' };
    if (token.lower === 'capital') {
      const seat = capitalOf(tokens, cue + 1, at);
      capital = seat && LESSER_CAPITAL.test(tokens[at - 1]?.lower ?? '') ? { ...seat, city: null } : seat;
    }
    if (isDemonym(tokens, at)) {
      at += (findGeo(tokens, at)?.length ?? 1) - 1;
      continue;
    }
    if (placeNouns.has(token.lower) || placeNouns.has(token.text)) continue;
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

/** "in Oman's capital", "in the Saudi city of Jeddah", "at U.S. embassy in Kabul": the country only says whose it is. */
function onlyQualifies(tokens: readonly Token[], { end, city, venue }: NamedPlace): boolean {
  if (city || venue) return false;
  if (buildingNouns.has(tokens[end]?.lower ?? '')) return true;
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

/** "at Britain's request", "in Vietnam's interest": something of the country, no place in it. "In Libya's east" is one. */
function isOwner(tokens: readonly Token[], { end, city, venue }: NamedPlace): boolean {
  const next = tokens[end + 1];
  if (city || venue || tokens[end]?.lower !== "'s" || next?.kind !== 'word' || next.capital) return false;
  return !OF_COUNTRY.test(next.lower) && !leadsToTown(tokens, end + 1);
}

/** "according to the White House's readout": the house speaks. */
function isSpeaker(tokens: readonly Token[], { end, venue }: NamedPlace): boolean {
  return venue !== null && tokens[end]?.lower === "'s";
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
