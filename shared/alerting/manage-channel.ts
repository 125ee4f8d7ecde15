import { randomBytes } from 'node:crypto';
import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  type SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import * as z from 'zod';
import { ReadoutError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type Caps, type Channel, channelSchema, defaultCaps, defaultChannelId, type Webhook } from './channel.ts';
import {
  changeChannel,
  deleteChannel,
  deleteWebhookAddress,
  getChannel,
  putChannel,
  putWebhookAddress,
} from './channel-store.ts';
import { newNamedId } from './new-id.ts';
import { listWatches } from './watch-store.ts';
import { checkWebhook } from './webhook-hosts.ts';

/** What managing channels needs. Topics get names with `topicPrefix`: the functions may touch no others. */
export type ChannelAdmin = Readonly<{
  store: Store;
  sns: SNSClient;
  topicPrefix: string;
  defaultTopicArn?: string;
  webhookHosts: readonly string[];
}>;

/** One way from a channel to a person or program. SNS gives no ARN before the owner has confirmed. */
export const subscriptionSchema = z.object({
  arn: z.string().nullable(),
  protocol: z.string(),
  endpoint: z.string(),
  state: z.enum(['confirmed', 'pending']),
});
export type Subscription = Readonly<z.infer<typeof subscriptionSchema>>;

/** Encrypted on the way, or on this machine only, as the embedded stack's are. */
function isPrivate(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, protocol } = new URL(address);
  return protocol === 'https:' || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

export const newSubscriptionSchema = z.discriminatedUnion('protocol', [
  z.object({ protocol: z.literal('email'), endpoint: z.email('is not a mail address such as desk@example.org') }),
  z.object({
    protocol: z.literal('sms'),
    endpoint: z.string().regex(/^\+[1-9]\d{6,14}$/, 'is not a phone number in E.164 form such as +390612345678'),
  }),
  z.object({
    protocol: z.literal('https'),
    endpoint: z
      .url({ protocol: /^https?$/, error: 'is not a web address such as https://example.org/hook' })
      .refine(isPrivate, 'is sent in the clear: give an address that begins with https://'),
  }),
]);
export type NewSubscription = Readonly<z.infer<typeof newSubscriptionSchema>>;

/** SNS takes no more subscriptions with a filter policy on one topic, and each of ours has one. */
const mostSubscriptions = 200;

/** Makes a channel and its topic, which is encrypted as the default channel's is. */
export async function createChannel(
  admin: ChannelAdmin,
  { caps, name }: Readonly<{ name: string; caps?: Partial<Caps> }>,
  now: Date,
): Promise<Channel> {
  const id = newNamedId(name);
  const draft = { id, name, caps: { ...defaultCaps, ...caps }, webhooks: [], createdAt: now.toISOString() };
  channelSchema.omit({ topicArn: true }).parse(draft);
  const { TopicArn: topicArn = '' } = await admin.sns.send(
    new CreateTopicCommand({
      Name: `${admin.topicPrefix}${id}`,
      Attributes: { DisplayName: 'Readout', SignatureVersion: '2', ...(await encryptionOfDefault(admin)) },
    }),
  );
  const channel = { ...draft, topicArn };
  await putChannel(admin.store, channel);
  return channel;
}

/** The customer's key, where the stack was given one. The stack's own topic knows it, so that no setting has to. */
async function encryptionOfDefault({ sns, defaultTopicArn }: ChannelAdmin): Promise<{ KmsMasterKeyId?: string }> {
  if (defaultTopicArn === undefined) return {};
  const { Attributes } = await sns.send(new GetTopicAttributesCommand({ TopicArn: defaultTopicArn }));
  return Attributes?.KmsMasterKeyId ? { KmsMasterKeyId: Attributes.KmsMasterKeyId } : {};
}

/**
 * Removes a channel, its topic and all subscriptions. Refused (`channel-in-use`) while watches send to it. `seen`, here
 * and below: only if the channel is still that; `channel-changed` otherwise.
 */
export async function removeChannel(admin: ChannelAdmin, id: string, seen?: Channel): Promise<void> {
  const channel = await getChannel(admin.store, id, admin.defaultTopicArn);
  if (id === defaultChannelId) {
    throw new ReadoutError(
      'channel-is-default',
      'The default channel belongs to the stack. Unsubscribe from it instead.',
    );
  }
  const users = (await listWatches(admin.store)).filter((watch) => watch.channel === id);
  if (users.length > 0) {
    const names = users.slice(0, 5).map((watch) => watch.id);
    throw new ReadoutError(
      'channel-in-use',
      `${users.length} watches send to the channel ${id}, among them ${names.join(', ')}. Give them another channel or remove them first.`,
    );
  }
  await deleteChannel(admin.store, id, seen);
  if (channel.topicArn !== null) await admin.sns.send(new DeleteTopicCommand({ TopicArn: channel.topicArn }));
}

/** Changes how much a channel may send. */
export async function changeCaps(
  { defaultTopicArn, store }: ChannelAdmin,
  id: string,
  caps: Partial<Caps>,
  seen?: Channel,
): Promise<Channel> {
  return changeChannel(store, { id, defaultTopicArn, seen }, (channel) => ({
    ...channel,
    caps: { ...channel.caps, ...caps },
  }));
}

/**
 * Subscribes an address. Its owner confirms by a link (phone numbers need no confirmation). The filter keeps a message
 * that is for other media away from it.
 */
export async function subscribe(admin: ChannelAdmin, id: string, subscription: NewSubscription): Promise<Subscription> {
  const { endpoint, protocol } = newSubscriptionSchema.parse(subscription);
  const topicArn = await topicOf(admin, id);
  if ((await listSubscriptions(admin, id)).length >= mostSubscriptions) {
    throw new ReadoutError(
      'channel-full',
      `The channel ${id} has ${mostSubscriptions} subscriptions, as many as it can have. Make another one.`,
    );
  }
  const { SubscriptionArn: arn } = await admin.sns.send(
    new SubscribeCommand({
      TopicArn: topicArn,
      Protocol: endpoint.startsWith('http:') ? 'http' : protocol,
      Endpoint: endpoint,
      Attributes: { FilterPolicy: JSON.stringify({ media: [protocol] }) },
    }),
  );
  return described(arn, protocol, endpoint);
}

/** Everyone who is subscribed, with whether they have confirmed. */
export async function listSubscriptions(admin: ChannelAdmin, id: string): Promise<readonly Subscription[]> {
  const topicArn = await topicOf(admin, id);
  const subscriptions: Subscription[] = [];
  let next: string | undefined;
  do {
    const page = await admin.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken: next }));
    for (const { Endpoint, Protocol, SubscriptionArn } of page.Subscriptions ?? []) {
      subscriptions.push(described(SubscriptionArn, Protocol ?? '', Endpoint ?? ''));
    }
    next = page.NextToken;
  } while (next);
  return subscriptions;
}

/**
 * Ends the subscription of an address. One that is not confirmed yet cannot be ended; it goes by itself after two days.
 * Throws `subscription-unknown` and `subscription-pending`.
 */
export async function unsubscribe(admin: ChannelAdmin, id: string, endpoint: string): Promise<void> {
  const found = (await listSubscriptions(admin, id)).filter((subscription) => subscription.endpoint === endpoint);
  if (found.length === 0) {
    throw new ReadoutError(
      'subscription-unknown',
      `${endpoint} is not subscribed to the channel ${id}. See \`readout channel show ${id}\`.`,
    );
  }
  const confirmed = found.flatMap(({ arn }) => arn ?? []);
  if (confirmed.length === 0) {
    throw new ReadoutError(
      'subscription-pending',
      `${endpoint} has not confirmed its subscription yet, so there is nothing to end: SNS forgets it by itself.`,
    );
  }
  for (const arn of confirmed) {
    await admin.sns.send(new UnsubscribeCommand({ SubscriptionArn: arn })).catch((error: unknown) => {
      if (!(error instanceof NotFoundException)) throw error;
    });
  }
}

/** Adds an incoming webhook of Slack or Teams. Its address is checked, and kept as the secret that it is. */
export async function addWebhook(
  admin: ChannelAdmin,
  id: string,
  kind: Webhook['kind'],
  address: string,
  now: Date,
): Promise<Webhook> {
  const { host } = checkWebhook(kind, address, admin.webhookHosts);
  const { defaultTopicArn, store } = admin;
  const webhook = { id: `${kind}-${randomBytes(3).toString('hex')}`, kind, host, createdAt: now.toISOString() };
  const withWebhook = (channel: Channel) =>
    channelSchema.parse({ ...channel, webhooks: [...channel.webhooks, webhook] });
  withWebhook(await getChannel(store, id, defaultTopicArn));
  // First, so that no channel has a webhook without an address.
  await putWebhookAddress(store, id, webhook.id, address);
  await changeChannel(store, { id, defaultTopicArn }, withWebhook);
  return webhook;
}

/** Throws `webhook-unknown`. */
export async function removeWebhook(
  { defaultTopicArn, store }: ChannelAdmin,
  id: string,
  webhookId: string,
): Promise<void> {
  await changeChannel(store, { id, defaultTopicArn }, (channel) => {
    const webhooks = channel.webhooks.filter((webhook) => webhook.id !== webhookId);
    if (webhooks.length < channel.webhooks.length) return { ...channel, webhooks };
    throw new ReadoutError(
      'webhook-unknown',
      `The channel ${id} has no webhook ${webhookId}. See \`readout channel show ${id}\`.`,
    );
  });
  await deleteWebhookAddress(store, id, webhookId);
}

async function topicOf(admin: ChannelAdmin, id: string): Promise<string> {
  const { topicArn } = await getChannel(admin.store, id, admin.defaultTopicArn);
  if (topicArn === null) throw new ReadoutError('channel-unknown', `The channel ${id} has no topic.`);
  return topicArn;
}

function described(arn: string | undefined, protocol: string, endpoint: string): Subscription {
  const confirmed = arn?.startsWith('arn:') ?? false;
  return { arn: confirmed ? (arn ?? null) : null, protocol, endpoint, state: confirmed ? 'confirmed' : 'pending' };
}
