import type { Meeting } from '../meeting/meeting.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { watchIndexKey, watchKey } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import { getItems } from './items.ts';
import { type KeyDirectory, keyDirectory } from './key-directory.ts';
import type { Candidate, WatchIndex } from './percolate.ts';
import { type Watch, watchSchema } from './watch.ts';
import { type WatchEntry, watchEntries } from './watch-entries.ts';
import { meetingWatchKeys } from './watch-keys.ts';
import { meetingSigns } from './watch-signs.ts';

const cached = 20_000;

/**
 * The watches in the table by index key: one small read to see which keys are in use and of what meetings, one
 * batched read for those of them that are asked for, and further ones only for keys that many watches share. The entries say what each watch asks
 * for; the watches themselves are read when they match, and only if they are not known yet in the version that the index
 * names.
 *
 * `onUnreadable` hears of a watch whose query can no longer be read; the others go on without it.
 */
export function storedWatchIndex(store: Store, onUnreadable: (watch: string, error: unknown) => void): WatchIndex {
  const directory = keyDirectory(store);
  const known = new Map<string, Watch>();

  const parsed = (id: string, query: string): Query | null => {
    try {
      return parseQuery(query);
    } catch (error) {
      onUnreadable(id, error);
      return null;
    }
  };
  const candidateOf = ({ id, names, query: text, version }: WatchEntry): Candidate[] => {
    const query = parsed(id, text);
    const watch = known.get(id) ?? null;
    return query ? [{ id, query, names, watch: watch && watch.version >= version ? watch : null }] : [];
  };
  return {
    candidates: async (meetings) => {
      await directory.refresh();
      const entries = await readEntries(store, [
        ...new Set(meetings.flatMap((meeting) => usedKeys(directory, meeting))),
      ]);
      return new Map([...entries].map(([key, watches]) => [key, watches.flatMap(candidateOf)] as const));
    },
    read: async (ids) => {
      const items = await getItems(store, ids.map(watchKey));
      const watches = items.map(({ watch }) => watchSchema.parse(watch));
      for (const watch of watches) remember(known, watch);
      return watches;
    },
  };
}

/** The keys of a meeting under which there are watches that it may match. */
function usedKeys(directory: KeyDirectory, meeting: Meeting): readonly string[] {
  let signs: ReturnType<typeof meetingSigns> | null = null;
  return meetingWatchKeys(meeting).filter((key) =>
    directory.has(key, () => {
      signs ??= meetingSigns(meeting);
      return signs(key);
    }),
  );
}

/** Keeps the watches read last. */
function remember(known: Map<string, Watch>, watch: Watch): void {
  known.delete(watch.id);
  known.set(watch.id, watch);
  for (const oldest of known.keys()) {
    if (known.size <= cached) break;
    known.delete(oldest);
  }
}

async function readEntries(store: Store, keys: readonly string[]): Promise<ReadonlyMap<string, readonly WatchEntry[]>> {
  const heads = await getItems(
    store,
    keys.map((key) => watchIndexKey(key, 0)),
  );
  const further = heads.flatMap((head) =>
    Array.from({ length: Number(head.shards ?? 1) - 1 }, (_, i) => watchIndexKey(String(head.key), i + 1)),
  );
  const items = [...heads, ...(await getItems(store, further))];
  const entries = new Map<string, WatchEntry[]>();
  for (const item of items) {
    const key = String(item.key);
    const watches = entries.get(key);
    if (watches) watches.push(...watchEntries(item));
    else entries.set(key, [...watchEntries(item)]);
  }
  return entries;
}
