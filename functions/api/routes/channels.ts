import { z } from '@hono/zod-openapi';
import { capsSchema, channelSchema, webhookSchema } from '../../../shared/alerting/channel.ts';
import { getChannel, listChannels } from '../../../shared/alerting/channel-store.ts';
import { labelSchema } from '../../../shared/alerting/label.ts';
import {
  addWebhook,
  type ChannelAdmin,
  changeCaps,
  createChannel,
  listSubscriptions,
  newSubscriptionSchema,
  removeChannel,
  removeWebhook,
  subscribe,
  subscriptionSchema,
  unsubscribe,
} from '../../../shared/alerting/manage-channel.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import { contentTag, requireMatch } from '../conditional.ts';
import { body, byId, etagHeader, ifMatch, itemsOf, json } from '../content.ts';
import { operation } from '../operation.ts';
import { idParameter } from '../parameters.ts';

const channelResource = channelSchema.meta({
  id: 'Channel',
  description: 'Where alerts go: an SNS topic with its subscriptions, and incoming webhooks.',
});
const subscriptionResource = subscriptionSchema.meta({ id: 'Subscription' });
const webhookResource = webhookSchema.meta({
  id: 'Webhook',
  description: 'Its address is a secret that is never shown.',
});
const newChannel = z
  .strictObject({ name: labelSchema, caps: z.strictObject(capsSchema.shape).partial().optional() })
  .meta({ id: 'NewChannel' });
const channelChange = z
  .strictObject({ caps: z.strictObject(capsSchema.shape).partial() })
  .meta({ id: 'ChannelChange' });
const [email, sms, https] = newSubscriptionSchema.options;
const newSubscription = z
  .discriminatedUnion('protocol', [email.strict(), sms.strict(), https.strict()])
  .meta({ id: 'NewSubscription' });
const newWebhook = z
  .strictObject({ kind: z.enum(['slack', 'teams']), url: z.url().max(2_000) })
  .meta({ id: 'NewWebhook' });

const list = operation('analyst', {
  method: 'get',
  path: '/channels',
  operationId: 'listChannels',
  tags: ['Channels'],
  summary: 'All channels',
  responses: { 200: { description: 'By name.', content: itemsOf(channelResource) } },
});
const create = operation('admin', {
  method: 'post',
  path: '/channels',
  operationId: 'createChannel',
  tags: ['Channels'],
  summary: 'Make a channel',
  request: { body: body(newChannel) },
  responses: { 201: { description: 'Made.', content: json(channelResource) } },
});
const read = operation('analyst', {
  method: 'get',
  path: '/channels/{id}',
  operationId: 'getChannel',
  tags: ['Channels'],
  summary: 'A channel',
  request: { params: byId },
  responses: { 200: { description: 'The channel.', headers: etagHeader, content: json(channelResource) } },
});
const change = operation('admin', {
  method: 'patch',
  path: '/channels/{id}',
  operationId: 'changeChannel',
  tags: ['Channels'],
  summary: 'Change how much a channel may send',
  description: 'Needs If-Match.',
  request: { params: byId, headers: ifMatch, body: body(channelChange) },
  responses: { 200: { description: 'Changed.', headers: etagHeader, content: json(channelResource) } },
});
const remove = operation('admin', {
  method: 'delete',
  path: '/channels/{id}',
  operationId: 'removeChannel',
  tags: ['Channels'],
  summary: 'Remove a channel with its subscriptions',
  description: 'Refused while watches send to it.',
  request: { params: byId, headers: ifMatch },
  responses: { 204: { description: 'Removed.' } },
});
const listSubscribed = operation('admin', {
  method: 'get',
  path: '/channels/{id}/subscriptions',
  operationId: 'listSubscriptions',
  tags: ['Channels'],
  summary: 'Who is subscribed, and who has confirmed',
  request: { params: byId },
  responses: { 200: { description: 'All.', content: itemsOf(subscriptionResource) } },
});
const addSubscription = operation('admin', {
  method: 'post',
  path: '/channels/{id}/subscriptions',
  operationId: 'subscribe',
  tags: ['Channels'],
  summary: 'Subscribe an address',
  description: 'Its owner gets a message with a link that confirms it; phone numbers need no confirmation.',
  request: { params: byId, body: body(newSubscription) },
  responses: { 201: { description: 'Asked for.', content: json(subscriptionResource) } },
});
const endSubscription = operation('admin', {
  method: 'delete',
  path: '/channels/{id}/subscriptions',
  operationId: 'unsubscribe',
  tags: ['Channels'],
  summary: 'End the subscription of an address',
  request: {
    params: byId,
    query: z.strictObject({ endpoint: z.string().min(3).max(2_000).meta({ description: 'The address.' }) }),
  },
  responses: { 204: { description: 'Ended.' } },
});
const createWebhook = operation('admin', {
  method: 'post',
  path: '/channels/{id}/webhooks',
  operationId: 'addWebhook',
  tags: ['Channels'],
  summary: 'Add an incoming webhook of Slack or Teams',
  request: { params: byId, body: body(newWebhook) },
  responses: { 201: { description: 'Added.', content: json(webhookResource) } },
});
const dropWebhook = operation('admin', {
  method: 'delete',
  path: '/channels/{id}/webhooks/{webhook}',
  operationId: 'removeWebhook',
  tags: ['Channels'],
  summary: 'Remove an incoming webhook',
  request: { params: byId.extend({ webhook: idParameter }).strict() },
  responses: { 204: { description: 'Removed.' } },
});

/** Channels. Analysts see them, for a watch names one; administrators run them. */
export function channelRoutes(app: ApiApp, deps: ApiDeps): void {
  const { defaultTopicArn, now, store } = deps;
  const admin: ChannelAdmin = deps;

  app.openapi(list, async (c) => c.json({ items: [...(await listChannels(store, defaultTopicArn))] }, 200));
  app.openapi(create, async (c) => {
    const channel = await createChannel(admin, c.req.valid('json'), now());
    c.header('location', `/channels/${channel.id}`);
    return c.json(channel, 201);
  });
  app.openapi(read, async (c) => {
    const channel = await getChannel(store, c.req.valid('param').id, defaultTopicArn);
    c.header('etag', contentTag(channel));
    return c.json(channel, 200);
  });
  app.openapi(change, async (c) => {
    const channel = await getChannel(store, c.req.valid('param').id, defaultTopicArn);
    const seen = requireMatch(c, channel, contentTag(channel));
    const changed = await changeCaps(admin, channel.id, c.req.valid('json').caps, seen);
    c.header('etag', contentTag(changed));
    return c.json(changed, 200);
  });
  app.openapi(remove, async (c) => {
    const channel = await getChannel(store, c.req.valid('param').id, defaultTopicArn);
    await removeChannel(admin, channel.id, requireMatch(c, channel, contentTag(channel), 'optional'));
    return c.body(null, 204);
  });

  app.openapi(listSubscribed, async (c) => {
    return c.json({ items: [...(await listSubscriptions(admin, c.req.valid('param').id))] }, 200);
  });
  app.openapi(addSubscription, async (c) => {
    return c.json(await subscribe(admin, c.req.valid('param').id, c.req.valid('json')), 201);
  });
  app.openapi(endSubscription, async (c) => {
    await unsubscribe(admin, c.req.valid('param').id, c.req.valid('query').endpoint);
    return c.body(null, 204);
  });

  app.openapi(createWebhook, async (c) => {
    const { kind, url } = c.req.valid('json');
    return c.json(await addWebhook(admin, c.req.valid('param').id, kind, url, now()), 201);
  });
  app.openapi(dropWebhook, async (c) => {
    const { id, webhook } = c.req.valid('param');
    await removeWebhook(admin, id, webhook);
    return c.body(null, 204);
  });
}
