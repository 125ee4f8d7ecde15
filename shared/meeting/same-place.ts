import { cityAliases } from '../lexicon/city-aliases.ts';
import type { Place } from './meeting.ts';
import { plainText } from './plain-text.ts';

const cityByAlias = new Map(cityAliases.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));

/** `same`, `other-city` (in one country or in no known one), `other-country`, or `unknown` where one is silent. */
export type PlaceAgreement = 'same' | 'unknown' | 'other-city' | 'other-country';

export function comparePlaces(a: Place | null, b: Place | null): PlaceAgreement {
  if (a?.country && b?.country && a.country !== b.country) return 'other-country';
  if (a?.city && b?.city) return cityName(a.city) === cityName(b.city) ? 'same' : 'other-city';
  return 'unknown';
}

function cityName(city: string): string {
  const plain = plainText(city);
  return cityByAlias.get(plain) ?? plain;
}
