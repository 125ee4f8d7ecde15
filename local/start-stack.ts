import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { type FunctionName, functionNames } from '../functions/bundle.ts';
import { ReadoutError } from '../shared/errors.ts';
import { createTable } from '../shared/store/create-table.ts';
import { meetingType } from '../shared/store/keys.ts';
import { localCredentials, region } from './aws-names.ts';
import { startConsole } from './console-server.ts';
import { startControlServer } from './control-server.ts';
import { startDynamoDb } from './dynamodb-server.ts';
import { defaultDataFolder, type Endpoints, endpointsFile, lastEndpoints } from './endpoints.ts';
import { type HttpGateway, startHttpGateway } from './http-gateway.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { jwtAuthorizer } from './jwt-authorizer.ts';
import { cachedBundle } from './lambda/cached-bundle.ts';
import { type LambdaFunction, startFunction } from './lambda/lambda-function.ts';
import { pollQueue } from './lambda/poll-queue.ts';
import { pollStream, type StreamPoller } from './lambda/poll-stream.ts';
import { lockFolder } from './lock-folder.ts';
import { openQueue } from './message-queue.ts';
import { portOf, portOrAny } from './ports.ts';
import { objectNotification } from './s3/object-notification.ts';
import { startS3 } from './s3/s3-server.ts';
import { schedule } from './scheduler.ts';
import type { Sent } from './sns/outbox.ts';
import { startSns } from './sns/sns-server.ts';
import { startSqs } from './sqs-server.ts';
import { writeAtomically } from './write-atomically.ts';

export type StackOptions = Readonly<{
  /** Folder that keeps everything; `.readout` when absent. */
  data?: string;
  /** Mail server that alerts go through, as a URL. Without one they stay in the outbox. */
  smtp?: string | null;
  /** The API asks for tokens of the local issuer. Without it everybody on this machine is an administrator. */
  auth?: boolean;
  /** Further environment variables for all functions. */
  environment?: Readonly<Record<string, string>>;
  sweepIntervalMs?: number;
}>;

/** The running stack. */
export type Stack = Readonly<{
  endpoints: Endpoints;
  data: string;
  /** A token for the API; null when it asks for none. */
  issuer: Issuer | null;
  /** Everything that SNS sent to anybody, oldest first. */
  outbox(): readonly Sent[];
  /** A person answers STOP to a text message. */
  optOut(phoneNumber: string): Promise<void>;
  /** Messages that wait: uploads, uploads given up, stream batches given up. */
  waiting(): Readonly<{ articles: number; deadLetters: number; alertFailures: number; deliveries: number }>;
  /** Invokes a function with an event of the caller's own. */
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  /** Resolves when what was uploaded before the call is stored, matched and sent (or waits to be tried again). */
  idle(): Promise<void>;
  stop(): Promise<void>;
}>;

const bucket = 'readout';
const table = 'readout';
const channelTopicPrefix = 'readout-channel-';

/** As the CDK app sets them. */
const functionSettings: Readonly<Record<FunctionName, { memoryMb: number; timeoutMs: number; concurrency: number }>> = {
  ingest: { memoryMb: 1769, timeoutMs: 120_000, concurrency: 2 },
  alert: { memoryMb: 1024, timeoutMs: 60_000, concurrency: 1 },
  sweep: { memoryMb: 512, timeoutMs: 55_000, concurrency: 1 },
  api: { memoryMb: 1024, timeoutMs: 29_000, concurrency: 2 },
  feeds: { memoryMb: 512, timeoutMs: 300_000, concurrency: 1 },
};
const ingestVisibilityMs = 720_000;
const ingestMaxReceives = 5;
const minuteMs = 60_000;

const consoleBuild = fileURLToPath(new URL('../console/dist', import.meta.url));

/** As the CDK app filters the stream: new and changed records carry the type in the new image, withdrawn ones in the old. */
const meetingChanges = ['NewImage', 'OldImage'].map((image) => ({
  dynamodb: { [image]: { type: { S: [meetingType] } } },
}));

/**
 * Starts everything that the product needs on free ports of 127.0.0.1: S3, DynamoDB, SNS, the queue, the table's stream,
 * the schedules, and the functions from their bundles. What a folder's stack knew when it stopped, or was killed, it
 * knows again. Throws `data-in-use` when another stack has the folder.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const data = resolve(options.data ?? defaultDataFolder);
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    return await start(data, options, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  data: string,
  options: StackOptions,
  stops: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<Stack> {
  await mkdir(join(data, 'logs'), { recursive: true });
  const last = await lastEndpoints(data);
  const port = (name: 'dynamodb' | 's3' | 'sns' | 'api' | 'console' | 'issuer' | 'control') =>
    portOrAny(portOf(last?.[name] ?? undefined));

  const instance = randomUUID();
  let status: () => Readonly<Record<string, unknown>> = () => ({});
  const control = await startControlServer(await port('control'), () => ({ instance, ...status() }));
  stops.push(control.stop);
  const lock = await lockFolder(data, { pid: process.pid, instance, control: control.endpoint });
  stops.push(lock.release);

  const bundles = bundleAll();
  // Awaited below; should something fail before, that is what is to be told.
  bundles.catch(() => undefined);
  const dynamodb = await startDynamoDb({
    databasePath: join(data, 'table.sqlite'),
    ...((await port('dynamodb')) && { port: await port('dynamodb') }),
  });
  stops.push(dynamodb.stop);
  const client = { region, credentials: localCredentials };
  const database = new DynamoDBClient({ ...client, endpoint: dynamodb.endpoint });
  const streamArn = await prepareTable(database);

  const queue = (name: string) => ({ name, directory: join(data, 'queues', name), visibilityMs: ingestVisibilityMs });
  const deadLetters = await openQueue(queue('articles-dead-letters'));
  const alertFailures = await openQueue(queue('alert-failures'));
  const articles = await openQueue({ ...queue('articles'), maxReceives: ingestMaxReceives, deadLetters });

  const sqs = await startSqs([articles, deadLetters, alertFailures]);
  stops.push(sqs.stop);
  const s3 = await startS3({
    directory: join(data, 's3'),
    bucket,
    port: await port('s3'),
    watch: (change) => articles.prepare(objectNotification(change, new Date())),
  });
  stops.push(s3.stop);
  const sns = await startSns({ directory: join(data, 'sns'), port: await port('sns'), smtp: options.smtp ?? null });
  stops.push(sns.stop);
  const issuer = options.auth ? await startIssuer({ port: await port('issuer') }) : null;
  if (issuer) stops.push(issuer.stop);
  const consolePort = await port('console');
  const page = existsSync(consoleBuild) ? await startConsole({ folder: consoleBuild, port: consolePort }) : null;
  if (page) stops.push(page.stop);

  const environment = {
    TABLE_NAME: table,
    BUCKET_NAME: bucket,
    CHANNEL_TOPIC_PREFIX: channelTopicPrefix,
    DEFAULT_TOPIC_ARN: await defaultTopic(sns.endpoint),
    CONSOLE_ORIGIN: page?.endpoint ?? '',
    INTAKE_QUEUE_URL: sqs.urlOf(articles),
    INTAKE_DEAD_LETTER_QUEUE_URL: sqs.urlOf(deadLetters),
    ALERT_FAILURE_QUEUE_URL: sqs.urlOf(alertFailures),
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.endpoint,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_SNS: sns.endpoint,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    POWERTOOLS_METRICS_NAMESPACE: 'Readout',
    READOUT_FEEDS_ALLOWED_HOSTS: process.env.READOUT_FEEDS_ALLOWED_HOSTS ?? '',
    ...options.environment,
  };
  const functions = new Map<FunctionName, LambdaFunction>();
  for (const [name, bundle] of await bundles) {
    const logFile = join(data, 'logs', `${name}.log`);
    const fn = startFunction({ name: `readout-${name}`, bundle, env: environment, logFile, ...functionSettings[name] });
    functions.set(name, fn);
    stops.push(fn.stop);
  }

  const gateway = await serveApi(functions.get('api'), issuer, await port('api'));
  if (gateway) stops.push(gateway.stop);
  page?.setApi(gateway?.url ?? null, s3.endpoint);

  const stream = await followTable(functions.get('alert'), streamArn, {
    client: new DynamoDBStreamsClient({ ...client, endpoint: dynamodb.endpoint }),
    checkpointFile: join(data, 'stream-checkpoints.json'),
    giveUp: (body) => alertFailures.send(body),
  });
  if (stream) stops.push(stream.stop);
  const ingest = functions.get('ingest');
  if (ingest) stops.push(pollQueue(articles, ingest, { pollers: 2, retryDelayMs: 1_000 }).stop);
  const sweep = functions.get('sweep');
  if (sweep) stops.push(schedule(sweep, options.sweepIntervalMs ?? minuteMs).stop);
  const feeds = functions.get('feeds');
  if (feeds) stops.push(schedule(feeds, 5 * minuteMs).stop);

  const waiting = () => ({
    articles: articles.depth(),
    deadLetters: deadLetters.depth(),
    alertFailures: alertFailures.depth(),
    deliveries: sns.waiting(),
  });
  status = () => ({ pid: process.pid, waiting: waiting() });
  const endpoints: Endpoints = {
    dynamodb: dynamodb.endpoint,
    s3: s3.endpoint,
    sns: sns.endpoint,
    api: gateway?.url ?? null,
    console: page?.endpoint ?? null,
    issuer: issuer?.url ?? null,
    control: control.endpoint,
    table,
    bucket,
    region,
    pid: process.pid,
  };
  await writeAtomically(endpointsFile(data), `${JSON.stringify(endpoints, null, 2)}\n`);
  return {
    endpoints,
    data,
    issuer,
    outbox: sns.outbox,
    optOut: sns.optOut,
    waiting,
    invoke(name, event) {
      const fn = functions.get(name);
      if (!fn) throw new ReadoutError('function-unknown', `There is no function ${name}.`);
      return fn.invoke(event);
    },
    async idle() {
      while (articles.depth() > 0) await sleep(10);
      await stream?.caughtUp();
      while (sns.waiting() > 0) await sleep(10);
    },
    stop,
  };
}

async function bundleAll(): Promise<readonly (readonly [FunctionName, string])[]> {
  const present = functionNames.filter((name) =>
    existsSync(new URL(`../functions/${name}/handler.ts`, import.meta.url)),
  );
  return Promise.all(present.map(async (name) => [name, await cachedBundle(name)] as const));
}

/** Makes the table if need be and gives the ARN of its stream. */
async function prepareTable(client: DynamoDBClient): Promise<string> {
  await createTable(client, table);
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  if (!Table?.LatestStreamArn) {
    throw new ReadoutError(
      'table-without-stream',
      `The table ${table} has no stream. Use a data folder of its own for the stack, or a DynamoDB server that has streams.`,
    );
  }
  return Table.LatestStreamArn;
}

async function defaultTopic(endpoint: string): Promise<string> {
  const sns = new SNSClient({ region, credentials: localCredentials, endpoint });
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'readout-default' }));
  sns.destroy();
  return TopicArn ?? '';
}

async function serveApi(
  api: LambdaFunction | undefined,
  issuer: Issuer | null,
  port: number,
): Promise<HttpGateway | null> {
  if (!api) return null;
  const authorizer = issuer && jwtAuthorizer({ issuer: issuer.url, audience: issuer.audience });
  return startHttpGateway({ invoke: api.invoke, authorizer, port });
}

async function followTable(
  alert: LambdaFunction | undefined,
  streamArn: string,
  to: { client: DynamoDBStreamsClient; checkpointFile: string; giveUp(body: string): Promise<void> },
): Promise<StreamPoller | null> {
  if (!alert) return null;
  return pollStream({
    client: to.client,
    streamArn,
    target: alert,
    filters: meetingChanges,
    batchSize: 100,
    maxRetries: 10,
    retryDelayMs: 250,
    checkpointFile: to.checkpointFile,
    idleMs: 50,
    // Lambda's failure record says where the batch lies, not what is in it.
    onFailure: ({ records, attempts, reason }) =>
      to.giveUp(
        JSON.stringify({
          requestContext: { functionArn: alert.arn, condition: reason, approximateInvokeCount: attempts },
          DDBStreamBatchInfo: {
            streamArn,
            startSequenceNumber: records.at(0)?.dynamodb?.SequenceNumber,
            endSequenceNumber: records.at(-1)?.dynamodb?.SequenceNumber,
            batchSize: records.length,
          },
          timestamp: new Date().toISOString(),
          version: '1.0',
        }),
      ),
  });
}
