import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { watchIndexKey } from '../store/alerting-keys.ts';
import type { Item } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import { encode, getItem, getItems } from './items.ts';
import { type DirectoryChange, directoryWrites } from './key-directory.ts';
import { type Watch, watchSettingsSchema } from './watch.ts';
import type { WatchKey } from './watch-keys.ts';

/**
 * How many watches one index item holds: a few kilobytes. A further item in a partition of its own is begun when it is
 * full, so that a key shared by thousands is read from many partitions and no item grows without end.
 */
export const watchesPerItem = 100;

/** Where a watch's entries stand: for each of its index keys the shard, and the signs that the directory counts it by. */
export type Placements = Readonly<Record<string, Readonly<{ shard: number; signs: readonly string[] }>>>;

const attributePrefix = 'w:';

/** The attribute of an index item that holds a watch's entry. */
export const entryAttribute = (id: string): string => `${attributePrefix}${id}`;

/** What an index item says of a watch: enough to see whether a meeting matches, without reading the watch. */
export type WatchEntry = Readonly<{ id: string }> & Pick<Watch, 'names' | 'query' | 'version'>;

const entrySchema = z.object({ version: z.number(), names: watchSettingsSchema.shape.names, query: z.string() });

export function watchEntries(item: Item): readonly WatchEntry[] {
  return Object.entries(item)
    .filter(([name]) => name.startsWith(attributePrefix))
    .map(([name, entry]) => ({ id: name.slice(attributePrefix.length), ...entrySchema.parse(entry) }));
}

/** Chooses, for each key that the watch is not under yet, the shard that new entries go to, and begins one when it is full. */
export async function placeEntries(store: Store, keys: readonly WatchKey[], placed: Placements): Promise<Placements> {
  const fresh = keys.filter(({ key }) => placed[key] === undefined);
  const heads = await getItems(
    store,
    fresh.map(({ key }) => watchIndexKey(key, 0)),
  );
  const last = new Map(heads.map((head) => [String(head.key), Number(head.shards ?? 1) - 1]));
  const placements: Record<string, Placements[string]> = {};
  for (const { key, signs } of keys) {
    const shard = placed[key]?.shard ?? (await openShard(store, key, last.get(key) ?? 0));
    placements[key] = { shard, signs };
  }
  return placements;
}

async function openShard(store: Store, key: string, last: number): Promise<number> {
  const item = await getItem(store, watchIndexKey(key, last));
  return Number(item?.size ?? 0) < watchesPerItem ? last : last + 1;
}

/** The writes that put a watch's entries where they belong, and bring those that are there already to its version. */
export function entryWrites(
  store: Store,
  { id, names, query, version }: WatchEntry,
  before: Placements,
  after: Placements,
): TransactWriteItem[] {
  const name = entryAttribute(id);
  const writes: TransactWriteItem[] = [];
  for (const [key, { shard }] of Object.entries(after)) {
    const stays = before[key]?.shard === shard;
    writes.push({
      Update: {
        TableName: store.table,
        Key: encode(watchIndexKey(key, shard)),
        UpdateExpression: `SET #watch = :entry, #key = :key, #type = :type${stays ? '' : ' ADD #size :one'}`,
        ...(!stays && { ConditionExpression: 'attribute_not_exists(#size) OR #size < :most' }),
        ExpressionAttributeNames: {
          '#watch': name,
          '#key': 'key',
          '#type': 'type',
          ...(!stays && { '#size': 'size' }),
        },
        ExpressionAttributeValues: encode({
          ':entry': { version, names, query },
          ':key': key,
          ':type': 'watch-index',
          ...(!stays && { ':one': 1, ':most': watchesPerItem }),
        }),
      },
    });
    if (!stays && shard > 0) writes.push(countShard(store, key, shard));
  }
  return [...writes, ...directoryWrites(store, countedAnew(before, after))];
}

/** What the directory has to count: keys that are new, and those whose signs are other ones now. */
function countedAnew(before: Placements, after: Placements): readonly DirectoryChange[] {
  return Object.entries(after).flatMap(([key, { signs }]) => {
    const earlier = before[key]?.signs;
    if (earlier?.join() === signs.join()) return [];
    return [{ key, signs, change: 1 as const }, ...(earlier ? [{ key, signs: earlier, change: -1 as const }] : [])];
  });
}

/** The writes that take a watch's entries out from under these keys. */
export function entryRemovals(store: Store, watch: string, placed: Placements): TransactWriteItem[] {
  const removals = Object.entries(placed).map(([key, { shard }]) => ({
    Update: {
      TableName: store.table,
      Key: encode(watchIndexKey(key, shard)),
      UpdateExpression: 'REMOVE #watch ADD #size :less',
      ConditionExpression: 'attribute_exists(#watch)',
      ExpressionAttributeNames: { '#watch': entryAttribute(watch), '#size': 'size' },
      ExpressionAttributeValues: encode({ ':less': -1 }),
    },
  }));
  const changes = Object.entries(placed).map(([key, { signs }]) => ({ key, signs, change: -1 as const }));
  return [...removals, ...directoryWrites(store, changes)];
}

/** Tells readers, who begin at the first item, that there is this one too. */
function countShard(store: Store, key: string, shard: number): TransactWriteItem {
  return {
    Update: {
      TableName: store.table,
      Key: encode(watchIndexKey(key, 0)),
      UpdateExpression: 'SET #shards = :count',
      ConditionExpression: 'attribute_not_exists(#shards) OR #shards <= :count',
      ExpressionAttributeNames: { '#shards': 'shards' },
      ExpressionAttributeValues: encode({ ':count': shard + 1 }),
    },
  };
}
