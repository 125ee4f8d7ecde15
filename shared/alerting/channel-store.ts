import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ReadoutError } from '../errors.ts';
import { channelKey, channelListKey, channelListPartition, webhookKey } from '../store/alerting-keys.ts';
import { readAll } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import { type Channel, channelSchema, defaultCaps, defaultChannelId } from './channel.ts';
import { encode, getItem, getItems } from './items.ts';
import { transact } from './transact.ts';

/** Stores a channel anew or as changed. */
export async function putChannel(store: Store, channel: Channel): Promise<void> {
  const checked = channelSchema.parse(channel);
  await transact(store, [
    {
      Put: {
        TableName: store.table,
        Item: encode({ ...channelKey(channel.id), type: 'channel', channel: checked }),
      },
    },
    {
      Put: {
        TableName: store.table,
        Item: encode({ ...channelListKey(channel.id), type: 'channel-list', id: channel.id }),
      },
    },
  ]);
}

/**
 * A channel by id. The default one need not be stored: until it is, `defaultTopicArn` alone makes it.
 * Throws `channel-unknown`.
 */
export async function getChannel(store: Store, id: string, defaultTopicArn?: string): Promise<Channel> {
  const item = await getItem(store, channelKey(id));
  if (item) return channelSchema.parse(item.channel);
  if (id === defaultChannelId && defaultTopicArn) return channelWith(id, defaultTopicArn);
  throw new ReadoutError(
    'channel-unknown',
    `There is no channel ${id}. See \`readout channel list\`, or make it with \`readout channel add\`.`,
  );
}

/** The same for delivering: a channel that is gone is one without a topic, so that what waits for it fails visibly. */
export async function findChannel(store: Store, id: string, defaultTopicArn?: string): Promise<Channel> {
  try {
    return await getChannel(store, id, defaultTopicArn);
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'channel-unknown') return channelWith(id, null);
    throw error;
  }
}

/** All channels by name, the default one among them. */
export async function listChannels(store: Store, defaultTopicArn?: string): Promise<readonly Channel[]> {
  const listed = await readAll(store, channelListPartition, { consistent: true });
  const items = await getItems(
    store,
    listed.map((item) => channelKey(String(item.id))),
  );
  const channels = items.map((item) => channelSchema.parse(item.channel));
  const hasDefault = channels.some((channel) => channel.id === defaultChannelId);
  if (!hasDefault && defaultTopicArn) channels.push(channelWith(defaultChannelId, defaultTopicArn));
  return channels.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export async function deleteChannel(store: Store, channel: Channel): Promise<void> {
  await transact(store, [
    { Delete: { TableName: store.table, Key: encode(channelKey(channel.id)) } },
    { Delete: { TableName: store.table, Key: encode(channelListKey(channel.id)) } },
    ...channel.webhooks.map(({ id }) => ({
      Delete: { TableName: store.table, Key: encode(webhookKey(channel.id, id)) },
    })),
  ]);
}

/** Keeps the address of an incoming webhook, which is a secret, in an item of its own that no list shows. */
export async function putWebhookAddress(store: Store, channel: string, webhook: string, url: string): Promise<void> {
  const item = { ...webhookKey(channel, webhook), type: 'webhook', url };
  await store.client.send(new PutItemCommand({ TableName: store.table, Item: encode(item) }));
}

export async function getWebhookAddress(store: Store, channel: string, webhook: string): Promise<string | null> {
  const item = await getItem(store, webhookKey(channel, webhook));
  return item ? String(item.url) : null;
}

export async function deleteWebhookAddress(store: Store, channel: string, webhook: string): Promise<void> {
  await store.client.send(new DeleteItemCommand({ TableName: store.table, Key: encode(webhookKey(channel, webhook)) }));
}

function channelWith(id: string, topicArn: string | null): Channel {
  return {
    id,
    name: id,
    topicArn,
    caps: defaultCaps,
    webhooks: [],
    createdAt: new Date(0).toISOString(),
  };
}
