import { setTimeout as sleep } from 'node:timers/promises';
import { BatchWriteItemCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { ReadoutError } from '../errors.ts';
import type { Key } from './keys.ts';
import type { Item } from './read-items.ts';
import type { Store } from './store.ts';

// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
const batchSize = 25;
const attempts = 8;

/** Puts and deletes items without conditions, in as few requests as can be; what is refused for the moment is repeated. */
export async function writeBatches(store: Store, puts: readonly Item[], deletes: readonly Key[] = []): Promise<void> {
  const requests = new Map<string, WriteRequest>();
  for (const { pk, sk } of deletes) requests.set(`${pk}\n${sk}`, { DeleteRequest: { Key: marshall({ pk, sk }) } });
  for (const item of puts) {
    const Item = marshall(item, { removeUndefinedValues: true });
    requests.set(`${item.pk}\n${item.sk}`, { PutRequest: { Item } });
  }
  const all = [...requests.values()];
  for (let start = 0; start < all.length; start += batchSize)
    await writeBatch(store, all.slice(start, start + batchSize));
}

async function writeBatch(store: Store, batch: WriteRequest[]): Promise<void> {
  let requests = batch;
  for (let attempt = 0; requests.length > 0; attempt += 1) {
    if (attempt === attempts)
      throw new ReadoutError('throttled', 'DynamoDB keeps refusing writes. Try again in a moment.');
    if (attempt > 0) await sleep(Math.random() * 20 * 2 ** attempt);
    const command = new BatchWriteItemCommand({ RequestItems: { [store.table]: requests } });
    const { UnprocessedItems } = await store.client.send(command);
    requests = UnprocessedItems?.[store.table] ?? [];
  }
}
