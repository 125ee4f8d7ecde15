import { createTransport } from 'nodemailer';
import type { Carrier, Delivery } from './deliveries.ts';

const sender = 'AWS Notifications <no-reply@sns.localhost>';
const webhookTimeoutMs = 5_000;

/**
 * How each protocol reaches its endpoint: mail by the SMTP server at `smtp`, webhooks by HTTP. Short messages, and mail
 * without a server, stay in the outbox.
 */
export function createCarrier(smtp: string | null): { carry: Carrier; stop(): void } {
  const transport = smtp ? createTransport(smtp) : null;

  async function sendMail(delivery: Delivery): Promise<'delivered' | 'kept'> {
    if (!transport) return 'kept';
    await transport.sendMail({
      from: sender,
      to: delivery.endpoint,
      subject: delivery.subject ?? 'AWS Notification Message',
      text: delivery.text,
      messageId: `<${delivery.messageId}@sns.localhost>`,
    });
    return 'delivered';
  }

  return {
    async carry(delivery) {
      if (delivery.protocol.startsWith('email')) return sendMail(delivery);
      if (delivery.protocol.startsWith('http')) return post(delivery);
      return 'kept';
    },
    stop: () => transport?.close(),
  };
}

async function post(delivery: Delivery): Promise<'delivered'> {
  const type = delivery.kind === 'confirmation' ? 'SubscriptionConfirmation' : 'Notification';
  const response = await fetch(delivery.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'text/plain; charset=UTF-8',
      'user-agent': 'Amazon Simple Notification Service Agent',
      'x-amz-sns-message-type': type,
      'x-amz-sns-message-id': delivery.messageId,
      'x-amz-sns-topic-arn': delivery.topicArn ?? '',
      ...(delivery.raw && { 'x-amz-sns-rawdelivery': 'true' }),
    },
    body: delivery.raw ? delivery.text : JSON.stringify(envelope(delivery)),
    redirect: 'error',
    signal: AbortSignal.timeout(webhookTimeoutMs),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${delivery.endpoint} answered ${response.status}`);
  return 'delivered';
}

function envelope(delivery: Delivery): Readonly<Record<string, unknown>> {
  const attributes = Object.entries(delivery.attributes).map(([name, { type, value }]) => [
    name,
    { Type: type, Value: value },
  ]);
  return {
    ...delivery.envelope,
    ...(attributes.length > 0 && { MessageAttributes: Object.fromEntries(attributes) }),
  };
}
