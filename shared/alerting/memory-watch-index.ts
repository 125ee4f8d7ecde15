import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import type { ParsedWatch, WatchLookUp } from './percolate.ts';
import type { Watch } from './watch.ts';
import { queryKeys } from './watch-keys.ts';

/** The same look-up as over the table, of watches that are held in memory. Watches of one query share what it parses to. */
export function memoryWatchIndex(watches: Iterable<Watch>): WatchLookUp {
  const index = new Map<string, ParsedWatch[]>();
  const parsed = new Map<string, Query>();
  for (const watch of watches) {
    const query = parsed.get(watch.query) ?? parseQuery(watch.query);
    parsed.set(watch.query, query);
    const entry = { watch, query };
    for (const key of queryKeys(query, watch)) {
      const others = index.get(key);
      if (others) others.push(entry);
      else index.set(key, [entry]);
    }
  }
  return (keys) => {
    const found = new Map<string, readonly ParsedWatch[]>();
    for (const key of keys) {
      const watches = index.get(key);
      if (watches) found.set(key, watches);
    }
    return found;
  };
}
