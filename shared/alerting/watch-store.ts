import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { ReadoutError } from '../errors.ts';
import { shards, watchKey, watchListKey, watchListPartition, watchListPrefix } from '../store/alerting-keys.ts';
import { readCursor, writeCursor } from '../store/cursor.ts';
import { type Item, readAll } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import { taskWrite } from './due-tasks.ts';
import { encode, getItem, getItems } from './items.ts';
import { newNamedId } from './new-id.ts';
import { transact } from './transact.ts';
import { defaultSettings, type Watch, type WatchSettings, watchSchema } from './watch.ts';
import { entryRemovals, entryWrites, type Placements, placeEntries } from './watch-entries.ts';
import { watchKeysOf } from './watch-keys.ts';

/** What somebody who makes a watch says; the rest is as `defaultSettings` has it. */
export type NewWatch = Readonly<{ name: string; query: string; owner: string }> & Partial<WatchSettings>;

const attempts = 8;

/**
 * Checks and stores a new watch together with its index entries. Throws QueryError for a query that cannot be read,
 * `watch-too-broad` for one that nothing narrows down, and a ZodError for settings out of range.
 */
export async function createWatch(store: Store, { owner, ...settings }: NewWatch, now: Date): Promise<Watch> {
  const at = now.toISOString();
  const watch = watchSchema.parse({
    ...defaultSettings,
    ...settings,
    id: newNamedId(settings.name),
    owner,
    version: 1,
    createdAt: at,
    updatedAt: at,
  });
  await putWatch(store, watch, null);
  return watch;
}

/**
 * Changes a watch. `version` is the one that the change was made from: `watch-changed` is thrown when somebody else
 * was quicker. Without it the change is made to whatever the watch is now.
 */
export async function changeWatch(
  store: Store,
  id: string,
  change: Partial<WatchSettings>,
  now: Date,
  version?: number,
): Promise<Watch> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = await readWatch(store, id);
    if (version !== undefined && stored.watch.version !== version) throw changedMeanwhile(id, stored.watch.version);
    const watch = watchSchema.parse({
      ...stored.watch,
      ...change,
      version: stored.watch.version + 1,
      updatedAt: now.toISOString(),
    });
    try {
      await putWatch(store, watch, stored);
      return watch;
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.code !== 'watch-changed' || attempt === attempts) throw error;
    }
  }
}

/** Removes a watch and its index entries. What it raised before stays on record. `version` as in `changeWatch`. */
export async function removeWatch(store: Store, id: string, version?: number): Promise<Watch> {
  for (let attempt = 1; ; attempt += 1) {
    const { watch, placements } = await readWatch(store, id);
    if (version !== undefined && watch.version !== version) throw changedMeanwhile(id, watch.version);
    const done = await transact(store, [
      { Delete: { TableName: store.table, Key: encode(watchKey(id)), ...unchangedSince(watch.version) } },
      { Delete: { TableName: store.table, Key: encode(watchListKey(watch.owner, id)) } },
      ...entryRemovals(store, id, placements),
    ]);
    if (done) return watch;
    if (attempt === attempts) throw changedMeanwhile(id, watch.version);
  }
}

/** Throws `watch-unknown` when there is none of this id. */
export async function getWatch(store: Store, id: string): Promise<Watch> {
  return (await readWatch(store, id)).watch;
}

/** The same, or null. */
export async function findWatch(store: Store, id: string): Promise<Watch | null> {
  const item = await getItem(store, watchKey(id));
  return item && watchOf(item);
}

/** All watches, or those of one owner, in the order of their names. */
export async function listWatches(store: Store, owner?: string): Promise<readonly Watch[]> {
  const items = await getItems(store, (await watchIds(store, owner)).map(watchKey));
  return items.map(watchOf).sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'));
}

/** A page of the same, in the order of their ids, which begin with their first names. Throws `cursor-invalid`. */
export async function pageOfWatches(
  store: Store,
  { cursor, limit, owner }: Readonly<{ owner?: string; limit: number; cursor?: string | undefined }>,
): Promise<{ watches: readonly Watch[]; cursor: string | null }> {
  const list = ['watches', owner ?? null];
  const [after, ids] = await Promise.all([cursor ? readCursor(store, list, cursor) : '', watchIds(store, owner)]);
  const left = ids.filter((id) => id > after);
  const page = left.slice(0, limit);
  const last = left.length > limit ? page.at(-1) : undefined;
  const items = await getItems(store, page.map(watchKey));
  return { watches: items.map(watchOf), cursor: last ? await writeCursor(store, list, last) : null };
}

async function watchIds(store: Store, owner: string | undefined): Promise<readonly string[]> {
  const prefix = owner === undefined ? '' : watchListPrefix(owner);
  const range = prefix ? { from: prefix, to: `${prefix}~` } : {};
  const parts = await Promise.all(shards.map((shard) => readAll(store, watchListPartition(shard), range)));
  return parts.flatMap((items) => items.map(({ id }) => String(id))).sort();
}

/** Takes an expired watch out of the index; it stays in the list. */
export async function retireExpired(store: Store, id: string, now: Date): Promise<void> {
  const watch = await findWatch(store, id);
  if (!watch) return;
  if (watch.expiresAt !== null && watch.expiresAt <= now.toISOString())
    await changeWatch(store, id, { paused: true }, now);
}

type StoredWatch = Readonly<{ watch: Watch; placements: Placements }>;

async function readWatch(store: Store, id: string): Promise<StoredWatch> {
  const item = await getItem(store, watchKey(id));
  if (!item) throw new ReadoutError('watch-unknown', `There is no watch ${id}. See \`readout watch list\`.`);
  return { watch: watchOf(item), placements: item.placements as Placements };
}

const watchOf = (item: Item): Watch => watchSchema.parse(item.watch);

/**
 * Writes the watch, its place in the list and its index entries in one transaction, then takes it out from under keys
 * that it no longer has. A crash between the two leaves entries too many, which the next change takes out; never too few.
 */
async function putWatch(store: Store, watch: Watch, stored: StoredWatch | null): Promise<void> {
  const keys = watchKeysOf(watch);
  const before = stored?.placements ?? {};
  for (let attempt = 1; ; attempt += 1) {
    const wanted = watch.paused ? {} : await placeEntries(store, keys, before);
    const after = { ...before, ...wanted };
    const done = await transact(store, [
      watchWrite(store, watch, after, stored?.watch.version ?? null),
      {
        Put: {
          TableName: store.table,
          Item: encode({ ...watchListKey(watch.owner, watch.id), type: 'watch-list', id: watch.id }),
        },
      },
      ...entryWrites(store, watch, before, after),
      ...expiryTask(store, watch),
    ]);
    if (done) return removeObsolete(store, watch, after, wanted);
    const current = await getItem(store, watchKey(watch.id));
    const version = current ? watchOf(current).version : 0;
    if (version !== (stored?.watch.version ?? 0) || attempt === attempts) throw changedMeanwhile(watch.id, version);
  }
}

async function removeObsolete(store: Store, watch: Watch, placed: Placements, wanted: Placements): Promise<void> {
  const obsolete = Object.fromEntries(Object.entries(placed).filter(([key]) => wanted[key] === undefined));
  if (Object.keys(obsolete).length === 0) return;
  await transact(store, [watchWrite(store, watch, wanted, watch.version), ...entryRemovals(store, watch.id, obsolete)]);
}

function watchWrite(store: Store, watch: Watch, placements: Placements, before: number | null): TransactWriteItem {
  return {
    Put: {
      TableName: store.table,
      Item: encode({ ...watchKey(watch.id), type: 'watch', watch, placements }),
      ...(before === null ? { ConditionExpression: 'attribute_not_exists(pk)' } : unchangedSince(before)),
    },
  };
}

function expiryTask(store: Store, watch: Watch): TransactWriteItem[] {
  if (watch.expiresAt === null) return [];
  return [taskWrite(store, watch.expiresAt, { kind: 'expire', id: watch.id })];
}

const unchangedSince = (version: number) => ({
  ConditionExpression: '#watch.#version = :before',
  ExpressionAttributeNames: { '#watch': 'watch', '#version': 'version' },
  ExpressionAttributeValues: encode({ ':before': version }),
});

function changedMeanwhile(id: string, version: number): ReadoutError {
  return new ReadoutError(
    'watch-changed',
    `The watch ${id} was changed by someone else and is at version ${version} now. Look at it again, then repeat the change.`,
  );
}
