import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { messageKey } from '../store/alerting-keys.ts';
import type { Message } from './alert.ts';
import type { Alerting } from './alerting.ts';
import type { Channel } from './channel.ts';
import { encode } from './items.ts';
import { type Published, publish } from './publish.ts';
import { settle } from './settle.ts';

const retry = { firstMs: 15_000, longestMs: 900_000, giveUpMs: 12 * 3_600_000 } as const;

/** Publishes a claimed message and marks it, or says when to try again. One that is marked already is only tidied up after. */
export async function finishMessage(
  alerting: Alerting,
  channel: Channel,
  message: Message,
): Promise<{ message: Message } | { nextAt: Date }> {
  const { store } = alerting;
  const now = alerting.now();
  if (message.status !== 'claimed') return { message: await settle(store, channel, message, now, 'marked') };
  const result = await publishTo(alerting, channel, message);
  const age = now.getTime() - Date.parse(message.claimedAt);
  if (result.kind === 'unclear' && age < retry.giveUpMs) {
    const attempts = await countAttempt(alerting, message);
    const delay = Math.min(retry.firstMs * 2 ** (attempts - 1), retry.longestMs);
    return { nextAt: new Date(now.getTime() + delay) };
  }
  const marked = withReceipt(message, result, alerting.now());
  return { message: await settle(store, channel, marked, now, 'unmarked') };
}

async function publishTo(alerting: Alerting, channel: Channel, message: Message): Promise<Published> {
  if (channel.topicArn === null) return { kind: 'refused', reason: `The channel ${channel.id} was removed.` };
  return publish(alerting.sns, channel.topicArn, message);
}

function withReceipt(message: Message, result: Published, at: Date): Message {
  const accepted = result.kind === 'accepted';
  const receipt = {
    target: 'sns',
    result: accepted ? 'accepted' : 'refused',
    detail: accepted ? result.messageId : result.reason,
    at: at.toISOString(),
  } as const;
  return { ...message, status: accepted ? 'sent' : 'failed', receipts: [...message.receipts, receipt] };
}

async function countAttempt({ store }: Alerting, message: Message): Promise<number> {
  await store.client.send(
    new UpdateItemCommand({
      TableName: store.table,
      Key: encode(messageKey(message.id)),
      UpdateExpression: 'SET #message.#attempts = :attempts',
      ExpressionAttributeNames: { '#message': 'message', '#attempts': 'attempts' },
      ExpressionAttributeValues: encode({ ':attempts': message.attempts + 1 }),
    }),
  );
  return message.attempts + 1;
}
