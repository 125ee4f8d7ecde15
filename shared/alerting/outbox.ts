import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { dueUntil, outboxPartition, outboxSort, smsOutboxPartition } from '../store/alerting-keys.ts';
import { readPage } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import type { Alert } from './alert.ts';
import { taskWrite } from './due-tasks.ts';
import { encode } from './items.ts';

/** The most alerts that one message covers. It lists the first of them and counts the rest. */
export const alertsPerMessage = 300;

/** What still has to reach people: a whole alert, or its SMS alone. */
export type Line = 'all' | 'sms';

/** An alert's place in the outbox. */
export type Waiting = Readonly<{ sort: string; alert: string }>;

/** Puts an alert into its channel's outbox, and the channel on the sweep's list for when it is due. */
export function outboxWrites(store: Store, alert: Pick<Alert, 'id' | 'channel' | 'dueAt'>): TransactWriteItem[] {
  return [outboxWrite(store, 'all', alert), taskWrite(store, alert.dueAt, { kind: 'deliver', id: alert.channel })];
}

export function outboxWrite(
  store: Store,
  line: Line,
  { channel, dueAt, id }: Pick<Alert, 'id' | 'channel' | 'dueAt'>,
): TransactWriteItem {
  const item = { pk: linePartition(channel, line), sk: outboxSort(dueAt, id), type: 'outbox', alert: id };
  return { Put: { TableName: store.table, Item: encode(item) } };
}

export function outboxRemoval(store: Store, channel: string, line: Line, sort: string): TransactWriteItem {
  return { Delete: { TableName: store.table, Key: encode({ pk: linePartition(channel, line), sk: sort }) } };
}

/** What waits for a channel and is due: first what is due at once, then by the time from which it is. */
export async function dueAlerts(store: Store, channel: string, line: Line, now: Date): Promise<readonly Waiting[]> {
  const range = { to: dueUntil(now.toISOString()), limit: alertsPerMessage, consistent: true };
  const { items } = await readPage(store, linePartition(channel, line), range);
  return items.map((item) => ({ sort: item.sk, alert: String(item.alert) }));
}

function linePartition(channel: string, line: Line): string {
  return line === 'sms' ? smsOutboxPartition(channel) : outboxPartition(channel);
}
