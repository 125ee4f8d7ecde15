import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { ZodError } from 'zod';
import { localCredentials } from '../local/aws-names.ts';
import { runningEndpoints } from '../local/endpoints.ts';
import { topicArn } from '../local/sns/topics.ts';
import type { ChannelAdmin } from '../shared/alerting/manage-channel.ts';
import { stackOutputs } from '../shared/deployment/stack-outputs.ts';
import { ReadoutError } from '../shared/errors.ts';
import type { StackChoice } from './connect.ts';

export type AlertingConnection = ChannelAdmin & Readonly<{ owner: string; consoleUrl?: string; close(): void }>;

/** Connects to the stack that runs on a data folder, or, with `stack`, to a deployed one with the user's own credentials. */
async function connectAlerting({ data, stack }: StackChoice): Promise<AlertingConnection> {
  return stack === undefined ? connectLocal(data) : connectDeployed(stack);
}

async function connectLocal(data: string): Promise<AlertingConnection> {
  const { console, dynamodb, region, sns, table } = await runningEndpoints(data);
  const options = { region, credentials: localCredentials };
  return connection(
    table,
    new DynamoDBClient({ ...options, endpoint: dynamodb }),
    new SNSClient({ ...options, endpoint: sns }),
    { prefix: 'readout-channel-', defaultArn: topicArn('readout-default'), owner: 'local', consoleUrl: console },
  );
}

async function connectDeployed(stack: string): Promise<AlertingConnection> {
  const output = await stackOutputs(stack);
  return connection(output('TableName'), new DynamoDBClient({}), new SNSClient({}), {
    prefix: output('ChannelTopicPrefix'),
    defaultArn: output('DefaultTopicArn'),
    owner: 'cli',
    consoleUrl: output('ConsoleUrl'),
  });
}

function connection(
  table: string,
  client: DynamoDBClient,
  sns: SNSClient,
  names: Readonly<{ prefix: string; defaultArn: string; owner: string; consoleUrl: string | null }>,
): AlertingConnection {
  return {
    store: { client, table },
    sns,
    topicPrefix: names.prefix,
    defaultTopicArn: names.defaultArn,
    webhookHosts: (process.env.WEBHOOK_HOSTS ?? '').split(',').filter((host) => host !== ''),
    owner: names.owner,
    ...(names.consoleUrl && { consoleUrl: names.consoleUrl }),
    close: () => {
      client.destroy();
      sns.destroy();
    },
  };
}

/** Runs `work` with a connection and closes it, whatever comes of it. Settings out of range are told in plain words. */
export async function withAlerting<T>(choice: StackChoice, work: (to: AlertingConnection) => Promise<T>): Promise<T> {
  const connected = await connectAlerting(choice);
  try {
    return await work(connected);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const problems = error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`);
    throw new ReadoutError('settings-invalid', `${problems.join('; ')}.`, { cause: error });
  } finally {
    connected.close();
  }
}
