import type { Key } from './keys.ts';
import { type Item, readItems } from './read-items.ts';
import type { Store } from './store.ts';
import { writeBatches } from './write-batches.ts';

/** A directory entry: `marker` says that all of its look-up items are there. */
export type Entry = Readonly<{ marker: Item; lookUps: readonly Item[] }>;

/** Markers known to be stored, so that a busy function need not look for the same again and again. */
const remembered = new WeakMap<Store['client'], Set<string>>();
const rememberedAtMost = 20_000;

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
  if (known.size > rememberedAtMost) known.clear();
  for (const { marker } of unknown) known.add(nameOf(marker));
}
