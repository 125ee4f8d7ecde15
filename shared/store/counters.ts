import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Meeting } from '../meeting/meeting.ts';
import { meetingCountries } from '../query/meeting-text.ts';
import { countKey, countShards, type Key, shardOf } from './keys.ts';
import { pairedCountries, pairsOf } from './pairs.ts';

/** What is counted of a day, by the attribute that holds it. */
export const counterNames = {
  all: 'n',
  topic: (id: string) => `topic ${id}`,
  country: (code: string) => `country ${code}`,
  pair: (pair: string) => `pair ${pair}`,
  kind: (kind: string) => `kind ${kind}`,
  status: (status: string) => `status ${status}`,
  place: (country: string, city: string | null) => `place ${country}${city ? ` ${city}` : ''}`,
} as const;

/** A change of one counter item: how much to add to which of its attributes. */
type Increments = Map<string, number>;

/** Such changes by the name of their item. */
export type CounterItems = Map<string, Readonly<{ key: Key; increments: Increments }>>;

/** A record as the counters see it. */
export type Counted = Readonly<{ id: string; meeting: Meeting | null; date: string }>;

/**
 * The counter writes of a change, to go into the very transaction that makes it: so a retry never counts twice. A record
 * counts on the day by which it is listed, in a shard chosen by its id; what didn't change is not written.
 */
export function counterWrites(table: string, changes: readonly Readonly<{ before: Counted | null; after: Counted }>[]) {
  const items: CounterItems = new Map();
  for (const { before, after } of changes) {
    if (before) addCounts(items, before, -1);
    addCounts(items, after, 1);
  }
  return [...items.values()].flatMap(({ key, increments }) => counterWrite(table, key, increments) ?? []);
}

/** Adds what a record counts (`sign` 1), or takes it back (-1). */
export function addCounts(items: CounterItems, counted: Counted, sign: 1 | -1): void {
  if (!counted.meeting) return;
  const key = countKey(counted.date, shardOf(counted.id, countShards));
  const name = `${key.pk}\n${key.sk}`;
  const item = items.get(name) ?? { key, increments: new Map<string, number>() };
  items.set(name, item);
  for (const counter of countersOf(counted.meeting)) {
    item.increments.set(counter, (item.increments.get(counter) ?? 0) + sign);
  }
}

function countersOf(meeting: Meeting): readonly string[] {
  const countries = meetingCountries(meeting);
  const pairs = countries.length > pairedCountries ? [] : pairsOf(countries, pairedCountries);
  return [
    counterNames.all,
    counterNames.kind(meeting.kind),
    counterNames.status(meeting.status),
    ...meeting.topics.map(counterNames.topic),
    ...countries.map(counterNames.country),
    ...pairs.map(counterNames.pair),
    ...(meeting.place?.country ? [counterNames.place(meeting.place.country, meeting.place.city)] : []),
  ];
}

function counterWrite(table: string, key: Key, increments: Increments): TransactWriteItem | null {
  const changed = [...increments].filter(([, amount]) => amount !== 0);
  if (changed.length === 0) return null;
  return {
    Update: {
      TableName: table,
      Key: marshall(key),
      UpdateExpression: `ADD ${changed.map((_, index) => `#c${index} :a${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(changed.map(([counter], index) => [`#c${index}`, counter])),
      ExpressionAttributeValues: marshall(
        Object.fromEntries(changed.map(([, amount], index) => [`:a${index}`, amount])),
      ),
    },
  };
}
