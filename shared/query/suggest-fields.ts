import { topicIds } from '../lexicon/topic-ids.ts';
import { kindSchema, statusSchema } from '../meeting/meeting.ts';
import { fieldNames, queryFields } from './query-fields.ts';

export type FieldSuggestion = Readonly<{ insert: string; about: string }>;

const values: Readonly<Record<string, readonly string[]>> = {
  topic: topicIds,
  kind: kindSchema.options,
  status: statusSchema.options,
  lead: ['true', 'false'],
  last: ['7d', '30d', '6m', '1y'],
};

/** The word being typed: what follows the last space or opening bracket. */
const lastWord = /[^\s(]*$/;

/**
 * Completions for what has been typed so far: field names, and after `topic:` and its like the values. `insert` is the
 * whole word to put in place of the one being typed.
 */
export function suggestFields(prefix: string): readonly FieldSuggestion[] {
  const typed = (lastWord.exec(prefix)?.[0] ?? '').toLowerCase();
  const negated = typed.startsWith('-') ? '-' : '';
  const word = typed.slice(negated.length);
  const colon = word.indexOf(':');
  if (colon < 0) {
    return queryFields
      .filter(({ name }) => name.startsWith(word))
      .map(({ name, about }) => ({ insert: `${negated}${name}:`, about }));
  }
  const field = fieldNames.find((name) => name === word.slice(0, colon));
  const started = word.slice(colon + 1);
  return (field === undefined ? [] : (values[field] ?? []))
    .filter((value) => value.startsWith(started))
    .map((value) => ({ insert: `${negated}${field}:${value}`, about: `${field} ${value}` }));
}
