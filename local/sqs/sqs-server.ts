import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { accountId } from '../aws-names.ts';
import type { MessageQueue } from '../message-queue.ts';
import { actions, type Queues, type ServedQueue, SqsError } from './actions.ts';

export type SqsServer = Readonly<{
  endpoint: string;
  /** The URL of a queue, as `QueueUrl` wants it. */
  urlOf(queue: MessageQueue): string;
  stop(): Promise<void>;
}>;

/** An SQS on localhost over the stack's queues, speaking the JSON protocol of SQS. */
export async function startSqs(served: readonly ServedQueue[], port = 0): Promise<SqsServer> {
  const server = createServer((request, response) => {
    answer({ served, urlOf }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const urlOf = ({ name }: MessageQueue) => `${endpoint}/${accountId}/${name}`;
  return {
    endpoint,
    urlOf,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(queues: Queues, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('content-type', 'application/x-amz-json-1.0');
  try {
    const name = String(request.headers['x-amz-target']).replace('AmazonSQS.', '');
    const act = actions[name];
    if (!act) throw new SqsError('UnsupportedOperation', `The local SQS does not know ${name}.`);
    response.end(JSON.stringify(await act(queues, await json(request))));
  } catch (error) {
    const type = error instanceof SqsError ? error.type : 'InvalidParameterValue';
    const body = { __type: `com.amazonaws.sqs#${type}`, message: error instanceof Error ? error.message : '' };
    response.writeHead(400).end(JSON.stringify(body));
  }
}
