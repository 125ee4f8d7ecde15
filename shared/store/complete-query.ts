import { countries } from '../lexicon/countries.ts';
import { foldWords } from '../query/fold-words.ts';
import { type FieldSuggestion, suggestFields } from '../query/suggest-fields.ts';
import { listOfficials } from './official-names.ts';
import type { Store } from './store.ts';

/** A completion: `insert` is to stand in place of the text from `start` (UTF-16 code units) to the end. */
export type Completion = FieldSuggestion & Readonly<{ start: number }>;

/** A field whose values are names, and what has been typed of one, in quotation marks or without. */
const namedField = /(?:^|[\s(])(-?(official|country|party):)("[^"]*|[^\s"()]*)$/i;
const shortestName = 2;

/** How what has been typed of a query could go on: fields, closed values, countries, and officials that are stored. */
export async function completeQuery(store: Store, typed: string, limit: number): Promise<readonly Completion[]> {
  const named = namedField.exec(typed);
  if (!named) {
    const start = typed.length - (/[^\s(]*$/.exec(typed)?.[0].length ?? 0);
    return suggestFields(typed)
      .slice(0, limit)
      .map((suggestion) => ({ ...suggestion, start }));
  }
  const [, prefix = '', field = '', value = ''] = named;
  const start = typed.length - prefix.length - value.length;
  const wanted = value.replace(/^"/, '');
  const found = field.toLowerCase() === 'official' ? await officialNames(store, wanted, limit) : countryNames(wanted);
  return found.slice(0, limit).map(({ value: name, about }) => ({ insert: `${prefix}${quoted(name)}`, about, start }));
}

type Value = Readonly<{ value: string; about: string }>;

async function officialNames(store: Store, typed: string, limit: number): Promise<readonly Value[]> {
  if (typed.trim().length < shortestName) return [];
  const officials = await listOfficials(store, typed, limit);
  return officials.map(({ name }) => ({ value: name, about: 'official' }));
}

/** Countries by the beginning of their code or of a word of one of their names. */
function countryNames(typed: string): readonly Value[] {
  const wanted = foldWords(typed).join(' ');
  return countries.flatMap(([id, names]) => {
    const starts = names.split('|').some((name) => ` ${foldWords(name).join(' ')}`.includes(` ${wanted}`));
    return starts || id.startsWith(typed.toUpperCase()) ? [{ value: id, about: names.split('|')[0] ?? id }] : [];
  });
}

function quoted(value: string): string {
  return /^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}
