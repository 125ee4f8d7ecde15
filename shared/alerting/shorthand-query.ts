import { ReadoutError } from '../errors.ts';

/** What a person may say instead of a query, or besides one. */
export type Shorthand = Readonly<{
  query?: string;
  official?: readonly string[];
  topic?: readonly string[];
  country?: readonly string[];
}>;

/**
 * The query that stands for shorthands: several values of one field are alternatives, different fields (and a query)
 * must all hold. Throws `query-missing` when nothing is given.
 */
export function shorthandQuery({ country = [], official = [], query, topic = [] }: Shorthand): string {
  const parts = [
    ...(query?.trim() ? [query.trim()] : []),
    ...alternatives('official', official),
    ...alternatives('topic', topic),
    ...alternatives('country', country),
  ];
  if (parts.length === 0) {
    throw new ReadoutError('query-missing', 'Say what to watch for: --query, --official, --topic or --country.');
  }
  return parts.length === 1 ? (parts[0] ?? '') : parts.map(bracketed).join(' AND ');
}

function alternatives(field: string, values: readonly string[]): string[] {
  if (values.length === 0) return [];
  return [values.map((value) => `${field}:${quoted(value)}`).join(' OR ')];
}

const quoted = (value: string) => (/^[\w-]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`);
/** A single term needs no brackets. */
const bracketed = (part: string) => (/^\S+:(?:"[^"]*"|\S+)$/.test(part) ? part : `(${part})`);
