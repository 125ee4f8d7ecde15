import { countPartition, countShards } from './keys.ts';
import { type Item, readAll } from './read-items.ts';
import type { Store } from './store.ts';

/** How many meetings of each sort were on a day (or, added up, on several). Pairs are of ISO codes, `IT LY`. */
export type Counts = Readonly<{
  meetings: number;
  topics: Readonly<Record<string, number>>;
  countries: Readonly<Record<string, number>>;
  pairs: Readonly<Record<string, number>>;
  kinds: Readonly<Record<string, number>>;
  statuses: Readonly<Record<string, number>>;
}>;

export type DayCounts = Counts & Readonly<{ date: string }>;

const groups = { topic: 'topics', country: 'countries', pair: 'pairs', kind: 'kinds', status: 'statuses' } as const;
type Group = (typeof groups)[keyof typeof groups];
type Tally = { meetings: number } & Record<Group, Record<string, number>>;

/**
 * The counts of each day from `from` to `to` (ISO dates, both included) on which there were meetings, oldest first. Reads
 * counters, never meetings: four small queries a year.
 */
export async function countByDay(store: Store, from: string, to: string): Promise<readonly DayCounts[]> {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) =>
    String(Number(from.slice(0, 4)) + index).padStart(4, '0'),
  );
  const partitions = years.flatMap((year) =>
    Array.from({ length: countShards }, (_, shard) => countPartition(year, shard)),
  );
  const items = (await Promise.all(partitions.map((partition) => readAll(store, partition, { from, to })))).flat();
  const days = new Map<string, Tally>();
  for (const item of items) {
    const tally = days.get(item.sk) ?? emptyTally();
    days.set(item.sk, tally);
    addItem(tally, item);
  }
  return [...days]
    .filter(([, { meetings }]) => meetings > 0)
    .map(([date, tally]) => ({ date, ...tally }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The counts of several days together. */
export function sumCounts(days: readonly Counts[]): Counts {
  const sum = emptyTally();
  for (const day of days) {
    sum.meetings += day.meetings;
    for (const group of Object.values(groups)) {
      for (const [value, count] of Object.entries(day[group])) sum[group][value] = (sum[group][value] ?? 0) + count;
    }
  }
  return sum;
}

const emptyTally = (): Tally => ({ meetings: 0, topics: {}, countries: {}, pairs: {}, kinds: {}, statuses: {} });

function addItem(tally: Tally, { pk: _, sk: __, n, ...counters }: Item): void {
  tally.meetings += Number(n ?? 0);
  for (const [name, value] of Object.entries(counters)) {
    const cut = name.indexOf(' ');
    const group = groups[name.slice(0, cut) as keyof typeof groups];
    const key = name.slice(cut + 1);
    // A counter that went back to nothing stays in its item as 0.
    if (group && Number(value) > 0) tally[group][key] = (tally[group][key] ?? 0) + Number(value);
  }
}
