import { topicIds } from '../lexicon/topic-ids.ts';
import { kindSchema, statusSchema } from '../meeting/meeting.ts';
import { foldName } from '../names/fold-name.ts';
import { foldWords } from './fold-words.ts';
import { nearestMeaning, nearestWord } from './nearest-word.ts';
import type { Term, TextField } from './query.ts';
import { QueryError } from './query-error.ts';
import { fieldMeanings, fieldNames, type QueryField } from './query-fields.ts';
import { readDateRange, readLast } from './read-dates.ts';
import { resolveBody, resolveCountry, suggestCountry } from './resolve-party.ts';
import { suggestTopic } from './suggest-topic.ts';

function oneOf<Value extends string>(
  field: string,
  value: string,
  valid: readonly Value[],
  column: number,
  suggest = (wanted: string): string | null => nearestWord(wanted, valid),
): Value {
  const wanted = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const found = valid.find((candidate) => candidate === wanted);
  if (found !== undefined) return found;
  throw new QueryError(`There is no ${field} “${value.slice(0, 40)}”`, column, suggest(wanted));
}

function readCountry(value: string, column: number): Term {
  const code = resolveCountry(value);
  if (code !== null) return { type: 'country', value: code };
  const body = resolveBody(value);
  if (body !== null) throw new QueryError(`${body} is a body, not a country`, column, `party:${body}`);
  throw new QueryError(`There is no country “${value.slice(0, 40)}”`, column, suggestCountry(value));
}

function readText(field: TextField, value: string, column: number): Term {
  if (field === 'text' && /^[^\s"]*[*?]$/.test(value)) {
    throw new QueryError('Words are compared whole: * and ? can’t stand for letters', column);
  }
  if (foldWords(value).length === 0) throw new QueryError(`“${value}” has no letters or digits`, column);
  return { type: 'text', field, value: value.trim() };
}

function readOfficial(value: string, column: number): Term {
  if (foldName(value) === '') throw new QueryError(`“${value}” is not a name`, column);
  return { type: 'official', value: value.trim() };
}

function readField(field: QueryField, value: string, column: number): Term {
  switch (field) {
    case 'official':
      return readOfficial(value, column);
    case 'country':
      return readCountry(value, column);
    case 'topic':
      return { type: 'topic', value: oneOf('topic', value, topicIds, column, suggestTopic) };
    case 'kind':
      return { type: 'kind', value: oneOf('kind', value, kindSchema.options, column) };
    case 'status':
      return { type: 'status', value: oneOf('status', value, statusSchema.options, column) };
    case 'lead':
      return { type: 'lead', value: oneOf('value for lead', value, ['true', 'false'], column) === 'true' };
    case 'date':
      if (value.startsWith('last:')) return { type: 'last', last: readLast(value.slice(5), column + 5) };
      return { type: 'date', range: readDateRange(value.trim(), column) };
    case 'last':
      return { type: 'last', last: readLast(value.trim(), column) };
    default:
      return readText(field, value, column);
  }
}

/** Checks one condition against the fields and their values. `field` is null for bare words and phrases. */
export function readTerm(field: string | null, value: string, fieldColumn: number, valueColumn: number): Term {
  if (field === null) return readText('text', value, valueColumn);
  const known = fieldNames.find((name) => name === field.toLowerCase());
  if (known !== undefined) return readField(known, value, valueColumn);
  throw new QueryError(`There is no field “${field}”`, fieldColumn, nearestMeaning(field, fieldMeanings));
}
