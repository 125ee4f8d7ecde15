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
import { readCursor, writeCursor } from '../store/cursor.ts';
import { type Item, readAll, readPage } from '../store/read-items.ts';
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
  /** Of this owner's watches. */
  owner?: string;
  failed?: boolean;
  from?: string;
  to?: string;
  limit: number;
}>;

/** A page that hardly any alert fits is given up after so many, and goes on with the next. */
const readAtMost = 2_000;

/** Alerts, the latest first. */
export async function listAlerts(store: Store, filter: AlertFilter, now: Date): Promise<readonly Alert[]> {
  return (await pageOfAlerts(store, filter, null, now)).alerts;
}

/**
 * A page of alerts, the latest first. It may hold fewer than `limit`, or none, and yet not be the last: only a null
 * cursor says that. Throws `cursor-invalid` for a cursor that was changed or belongs to another list.
 */
export async function pageOfAlerts(
  store: Store,
  { limit, ...filter }: AlertFilter,
  cursor: string | null,
  now: Date,
): Promise<{ alerts: readonly Alert[]; cursor: string | null }> {
  const list = ['alerts', filter];
  let position = cursor === null ? null : await readCursor(store, list, cursor);
  const alerts: Alert[] = [];
  let read = 0;
  for await (const entries of listed(store, filter, position, now)) {
    for (const [entry, alert] of await withAlerts(store, entries)) {
      if (alert && fits(alert, filter)) {
        // One more than wanted fits, so there is a further page, after the last that is given now.
        if (alerts.length === limit) return finish();
        alerts.push(alert);
      }
      position = entry.sk;
    }
    read += entries.length;
    if (read >= readAtMost) return finish();
  }
  return { alerts, cursor: null };

  async function finish() {
    return { alerts, cursor: position === null ? null : await writeCursor(store, list, position) };
  }
}

/** A line of a list of alerts: its place, and the alert's id. */
type Entry = Readonly<{ sk: string; id: string }>;

async function withAlerts(store: Store, entries: readonly Entry[]): Promise<readonly (readonly [Entry, Alert?])[]> {
  const items = await getItems(
    store,
    entries.map(({ id }) => alertKey(id)),
  );
  const alerts = new Map(items.map((item) => alertSchema.parse(item.alert)).map((alert) => [alert.id, alert]));
  return entries.map((entry) => [entry, alerts.get(entry.id)] as const);
}

type Fitting = Omit<AlertFilter, 'limit'>;

function fits(alert: Alert, { channel, failed, owner, watch }: Fitting): boolean {
  return (
    (watch === undefined || alert.watch.id === watch) &&
    (channel === undefined || alert.channel === channel) &&
    (owner === undefined || alert.watch.owner === owner) &&
    (!failed || alert.failure !== null)
  );
}

const pageSize = 100;
const daysBack = 30;

/** Places from `from` to `to`, and before `before`. */
type Range = Readonly<{ from?: string; to?: string; before: string | null }>;

/** Lines of the narrowest list that holds all that is asked for, some at a time, the latest first. */
async function* listed(
  store: Store,
  filter: Fitting,
  before: string | null,
  now: Date,
): AsyncGenerator<readonly Entry[]> {
  const range = { before, ...(filter.from && { from: filter.from }), ...(filter.to && { to: `${filter.to}~` }) };
  if (filter.failed) {
    yield* shardedList(store, shards.map(failedAlertsPartition), range);
  } else if (filter.watch !== undefined) {
    yield* pagedList(store, alertsOfWatchPartition(filter.watch), range);
  } else if (filter.channel !== undefined) {
    yield* pagedList(store, alertsOfChannelPartition(filter.channel), range);
  } else {
    for (const day of daysDown(filter, before, now)) {
      const partitions = shards.map((shard) => alertsOfDayPartition(day, shard));
      yield* shardedList(store, partitions, range);
    }
  }
}

const entryOf = ({ id, sk }: Item): Entry => ({ sk, id: String(id) });

async function* pagedList(
  store: Store,
  partition: string,
  { before, ...range }: Range,
): AsyncGenerator<readonly Entry[]> {
  let after = before ?? undefined;
  do {
    const place = { ...range, descending: true, limit: pageSize, ...(after !== undefined && { after }) };
    const { items, more } = await readPage(store, partition, place);
    yield items.map(entryOf);
    after = more ? items.at(-1)?.sk : undefined;
  } while (after !== undefined);
}

async function* shardedList(
  store: Store,
  partitions: readonly string[],
  { before, from, to }: Range,
): AsyncGenerator<readonly Entry[]> {
  const end = [before, to].flatMap((bound) => bound ?? []).toSorted()[0];
  const range = { ...(from !== undefined && { from }), ...(end !== undefined && { to: end }) };
  const items = (await Promise.all(partitions.map((partition) => readAll(store, partition, range)))).flat();
  const latestFirst = items.filter(({ sk }) => sk !== before).sort((a, b) => (a.sk < b.sk ? 1 : -1));
  for (let i = 0; i < latestFirst.length; i += pageSize) yield latestFirst.slice(i, i + pageSize).map(entryOf);
}

/** The days asked for, the last first, from the one that `before` is in; without a first day those of the last month. */
function* daysDown({ from, to }: Fitting, before: string | null, now: Date): Generator<string> {
  const dayMs = 86_400_000;
  const last = new Date((to ?? now.toISOString()).slice(0, 10));
  const first = from ? new Date(from.slice(0, 10)) : new Date(last.getTime() - daysBack * dayMs);
  const start = before === null ? last : new Date(before.slice(0, 10));
  for (let day = start; day >= first; day = new Date(day.getTime() - dayMs)) yield day.toISOString().slice(0, 10);
}
