import type { Key } from './keys.ts';
import { type Item, readAll, readItems } from './read-items.ts';
import type { Store } from './store.ts';
import { writeBatches } from './write-batches.ts';

/** A directory entry: `marker` says that all of its look-up items are there. */
export type Entry = Readonly<{ marker: Item; lookUps: readonly Item[] }>;

/** Markers known to be stored, so that a busy function need not look for the same again and again. */
const remembered = new WeakMap<Store['client'], Set<string>>();
const rememberedAtMost = 20_000;

/** What look-ups found a moment ago, by client and partition. */
const lookedUp = new WeakMap<Store['client'], Map<string, Readonly<{ at: number; items: Promise<Item[]> }>>>();
const lookUpMs = 1_000;
const lookUpsAtMost = 1_000;

/**
 * The entries of one look-up partition of a directory. They hardly ever change, and each search asks for several: what
 * was found is used again for a second, so that another process's new entry may be missed for so long.
 */
export async function lookUp(store: Store, partition: string): Promise<readonly Item[]> {
  const known = lookedUp.get(store.client) ?? new Map();
  lookedUp.set(store.client, known);
  const name = `${store.table}\n${partition}`;
  const now = performance.now();
  const found = known.get(name);
  if (found && now - found.at < lookUpMs) return found.items;
  if (known.size >= lookUpsAtMost) known.clear();
  const items = readAll(store, partition);
  known.set(name, { at: now, items });
  items.catch(() => known.delete(name));
  return items;
}

/**
 * Stores directory entries that are not there yet; entries never change. What is there costs a small read at most, and
 * none when this process has met it before.
 */
export async function storeEntries(store: Store, entries: readonly Entry[]): Promise<void> {
  const known = remembered.get(store.client) ?? new Set<string>();
  remembered.set(store.client, known);
  const nameOf = ({ pk }: Key) => `${store.table}\n${pk}`;
  const unknown = entries.filter(({ marker }) => !known.has(nameOf(marker)));
  const found = await readItems(
    store,
    unknown.map(({ marker: { pk, sk } }) => ({ pk, sk })),
  );
  const missing = unknown.filter((_, index) => !found[index]);
  await writeBatches(
    store,
    missing.flatMap(({ lookUps }) => lookUps),
  );
  // Last, so that a crash before leaves an entry that will be written again.
  await writeBatches(
    store,
    missing.map(({ marker }) => marker),
  );
  lookedUp.delete(store.client);
  if (known.size > rememberedAtMost) known.clear();
  for (const { marker } of unknown) known.add(nameOf(marker));
}
