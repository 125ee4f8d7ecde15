import { watchIndexKey, watchKey } from '../store/alerting-keys.ts';
import type { Item } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import { getItems } from './items.ts';
import { keyDirectory } from './key-directory.ts';
import type { ParsedWatch, WatchLookUp } from './percolate.ts';
import { queryCache } from './query-cache.ts';
import { watchSchema } from './watch.ts';
import { watchEntries } from './watch-entries.ts';

const cachedWatches = 20_000;

/**
 * The watches in the table, looked up by index key: one small read to see which keys are in use, one batched read for
 * those of them that are asked for, further ones only for keys that many watches share, and the watches themselves only
 * when they are not known yet in the version that the index names.
 *
 * `onUnreadable` hears of a watch whose query can no longer be read; the others go on without it.
 */
export function storedWatchIndex(store: Store, onUnreadable: (watch: string, error: unknown) => void): WatchLookUp {
  const directory = keyDirectory(store);
  const known = new Map<string, ParsedWatch>();
  const parse = queryCache(cachedWatches);

  const load = async (ids: readonly string[]) => {
    for (const item of await getItems(store, ids.map(watchKey))) {
      const watch = watchSchema.parse(item.watch);
      try {
        known.set(watch.id, { watch, query: parse(watch.query) });
      } catch (error) {
        onUnreadable(watch.id, error);
      }
    }
  };

  return async (keys) => {
    await directory.refresh();
    const entries = await readEntries(
      store,
      keys.filter((key) => directory.has(key)),
    );
    const versions = new Map([...entries.values()].flat());
    const unknown = [...versions].filter(([id, version]) => (known.get(id)?.watch.version ?? 0) < version);
    if (known.size + unknown.length > cachedWatches) known.clear();
    const wanted = known.size === 0 ? [...versions.keys()] : unknown.map(([id]) => id);
    if (wanted.length > 0) await load(wanted);
    return new Map(
      [...entries].map(([key, watches]) => [key, watches.flatMap(([id]) => known.get(id) ?? [])] as const),
    );
  };
}

/** Ids and versions of the watches under each key. */
async function readEntries(store: Store, keys: readonly string[]): Promise<Map<string, [string, number][]>> {
  const heads = await getItems(
    store,
    keys.map((key) => watchIndexKey(key, 0)),
  );
  const further = heads.flatMap((head) =>
    Array.from({ length: Number(head.shards ?? 1) - 1 }, (_, i) => watchIndexKey(String(head.key), i + 1)),
  );
  const items: readonly Item[] = [...heads, ...(await getItems(store, further))];
  const entries = new Map<string, [string, number][]>();
  for (const item of items) {
    const key = String(item.key);
    const watches = entries.get(key);
    if (watches) watches.push(...watchEntries(item));
    else entries.set(key, [...watchEntries(item)]);
  }
  return entries;
}
