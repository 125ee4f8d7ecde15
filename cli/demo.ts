import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import { localCredentials } from '../local/aws-names.ts';
import type { Sent } from '../local/sns/outbox.ts';
import { type Stack, startStack } from '../local/start-stack.ts';
import type { Alert } from '../shared/alerting/alert.ts';
import { getMessage, listAlerts } from '../shared/alerting/alert-store.ts';
import { createChannel, subscribe } from '../shared/alerting/manage-channel.ts';
import { createWatch } from '../shared/alerting/watch-store.ts';
import type { Meeting } from '../shared/meeting/meeting.ts';
import { type ListedReject, listRejects } from '../shared/store/rejects.ts';
import { searchMeetings } from '../shared/store/search-meetings.ts';
import type { Store } from '../shared/store/store.ts';

/** An alert with the texts that people got: word for word what went to each address. */
export type DemoAlert = Alert &
  Readonly<{ recipients: readonly Pick<Sent, 'protocol' | 'endpoint' | 'subject' | 'text'>[] }>;
export type Demo = Readonly<{
  meetings: readonly Meeting[];
  alerts: readonly DemoAlert[];
  rejects: readonly ListedReject[];
}>;

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const samplesSchema = z.object({
  articles: z.array(z.object({ file: z.string(), style: z.string(), metadata: z.record(z.string(), z.string()) })),
});

const email = 'desk@example.org';
const phone = '+390612345678';
const watches = [
  // Neither article spells the name like this.
  { name: 'Yemen’s deputy prime minister', query: 'official:"Youssef al-Qadiri"' },
  { name: 'EU accession', query: 'topic:accession' },
];

/**
 * The main job from end to end on a stack of its own: a channel with two addresses, two watches, the sample articles
 * uploaded through the S3 API. `say` is told how it goes on.
 */
export async function runDemo(options: { smtp: string | null; say(line: string): void }): Promise<Demo> {
  const { say, smtp } = options;
  const data = await mkdtemp(join(tmpdir(), 'readout-demo-'));
  say('Starting S3, DynamoDB, SNS and the functions on this machine…');
  const stack = await startStack({ data, smtp });
  const { dynamodb, region, s3: s3Endpoint, sns: snsEndpoint, table } = stack.endpoints;
  const client = { region, credentials: localCredentials };
  const store: Store = { client: new DynamoDBClient({ ...client, endpoint: dynamodb }), table };
  const sns = new SNSClient({ ...client, endpoint: snsEndpoint });
  const s3 = new S3Client({ ...client, endpoint: s3Endpoint });
  try {
    await makeWatches(stack, store, sns, say);
    await upload(stack, s3, say);
    say('Extracting, storing, matching and sending…');
    await stack.idle();
    return await collect(stack, store);
  } finally {
    for (const each of [store.client, sns, s3]) each.destroy();
    await stack.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function makeWatches(stack: Stack, store: Store, sns: SNSClient, say: (line: string) => void): Promise<void> {
  const admin = { store, sns, topicPrefix: 'readout-channel-', webhookHosts: [] };
  const channel = await createChannel(admin, { name: 'Newsroom' }, new Date());
  await subscribe(admin, channel.id, { protocol: 'email', endpoint: email });
  await subscribe(admin, channel.id, { protocol: 'sms', endpoint: phone });
  await stack.idle();
  // What the owner of the address does: open the link in the mail that asks to confirm.
  const [link] =
    stack
      .outbox()
      .find(({ kind }) => kind === 'confirmation')
      ?.text.match(/http:\S+ConfirmSubscription\S+/) ?? [];
  if (link) await fetch(link);
  say(`Channel ${channel.name}: e-mail to ${email} (confirmed), SMS to ${phone}`);
  for (const watch of watches) {
    await createWatch(store, { ...watch, channel: channel.id, owner: 'demo' }, new Date());
    say(`Watch ${watch.name}: ${watch.query}`);
  }
}

async function upload(stack: Stack, s3: S3Client, say: (line: string) => void): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(samples, 'samples.json'), 'utf8'));
  const { articles } = samplesSchema.parse(manifest);
  for (const [index, { file, metadata, style }] of articles.entries()) {
    const Body = await readFile(join(samples, file));
    await s3.send(new PutObjectCommand({ Bucket: stack.endpoints.bucket, Key: file, Body, Metadata: metadata }));
    say(`Uploaded ${index + 1}/${articles.length} ${file} (${style})`);
  }
}

async function collect(stack: Stack, store: Store): Promise<Demo> {
  const now = new Date();
  const [{ meetings }, { rejects }, alerts] = await Promise.all([
    searchMeetings(store, null, { limit: 1_000, order: 'asc', now }),
    listRejects(store),
    listAlerts(store, { limit: 100 }, now),
  ]);
  const sent = stack.outbox();
  const withRecipients = alerts.toReversed().map(async (alert) => {
    const message = alert.message ? await getMessage(store, alert.message) : null;
    const accepted = new Set(message?.receipts.map(({ detail }) => detail));
    const recipients = sent
      .filter(({ messageId }) => accepted.has(messageId))
      .map(({ endpoint, protocol, subject, text }) => ({ protocol, endpoint, subject, text }));
    return { ...alert, recipients };
  });
  return { meetings, alerts: await Promise.all(withRecipients), rejects };
}
