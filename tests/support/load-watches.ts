import pMap from 'p-map';
import { directoryEntry } from '../../shared/alerting/key-directory.ts';
import type { Watch } from '../../shared/alerting/watch.ts';
import { entryAttribute, watchesPerItem } from '../../shared/alerting/watch-entries.ts';
import { watchKeysOf } from '../../shared/alerting/watch-keys.ts';
import {
  watchIndexKey,
  watchKey,
  watchKeyDirectoryHead,
  watchKeyDirectoryKey,
  watchListKey,
} from '../../shared/store/alerting-keys.ts';
import type { Item } from '../../shared/store/read-items.ts';
import type { Store } from '../../shared/store/store.ts';
import { writeBatches } from '../../shared/store/write-batches.ts';

const batchesAtOnce = 4;
const batchSize = 25;

/** Writes watches into an empty table as the product would one after another: the same items, in batches. */
export async function loadWatches(store: Store, watches: Iterable<Watch>): Promise<void> {
  const items = [...itemsOf(watches)];
  const batches = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, at) =>
    items.slice(at * batchSize, (at + 1) * batchSize),
  );
  await pMap(batches, (batch) => writeBatches(store, batch), { concurrency: batchesAtOnce });
}

function* itemsOf(watches: Iterable<Watch>): Generator<Item> {
  const perKey = new Map<string, number>();
  const index = new Map<string, Item & Record<string, unknown>>();
  const keysOf = new Map<string, readonly string[]>();
  for (const watch of watches) {
    const { id, names, query, version } = watch;
    const keys = keysOf.get(query) ?? watchKeysOf(watch);
    keysOf.set(query, keys);
    const placements: Record<string, number> = {};
    for (const key of keys) {
      const before = perKey.get(key) ?? 0;
      perKey.set(key, before + 1);
      const shard = Math.floor(before / watchesPerItem);
      const item = index.get(`${key}#${shard}`) ?? { ...watchIndexKey(key, shard), type: 'watch-index', key };
      index.set(`${key}#${shard}`, item);
      placements[key] = shard;
      Object.assign(item, { [entryAttribute(id)]: { version, names, query }, size: (before % watchesPerItem) + 1 });
      if (shard > 0) Object.assign(index.get(`${key}#0`) ?? {}, { shards: shard + 1 });
    }
    yield { ...watchKey(id), type: 'watch', watch, placements };
    yield { ...watchListKey(watch.owner, id), type: 'watch-list', id };
  }
  yield* index.values();
  yield* directoryItems(perKey);
}

function* directoryItems(perKey: ReadonlyMap<string, number>): Generator<Item> {
  const parts = new Map<string, Item & Record<string, unknown>>();
  const versions: Record<string, number> = {};
  for (const [key, count] of perKey) {
    const { attribute, part } = directoryEntry(key);
    const item = parts.get(part) ?? { ...watchKeyDirectoryKey(part), type: 'watch-keys', part };
    parts.set(part, Object.assign(item, { [attribute]: Number(item[attribute] ?? 0) + count }));
    versions[part] = (versions[part] ?? 0) + count;
  }
  for (const item of parts.values()) yield { ...item, version: versions[String(item.part)] };
  yield { ...watchKeyDirectoryHead, type: 'watch-keys', ...versions };
}
