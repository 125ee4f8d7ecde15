import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { ReadoutError } from '../errors.ts';
import {
  alertKey,
  alertListSort,
  alertShard,
  alertsOfChannelPartition,
  alertsOfDayPartition,
  alertsOfWatchPartition,
  failedAlertsPartition,
  messageKey,
  shards,
} from '../store/alerting-keys.ts';
import { readAll, readPage } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import { type Alert, alertSchema, type Message, messageSchema } from './alert.ts';
import { encode, getItem, getItems } from './items.ts';

/** The entries of an alert in the lists by watch, by channel and by day. */
export function listingWrites(store: Store, alert: Alert, expiresAt: number): TransactWriteItem[] {
  const sk = alertListSort(alert.raisedAt, alert.id);
  const partitions = [
    alertsOfWatchPartition(alert.watch.id),
    alertsOfChannelPartition(alert.channel),
    alertsOfDayPartition(alert.raisedAt.slice(0, 10), alertShard(alert.id)),
  ];
  return partitions.map((pk) => ({
    Put: { TableName: store.table, Item: encode({ pk, sk, type: 'alert-list', id: alert.id, expiresAt }) },
  }));
}

/** Throws `alert-unknown` when there is none of this id. */
export async function getAlert(store: Store, id: string): Promise<Alert> {
  const item = await getItem(store, alertKey(id));
  if (!item) throw new ReadoutError('alert-unknown', `There is no alert ${id}. See \`readout alerts\`.`);
  return alertSchema.parse(item.alert);
}

/** The message that an alert went out in, with the texts as people got them. */
export async function getMessage(store: Store, id: string): Promise<Message | null> {
  const item = await getItem(store, messageKey(id));
  return item ? messageSchema.parse(item.message) : null;
}

/** At most one of `watch` and `channel` decides which list is read; the rest filters it. `from`: an ISO 8601 date. */
export type AlertFilter = Readonly<{
  watch?: string;
  channel?: string;
  failed?: boolean;
  from?: string;
  to?: string;
  limit: number;
}>;

/** Alerts, the latest first. */
export async function listAlerts(store: Store, filter: AlertFilter, now: Date): Promise<readonly Alert[]> {
  const alerts: Alert[] = [];
  for await (const ids of listedIds(store, filter, now)) {
    const items = await getItems(store, ids.map(alertKey));
    const page = items.map((item) => alertSchema.parse(item.alert)).filter((alert) => fits(alert, filter));
    alerts.push(...page.sort((a, b) => b.raisedAt.localeCompare(a.raisedAt) || a.id.localeCompare(b.id)));
    if (alerts.length >= filter.limit) break;
  }
  return alerts.slice(0, filter.limit);
}

function fits(alert: Alert, { channel, failed, watch }: AlertFilter): boolean {
  return (
    (watch === undefined || alert.watch.id === watch) &&
    (channel === undefined || alert.channel === channel) &&
    (!failed || alert.status === 'failed')
  );
}

const pageSize = 100;
const daysBack = 30;

type Range = Readonly<{ from?: string; to?: string }>;

/** Ids of the alerts of the narrowest list that holds all that is asked for, a page at a time, the latest first. */
async function* listedIds(store: Store, filter: AlertFilter, now: Date): AsyncGenerator<string[]> {
  const range = { ...(filter.from && { from: filter.from }), ...(filter.to && { to: `${filter.to}~` }) };
  if (filter.failed) {
    yield* shardedList(store, shards.map(failedAlertsPartition), range);
  } else if (filter.watch !== undefined) {
    yield* pagedList(store, alertsOfWatchPartition(filter.watch), range);
  } else if (filter.channel !== undefined) {
    yield* pagedList(store, alertsOfChannelPartition(filter.channel), range);
  } else {
    for (const day of daysDown(filter, now)) {
      const partitions = shards.map((shard) => alertsOfDayPartition(day, shard));
      yield* shardedList(store, partitions, range);
    }
  }
}

async function* pagedList(store: Store, partition: string, range: Range): AsyncGenerator<string[]> {
  let after: string | undefined;
  do {
    const place = { ...range, descending: true, limit: pageSize, ...(after !== undefined && { after }) };
    const { items, more } = await readPage(store, partition, place);
    yield items.map((item) => String(item.id));
    after = more ? items.at(-1)?.sk : undefined;
  } while (after !== undefined);
}

async function* shardedList(store: Store, partitions: readonly string[], range: Range): AsyncGenerator<string[]> {
  const items = (await Promise.all(partitions.map((partition) => readAll(store, partition, range)))).flat();
  const latestFirst = items.sort((a, b) => (a.sk < b.sk ? 1 : -1)).map((item) => String(item.id));
  for (let i = 0; i < latestFirst.length; i += pageSize) yield latestFirst.slice(i, i + pageSize);
}

/** The days asked for, the last first; without a first day those of the last month. */
function* daysDown({ from, to }: AlertFilter, now: Date): Generator<string> {
  const dayMs = 86_400_000;
  const last = new Date((to ?? now.toISOString()).slice(0, 10));
  const first = from ? new Date(from.slice(0, 10)) : new Date(last.getTime() - daysBack * dayMs);
  for (let day = last; day >= first; day = new Date(day.getTime() - dayMs)) yield day.toISOString().slice(0, 10);
}
