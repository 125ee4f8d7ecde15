import { SQSClient } from '@aws-sdk/client-sqs';
import { accountId, localCredentials } from '../local/aws-names.ts';
import { runningEndpoints } from '../local/endpoints.ts';
import { stackOutputs } from '../shared/deployment/stack-outputs.ts';
import type { StackChoice } from './connect.ts';

/** A stack's queues by their URLs: uploads, uploads given up, and batches of the table's stream given up. */
export type QueueConnection = Readonly<{
  sqs: SQSClient;
  articles: string;
  deadLetters: string;
  alertFailures: string;
}>;

/** Runs `work` with the queues of either kind of stack and closes the connection, whatever comes of it. */
export async function withQueues<T>(choice: StackChoice, work: (to: QueueConnection) => Promise<T>): Promise<T> {
  const connection = await (choice.stack === undefined ? localQueues(choice.data) : deployedQueues(choice.stack));
  try {
    return await work(connection);
  } finally {
    connection.sqs.destroy();
  }
}

async function localQueues(data: string): Promise<QueueConnection> {
  const { sqs: endpoint, region, queues } = await runningEndpoints(data);
  const urlOf = (name: string) => `${endpoint}/${accountId}/${name}`;
  return {
    sqs: new SQSClient({ endpoint, region, credentials: localCredentials }),
    articles: urlOf(queues.articles),
    deadLetters: urlOf(queues.deadLetters),
    alertFailures: urlOf(queues.alertFailures),
  };
}

async function deployedQueues(stack: string): Promise<QueueConnection> {
  const output = await stackOutputs(stack);
  return {
    sqs: new SQSClient({}),
    articles: output('IntakeQueueUrl'),
    deadLetters: output('IntakeDeadLetterQueueUrl'),
    alertFailures: output('AlertFailureQueueUrl'),
  };
}
