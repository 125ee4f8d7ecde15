import { type Key, shardOf } from './keys.ts';

/**
 * The keys of everything about alerts. With keys.ts the only file that spells a key.
 *
 * Shards spread what would otherwise all be written to or read from one partition; their number is fixed, since the
 * items under them are few.
 */
const alertingShards = 4;

/** All shards of a list, to read it whole. */
export const shards: readonly number[] = Array.from({ length: alertingShards }, (_, shard) => shard);

/** A watch, and its entry in the list of all watches, an owner's together. */
export const watchKey = (id: string): Key => ({ pk: `watch#${id}`, sk: 'watch' });
export const watchListPartition = (shard: number): string => `watches#${shard}`;
export const watchListPrefix = (owner: string): string => `${encodeURIComponent(owner)}#`;
export const watchListKey = (owner: string, id: string): Key => ({
  pk: watchListPartition(shardOf(id, alertingShards)),
  sk: `${watchListPrefix(owner)}${id}`,
});

/** The watches stored under one index key; further shards exist where more share it than one item should hold. */
export const watchIndexKey = (key: string, shard: number): Key => ({
  pk: `watch-index#${key}#${shard}`,
  sk: 'watch-index',
});

/** Which index keys are in use at all: the parts of the list, and the item that says which part has changed. */
export const watchKeyDirectoryKey = (part: string): Key => ({ pk: `watch-keys#${part}`, sk: 'watch-keys' });
export const watchKeyDirectoryHead: Key = { pk: 'watch-keys', sk: 'watch-keys' };

export const channelKey = (id: string): Key => ({ pk: `channel#${id}`, sk: 'channel' });
export const channelListPartition = 'channels';
export const channelListKey = (id: string): Key => ({ pk: channelListPartition, sk: id });
/** The address of an incoming webhook: a secret, so never in the channel's own item. */
export const webhookKey = (channel: string, webhook: string): Key => ({
  pk: `channel#${channel}`,
  sk: `webhook#${webhook}`,
});
/** Who delivers for a channel just now, what is being sent, and how much was sent lately. */
export const channelStateKey = (channel: string): Key => ({ pk: `channel#${channel}`, sk: 'delivery' });

/** What a watch has been told about a meeting, and which of its meetings an article has had a part in. */
export const toldKey = (watch: string, meeting: string): Key => ({ pk: `told#${watch}`, sk: `meeting#${meeting}` });
export const toldByArticleKey = (watch: string, article: string): Key => ({
  pk: `told#${watch}`,
  sk: `article#${article}`,
});

export const alertKey = (id: string): Key => ({ pk: `alert#${id}`, sk: 'alert' });
export const messageKey = (id: string): Key => ({ pk: `message#${id}`, sk: 'message' });

/** Lists of alerts, in the order in which they were raised. */
export const alertsOfWatchPartition = (watch: string): string => `alerts#watch#${watch}`;
export const alertsOfChannelPartition = (channel: string): string => `alerts#channel#${channel}`;
export const alertsOfDayPartition = (day: string, shard: number): string => `alerts#day#${day}#${shard}`;
export const alertShard = (id: string): number => shardOf(id, alertingShards);
export const failedAlertsPartition = (shard: number): string => `alerts#failed#${shard}`;
export const alertListSort = (raisedAt: string, id: string): string => `${raisedAt}#${id}`;

/**
 * Alerts that wait to be sent through a channel. What is due at once sorts before everything that has a time, so that
 * no clock can hold it back.
 */
export const outboxPartition = (channel: string): string => `outbox#${channel}`;
/** Alerts of which all but the SMS is out, and messages that wait for an incoming webhook. */
export const smsOutboxPartition = (channel: string): string => `outbox#${channel}#sms`;
export const webhookOutboxPartition = (channel: string, webhook: string): string =>
  `outbox#${channel}#webhook#${webhook}`;
export const outboxSort = (dueAt: string | null, alert: string): string => `${dueAt ?? atOnce}#${alert}`;

/** What the sweep has to look at, by the time from which it has to. */
export const duePartition = (shard: number): string => `due#${shard}`;
export const dueKey = (dueAt: string | null, task: string): Key => ({
  pk: duePartition(shardOf(task, alertingShards)),
  sk: `${dueAt ?? atOnce}#${task}`,
});
/** The greatest sort key of all that is due: `~` comes after every character of a key. */
export const dueUntil = (now: string): string => `${now}#~`;

const atOnce = '0';
