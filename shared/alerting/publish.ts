import { type MessageAttributeValue, PublishCommand, type SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import type { Message } from './alert.ts';

/**
 * What came of a publication: SNS has it; SNS will never take it; or nobody can say, because SNS was busy, broken or
 * did not answer in time. After the last the message is published again.
 */
export type Published =
  | Readonly<{ kind: 'accepted'; messageId: string }>
  | Readonly<{ kind: 'refused'; reason: string }>
  | Readonly<{ kind: 'unclear'; reason: string }>;

const refusals = new Set([
  'NotFoundException',
  'NotFound',
  'InvalidParameterException',
  'InvalidParameter',
  'ParameterValueInvalid',
  'InvalidParameterValueException',
  'EndpointDisabledException',
]);

/** Publishes a message with its separate texts for mail and SMS, and the attributes that others filter on. */
export async function publish(sns: SNSClient, topicArn: string, message: Message): Promise<Published> {
  const { attributes, chat, email, media, sms, subject } = message;
  try {
    const { MessageId: messageId = '' } = await sns.send(
      new PublishCommand({
        TopicArn: topicArn,
        Subject: subject,
        MessageStructure: 'json',
        Message: JSON.stringify({ default: chat, email, sms }),
        MessageAttributes: {
          ...messageAttributes({ ...attributes, media }),
          // The same on every copy, so that a program that gets one twice can tell.
          messageId: { DataType: 'String', StringValue: message.id },
        },
      }),
    );
    return { kind: 'accepted', messageId };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reason = `${error.name}: ${error.message}`;
    const refused = error instanceof SNSServiceException && refusals.has(error.name);
    return { kind: refused ? 'refused' : 'unclear', reason };
  }
}

function messageAttributes(lists: Readonly<Record<string, readonly string[]>>): Record<string, MessageAttributeValue> {
  return Object.fromEntries(
    Object.entries(lists)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { DataType: 'String.Array', StringValue: JSON.stringify(values) }]),
  );
}
