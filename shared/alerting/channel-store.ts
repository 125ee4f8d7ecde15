import { isDeepStrictEqual } from 'node:util';
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ReadoutError } from '../errors.ts';
import { channelKey, channelListKey, channelListPartition, webhookKey } from '../store/alerting-keys.ts';
import { readAll } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import { type Channel, channelSchema, defaultCaps, defaultChannelId } from './channel.ts';
import { encode, getItem, getItems } from './items.ts';
import { transact } from './transact.ts';

/** Stores a channel anew, or in the place of whatever there is. */
export async function putChannel(store: Store, channel: Channel): Promise<void> {
  await writeChannel(store, channel, 1, {});
}

const attempts = 8;

/**
 * Changes a channel. `seen` is what the change was made from: `channel-changed` is thrown when the channel is another by
 * now. Without it the change is made to whatever the channel is.
 */
export async function changeChannel(
  store: Store,
  {
    defaultTopicArn,
    id,
    seen,
  }: Readonly<{ id: string; defaultTopicArn?: string | undefined; seen?: Channel | undefined }>,
  change: (channel: Channel) => Channel,
): Promise<Channel> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { channel, version } = await readChannel(store, id, defaultTopicArn);
    if (seen && !isDeepStrictEqual(channel, seen)) break;
    const changed = change(channel);
    if (await writeChannel(store, changed, version + 1, atVersion(version))) return changed;
  }
  throw changedMeanwhile(id);
}

/** `version` counts the writes: 0 for the default channel until it is first changed. */
type StoredChannel = Readonly<{ channel: Channel; version: number }>;

function atVersion(version: number) {
  const ExpressionAttributeNames = { '#version': 'version' };
  if (version === 0) return { ConditionExpression: 'attribute_not_exists(#version)', ExpressionAttributeNames };
  const ExpressionAttributeValues = encode({ ':version': version });
  return { ConditionExpression: '#version = :version', ExpressionAttributeNames, ExpressionAttributeValues };
}

/** False when the condition does not hold. */
function writeChannel(store: Store, channel: Channel, version: number, condition: object): Promise<boolean> {
  const item = { ...channelKey(channel.id), type: 'channel', version, channel: channelSchema.parse(channel) };
  return transact(store, [
    { Put: { TableName: store.table, Item: encode(item), ...condition } },
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
  return (await readChannel(store, id, defaultTopicArn)).channel;
}

async function readChannel(store: Store, id: string, defaultTopicArn: string | undefined): Promise<StoredChannel> {
  const item = await getItem(store, channelKey(id));
  if (item) return { channel: channelSchema.parse(item.channel), version: Number(item.version ?? 0) };
  if (id === defaultChannelId && defaultTopicArn) return { channel: channelWith(id, defaultTopicArn), version: 0 };
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

/** Deletes a channel. `seen` as in `changeChannel`. */
export async function deleteChannel(store: Store, id: string, seen?: Channel): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { channel, version } = await readChannel(store, id, undefined);
    if (seen && !isDeepStrictEqual(channel, seen)) break;
    const done = await transact(store, [
      { Delete: { TableName: store.table, Key: encode(channelKey(id)), ...atVersion(version) } },
      { Delete: { TableName: store.table, Key: encode(channelListKey(id)) } },
      ...channel.webhooks.map((webhook) => ({
        Delete: { TableName: store.table, Key: encode(webhookKey(id, webhook.id)) },
      })),
    ]);
    if (done) return;
  }
  throw changedMeanwhile(id);
}

function changedMeanwhile(id: string): ReadoutError {
  return new ReadoutError(
    'channel-changed',
    `The channel ${id} was changed by someone else. Look at it again, then repeat the change.`,
  );
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
