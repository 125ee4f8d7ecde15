import type { Delivery } from './deliveries.ts';
import { passesFilter } from './filter-policy.ts';
import { isSendableSms, type Message, textFor } from './message.ts';
import type { Signer } from './signing.ts';
import type { SnsState, Subscription, Topic } from './topics.ts';

export type Postmark = Readonly<{ signer: Signer; endpoint: string }>;

const unsubscribeNote =
  'If you wish to stop receiving notifications from this topic, please click or visit the link below to unsubscribe:';

/** What a message published to a topic makes: one delivery to each confirmed subscription that its filter lets through. */
export function notifications(state: SnsState, topic: Topic, message: Message, mark: Postmark): readonly Delivery[] {
  return [...state.subscriptions.values()]
    .filter((subscription) => subscription.topicArn === topic.arn && subscription.token === null)
    .filter((subscription) => wants(subscription, message))
    .filter(({ protocol, endpoint }) => protocol !== 'sms' || !state.optedOut.has(endpoint))
    .filter(({ protocol }) => protocol !== 'sms' || isSendableSms(textFor(message, 'sms')))
    .map((subscription) => notification(topic, subscription, message, mark));
}

function wants({ attributes }: Subscription, message: Message): boolean {
  const policy = attributes.FilterPolicy;
  if (!policy) return true;
  const scope = attributes.FilterPolicyScope ?? 'MessageAttributes';
  return passesFilter(policy, scope, message.attributes, message.texts.default ?? '');
}

function notification(topic: Topic, subscription: Subscription, message: Message, mark: Postmark): Delivery {
  const { protocol, endpoint } = subscription;
  const text = textFor(message, protocol);
  const unsubscribeUrl = `${mark.endpoint}/?Action=Unsubscribe&SubscriptionArn=${encodeURIComponent(subscription.arn)}`;
  const delivery = {
    kind: 'notification' as const,
    protocol,
    endpoint,
    topicArn: topic.arn,
    messageId: message.id,
    subject: protocol === 'sms' ? null : message.subject,
    attributes: { ...message.attributes },
  };
  const unsigned = {
    Type: 'Notification',
    MessageId: message.id,
    TopicArn: topic.arn,
    ...(message.subject !== null && { Subject: message.subject }),
    Message: text,
    Timestamp: message.at,
  };
  const envelope = { ...signed(unsigned, topic, mark), UnsubscribeURL: unsubscribeUrl };
  if (protocol === 'email-json') return { ...delivery, text: JSON.stringify(envelope), envelope: {}, raw: false };
  if (protocol === 'email') {
    return { ...delivery, text: `${text}\n\n--\n${unsubscribeNote}\n${unsubscribeUrl}\n`, envelope: {}, raw: false };
  }
  const raw = subscription.attributes.RawMessageDelivery === 'true';
  return { ...delivery, text, envelope: protocol.startsWith('http') ? envelope : {}, raw };
}

/** The message that asks the owner of an address to confirm that they want the topic's messages. */
export function confirmation(
  topic: Topic,
  subscription: Subscription,
  token: string,
  id: string,
  mark: Postmark,
): Delivery {
  const confirmUrl = `${mark.endpoint}/?Action=ConfirmSubscription&TopicArn=${encodeURIComponent(topic.arn)}&Token=${token}`;
  const text = `You have chosen to subscribe to the topic:\n${topic.arn}\n\nTo confirm this subscription, click or visit the link below (If this was in error no action is necessary):\n${confirmUrl}\n`;
  const unsigned = {
    Type: 'SubscriptionConfirmation',
    MessageId: id,
    Token: token,
    TopicArn: topic.arn,
    Message: `You have chosen to subscribe to the topic ${topic.arn}.\nTo confirm the subscription, visit the SubscribeURL included in this message.`,
    SubscribeURL: confirmUrl,
    Timestamp: new Date().toISOString(),
  };
  return {
    kind: 'confirmation',
    protocol: subscription.protocol,
    endpoint: subscription.endpoint,
    topicArn: topic.arn,
    messageId: id,
    subject: 'AWS Notification - Subscription Confirmation',
    text,
    attributes: {},
    envelope: subscription.protocol.startsWith('http') ? signed(unsigned, topic, mark) : {},
    raw: false,
  };
}

function signed(unsigned: Readonly<Record<string, string>>, topic: Topic, mark: Postmark): Record<string, string> {
  const version = topic.attributes.SignatureVersion === '2' ? '2' : '1';
  return {
    ...unsigned,
    SignatureVersion: version,
    Signature: mark.signer.sign(unsigned, version),
    SigningCertURL: `${mark.endpoint}/SimpleNotificationService.pem`,
  };
}
