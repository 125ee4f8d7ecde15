import { SNSClient } from '@aws-sdk/client-sns';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type AlertedBatch, alertBatch } from '../../functions/alert/alert-batch.ts';
import { type Swept, sweep } from '../../functions/sweep/sweep.ts';
import { type SnsServer, startSns } from '../../local/sns/sns-server.ts';
import type { Alerting } from '../../shared/alerting/alerting.ts';
import type { Caps, Channel } from '../../shared/alerting/channel.ts';
import { type ChannelAdmin, createChannel, subscribe } from '../../shared/alerting/manage-channel.ts';
import type { ReadText } from '../../shared/alerting/quotation.ts';
import { storedWatchIndex } from '../../shared/alerting/stored-watch-index.ts';
import type { Watch } from '../../shared/alerting/watch.ts';
import { createWatch, type NewWatch } from '../../shared/alerting/watch-store.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Store } from '../../shared/store/store.ts';
import { startTestTable, type TestTable } from './dynamodb.ts';
import { streamRecord } from './stream-record.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A clock that a test moves; sleeping moves it, too. */
export type TestClock = { now: Date };

/** What a test of alerts works with: a channel with one mail address and one phone, on a real table and a local SNS. */
export type AlertingRig = Readonly<{
  alerting: Alerting & { readText: ReadText };
  admin: ChannelAdmin;
  channel: Channel;
  clock: TestClock;
  sns: SnsServer;
  watch(settings: Partial<NewWatch> & { query: string }): Promise<Watch>;
  /** Runs the alert function on these changes, as one batch of the stream. */
  alert(...records: DynamoDBRecord[]): Promise<AlertedBatch>;
  stored(meeting: Meeting, previous?: Meeting): Promise<AlertedBatch>;
  sweep(): Promise<Swept>;
  pass(time: { minutes?: number; hours?: number }): void;
  mails(): readonly { subject: string | null; text: string }[];
  texts(): readonly string[];
}>;

export const silentLogger = { error: () => undefined, warn: () => undefined, info: () => undefined };

export function snsClient(endpoint: string): SNSClient {
  return new SNSClient({
    endpoint,
    region: 'eu-central-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

type RigOptions = Readonly<{ caps?: Partial<Caps>; readText?: ReadText; webhookHosts?: readonly string[] }>;

/** For all tests of a file: one table, and on it a rig for each that starts one, which ends with its test. */
export function alertingOfFile(): Readonly<{
  table: Readonly<{ store: Store }>;
  start(options?: RigOptions): Promise<AlertingRig>;
}> {
  let running: TestTable | null = null;
  const table = {
    get store(): Store {
      if (!running) throw new Error('The table is there from the first test on.');
      return running.store;
    },
  };
  beforeAll(async () => {
    running = await startTestTable();
  });
  afterAll(() => running?.stop());
  return {
    table,
    start: async (options = {}) => {
      const rig = await startAlerting(table.store, await temporaryFolder(), options);
      onTestFinished(rig.stop);
      return rig;
    },
  };
}

/** Sets it all up at eight in the morning (UTC) of 10 March 2026. */
async function startAlerting(
  store: Store,
  directory: string,
  options: RigOptions,
): Promise<AlertingRig & { stop(): Promise<void> }> {
  const sns = await startSns({ directory });
  const client = snsClient(sns.endpoint);
  const clock: TestClock = { now: new Date('2026-03-10T08:00:00Z') };
  const webhookHosts = options.webhookHosts ?? [];
  const alerting = {
    store,
    sns: client,
    now: () => clock.now,
    sleep: async (ms: number) => {
      clock.now = new Date(clock.now.getTime() + ms);
    },
    readText: options.readText ?? (async () => null),
    webhookHosts,
  };
  const admin = { store, sns: client, topicPrefix: 'test-channel-', webhookHosts };
  const channel = await createChannel(admin, { name: 'Desk', ...(options.caps && { caps: options.caps }) }, clock.now);
  await subscribe(admin, channel.id, { protocol: 'email', endpoint: 'desk@example.org' });
  await subscribe(admin, channel.id, { protocol: 'sms', endpoint: '+21612345678' });
  await confirmAll(sns);

  const alert = (...records: DynamoDBRecord[]) =>
    alertBatch({ ...alerting, watches: storedWatchIndex(store, () => undefined), logger: silentLogger }, records);
  const notifications = (protocol: string) =>
    sns.outbox().filter((sent) => sent.kind === 'notification' && sent.protocol === protocol);
  return {
    alerting,
    admin,
    channel,
    clock,
    sns,
    watch: (settings) =>
      createWatch(store, { name: 'Tunis desk', owner: 'desk', channel: channel.id, ...settings }, clock.now),
    alert,
    stored: (meeting, previous) => alert(streamRecord(meeting, previous)),
    sweep: async () => {
      const swept = await sweep({ ...alerting, logger: silentLogger });
      await settled(sns);
      return swept;
    },
    pass: ({ hours = 0, minutes = 0 }) => {
      clock.now = new Date(clock.now.getTime() + (hours * 60 + minutes) * 60_000);
    },
    mails: () => notifications('email'),
    texts: () => notifications('sms').map(({ text }) => text),
    stop: async () => {
      client.destroy();
      await sns.stop();
    },
  };
}

/** Waits until SNS has handed over everything that it accepted. */
export async function settled(sns: SnsServer): Promise<void> {
  while (sns.waiting() > 0) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function confirmAll(sns: SnsServer): Promise<void> {
  await settled(sns);
  for (const { text } of sns.outbox().filter(({ kind }) => kind === 'confirmation')) {
    const [link] = text.match(/http:\S+/) ?? [];
    if (link) await (await fetch(link)).text();
  }
}
