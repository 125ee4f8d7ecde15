import { topicIds } from '../lexicon/topic-ids.ts';
import { kindSchema, statusSchema } from '../meeting/meeting.ts';
import { counterNames } from './counters.ts';
import { countPartition, countShards } from './keys.ts';
import { type Item, readAll, readPages } from './read-items.ts';
import type { Store } from './store.ts';

/**
 * How many meetings of each sort were on a day (or, added up, on several). Pairs are of ISO codes, `IT LY`; places a code
 * and, where it is known, the town: `IT Rome`.
 */
export type Counts = Readonly<{
  meetings: number;
  topics: Readonly<Record<string, number>>;
  countries: Readonly<Record<string, number>>;
  pairs: Readonly<Record<string, number>>;
  kinds: Readonly<Record<string, number>>;
  statuses: Readonly<Record<string, number>>;
  places: Readonly<Record<string, number>>;
}>;

export type DayCounts = Counts & Readonly<{ date: string }>;

const groups = {
  topic: 'topics',
  country: 'countries',
  pair: 'pairs',
  kind: 'kinds',
  status: 'statuses',
  place: 'places',
} as const;
type Group = (typeof groups)[keyof typeof groups];
type Tally = { meetings: number } & Record<Group, Record<string, number>>;

/** What is counted by values that are few and known beforehand, and these values by the names of their counters. */
const fewValues = {
  topics: topicIds.map(counterNames.topic),
  kinds: kindSchema.options.map(counterNames.kind),
  statuses: statusSchema.options.map(counterNames.status),
} as const;

/**
 * The counts of each day from `from` to `to` (ISO dates, both included) on which there were meetings, oldest first. Reads
 * counters, never meetings: four queries a year. With `only`, no other groups are asked for, so that a chart of meetings
 * a day takes as long however many pairs met in how many places.
 */
export async function countByDay(
  store: Store,
  from: string,
  to: string,
  only?: readonly (keyof typeof fewValues)[],
): Promise<readonly DayCounts[]> {
  const attributes = only && [counterNames.all, ...only.flatMap((group) => fewValues[group])];
  const items = (
    await Promise.all(
      partitionsOf(from, to).map((partition) =>
        readAll(store, partition, { from, to, ...(attributes && { attributes }) }),
      ),
    )
  ).flat();
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

/**
 * How often each country met, each two of them did, or each place was met in, from `from` to `to`. Of these there are so
 * many that they cannot be asked for by name: all counters are read, and these alone are looked at.
 */
export async function countValues(
  store: Store,
  from: string,
  to: string,
  group: 'country' | 'pair' | 'place',
): Promise<ReadonlyMap<string, number>> {
  const prefix = `${group} `;
  const counts = new Map<string, number>();
  await Promise.all(
    partitionsOf(from, to).map(async (partition) => {
      for await (const page of readPages(store, partition, { from, to })) {
        for (const item of page) {
          for (const name in item) {
            if (!name.startsWith(prefix)) continue;
            const value = name.slice(prefix.length);
            counts.set(value, (counts.get(value) ?? 0) + Number(item[name]?.N));
          }
        }
      }
    }),
  );
  // A counter that went back to nothing stays in its item as 0.
  return new Map([...counts].filter(([, count]) => count > 0));
}

function partitionsOf(from: string, to: string): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
  return years.flatMap((year) => Array.from({ length: countShards }, (_, shard) => countPartition(year, shard)));
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

const emptyTally = (): Tally => ({
  meetings: 0,
  topics: {},
  countries: {},
  pairs: {},
  kinds: {},
  statuses: {},
  places: {},
});

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
