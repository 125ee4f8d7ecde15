import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { accountId, region } from '../aws-names.ts';
import type { Message, MessageQueue } from '../message-queue.ts';

/** A queue, and where its messages came from if it is one for dead letters. */
export type ServedQueue = Readonly<{ queue: MessageQueue; deadLettersOf?: MessageQueue }>;

export type Queues = Readonly<{ served: readonly ServedQueue[]; urlOf(queue: MessageQueue): string }>;

/** An error as SQS reports it. */
export class SqsError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.name = 'SqsError';
    this.type = type;
  }
}

const longestWaitMs = 20_000;

const queueInput = z.object({ QueueUrl: z.string() });
const receiptInput = queueInput.extend({ ReceiptHandle: z.string() });
const receiveInput = queueInput.extend({
  MaxNumberOfMessages: z.int().min(1).max(10).default(1),
  WaitTimeSeconds: z.number().min(0).default(0),
});
const moveInput = z.object({ SourceArn: z.string(), DestinationArn: z.string().optional() });

function find({ served }: Queues, reference: string): ServedQueue {
  const found = served.find(({ queue }) => /[/:]([^/:]+)$/.exec(reference)?.[1] === queue.name);
  if (found) return found;
  throw new SqsError('QueueDoesNotExist', `The specified queue does not exist: ${reference}`);
}

const arnOf = ({ name }: MessageQueue) => `arn:aws:sqs:${region}:${accountId}:${name}`;

/** The actions that operating queues takes. Making and removing them is the stack's own business. */
export const actions: Readonly<Record<string, (queues: Queues, input: unknown) => Promise<object>>> = {
  ListQueues: async (queues) => ({ QueueUrls: queues.served.map(({ queue }) => queues.urlOf(queue)) }),
  GetQueueUrl: async (queues, input) => {
    const { QueueName } = z.object({ QueueName: z.string() }).parse(input);
    return { QueueUrl: queues.urlOf(find(queues, `/${QueueName}`).queue) };
  },
  GetQueueAttributes: async (queues, input) => {
    const { queue } = find(queues, queueInput.parse(input).QueueUrl);
    const received = queue.received();
    return {
      Attributes: {
        QueueArn: arnOf(queue),
        ApproximateNumberOfMessages: String(queue.depth() - received),
        ApproximateNumberOfMessagesNotVisible: String(received),
        ApproximateNumberOfMessagesDelayed: '0',
      },
    };
  },
  SendMessage: async (queues, input) => {
    const { MessageBody, QueueUrl } = queueInput.extend({ MessageBody: z.string().min(1) }).parse(input);
    return { MessageId: await find(queues, QueueUrl).queue.send(MessageBody), MD5OfMessageBody: md5(MessageBody) };
  },
  ReceiveMessage: async (queues, input) => {
    const { MaxNumberOfMessages, QueueUrl, WaitTimeSeconds } = receiveInput.parse(input);
    const { queue } = find(queues, QueueUrl);
    const waiting = AbortSignal.timeout(Math.min(WaitTimeSeconds * 1_000, longestWaitMs));
    if (WaitTimeSeconds > 0) await queue.waitForMessage(waiting);
    return { Messages: (await queue.receive(MaxNumberOfMessages)).map(described) };
  },
  DeleteMessage: async (queues, input) => {
    const { QueueUrl, ReceiptHandle } = receiptInput.parse(input);
    await find(queues, QueueUrl).queue.delete(ReceiptHandle);
    return {};
  },
  ChangeMessageVisibility: async (queues, input) => {
    const { QueueUrl, ReceiptHandle, VisibilityTimeout } = receiptInput
      .extend({ VisibilityTimeout: z.number() })
      .parse(input);
    await find(queues, QueueUrl).queue.giveBack(ReceiptHandle, VisibilityTimeout * 1_000);
    return {};
  },
  PurgeQueue: async (queues, input) => {
    await drain(find(queues, queueInput.parse(input).QueueUrl).queue);
    return {};
  },
  StartMessageMoveTask: async (queues, input) => {
    const { DestinationArn, SourceArn } = moveInput.parse(input);
    const source = find(queues, SourceArn);
    const target = DestinationArn ? find(queues, DestinationArn).queue : source.deadLettersOf;
    if (!target) throw new SqsError('InvalidParameterValue', `${source.queue.name} is no dead-letter queue`);
    await drain(source.queue, target);
    return { TaskHandle: randomUUID() };
  },
};

function described({ body, firstReceivedAt, id, md5: digest, receipt, receiveCount, sentAt }: Message): object {
  return {
    MessageId: id,
    ReceiptHandle: receipt,
    MD5OfBody: digest,
    Body: body,
    Attributes: {
      SentTimestamp: String(sentAt),
      ApproximateReceiveCount: String(receiveCount),
      ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
    },
  };
}

/** Empties a queue, into another if one is given: a message is there before it is gone here. */
async function drain(queue: MessageQueue, into?: MessageQueue): Promise<void> {
  for (let batch = await queue.receive(10); batch.length > 0; batch = await queue.receive(10)) {
    for (const { body, receipt } of batch) {
      await into?.send(body);
      await queue.delete(receipt);
    }
  }
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
