import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IngestDeps } from '../../../functions/ingest/ingest-deps.ts';
import { ingestObject } from '../../../functions/ingest/ingest-object.ts';
import { type ObjectChange, objectChanges } from '../../../functions/ingest/s3-records.ts';
import { localCredentials, region } from '../../../local/aws-names.ts';
import { objectNotification } from '../../../local/s3/object-notification.ts';
import { startS3 } from '../../../local/s3/s3-server.ts';
import type { ReadoutError } from '../../../shared/errors.ts';
import { startTestTable, type TestTable } from '../../support/dynamodb.ts';
import { allMeetings } from '../../support/stack.ts';

const bucket = 'articles';
const neverAlone = 'Tuula Ekholm';
let folder: string;
let table: TestTable;
let stopS3: () => Promise<void>;
let endpoint: string;
let told: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-crash-'));
  table = await startTestTable();
  const server = await startS3({
    directory: folder,
    bucket,
    watch: async (event) => () => void told.push(objectNotification(event, new Date())),
  });
  ({ endpoint, stop: stopS3 } = server);
});
afterAll(async () => {
  await Promise.all([table.stop(), stopS3()]);
  await rm(folder, { recursive: true, force: true });
});

type Crash = Readonly<{ call: number; moment: 'before' | 'after' }>;

/** A function that dies before its n-th call to AWS, or after it but before the answer; from then on nothing gets out. */
function startFunction(crash: Crash | null): IngestDeps & { calls(): number; stop(): void } {
  let calls = 0;
  const dead = () => crash !== null && calls > crash.call;
  const clients = {
    s3: new S3Client({ endpoint, region, credentials: localCredentials, maxAttempts: 1 }),
    dynamodb: new DynamoDBClient({ endpoint: table.endpoint, region, credentials: localCredentials, maxAttempts: 1 }),
  };
  const death = () => new Error('the function is dead');
  for (const { middlewareStack } of [clients.s3, clients.dynamodb]) {
    (middlewareStack as S3Client['middlewareStack']).add(
      (next) => async (args) => {
        calls += 1;
        const now = crash?.call === calls;
        if (dead() || (now && crash?.moment === 'before')) throw death();
        const answer = await next(args);
        if (now || dead()) throw death();
        return answer;
      },
      { step: 'initialize', name: 'crash' },
    );
  }
  return {
    s3: clients.s3,
    store: { client: clients.dynamodb, table: table.store.table },
    logger: new Logger({ logLevel: 'SILENT' }),
    now: () => new Date(),
    calls: () => calls,
    stop() {
      clients.s3.destroy();
      clients.dynamodb.destroy();
    },
  };
}

const line = (id: string, host: string) =>
  JSON.stringify({
    id,
    published: '2026-05-06',
    text: `Belgian Foreign Minister ${host} met Finnish Foreign Minister ${neverAlone}${id} in Brussels on 4 May to discuss trade.`,
  });
const versions = [
  [line('a', 'Anouk Vermeersch'), line('b', 'Bram Declercq'), line('c', 'Celeste Goossens')].join('\n'),
  [line('b', 'Bram Declercq'), line('d', 'Dries Hoornaert'), '{"broken'].join('\n'),
] as const;
const hostsOf = [
  ['Anouk Vermeersch', 'Bram Declercq', 'Celeste Goossens'],
  ['Bram Declercq', 'Dries Hoornaert'],
] as const;

async function change(body: string | null, key = 'wire.jsonl'): Promise<ObjectChange> {
  const client = new S3Client({ endpoint, region, credentials: localCredentials });
  told = [];
  if (body === null) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  else await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
  client.destroy();
  const [only] = told.flatMap((event) => objectChanges(event));
  if (!only) throw new Error('S3 told nothing');
  return only;
}

async function ingest(event: ObjectChange, crash: Crash | null): Promise<{ survived: boolean; calls: number }> {
  const fn = startFunction(crash);
  const survived = await ingestObject(fn, event).then(
    () => true,
    () => false,
  );
  fn.stop();
  return { survived, calls: fn.calls() };
}

async function hostsOnRecord(): Promise<readonly string[]> {
  const names = (await allMeetings(table.store)).flatMap(({ participants }) => participants.map(({ name }) => name));
  return names.filter((name) => !name.startsWith(neverAlone)).sort();
}

describe('an ingest function that dies', () => {
  it.each(['before', 'after'] as const)(
    '%s any of its calls leaves nothing wrong once the event has come again',
    { timeout: 240_000 },
    async (moment) => {
      let crashes = 0;
      // Every third call, beginning apart, so that the two runs together come close to all.
      for (let call = moment === 'before' ? 1 : 2, survived = false; !survived; call += 3) {
        await ingest(await change(versions[0]), null);
        expect(await hostsOnRecord()).toEqual(hostsOf[0]);
        const event = await change(versions[1]);
        ({ survived } = await ingest(event, { call, moment }));
        if (!survived) crashes += 1;
        await ingest(event, null);
        expect(await hostsOnRecord(), `crash ${moment} call ${call}`).toEqual(hostsOf[1]);
        const gone = await change(null);
        await ingest(gone, { call, moment });
        await ingest(gone, null);
        expect(await hostsOnRecord(), `crash ${moment} call ${call} of a removal`).toEqual([]);
      }
      expect(crashes).toBeGreaterThan(10);
    },
  );
});

describe('an object with more articles than there is time for', () => {
  it('is taken up where it was left, and nothing of it is done twice', async () => {
    const lines = Array<string>(1_000).fill('{"note":"no text"}');
    const body = [line('first', 'Anouk Vermeersch'), ...lines, line('last', 'Bram Declercq')].join('\n');
    const event = await change(body, 'export.jsonl');
    const attempt = async () => {
      const fn = startFunction(null);
      const outcome = await ingestObject({ ...fn, deadline: 0 }, event).catch((error: ReadoutError) => error.code);
      fn.stop();
      return { outcome: typeof outcome === 'string' ? outcome : outcome.rejects.length, calls: fn.calls() };
    };
    const [first, second, third] = [await attempt(), await attempt(), await attempt()];
    expect([first, second, third].map(({ outcome }) => outcome)).toEqual([
      'object-unfinished',
      'object-unfinished',
      1_000,
    ]);
    // The first portion holds an article, the second none: it is not saved once more.
    expect(second.calls).toBeLessThan(first.calls - 4);
    expect(await hostsOnRecord()).toEqual(['Anouk Vermeersch', 'Bram Declercq']);
    await ingest(await change(null, 'export.jsonl'), null);
    expect(await hostsOnRecord()).toEqual([]);
  });
});
