import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { keyNumber } from './key-number.ts';
import type { Candidate, WatchIndex } from './percolate.ts';
import type { Watch } from './watch.ts';
import { meetingWatchKeys, queryKeys } from './watch-keys.ts';

/** What tells a watch from others that ask for the same in the same manner. */
type Own = Pick<Watch, 'id' | 'name' | 'owner' | 'version' | 'createdAt' | 'updatedAt'>;

/** Watches that share everything else, which is held once. */
type Group = Readonly<{ query: Query; settings: Omit<Watch, keyof Own>; watches: Own[] }>;

/**
 * The same index as over the table, of watches that are held in memory. What watches share is held once, and a key is a
 * number in a sorted list: eight bytes and a reference, so that millions fit. Keys that share a number cost a
 * verification too many and nothing else.
 */
export function memoryWatchIndex(watches: Iterable<Watch>): WatchIndex {
  const groups = new Map<string, Group>();
  const queries = new Map<string, Query>();
  const entries: { number: number; group: Group }[] = [];
  for (const { id, name, owner, version, createdAt, updatedAt, ...settings } of watches) {
    const own = { id, name, owner, version, createdAt, updatedAt };
    const shared = JSON.stringify(settings);
    const known = groups.get(shared);
    if (known) known.watches.push(own);
    else {
      const query = queries.get(settings.query) ?? parseQuery(settings.query);
      queries.set(settings.query, query);
      const group = { query, settings, watches: [own] };
      groups.set(shared, group);
      for (const key of queryKeys(query, settings)) entries.push({ number: keyNumber(key), group });
    }
  }
  entries.sort((a, b) => a.number - b.number);
  const numbers = Float64Array.from(entries, ({ number }) => number);
  const grouped = entries.map(({ group }) => group);

  const candidatesOf = (key: string): Candidate[] => {
    const number = keyNumber(key);
    const candidates: Candidate[] = [];
    for (let at = firstAtLeast(numbers, number); numbers[at] === number; at += 1) {
      const { query, settings, watches = [] } = grouped[at] ?? {};
      if (!query || !settings) continue;
      for (const own of watches) {
        const watch = { ...settings, ...own };
        candidates.push({ id: own.id, query, names: watch.names, watch });
      }
    }
    return candidates;
  };
  return {
    candidates: (meetings) => {
      const keys = [...new Set(meetings.flatMap(meetingWatchKeys))];
      return new Map(keys.map((key) => [key, candidatesOf(key)] as const).filter(([, { length }]) => length > 0));
    },
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
