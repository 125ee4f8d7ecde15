import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { outboxSort, webhookOutboxPartition } from '../store/alerting-keys.ts';
import { readPage } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import type { Message } from './alert.ts';
import type { Channel } from './channel.ts';
import { taskWrite } from './due-tasks.ts';
import { encode } from './items.ts';

/** A message's place among those that wait for an incoming webhook. */
export type Forward = Readonly<{ sort: string; message: string }>;

/** Passes a message on to each incoming webhook of its channel, in the transaction that marks it as sent. */
export function forwardWrites(store: Store, channel: Channel, message: Message): TransactWriteItem[] {
  if (message.status !== 'sent' || !message.media.includes('email')) return [];
  return channel.webhooks.flatMap(({ id }) => [
    {
      Put: {
        TableName: store.table,
        Item: encode({
          pk: webhookOutboxPartition(channel.id, id),
          sk: outboxSort(message.claimedAt, message.id),
          type: 'outbox',
          message: message.id,
        }),
      },
    },
    taskWrite(store, null, { kind: 'webhook', id: channel.id, webhook: id }),
  ]);
}

/** The messages that wait for a webhook, the oldest first. */
export async function waitingForwards(store: Store, channel: string, webhook: string): Promise<readonly Forward[]> {
  const range = { limit: 25, consistent: true };
  const { items } = await readPage(store, webhookOutboxPartition(channel, webhook), range);
  return items.map((item) => ({ sort: item.sk, message: String(item.message) }));
}
