import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { FunctionName } from '../functions/bundle.ts';
import { localCredentials, region } from './aws-names.ts';
import { startConsole } from './console-server.ts';
import { startControlServer } from './control-server.ts';
import { startDynamoDb } from './dynamodb-server.ts';
import { defaultDataFolder, type Endpoints, endpointsFile, lastEndpoints } from './endpoints.ts';
import { followTable } from './follow-table.ts';
import { startHttpGateway } from './http-gateway.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { jwtAuthorizer } from './jwt-authorizer.ts';
import { pollQueue } from './lambda/poll-queue.ts';
import { lockFolder } from './lock-folder.ts';
import { openQueue } from './message-queue.ts';
import { portOf, portOrAny } from './ports.ts';
import { prepareDefaultTopic, prepareTable } from './prepare-resources.ts';
import { objectNotification } from './s3/object-notification.ts';
import type { ObjectWatcher } from './s3/object-store.ts';
import { startS3 } from './s3/s3-server.ts';
import { schedule } from './scheduler.ts';
import type { Sent } from './sns/outbox.ts';
import { startSns } from './sns/sns-server.ts';
import { startSqs } from './sqs/sqs-server.ts';
import { bundleFunctions, startFunctions } from './start-functions.ts';
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
const ingestVisibilityMs = 720_000;
const ingestMaxReceives = 5;
const minuteMs = 60_000;

const consoleBuild = fileURLToPath(new URL('../console/dist', import.meta.url));

/**
 * Starts everything that the product needs on free ports of 127.0.0.1: S3, DynamoDB, SNS, the queue, the table's stream,
 * the schedules, and the functions from their bundles. What a folder's stack knew when it stopped, or was killed, it
 * knows again. Throws `data-in-use` when another stack has the folder.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const data = resolve(options.data ?? defaultDataFolder);
  const stops: (() => Promise<void>)[] = [];
  const own: Own = (part) => {
    stops.push(part.stop);
    return part;
  };
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    return await start(data, options, own, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

type ServerName = 'dynamodb' | 's3' | 'sns' | 'sqs' | 'api' | 'console' | 'issuer' | 'control';
/** Takes charge of a part: it is stopped with the stack, parts started later first. */
type Own = <Part extends { stop(): Promise<void> }>(part: Part) => Part;

async function start(data: string, options: StackOptions, own: Own, stop: () => Promise<void>): Promise<Stack> {
  await mkdir(join(data, 'logs'), { recursive: true });
  const last = await lastEndpoints(data);
  const port = (name: ServerName) => portOrAny(portOf(last?.[name] ?? undefined));

  const instance = randomUUID();
  let status: () => Readonly<Record<string, unknown>> = () => ({});
  const control = own(await startControlServer(await port('control'), () => ({ instance, ...status() })));
  own(await lockFolder(data, { pid: process.pid, instance, control: control.endpoint }));
  const bundles = bundleFunctions();
  // Awaited below; should something fail before, that is what is to be told.
  bundles.catch(() => undefined);

  const databasePort = await port('dynamodb');
  const databasePath = join(data, 'table.sqlite');
  const dynamodb = own(await startDynamoDb({ databasePath, ...(databasePort && { port: databasePort }) }));
  const streamArn = await prepareTable(dynamodb.endpoint, table);
  const queue = (name: string) => ({ name, directory: join(data, 'queues', name), visibilityMs: ingestVisibilityMs });
  const deadLetters = await openQueue(queue('articles-dead-letters'));
  const alertFailures = await openQueue(queue('alert-failures'));
  const articles = await openQueue({ ...queue('articles'), maxReceives: ingestMaxReceives, deadLetters });
  const served = [{ queue: articles }, { queue: deadLetters, deadLettersOf: articles }, { queue: alertFailures }];
  const sqs = own(await startSqs(served, await port('sqs')));
  const watch: ObjectWatcher = (change) => articles.prepare(objectNotification(change, new Date()));
  const s3 = own(await startS3({ directory: join(data, 's3'), bucket, port: await port('s3'), watch }));
  const smtp = options.smtp ?? null;
  const sns = own(await startSns({ directory: join(data, 'sns'), port: await port('sns'), smtp }));
  const issuer = options.auth ? own(await startIssuer({ port: await port('issuer') })) : null;
  const consolePort = await port('console');
  const page = existsSync(consoleBuild) ? own(await startConsole({ folder: consoleBuild, port: consolePort })) : null;

  const environment = {
    TABLE_NAME: table,
    BUCKET_NAME: bucket,
    CHANNEL_TOPIC_PREFIX: channelTopicPrefix,
    DEFAULT_TOPIC_ARN: await prepareDefaultTopic(sns.endpoint),
    CONSOLE_ORIGIN: page?.endpoint ?? '',
    INTAKE_QUEUE_URL: sqs.urlOf(articles),
    INTAKE_DEAD_LETTER_QUEUE_URL: sqs.urlOf(deadLetters),
    ALERT_FAILURE_QUEUE_URL: sqs.urlOf(alertFailures),
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.endpoint,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_SNS: sns.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    POWERTOOLS_METRICS_NAMESPACE: 'Readout',
    WEBHOOK_HOSTS: process.env.WEBHOOK_HOSTS ?? '',
    READOUT_FEEDS_ALLOWED_HOSTS: process.env.READOUT_FEEDS_ALLOWED_HOSTS ?? '',
    ...options.environment,
  };
  const functions = startFunctions(await bundles, environment, data);
  for (const fn of Object.values(functions)) own(fn);

  const authorizer = issuer && jwtAuthorizer({ issuer: issuer.url, audience: issuer.audience });
  const api = own(await startHttpGateway({ invoke: functions.api.invoke, authorizer, port: await port('api') }));
  const signIn = issuer && { issuer: issuer.url, clientId: issuer.audience };
  page?.configure({ apiUrl: api.url, s3: s3.endpoint, signIn });
  const stream = own(
    await followTable(functions.alert, {
      client: new DynamoDBStreamsClient({ region, credentials: localCredentials, endpoint: dynamodb.endpoint }),
      streamArn,
      checkpointFile: join(data, 'stream-checkpoints.json'),
      giveUp: (body) => alertFailures.send(body),
    }),
  );
  own(pollQueue(articles, functions.ingest, { pollers: 2, retryDelayMs: 1_000 }));
  own(schedule(functions.sweep, options.sweepIntervalMs ?? minuteMs));
  own(schedule(functions.feeds, 5 * minuteMs));

  const waiting = () => ({
    articles: articles.depth(),
    deadLetters: deadLetters.depth(),
    alertFailures: alertFailures.depth(),
    deliveries: sns.waiting(),
  });
  status = () => ({ pid: process.pid, waiting: waiting(), oldestArticleSeconds: articles.oldestSeconds() });
  const endpoints: Endpoints = {
    dynamodb: dynamodb.endpoint,
    s3: s3.endpoint,
    sns: sns.endpoint,
    sqs: sqs.endpoint,
    api: api.url,
    console: page?.endpoint ?? null,
    issuer: issuer?.url ?? null,
    control: control.endpoint,
    table,
    bucket,
    queues: { articles: articles.name, deadLetters: deadLetters.name, alertFailures: alertFailures.name },
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
    invoke: (name, event) => functions[name].invoke(event),
    async idle() {
      while (articles.depth() > 0) await sleep(10);
      await stream.caughtUp();
      while (sns.waiting() > 0) await sleep(10);
    },
    stop,
  };
}
