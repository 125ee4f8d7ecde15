import { randomUUID } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { messageKey, webhookOutboxPartition } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import type { Message, Receipt } from './alert.ts';
import { getMessage } from './alert-store.ts';
import type { Alerting } from './alerting.ts';
import type { Webhook } from './channel.ts';
import { type Lease, leaseMs, releaseLease, takeLease } from './channel-lease.ts';
import { findChannel, getWebhookAddress } from './channel-store.ts';
import { failedEntries, webhookFailure } from './failed-list.ts';
import { encode } from './items.ts';
import { type Posted, postWebhook } from './post-webhook.ts';
import { alertsPerWrite, chunksOf } from './settle.ts';
import { transact } from './transact.ts';
import { type Forward, waitingForwards } from './webhook-outbox.ts';

const spacingMs = 1_000;
const retryMs = 60_000;
const giveUpMs = 24 * 3_600_000;

/**
 * Posts the messages that wait for one incoming webhook, in order, one a second as Slack asks. A webhook that does not
 * answer is tried again for a day and holds up nothing but itself. Gives when to come back, or null when all is out.
 */
export async function deliverWebhook(alerting: Alerting, channelId: string, webhookId: string): Promise<Date | null> {
  const { now, store } = alerting;
  const lease: Lease = { channel: `${channelId}#${webhookId}`, token: randomUUID() };
  if (!(await takeLease(store, lease, now()))) return new Date(now().getTime() + leaseMs);
  try {
    const channel = await findChannel(store, channelId, alerting.defaultTopicArn);
    const webhook = channel.webhooks.find(({ id }) => id === webhookId) ?? null;
    const address = webhook && (await getWebhookAddress(store, channelId, webhookId));
    for (const forward of await waitingForwards(store, channelId, webhookId)) {
      const message = await getMessage(store, forward.message);
      const posted = await post(alerting, webhook, address, message);
      const age = message ? now().getTime() - Date.parse(message.claimedAt) : giveUpMs;
      if (posted.kind === 'unclear' && age < giveUpMs) return new Date(now().getTime() + retryMs);
      if (webhook && message && posted.kind !== 'accepted') await markFailed(store, webhook, message, posted, now());
      await markPosted(store, channelId, webhookId, forward, message, posted, now());
      await alerting.sleep(spacingMs);
    }
    return (await waitingForwards(store, channelId, webhookId)).length > 0 ? now() : null;
  } finally {
    await releaseLease(store, lease);
  }
}

async function post(
  { webhookHosts }: Alerting,
  webhook: Webhook | null,
  address: string | null,
  message: Message | null,
): Promise<Posted> {
  if (!webhook || address === null || !message) return { kind: 'refused', reason: 'The webhook was removed.' };
  return postWebhook(webhook.kind, address, message.chat, webhookHosts);
}

/** Before the message is marked: after a crash in between, the same is written again. */
async function markFailed(store: Store, { kind, id }: Webhook, message: Message, { reason }: Posted, at: Date) {
  for (const alerts of chunksOf(message.alerts, alertsPerWrite)) {
    await transact(store, [
      ...alerts.map((alert) => webhookFailure(store, alert.id, `${kind} webhook ${id}: ${reason}`)),
      ...(await failedEntries(store, alerts, at)),
    ]);
  }
}

async function markPosted(
  store: Store,
  channel: string,
  webhook: string,
  forward: Forward,
  message: Message | null,
  { kind, reason }: Posted,
  at: Date,
): Promise<void> {
  const result = kind === 'accepted' ? 'accepted' : 'refused';
  const receipt: Receipt = { target: webhook, result, detail: reason, at: at.toISOString() };
  const removal: TransactWriteItem = {
    Delete: {
      TableName: store.table,
      Key: encode({ pk: webhookOutboxPartition(channel, webhook), sk: forward.sort }),
    },
  };
  if (!message) {
    await transact(store, [removal]);
    return;
  }
  await transact(store, [
    removal,
    {
      Update: {
        TableName: store.table,
        Key: encode(messageKey(message.id)),
        UpdateExpression: 'SET #message.#receipts = list_append(#message.#receipts, :receipt)',
        ExpressionAttributeNames: { '#message': 'message', '#receipts': 'receipts' },
        ExpressionAttributeValues: encode({ ':receipt': [receipt] }),
      },
    },
  ]);
}
