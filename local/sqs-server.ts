import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { accountId } from './aws-names.ts';
import type { MessageQueue } from './message-queue.ts';

export type SqsServer = Readonly<{
  /** The URL of a queue, as `QueueUrl` wants it. */
  urlOf(queue: MessageQueue): string;
  stop(): Promise<void>;
}>;

const requestSchema = z.object({ QueueUrl: z.string() });

/** As much of SQS on localhost as the functions ask of it: how full the queues are (`GetQueueAttributes`). */
export async function startSqs(queues: readonly MessageQueue[]): Promise<SqsServer> {
  const server = createServer((request, response) => {
    answer(request, response, queues).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: ({ name }) => `${endpoint}/${accountId}/${name}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  queues: readonly MessageQueue[],
): Promise<void> {
  const { QueueUrl } = requestSchema.parse(await json(request));
  const queue = queues.find(({ name }) => QueueUrl.endsWith(`/${name}`));
  const known = request.headers['x-amz-target'] === 'AmazonSQS.GetQueueAttributes';
  response.setHeader('content-type', 'application/x-amz-json-1.0');
  if (!known || !queue) {
    const type = known ? 'com.amazonaws.sqs#QueueDoesNotExist' : 'com.amazonaws.sqs#UnsupportedOperation';
    response.writeHead(400).end(JSON.stringify({ __type: type, message: 'The local SQS knows nothing of this.' }));
    return;
  }
  const received = queue.received();
  response.end(
    JSON.stringify({
      Attributes: {
        ApproximateNumberOfMessages: String(queue.depth() - received),
        ApproximateNumberOfMessagesNotVisible: String(received),
      },
    }),
  );
}
