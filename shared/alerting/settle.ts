import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { alertKey, messageKey } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import type { Message } from './alert.ts';
import type { Channel } from './channel.ts';
import { settledWrite } from './channel-lease.ts';
import { taskWrite } from './due-tasks.ts';
import { failedEntries } from './failed-list.ts';
import { encode } from './items.ts';
import { outboxRemoval, outboxWrite } from './outbox.ts';
import { transact } from './transact.ts';
import { forwardWrites } from './webhook-outbox.ts';

/** Alerts whose marks fit one transaction beside those of the message and the channel. */
export const alertsPerWrite = 20;

/**
 * Marks a message that SNS has accepted (or refused for good) and its alerts, and takes them out of the outbox. The
 * first write is the one that counts: from then on nobody publishes the message again. With `marked` that write was
 * done before a crash, and only the rest is.
 */
export async function settle(
  store: Store,
  channel: Channel,
  message: Message,
  now: Date,
  marked: 'marked' | 'unmarked',
): Promise<Message> {
  const chunks = chunksOf(message.alerts, alertsPerWrite);
  const [first = [], ...rest] = await Promise.all(chunks.map((alerts) => alertMarks(store, message, alerts, now)));
  const mark = marked === 'marked' ? [] : [messageMark(store, message), ...forwardWrites(store, channel, message)];
  const last = settledWrite(store, channel.id, message.id);
  // False when another process that took over was quicker; what is left to do it has done or will do.
  await transact(store, [...mark, ...first, ...(rest.length === 0 ? [last] : [])]);
  for (const writes of rest) await transact(store, writes);
  if (rest.length > 0) await transact(store, [last]);
  return message;
}

function messageMark(store: Store, message: Message): TransactWriteItem {
  return {
    Update: {
      TableName: store.table,
      Key: encode(messageKey(message.id)),
      UpdateExpression: 'SET #message.#status = :status, #message.#receipts = :receipts',
      ConditionExpression: '#message.#status = :claimed',
      ExpressionAttributeNames: { '#message': 'message', '#status': 'status', '#receipts': 'receipts' },
      ExpressionAttributeValues: encode({
        ':status': message.status,
        ':claimed': 'claimed',
        ':receipts': message.receipts,
      }),
    },
  };
}

async function alertMarks(
  store: Store,
  message: Message,
  alerts: Message['alerts'],
  now: Date,
): Promise<TransactWriteItem[]> {
  const smsOnly = message.media.length === 1 && message.media[0] === 'sms';
  const marks = alerts.map(({ id, outbox }) => [
    smsOnly ? smsMark(store, message, id) : alertMark(store, message, id, now),
    outboxRemoval(store, message.channel, smsOnly ? 'sms' : 'all', outbox),
  ]);
  const held = message.status === 'sent' && message.smsHeldUntil ? heldSms(store, message, alerts) : [];
  const failed = message.status === 'failed' ? await failedEntries(store, alerts, now) : [];
  return [...marks.flat(), ...held, ...failed];
}

function alertMark(store: Store, message: Message, alert: string, now: Date): TransactWriteItem {
  const sent = message.status === 'sent';
  const [receipt] = message.receipts;
  return {
    Update: {
      TableName: store.table,
      Key: encode(alertKey(alert)),
      UpdateExpression:
        'SET #alert.#status = :status, #alert.#message = :message, #alert.#sentAt = :sentAt, #alert.#failure = :failure',
      ExpressionAttributeNames: {
        '#alert': 'alert',
        '#status': 'status',
        '#message': 'message',
        '#sentAt': 'sentAt',
        '#failure': 'failure',
      },
      ExpressionAttributeValues: encode({
        ':status': sent ? 'sent' : 'failed',
        ':message': message.id,
        ':sentAt': sent ? (receipt?.at ?? now.toISOString()) : null,
        ':failure': sent ? null : (receipt?.detail ?? 'unknown'),
      }),
    },
  };
}

function smsMark(store: Store, message: Message, alert: string): TransactWriteItem {
  return {
    Update: {
      TableName: store.table,
      Key: encode(alertKey(alert)),
      UpdateExpression: 'SET #alert.#sms = :message',
      ExpressionAttributeNames: { '#alert': 'alert', '#sms': 'smsMessage' },
      ExpressionAttributeValues: encode({ ':message': message.id }),
    },
  };
}

/** The channel has had its SMS of the day: those of these alerts go out together on the next. */
function heldSms(store: Store, message: Message, alerts: Message['alerts']): TransactWriteItem[] {
  const { channel, smsHeldUntil: dueAt } = message;
  return [
    ...alerts.map(({ id }) => outboxWrite(store, 'sms', { id, channel, dueAt })),
    taskWrite(store, dueAt, { kind: 'deliver', id: channel }),
  ];
}

/** A list in pieces of at most so many. */
export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}
