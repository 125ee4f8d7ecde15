import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchGetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { ReadoutError } from '../errors.ts';
import type { Key } from './keys.ts';
import type { Store } from './store.ts';

export type Item = Readonly<Record<string, unknown>> & Key;

const batchSize = 100;
const unprocessedAttempts = 8;

const keyName = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** `consistent` costs twice as much. `attributes`: only these beside the key; all when absent. */
export type ReadOptions = Readonly<{ consistent?: boolean; attributes?: readonly string[] }>;

/** The items with these keys, in any order; absent ones are left out. */
async function readBatch(
  store: Store,
  keys: readonly Key[],
  { attributes, consistent = false }: ReadOptions,
): Promise<Item[]> {
  const items: Item[] = [];
  let wanted = keys.map((key) => marshall(key));
  for (let attempt = 0; wanted.length > 0; attempt += 1) {
    if (attempt === unprocessedAttempts)
      throw new ReadoutError('throttled', 'DynamoDB keeps refusing reads. Try again in a moment.');
    if (attempt > 0) await sleep(Math.random() * 20 * 2 ** attempt);
    const RequestItems = {
      [store.table]: { Keys: wanted, ConsistentRead: consistent, ...projection(['pk', 'sk'], attributes) },
    };
    const { Responses, UnprocessedKeys } = await store.client.send(new BatchGetItemCommand({ RequestItems }));
    for (const item of Responses?.[store.table] ?? []) items.push(unmarshall(item) as Item);
    wanted = UnprocessedKeys?.[store.table]?.Keys ?? [];
  }
  return items;
}

/** Reads many items at once, in the order of their keys, null for those that do not exist. */
export async function readItems(
  store: Store,
  keys: readonly Key[],
  options: ReadOptions = {},
): Promise<(Item | null)[]> {
  const distinct = [...new Map(keys.map((key) => [keyName(key), key])).values()];
  const batches: Promise<Item[]>[] = [];
  for (let start = 0; start < distinct.length; start += batchSize) {
    batches.push(readBatch(store, distinct.slice(start, start + batchSize), options));
  }
  const found = new Map((await Promise.all(batches)).flat().map((item) => [keyName(item), item]));
  return keys.map((key) => found.get(keyName(key)) ?? null);
}

/** One item, or null. */
export async function readItem(store: Store, key: Key, consistent = false): Promise<Item | null> {
  return (await readItems(store, [key], { consistent }))[0] ?? null;
}

/** What part of a partition to read: sort keys in [from, to], at most `limit` items, newest first if `descending`. */
export type PartitionRange = Readonly<{
  from?: string;
  to?: string;
  after?: string;
  limit?: number;
  descending?: boolean;
  consistent?: boolean;
  /** Only these attributes, beside the sort key; all when absent. */
  attributes?: readonly string[];
}>;

/** One page of a partition in order. `more` tells that the partition goes on behind the last item. */
export async function readPage(
  store: Store,
  partition: string,
  range: PartitionRange = {},
): Promise<{ items: Item[]; more: boolean }> {
  const { Items, LastEvaluatedKey } = await store.client.send(new QueryCommand(pageQuery(store, partition, range)));
  return { items: (Items ?? []).map((item) => unmarshall(item) as Item), more: LastEvaluatedKey !== undefined };
}

/** A whole range of a partition; for partitions that are known to be small. */
export async function readAll(store: Store, partition: string, range: PartitionRange = {}): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of readPages(store, partition, range))
    items.push(...page.map((item) => unmarshall(item) as Item));
  return items;
}

/** A whole range of a partition as DynamoDB gives it, page by page: for whoever needs little of each of many attributes. */
export async function* readPages(
  { client, table }: Store,
  partition: string,
  range: PartitionRange = {},
): AsyncGenerator<readonly Readonly<Record<string, AttributeValue>>[]> {
  const query = pageQuery({ client, table }, partition, range);
  for (let ExclusiveStartKey = query.ExclusiveStartKey, more = true; more; ) {
    const { Items, LastEvaluatedKey } = await client.send(new QueryCommand({ ...query, ExclusiveStartKey }));
    yield Items ?? [];
    ExclusiveStartKey = LastEvaluatedKey;
    more = LastEvaluatedKey !== undefined;
  }
}

// Sort keys are plain text, so that these are below and above all of them.
const lowest = ' ';
const highest = '\u{10ffff}';

function pageQuery(store: Store, partition: string, range: PartitionRange): QueryCommandInput {
  const { from = lowest, to = highest, after, limit, descending = false, consistent = false, attributes } = range;
  return {
    TableName: store.table,
    KeyConditionExpression: 'pk = :partition AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: marshall({ ':partition': partition, ':from': from, ':to': to }),
    ScanIndexForward: !descending,
    ConsistentRead: consistent,
    ...(limit === undefined ? {} : { Limit: limit }),
    ...projection(['sk'], attributes),
    ...(after === undefined ? {} : { ExclusiveStartKey: marshall({ pk: partition, sk: after }) }),
  };
}

/** Asks for some attributes alone, by names of our own, since many a word is DynamoDB's. */
function projection(keys: readonly string[], attributes: readonly string[] | undefined) {
  if (!attributes) return {};
  const names = attributes.map((name, index) => [`#a${index}`, name] as const);
  return {
    ProjectionExpression: [...keys, ...names.map(([name]) => name)].join(', '),
    ExpressionAttributeNames: Object.fromEntries(names),
  };
}
