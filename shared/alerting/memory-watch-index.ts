import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { keyNumber } from './key-number.ts';
import type { Candidate, WatchIndex } from './percolate.ts';
import type { Watch } from './watch.ts';
import { queryKeys } from './watch-keys.ts';

/** All watches of one query and strictness. */
type Group = Readonly<{ query: Query; watches: Watch[] }>;

/**
 * The same index as over the table, of watches that are held in memory. Watches of one query stand together, and a key is
 * a number in a sorted list: eight bytes and a reference, so that millions fit. Keys that share a number cost a
 * verification too many and nothing else.
 */
export function memoryWatchIndex(watches: Iterable<Watch>): WatchIndex {
  const groups = new Map<string, Group>();
  const entries: { number: number; group: Group }[] = [];
  for (const watch of watches) {
    const name = `${watch.names} ${watch.query}`;
    const known = groups.get(name);
    if (known) known.watches.push(watch);
    else {
      const group = { query: parseQuery(watch.query), watches: [watch] };
      groups.set(name, group);
      for (const key of queryKeys(group.query, watch)) entries.push({ number: keyNumber(key), group });
    }
  }
  entries.sort((a, b) => a.number - b.number);
  const numbers = Float64Array.from(entries, ({ number }) => number);
  const grouped = entries.map(({ group }) => group);

  const candidatesOf = (key: string): Candidate[] => {
    const number = keyNumber(key);
    const candidates: Candidate[] = [];
    for (let at = firstAtLeast(numbers, number); numbers[at] === number; at += 1) {
      const { query, watches = [] } = grouped[at] ?? {};
      if (query) for (const watch of watches) candidates.push({ id: watch.id, query, names: watch.names, watch });
    }
    return candidates;
  };
  return {
    candidates: (keys) =>
      new Map(keys.map((key) => [key, candidatesOf(key)] as const).filter(([, { length }]) => length > 0)),
    // Every candidate comes with its watch.
    read: async () => [],
  };
}

/** Where in a sorted list the numbers begin that are not less. */
function firstAtLeast(numbers: Float64Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
