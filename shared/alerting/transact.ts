import { setTimeout as sleep } from 'node:timers/promises';
import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Store } from '../store/store.ts';

const attempts = 6;
const transient = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/**
 * Writes all of the items or none. False when a condition does not hold; another writer in the way and throttling are
 * waited out. The SDK's token makes its own retry of a write whose answer was lost harmless.
 */
export async function transact(store: Store, items: readonly TransactWriteItem[]): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.client.send(new TransactWriteItemsCommand({ TransactItems: [...items] }));
      return true;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
      if (codes.includes('ConditionalCheckFailed')) return false;
      if (attempt === attempts || !codes.some((code) => transient.has(code))) throw error;
      await sleep(Math.random() * 20 * 2 ** attempt);
    }
  }
}
