import { compareNames, type NameGrade } from '../names/compare-names.ts';
import { foldName } from '../names/fold-name.ts';
import { nameKeys } from '../names/name-keys.ts';
import { officialId } from '../names/official-id.ts';
import { type Key, nameKey, namePartition, officialKey, officialListKey, officialListPartition } from './keys.ts';
import { readAll, readItems, readPage } from './read-items.ts';
import type { Store } from './store.ts';
import { writeBatches } from './write-batches.ts';

/** One spelling of an official's name, as some article has it. */
export type OfficialName = Readonly<{ id: string; name: string }>;

/** Spellings known to be stored, so that a busy function need not look for the same names again and again. */
const stored = new WeakMap<Store['client'], Set<string>>();
const remembered = 20_000;

/**
 * Makes sure that each spelling can be found by its look-up keys and by its beginning. A name that is there already
 * costs a read at most; each new one a few small writes, once.
 */
export async function storeOfficialNames(store: Store, names: Iterable<string>): Promise<void> {
  const known = stored.get(store.client) ?? new Set<string>();
  stored.set(store.client, known);
  const wanted = new Map([...names].map((name) => [officialId(name), name]));
  const unknown = [...wanted].filter(([id]) => id !== '' && !known.has(`${store.table}\n${id}`));
  const found = await readItems(
    store,
    unknown.map(([id]) => officialKey(id)),
  );
  const missing = unknown.filter((_, index) => !found[index]);
  await writeBatches(
    store,
    missing.flatMap(([id, name]) => lookUpItems(id, name)),
  );
  // The spelling's own item says that all look-up items are there, so it comes last.
  await writeBatches(
    store,
    missing.map(([id, name]) => ({ ...officialKey(id), name })),
  );
  if (known.size > remembered) known.clear();
  for (const [id] of unknown) known.add(`${store.table}\n${id}`);
}

/** All stored spellings that may name the same person, each with how surely. `consistent` sees every finished write. */
export async function findSpellings(
  store: Store,
  name: string,
  consistent = false,
): Promise<readonly (OfficialName & Readonly<{ grade: Exclude<NameGrade, 'none'> }>)[]> {
  const partitions = nameKeys(name).map(namePartition);
  const items = (await Promise.all(partitions.map((partition) => readAll(store, partition, { consistent })))).flat();
  const spellings = new Map(items.map(({ sk, name: spelt }) => [sk, String(spelt)]));
  return [...spellings].flatMap(([id, spelt]) => {
    const grade = compareNames(name, spelt);
    return grade === 'none' ? [] : [{ id, name: spelt, grade }];
  });
}

/** Spellings that begin so, in alphabetical order; by any of their words. */
export async function listOfficials(store: Store, prefix: string, limit: number): Promise<readonly OfficialName[]> {
  const folded = foldName(prefix);
  if (folded === '') return [];
  const range = { from: folded, to: `${folded}\u{10ffff}`, limit };
  const { items } = await readPage(store, officialListPartition(folded), range);
  const names = items.map(({ id, name }) => ({ id: String(id), name: String(name) }));
  return [...new Map(names.map((official) => [official.id, official])).values()];
}

function lookUpItems(id: string, name: string): (Key & Record<string, string>)[] {
  const folded = foldName(name);
  const words = folded.split(' ');
  // Under the whole name and under each later word, so that "sarr" finds Fayez al-Sarraj.
  const beginnings = words.map((_, index) => words.slice(index).join(' ')).filter((beginning) => beginning.length > 2);
  return [
    ...nameKeys(name).map((key) => ({ ...nameKey(key, id), name })),
    ...beginnings.map((beginning) => ({ ...officialListKey(beginning, id), id, name })),
  ];
}
