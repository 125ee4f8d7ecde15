import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';

/** Parses each text once and remembers the last `size` of them. */
export function queryCache(size: number): (text: string) => Query {
  const parsed = new Map<string, Query>();
  return (text) => {
    const known = parsed.get(text);
    if (known) {
      parsed.delete(text);
      parsed.set(text, known);
      return known;
    }
    const query = parseQuery(text);
    if (parsed.size >= size)
      for (const oldest of parsed.keys()) {
        parsed.delete(oldest);
        break;
      }
    parsed.set(text, query);
    return query;
  };
}
