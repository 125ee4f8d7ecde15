import * as z from 'zod';
import { accountId } from '../aws-names.ts';
import { notifications } from './dispatch.ts';
import { acceptMessage, messageSchema, textFor } from './message.ts';
import { type QueryValue, SnsError, type XmlValue } from './query-protocol.ts';
import type { SnsDeps } from './sns-deps.ts';
import {
  confirm,
  setAttribute,
  subscribe,
  subscribeSchema,
  subscriptionAttributes,
  subscriptionSummary,
} from './subscriptions.ts';
import { type Subscription, type Topic, topicArn } from './topics.ts';

/** Answers the content of the action's result; null for actions that answer nothing. Throws SnsError. */
type Action = (deps: SnsDeps, parameters: Readonly<Record<string, QueryValue>>) => Promise<XmlValue | null>;

const pageSize = 100;
const pairs = z.array(z.object({ key: z.string(), value: z.string() })).default([]);
const tags = z.array(z.object({ Key: z.string(), Value: z.string() })).default([]);

function action<Shape extends z.ZodType>(
  schema: Shape,
  act: (deps: SnsDeps, input: z.infer<Shape>) => Promise<XmlValue | null>,
): Action {
  return async (deps, parameters) => {
    const input = schema.safeParse(parameters);
    if (input.success) return act(deps, input.data);
    const [issue] = input.error.issues;
    throw new SnsError('InvalidParameter', `Invalid parameter: ${issue?.path.join('.')} ${issue?.message}`);
  };
}

function topicOf({ state }: SnsDeps, arn: string): Topic {
  if (!/^arn:aws[\w-]*:sns:[\w-]+:\d{12}:[\w-]{1,256}(\.fifo)?$/.test(arn)) {
    throw new SnsError('InvalidParameter', `Invalid parameter: TopicArn Reason: ${arn} is no topic`);
  }
  const topic = state.topics.get(arn);
  if (!topic) throw new SnsError('NotFound', 'Topic does not exist', 404);
  return topic;
}

function subscriptionOf({ state }: SnsDeps, arn: string): Subscription {
  const subscription = state.subscriptions.get(arn);
  if (!subscription) throw new SnsError('NotFound', 'Subscription does not exist', 404);
  return subscription;
}

function page(items: readonly XmlValue[], token: string | undefined, name: string): XmlValue {
  const start = Number(token ?? 0);
  if (Number.isNaN(start)) throw new SnsError('InvalidParameter', 'Invalid parameter: NextToken');
  const next = start + pageSize < items.length ? String(start + pageSize) : undefined;
  return { [name]: items.slice(start, start + pageSize), NextToken: next };
}

async function publish(deps: SnsDeps, topic: Topic, input: z.infer<typeof messageSchema>): Promise<string> {
  const maximum = topic.attributes.MaximumMessageSize;
  const message = acceptMessage(input, maximum ? Number(maximum) : undefined);
  for (const delivery of notifications(deps.state, topic, message, deps.mark)) await deps.enqueue(delivery);
  return message.id;
}

const topicInput = z.object({ TopicArn: z.string() });
const subscriptionInput = z.object({ SubscriptionArn: z.string() });
const pageInput = z.object({ NextToken: z.string().optional() });
const phoneInput = z.object({ phoneNumber: z.string() });
const tagInput = z.object({ ResourceArn: z.string() });

/** The actions of SNS that a notification system needs, each with SNS's checks and errors. */
export const actions: Readonly<Record<string, Action>> = {
  CreateTopic: action(z.object({ Name: z.string(), Attributes: pairs, Tags: tags }), async ({ state }, input) => {
    if (!/^[\w-]{1,256}$/.test(input.Name)) throw new SnsError('InvalidParameter', 'Invalid parameter: Topic Name');
    const arn = topicArn(input.Name);
    const known = state.topics.get(arn);
    state.topics.set(arn, {
      arn,
      attributes: {
        ...known?.attributes,
        ...Object.fromEntries(input.Attributes.map(({ key, value }) => [key, value])),
      },
      tags: { ...known?.tags, ...Object.fromEntries(input.Tags.map(({ Key, Value }) => [Key, Value])) },
    });
    await state.save();
    return { TopicArn: arn };
  }),
  DeleteTopic: action(topicInput, async ({ state }, { TopicArn }) => {
    state.topics.delete(TopicArn);
    for (const { arn, topicArn: topic } of [...state.subscriptions.values()]) {
      if (topic === TopicArn) state.subscriptions.delete(arn);
    }
    await state.save();
    return null;
  }),
  ListTopics: action(pageInput, async ({ state }, { NextToken }) =>
    page(
      [...state.topics.keys()].map((arn) => ({ TopicArn: arn })),
      NextToken,
      'Topics',
    ),
  ),
  GetTopicAttributes: action(topicInput, async (deps, { TopicArn }) => {
    const topic = topicOf(deps, TopicArn);
    const own = [...deps.state.subscriptions.values()].filter((subscription) => subscription.topicArn === TopicArn);
    const pending = own.filter(({ token }) => token !== null).length;
    return {
      Attributes: new Map(
        Object.entries({
          TopicArn,
          Owner: accountId,
          DisplayName: '',
          SubscriptionsConfirmed: String(own.length - pending),
          SubscriptionsPending: String(pending),
          SubscriptionsDeleted: '0',
          ...topic.attributes,
        }),
      ),
    };
  }),
  SetTopicAttributes: action(
    topicInput.extend({ AttributeName: z.string(), AttributeValue: z.string().default('') }),
    async (deps, input) => {
      topicOf(deps, input.TopicArn).attributes[input.AttributeName] = input.AttributeValue;
      await deps.state.save();
      return null;
    },
  ),

  Subscribe: action(subscribeSchema, async (deps, input) => subscribe(deps, topicOf(deps, input.TopicArn), input)),
  ConfirmSubscription: action(topicInput.extend({ Token: z.string() }), async (deps, input) =>
    confirm(deps, topicOf(deps, input.TopicArn).arn, input.Token),
  ),
  Unsubscribe: action(subscriptionInput, async ({ state }, { SubscriptionArn }) => {
    state.subscriptions.delete(SubscriptionArn);
    await state.save();
    return null;
  }),
  ListSubscriptions: action(pageInput, async ({ state }, { NextToken }) =>
    page([...state.subscriptions.values()].map(subscriptionSummary), NextToken, 'Subscriptions'),
  ),
  ListSubscriptionsByTopic: action(topicInput.extend(pageInput.shape), async (deps, { TopicArn, NextToken }) => {
    const topic = topicOf(deps, TopicArn);
    const own = [...deps.state.subscriptions.values()].filter(({ topicArn: arn }) => arn === topic.arn);
    return page(own.map(subscriptionSummary), NextToken, 'Subscriptions');
  }),
  GetSubscriptionAttributes: action(subscriptionInput, async (deps, { SubscriptionArn }) => ({
    Attributes: subscriptionAttributes(subscriptionOf(deps, SubscriptionArn)),
  })),
  SetSubscriptionAttributes: action(
    subscriptionInput.extend({ AttributeName: z.string(), AttributeValue: z.string().default('') }),
    async (deps, input) => {
      setAttribute(subscriptionOf(deps, input.SubscriptionArn), input.AttributeName, input.AttributeValue);
      await deps.state.save();
      return null;
    },
  ),

  Publish: action(
    messageSchema.extend({
      TopicArn: z.string().optional(),
      TargetArn: z.string().optional(),
      PhoneNumber: z.string().optional(),
    }),
    async (deps, input) => {
      const { TopicArn, TargetArn, PhoneNumber: phone } = input;
      if (phone === undefined)
        return { MessageId: await publish(deps, topicOf(deps, TopicArn ?? TargetArn ?? ''), input) };
      const { id, attributes, ...message } = acceptMessage(input);
      if (!deps.state.optedOut.has(phone)) {
        await deps.enqueue({
          kind: 'notification',
          protocol: 'sms',
          endpoint: phone,
          topicArn: null,
          messageId: id,
          subject: null,
          text: textFor({ id, attributes, ...message }, 'sms'),
          attributes: { ...attributes },
          envelope: {},
          raw: false,
        });
      }
      return { MessageId: id };
    },
  ),
  PublishBatch: action(
    topicInput.extend({ PublishBatchRequestEntries: z.array(messageSchema.extend({ Id: z.string() })).default([]) }),
    async (deps, { TopicArn, PublishBatchRequestEntries: entries }) => {
      const topic = topicOf(deps, TopicArn);
      if (entries.length === 0)
        throw new SnsError('EmptyBatchRequest', 'The batch request does not contain any entries.');
      if (entries.length > 10) {
        throw new SnsError('TooManyEntriesInBatchRequest', 'The batch request contains more entries than permissible.');
      }
      if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
        throw new SnsError('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.');
      }
      const [successful, failed]: [XmlValue[], XmlValue[]] = [[], []];
      for (const entry of entries) {
        try {
          successful.push({ Id: entry.Id, MessageId: await publish(deps, topic, entry) });
        } catch (error) {
          if (!(error instanceof SnsError)) throw error;
          failed.push({ Id: entry.Id, Code: error.code, Message: error.message, SenderFault: 'true' });
        }
      }
      return { Successful: successful, Failed: failed };
    },
  ),

  TagResource: action(tagInput.extend({ Tags: tags }), async (deps, input) => {
    const topic = topicOf(deps, input.ResourceArn);
    for (const { Key, Value } of input.Tags) topic.tags[Key] = Value;
    await deps.state.save();
    return {};
  }),
  UntagResource: action(tagInput.extend({ TagKeys: z.array(z.string()).default([]) }), async (deps, input) => {
    const topic = topicOf(deps, input.ResourceArn);
    for (const key of input.TagKeys) delete topic.tags[key];
    await deps.state.save();
    return {};
  }),
  ListTagsForResource: action(tagInput, async (deps, input) => ({
    Tags: Object.entries(topicOf(deps, input.ResourceArn).tags).map(([Key, Value]) => ({ Key, Value })),
  })),

  CheckIfPhoneNumberIsOptedOut: action(phoneInput, async ({ state }, { phoneNumber }) => ({
    isOptedOut: String(state.optedOut.has(phoneNumber)),
  })),
  ListPhoneNumbersOptedOut: action(z.object({}), async ({ state }) => ({ phoneNumbers: [...state.optedOut] })),
  OptInPhoneNumber: action(phoneInput, async ({ state }, { phoneNumber }) => {
    state.optedOut.delete(phoneNumber);
    await state.save();
    return {};
  }),
  GetSMSSandboxAccountStatus: action(z.object({}), async () => ({ IsInSandbox: 'false' })),
};
