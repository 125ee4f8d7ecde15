import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { accountId, region } from '../aws-names.ts';
import type { Message, MessageQueue } from '../message-queue.ts';
import type { LambdaFunction } from './lambda-function.ts';

const batchSize = 10;

/**
 * The event source mapping from a queue to a function: `pollers` of them take batches, invoke the function, and delete
 * what it did not report as failed. Failed messages come back after `retryDelayMs`, longer each time; on AWS it is the
 * visibility timeout, which nobody wants to wait for at a desk.
 */
export function pollQueue(
  queue: MessageQueue,
  target: LambdaFunction,
  options: Readonly<{ pollers: number; retryDelayMs: number }>,
): { stop(): Promise<void> } {
  const ending = new AbortController();
  const loops = Array.from({ length: options.pollers }, () => poll());

  async function poll(): Promise<void> {
    while (!ending.signal.aborted) {
      await queue.waitForMessage(ending.signal);
      if (ending.signal.aborted) return;
      const messages = await queue.receive(batchSize);
      if (messages.length > 0) await deliver(messages);
    }
  }

  async function deliver(messages: readonly Message[]): Promise<void> {
    const failed = await target.invoke(sqsEvent(queue.name, messages)).then(failedIds, () => 'all' as const);
    await Promise.all(
      messages.map(({ id, receipt, receiveCount }) =>
        failed === 'all' || failed.has(id)
          ? queue.giveBack(receipt, options.retryDelayMs * 2 ** (receiveCount - 1))
          : queue.delete(receipt),
      ),
    );
  }

  return {
    async stop() {
      ending.abort();
      await Promise.all(loops);
    },
  };
}

/** As Lambda reads the answer: an entry that names no message makes the whole batch fail. */
function failedIds(response: unknown): ReadonlySet<string> | 'all' {
  const failures = (response as SQSBatchResponse | null)?.batchItemFailures ?? [];
  const ids = failures.map(({ itemIdentifier }) => itemIdentifier);
  return ids.every(Boolean) ? new Set(ids) : 'all';
}

function sqsEvent(queueName: string, messages: readonly Message[]): SQSEvent {
  return {
    Records: messages.map((message) => ({
      messageId: message.id,
      receiptHandle: message.receipt,
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.receiveCount),
        SentTimestamp: String(message.sentAt),
        SenderId: 'AROAREADOUT:S3-PROD-END',
        ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
      },
      messageAttributes: {},
      md5OfBody: message.md5,
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:${region}:${accountId}:${queueName}`,
      awsRegion: region,
    })),
  };
}
