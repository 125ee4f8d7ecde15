import { compareNames, type NameGrade } from '../names/compare-names.ts';
import { foldName } from '../names/fold-name.ts';
import { nameKeys } from '../names/name-keys.ts';
import { officialId } from '../names/official-id.ts';
import { nameKey, namePartition, officialKey, officialListKey, officialListPartition } from './keys.ts';
import { type Entry, lookUp, storeEntries } from './known-entries.ts';
import { readAll, readPage } from './read-items.ts';
import type { Store } from './store.ts';

/** One spelling of an official's name, as some article has it. */
export type OfficialName = Readonly<{ id: string; name: string }>;

/** A stored spelling that may name the person asked for, with how surely. */
export type Spelling = OfficialName & Readonly<{ grade: Exclude<NameGrade, 'none'> }>;

/** Makes sure that each spelling can be found by its look-up keys and by the beginning of its words. */
export async function storeOfficialNames(store: Store, names: Iterable<string>): Promise<void> {
  await storeEntries(store, nameEntries(names));
}

/** What the directory has of these spellings. */
export function nameEntries(names: Iterable<string>): readonly Entry[] {
  const spellings = new Map([...names].map((name) => [officialId(name), name]));
  return [...spellings].filter(([id]) => id !== '').map(([id, name]) => entryOf(id, name));
}

/**
 * All stored spellings that may name the same person. With `now` they are read now, not remembered from a moment ago;
 * `consistent` then sees every finished write.
 */
export async function findSpellings(
  store: Store,
  name: string,
  now?: Readonly<{ consistent: boolean }>,
): Promise<readonly Spelling[]> {
  const partitions = nameKeys(name).map(namePartition);
  const read = (partition: string) => (now ? readAll(store, partition, now) : lookUp(store, partition));
  const items = (await Promise.all(partitions.map(read))).flat();
  const spellings = new Map(items.map(({ sk, name: spelt }) => [sk, String(spelt)]));
  return [...spellings].flatMap(([id, spelt]) => {
    const grade = compareNames(name, spelt);
    return grade === 'none' ? [] : [{ id, name: spelt, grade }];
  });
}

/** At most `limit` spellings of which a word begins so, in alphabetical order from that word on. */
export async function listOfficials(store: Store, prefix: string, limit: number): Promise<readonly OfficialName[]> {
  const folded = foldName(prefix);
  if (folded === '') return [];
  const range = { from: folded, to: `${folded}\u{10ffff}`, limit };
  const { items } = await readPage(store, officialListPartition(folded), range);
  const names = items.map(({ id, name }) => ({ id: String(id), name: String(name) }));
  return [...new Map(names.map((official) => [official.id, official])).values()];
}

function entryOf(id: string, name: string): Entry {
  const words = foldName(name).split(' ');
  // Under the whole name and under each later word, so that "sarr" finds Fayez al-Sarraj.
  const beginnings = words.map((_, index) => words.slice(index).join(' '));
  return {
    marker: { ...officialKey(id), name },
    lookUps: [
      ...nameKeys(name).map((key) => ({ ...nameKey(key, id), name })),
      ...beginnings.map((beginning) => ({ ...officialListKey(beginning, id), id, name })),
    ],
  };
}
