import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { localCredentials } from '../../local/aws-names.ts';
import type { Endpoints } from '../../local/endpoints.ts';
import { type Stack, type StackOptions, startStack } from '../../local/start-stack.ts';
import { createChannel, subscribe } from '../../shared/alerting/manage-channel.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { searchMeetings } from '../../shared/store/search-meetings.ts';
import type { Store } from '../../shared/store/store.ts';

export type StackClients = Readonly<{ s3: S3Client; sns: SNSClient; store: Store; destroy(): void }>;

/** A stack of the test's own, in a folder that is gone when it stops unless the test gave one. */
export type TestStack = Stack &
  StackClients &
  Readonly<{
    upload(key: string, body: string | Uint8Array, metadata?: Readonly<Record<string, string>>): Promise<void>;
    remove(key: string): Promise<void>;
    /** Every record, the oldest first. */
    meetings(): Promise<readonly Meeting[]>;
  }>;

export function clientsOf({ bucket: _bucket, dynamodb, region, s3, sns, table }: Endpoints): StackClients {
  const client = { region, credentials: localCredentials };
  const clients = {
    s3: new S3Client({ ...client, endpoint: s3 }),
    sns: new SNSClient({ ...client, endpoint: sns }),
    store: { client: new DynamoDBClient({ ...client, endpoint: dynamodb }), table },
  };
  return {
    ...clients,
    destroy() {
      for (const each of [clients.s3, clients.sns, clients.store.client]) each.destroy();
    },
  };
}

export async function startTestStack(options: StackOptions = {}): Promise<TestStack> {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'readout-stack-')));
  const stack = await startStack({ ...options, data });
  const clients = clientsOf(stack.endpoints);
  const { bucket } = stack.endpoints;
  return {
    ...stack,
    ...clients,
    async upload(key, body, metadata = {}) {
      await clients.s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, Metadata: metadata }));
    },
    async remove(key) {
      await clients.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    meetings: () => allMeetings(clients.store),
    async stop() {
      clients.destroy();
      await stack.stop();
      if (!options.data) await rm(data, { recursive: true, force: true });
    },
  };
}

export async function allMeetings(store: Store): Promise<readonly Meeting[]> {
  return (await searchMeetings(store, null, { limit: 1_000, order: 'asc', now: new Date() })).meetings;
}

/** A channel that texts go to at once: phone numbers need no confirmation. Gives its id. */
export async function makeSmsChannel({ sns, store }: StackClients, phone = '+390612345678'): Promise<string> {
  const admin = { store, sns, topicPrefix: 'readout-channel-', webhookHosts: [] };
  const caps = { messagesPerHour: 3_000, smsPerDay: 10_000 };
  const channel = await createChannel(admin, { name: 'Desk', caps }, new Date());
  await subscribe(admin, channel.id, { protocol: 'sms', endpoint: phone });
  return channel.id;
}

/** One of the sample articles. */
export function sample(file: string): Promise<Buffer> {
  return readFile(fileURLToPath(new URL(`../../samples/${file}`, import.meta.url)));
}
