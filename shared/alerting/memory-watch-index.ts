import type { ParsedWatch, WatchLookUp } from './percolate.ts';
import { queryCache } from './query-cache.ts';
import type { Watch } from './watch.ts';
import { watchKeysOf } from './watch-keys.ts';

const cachedQueries = 20_000;

/** The same look-up as over the table, of watches that are held in memory. Queries are parsed when they are needed. */
export function memoryWatchIndex(watches: Iterable<Watch>): WatchLookUp {
  const index = new Map<string, Watch[]>();
  for (const watch of watches) {
    for (const key of watchKeysOf(watch)) {
      const others = index.get(key);
      if (others) others.push(watch);
      else index.set(key, [watch]);
    }
  }
  const parse = queryCache(cachedQueries);
  return (keys) => {
    const found = new Map<string, ParsedWatch[]>();
    for (const key of keys) {
      const watches = index.get(key);
      if (watches)
        found.set(
          key,
          watches.map((watch) => ({ watch, query: parse(watch.query) })),
        );
    }
    return found;
  };
}
