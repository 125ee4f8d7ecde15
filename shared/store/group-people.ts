import { groupBy } from '../meeting/group-by.ts';
import { compareNames } from '../names/compare-names.ts';
import { fullNameKeys } from '../names/name-keys.ts';

/** One person in all spellings met; `id` and `name` those met most often. */
export type Person<T> = Readonly<{ id: string; name: string; sightings: readonly T[] }>;

/** Sightings by person: spellings of one full name come together. Compares only names that share a look-up key. */
export function groupPeople<T extends Readonly<{ id: string; name: string }>>(
  sightings: readonly T[],
): readonly Person<T>[] {
  const spellings = [...groupBy(sightings, ({ id }) => id).values()].toSorted((a, b) => b.length - a.length);
  const people: { id: string; name: string; sightings: T[] }[] = [];
  const byKey = new Map<string, Set<(typeof people)[number]>>();
  for (const spelling of spellings) {
    const [first] = spelling;
    if (!first) continue;
    const keys = fullNameKeys(first.name);
    const candidates = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const same = [...candidates].find(({ name }) => compareNames(name, first.name) === 'full');
    const person = same ?? { id: first.id, name: first.name, sightings: [] };
    if (!same) people.push(person);
    person.sightings.push(...spelling);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(person));
  }
  return people;
}
