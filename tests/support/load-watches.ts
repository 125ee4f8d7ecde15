import pMap from 'p-map';
import { directoryEntry } from '../../shared/alerting/key-directory.ts';
import type { Watch } from '../../shared/alerting/watch.ts';
import { entryAttribute, type Placements, watchesPerItem } from '../../shared/alerting/watch-entries.ts';
import { type WatchKey, watchKeysOf } from '../../shared/alerting/watch-keys.ts';
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
  const directory = new Map<string, Item & Record<string, unknown>>();
  const keysOf = new Map<string, readonly WatchKey[]>();
  for (const watch of watches) {
    const { id, names, query, version } = watch;
    const keys = keysOf.get(query) ?? watchKeysOf(watch);
    keysOf.set(query, keys);
    const placements: Record<string, Placements[string]> = {};
    for (const { key, signs } of keys) {
      const before = perKey.get(key) ?? 0;
      perKey.set(key, before + 1);
      const shard = Math.floor(before / watchesPerItem);
      const item = index.get(`${key}#${shard}`) ?? { ...watchIndexKey(key, shard), type: 'watch-index', key };
      index.set(`${key}#${shard}`, item);
      placements[key] = { shard, signs };
      countInDirectory(directory, { key, signs });
      Object.assign(item, { [entryAttribute(id)]: { version, names, query }, size: (before % watchesPerItem) + 1 });
      if (shard > 0) Object.assign(index.get(`${key}#0`) ?? {}, { shards: shard + 1 });
    }
    yield { ...watchKey(id), type: 'watch', watch, placements };
    yield { ...watchListKey(watch.owner, id), type: 'watch-list', id };
  }
  yield* index.values();
  yield* directory.values();
  const versions = [...directory].map(([part, { version }]) => [part, version] as const);
  yield { ...watchKeyDirectoryHead, type: 'watch-keys', ...Object.fromEntries(versions) };
}

function countInDirectory(directory: Map<string, Item & Record<string, unknown>>, watchKey: WatchKey): void {
  const { attributes, part } = directoryEntry(watchKey);
  const item = directory.get(part) ?? { ...watchKeyDirectoryKey(part), type: 'watch-keys', part };
  directory.set(part, item);
  for (const attribute of [...attributes, 'version']) item[attribute] = Number(item[attribute] ?? 0) + 1;
}
