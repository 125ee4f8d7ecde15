import { bodies } from '../lexicon/bodies.ts';
import { countries } from '../lexicon/countries.ts';
import { foldWords } from './fold-words.ts';
import { isNear, nearestWord } from './nearest-word.ts';

const fold = (name: string): string => foldWords(name).join(' ');

/** Names first, so that a demonym never hides a country's own name. */
const countriesByName = new Map<string, Readonly<{ code: string; name: string }>>();
for (const column of [1, 2] as const) {
  for (const row of countries) {
    for (const name of row[column].split('|')) {
      const key = fold(name);
      if (key !== '' && !countriesByName.has(key)) countriesByName.set(key, { code: row[0], name });
    }
  }
}
const codes = new Set(countries.map(([id]) => id));

const bodyIds = new Map(bodies.flatMap(([id, name]) => [id, name].map((spelling) => [fold(spelling), id] as const)));

const foldedNames = [...countriesByName.keys()];

/** The name or demonym of a country, spelt as it is, that a word that is none was most likely meant for; or null. */
export function suggestCountry(word: string): string | null {
  const wanted = fold(word);
  const nearest = nearestWord(wanted, foldedNames);
  const meant = word.trim().length > 2 && isNear(wanted, nearest);
  return meant ? (countriesByName.get(nearest)?.name ?? null) : null;
}

/** The ISO 3166-1 alpha-2 code for a code, name or demonym (`LY`, `libya`, `Libyan`), or null. */
export function resolveCountry(value: string): string | null {
  const upper = value.trim().toUpperCase();
  if (codes.has(upper)) return upper;
  if (upper === 'UK') return 'GB';
  return countriesByName.get(fold(value).replace(/^the /, ''))?.code ?? null;
}

/** The id of an international body for its short or full name (`EU`, `European Union`), or null. */
export function resolveBody(value: string): string | null {
  return bodyIds.get(fold(value).replace(/^the /, '')) ?? null;
}

/** What to call a country or body by its id. */
export function partyName(id: string): string {
  const row = countries.find(([code]) => code === id);
  return row?.[1].split('|')[0] ?? bodies.find(([body]) => body === id)?.[1] ?? id;
}

export const isCountry = (id: string): boolean => codes.has(id);

/** Whether a side is a body; its name decides where a body's short name is a country's code too (AU). */
export const isBody = (id: string, name: string): boolean => !codes.has(id) || resolveBody(name) === id;
