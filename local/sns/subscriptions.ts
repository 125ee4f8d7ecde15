import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { confirmation } from './dispatch.ts';
import { SnsError, type XmlValue } from './query-protocol.ts';
import type { SnsDeps } from './sns-deps.ts';
import type { Subscription, Topic } from './topics.ts';

const confirmedByNature = ['sms', 'sqs', 'lambda', 'firehose', 'application'];
const settable = ['FilterPolicy', 'FilterPolicyScope', 'RawMessageDelivery', 'DeliveryPolicy', 'RedrivePolicy'];
const pendingArn = 'PendingConfirmation';

const endpointShapes: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+$/,
  'email-json': /^[^\s@]+@[^\s@]+$/,
  sms: /^\+[1-9]\d{6,14}$/,
  https: /^https:\/\//,
  http: /^http:\/\//,
};

export const subscribeSchema = z.object({
  TopicArn: z.string(),
  Protocol: z.string(),
  Endpoint: z.string(),
  ReturnSubscriptionArn: z.string().optional(),
  Attributes: z.array(z.object({ key: z.string(), value: z.string() })).default([]),
});

/** Subscribes an address. Its owner must confirm, except for phone numbers; the same address again changes nothing. */
export async function subscribe(
  deps: SnsDeps,
  topic: Topic,
  input: z.infer<typeof subscribeSchema>,
): Promise<XmlValue> {
  const { Protocol: protocol, Endpoint: endpoint } = input;
  const shape = endpointShapes[protocol];
  if (!shape) throw invalid(`Does not support this protocol string: ${protocol}`);
  if (!shape.test(endpoint)) throw invalid(protocol === 'sms' ? `Invalid SMS endpoint: ${endpoint}` : 'Endpoint');
  const attributes = Object.fromEntries(input.Attributes.map(({ key, value }) => [key, value]));
  for (const [name, value] of Object.entries(attributes)) checkAttribute(name, value);

  const known = [...deps.state.subscriptions.values()].find(
    (subscription) =>
      subscription.topicArn === topic.arn && subscription.protocol === protocol && subscription.endpoint === endpoint,
  );
  const token = confirmedByNature.includes(protocol) ? null : randomBytes(32).toString('hex');
  const subscription: Subscription = known ?? {
    arn: `${topic.arn}:${randomUUID()}`,
    topicArn: topic.arn,
    protocol,
    endpoint,
    token,
    attributes,
  };
  deps.state.subscriptions.set(subscription.arn, subscription);
  await deps.state.save();
  if (subscription.token) {
    await deps.enqueue(confirmation(topic, subscription, subscription.token, randomUUID(), deps.mark));
  }
  const showArn = subscription.token === null || input.ReturnSubscriptionArn === 'true';
  return { SubscriptionArn: showArn ? subscription.arn : 'pending confirmation' };
}

export async function confirm(deps: SnsDeps, topicArn: string, token: string): Promise<XmlValue> {
  const subscription = [...deps.state.subscriptions.values()].find(
    (candidate) =>
      candidate.topicArn === topicArn && (candidate.token === token || candidate.attributes.confirmedWith === token),
  );
  if (!subscription) throw invalid('Invalid token');
  subscription.token = null;
  subscription.attributes.confirmedWith = token;
  await deps.state.save();
  return { SubscriptionArn: subscription.arn };
}

export function subscriptionSummary({ arn, topicArn, protocol, endpoint, token }: Subscription): XmlValue {
  return {
    TopicArn: topicArn,
    Protocol: protocol,
    SubscriptionArn: token === null ? arn : pendingArn,
    Owner: topicArn.split(':')[4] ?? '',
    Endpoint: endpoint,
  };
}

export function subscriptionAttributes(subscription: Subscription): ReadonlyMap<string, string> {
  const { confirmedWith: _token, ...attributes } = subscription.attributes;
  return new Map(
    Object.entries({
      SubscriptionArn: subscription.arn,
      TopicArn: subscription.topicArn,
      Protocol: subscription.protocol,
      Endpoint: subscription.endpoint,
      Owner: subscription.topicArn.split(':')[4] ?? '',
      PendingConfirmation: String(subscription.token !== null),
      ConfirmationWasAuthenticated: 'false',
      RawMessageDelivery: 'false',
      ...attributes,
    }),
  );
}

/** Sets one attribute; an empty value takes it away. */
export function setAttribute(subscription: Subscription, name: string, value: string): void {
  checkAttribute(name, value);
  if (value === '') delete subscription.attributes[name];
  else subscription.attributes[name] = value;
}

function checkAttribute(name: string, value: string): void {
  if (!settable.includes(name)) throw invalid('AttributeName');
  if (name !== 'FilterPolicy' || value === '') return;
  let policy: unknown;
  try {
    policy = JSON.parse(value);
  } catch {
    throw invalid('FilterPolicy: failed to parse JSON.');
  }
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) {
    throw invalid('FilterPolicy: Filter policy must be an object');
  }
  if (Object.keys(policy).length > 5) throw invalid('FilterPolicy: Filter policy can not have more than 5 keys');
}

const invalid = (what: string) => new SnsError('InvalidParameter', `Invalid parameter: ${what}`);
