import { bodies } from '../../lexicon/bodies.ts';
import { cities } from '../../lexicon/cities.ts';
import { countries } from '../../lexicon/countries.ts';
import { institutions } from '../../lexicon/institutions.ts';
import { regions } from '../../lexicon/regions.ts';
import { venues } from '../../lexicon/venues.ts';
import { type Token, tokenise } from './tokens.ts';
import { lookUpOnce } from './word-forms.ts';

/**
 * What a geographical or institutional name can mean. `id` is the side that it stands for: an ISO 3166-1 alpha-2 code
 * or the short name of an international body. `name` is the form to show, `city` the town that a city or a venue
 * implies; `capital` marks towns that newspapers use for the government ("Beijing said").
 */
export type GeoSense = Readonly<{
  kind: 'country' | 'demonym' | 'city' | 'region' | 'venue' | 'body' | 'institution';
  id: string;
  name: string;
  city?: string;
  capital?: boolean;
}>;

/** A name of the gazetteer found in text: how many tokens it takes, and its senses, the likeliest first. */
export type GeoMatch = Readonly<{ length: number; senses: readonly GeoSense[] }>;

/** `exact`: the words that match in capitals only, as they are written; '' for those that may be written either way. */
type Entry = { rest: readonly string[]; exact: readonly string[] | null; senses: GeoSense[] };

const MARKS = /[\p{M}.'’ʼ‘`]/gu;
const sideNames = new Map<string, string>();
const capitalNames = new Map<string, string>();
const entriesByFirstWord = new Map<string, Entry[]>();
const citySenses = new Map<string, GeoSense[]>();
let filled = false;

/**
 * The longest name of the gazetteer that starts at token `at`, or null. A name begins with a capital letter; acronyms
 * ("US", "WHO") match in capitals only. Works on tokens of `tokenise`; constant time per token.
 */
export function findGeo(tokens: readonly Token[], at: number): GeoMatch | null {
  const first = tokens[at];
  const names = first && namesFrom(first.form);
  if (!names) return null;
  let best: GeoMatch | null = null;
  for (const entry of names.entries) {
    const length = entry.rest.length + 1;
    if (best && length <= best.length) continue;
    if (matches(entry, tokens, at)) best = { length, senses: entry.senses };
  }
  const { city } = names;
  if (!city || (best && best.length > 1)) return best;
  return { length: 1, senses: best ? [...best.senses, ...city] : city };
}

/** The names that begin with a word, and the towns that it is the whole name of. */
const namesFrom = lookUpOnce(({ text }) => {
  if (!startsUpper(text)) return null;
  if (!filled) fillIndex();
  const word = foldWord(text);
  const entries = entriesByFirstWord.get(word) ?? [];
  const city = citySenses.get(word) ?? null;
  return entries.length > 0 || city ? { entries, city } : null;
});

const folded = lookUpOnce(({ text }) => foldWord(text));

/** The name of a side to show: `France`, `European Union`; the id itself for a side that the lexicon does not hold. */
export function sideName(id: string): string {
  if (!filled) fillIndex();
  return sideNames.get(id) ?? id;
}

/** The capital of a country as shown: `Muscat` for `OM`, `Singapore` for the state that is one town; null for a body. */
export function capitalName(id: string): string | null {
  if (!filled) fillIndex();
  return capitalNames.get(id) ?? null;
}

/** Look-up form of one word: no accents, dots or apostrophes, lower case. */
function foldWord(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length && plain; i++) {
    const code = word.charCodeAt(i);
    plain = code < 128 && code !== 46 && code !== 39 && code !== 96;
  }
  return (plain ? word : word.normalize('NFKD').replace(MARKS, '')).toLowerCase();
}

function matches(entry: Entry, tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < entry.rest.length; i++) {
    const token = tokens[at + 1 + i];
    if (!token || folded(token.form) !== entry.rest[i]) return false;
  }
  const { exact } = entry;
  return !exact || exact.every((form, i) => !form || (tokens[at + i]?.text ?? '').replaceAll('.', '') === form);
}

function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || code === 49;
  return /^\p{Lu}/u.test(text);
}

/** Compiles the lexicons when first asked for, so that import stays quick. */
function fillIndex(): void {
  filled = true;
  for (const [id, names, demonyms, capitals] of countries) {
    const [name = id, ...aliases] = split(names);
    sideNames.set(id, name);
    const [capital] = split(capitals);
    capitalNames.set(id, capital || name);
    // Singapore, Djibouti, Luxembourg: the capital goes by the name of the country.
    const isTown = !capital || capital === name;
    add(name, isTown ? { kind: 'country', id, name, city: name, capital: true } : { kind: 'country', id, name });
    for (const alias of aliases) add(alias, { kind: 'country', id, name });
    for (const demonym of split(demonyms)) {
      add(demonym, { kind: 'demonym', id, name });
      if (!/(?:[sc]h|ese|ss|men|ois|qui)$/.test(demonym)) add(`${demonym}s`, { kind: 'demonym', id, name });
    }
    if (capital)
      for (const town of split(capitals))
        add(town, { kind: 'city', id, name, city: showTown(id, town, capital), capital: true });
  }
  for (const [id, name, aliases] of bodies) {
    sideNames.set(id, name);
    for (const alias of [id, name, ...split(aliases)]) add(alias, { kind: 'body', id, name });
  }
  for (const [id, names] of Object.entries(institutions)) {
    for (const name of split(names)) add(name, { kind: 'institution', id, name });
  }
  for (const [names, city, id] of venues) {
    const [name = names] = split(names);
    for (const alias of split(names)) add(alias, { kind: 'venue', id, name: alias === name ? name : alias, city });
  }
  for (const [id, names] of Object.entries(cities)) {
    for (const city of split(names)) addCity(city, { kind: 'city', id, name: sideName(id), city });
  }
  for (const [id, names] of Object.entries(regions)) {
    for (const name of split(names)) add(name, { kind: 'region', id, name });
  }
}

/** Seats of government that are towns of their own keep their name (Tel Aviv); spellings give way to the first. */
function showTown(id: string, town: string, capital: string): string {
  if (id === 'US' || id === 'VA') return capital;
  return town;
}

function split(names: string): readonly string[] {
  return names ? names.split('|') : [];
}

function addCity(name: string, sense: GeoSense): void {
  if (!/^[A-Za-z]+$/.test(name)) {
    add(name, sense);
    return;
  }
  const key = name.toLowerCase();
  const senses = citySenses.get(key);
  if (senses) senses.push(sense);
  else citySenses.set(key, [sense]);
}

function add(name: string, sense: GeoSense): void {
  const words = wordsOf(name);
  const [first = '', ...rest] = words;
  if (!startsUpper(first)) return;
  const key = foldWord(first);
  const further = rest.map(foldWord);
  const exact =
    words.length <= 2 && words.some(isAcronym)
      ? words.map((word) => (isAcronym(word) ? word.replaceAll('.', '') : ''))
      : null;
  const entries = entriesByFirstWord.get(key) ?? [];
  if (entries.length === 0) entriesByFirstWord.set(key, entries);
  const same = entries.find((entry) => sameWords(entry.rest, further) && sameWords(entry.exact ?? [], exact ?? []));
  if (same) addSense(same.senses, sense);
  else entries.push({ rest: further, exact, senses: [sense] });
}

/** Most names are plain words; only those with dots, apostrophes or commas need the tokeniser. */
function wordsOf(name: string): readonly string[] {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const plain = code === 32 || code === 45 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!plain) return tokenise(name).map(({ text }) => text);
  }
  return name.split(' ');
}

function addSense(senses: GeoSense[], sense: GeoSense): void {
  if (!senses.some(({ kind, id }) => kind === sense.kind && id === sense.id)) senses.push(sense);
}

function isAcronym(word: string): boolean {
  return word.length <= 8 && word === word.toUpperCase() && /^[A-Z][A-Z0-9+.-]*$/.test(word);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
