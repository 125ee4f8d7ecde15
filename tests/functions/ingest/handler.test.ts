import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localCredentials, region } from '../../../local/aws-names.ts';
import { objectNotification } from '../../../local/s3/object-notification.ts';
import { startS3 } from '../../../local/s3/s3-server.ts';
import { limits } from '../../../shared/article/limits.ts';
import { listRejects } from '../../../shared/store/rejects.ts';
import { startTestTable, type TestTable } from '../../support/dynamodb.ts';
import { allMeetings } from '../../support/stack.ts';

const bucket = 'articles';
let folder: string;
let table: TestTable;
let s3: S3Client;
let stopS3: () => Promise<void>;
let handle: (event: SQSEvent) => Promise<SQSBatchResponse>;
/** What S3 has told us of and nobody has handled yet, in the order in which it happened. */
let told: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-ingest-'));
  table = await startTestTable();
  const server = await startS3({
    directory: folder,
    bucket,
    watch: async (event) => () => void told.push(objectNotification(event, new Date())),
  });
  stopS3 = server.stop;
  s3 = new S3Client({ endpoint: server.endpoint, region, credentials: localCredentials });
  Object.assign(process.env, {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: server.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    TABLE_NAME: table.store.table,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  const { handler } = await import('../../../functions/ingest/handler.ts');
  const context = {
    functionName: 'ingest',
    awsRequestId: 'request',
    getRemainingTimeInMillis: () => 120_000,
  } as Context;
  handle = async (event) => (await handler(event, context, () => undefined)) as SQSBatchResponse;
});
afterAll(async () => {
  s3.destroy();
  await Promise.all([table.stop(), stopS3()]);
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => {
  told = [];
});

const put = (Key: string, Body: string | Uint8Array, Metadata: Record<string, string> = { published: '2026-05-06' }) =>
  s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, Metadata }));
const remove = (Key: string) => s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }));

function batch(bodies: readonly string[]): SQSEvent {
  const Records = bodies.map((body, index) => ({ messageId: `message-${index}`, body, eventSource: 'aws:sqs' }));
  return { Records } as SQSEvent;
}
const handleAll = (bodies: readonly string[]) => handle(batch(bodies));
const failedOf = ({ batchItemFailures }: SQSBatchResponse) =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

const talks = (host: string, guest = 'Ilmari Vesterinen') =>
  `Estonian Foreign Minister ${host} met Finnish Foreign Minister ${guest} in Tallinn on 4 May to discuss fishing and trade.`;
const hostsOnRecord = async (hosts: readonly string[]) => {
  const names = (await allMeetings(table.store)).flatMap(({ participants }) => participants.map(({ name }) => name));
  return hosts.filter((host) => names.includes(host));
};
const rejectsOf = async (object: string) =>
  (await listRejects(table.store, { limit: 500 })).rejects.filter((reject) => reject.object === object);

describe('a batch', () => {
  it('takes the test event that S3 sends when the notification is set up', async () => {
    const test = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: bucket });
    expect(await handleAll([test])).toEqual({ batchItemFailures: [] });
  });

  it('reports what is no S3 event, and does the rest', async () => {
    await put('rest.txt', talks('Arvo Tammsaar'));
    const response = await handleAll(['{"broken"', ...told, '{"Records":[{"eventName":"x"}]}']);
    expect(failedOf(response)).toEqual(['message-0', 'message-2']);
    expect(await hostsOnRecord(['Arvo Tammsaar'])).toHaveLength(1);
  });

  it('reports all when all fail, rather than throwing', async () => {
    expect(failedOf(await handleAll(['x', 'y']))).toEqual(['message-0', 'message-1']);
  });

  it('may hold several records in one message, under keys in form encoding', async () => {
    await put('a b+ä.txt', talks('Berta Kuusk', 'Aimo Lehtonen'));
    await put('second.txt', talks('Cornelia Saar', 'Eino Mäkelä'));
    const Records = told.flatMap((body) => (JSON.parse(body) as { Records: unknown[] }).Records);
    expect(failedOf(await handleAll([JSON.stringify({ Records })]))).toEqual([]);
    expect(await hostsOnRecord(['Berta Kuusk', 'Cornelia Saar'])).toHaveLength(2);
  });

  it('with articles and poison side by side records a reject for each poison alone', async () => {
    await put('one.txt', talks('Doris Ilves', 'Kaarlo Salonen'));
    await put('empty.txt', Buffer.alloc(0));
    await put('image.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    await put('damaged.txt', new Uint8Array([...Buffer.from('Minister Zoë ö ü é met '), 0xc3, 0x28, 0xe2, 0x82, 0xff]));
    await put('two.txt', talks('Elina Rebane', 'Lauri Heikkinen'));
    expect(failedOf(await handleAll(told))).toEqual([]);
    expect(await hostsOnRecord(['Doris Ilves', 'Elina Rebane'])).toHaveLength(2);
    expect(await rejectsOf('empty.txt')).toMatchObject([{ code: 'empty' }]);
    expect(await rejectsOf('image.txt')).toMatchObject([{ code: 'binary' }]);
    expect(await rejectsOf('damaged.txt')).toMatchObject([{ code: 'encoding' }]);
    expect(await rejectsOf('one.txt')).toEqual([]);
  });

  it('refuses an object that is too large, by its size alone', { timeout: 60_000 }, async () => {
    await put('huge.txt', Buffer.alloc(limits.objectBytes + 1, 'x'));
    expect(failedOf(await handleAll(told))).toEqual([]);
    expect(await rejectsOf('huge.txt')).toMatchObject([{ code: 'too-large' }]);
    await remove('huge.txt');
    await handleAll(told);
    expect(await rejectsOf('huge.txt')).toEqual([]);
  });

  it('reads none of what we derive, so that nothing goes round in circles', async () => {
    await put('round.txt', talks('Feliks Mets', 'Onni Laine'));
    await handleAll(told);
    const derived = told.filter((body) => body.includes('derived/'));
    expect(derived.length).toBeGreaterThan(0);
    told = [];
    expect(failedOf(await handleAll(derived))).toEqual([]);
    expect(told).toEqual([]);
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'derived/text/' }));
    expect(Contents?.length).toBeGreaterThan(0);
  });
});

describe('events of one object', () => {
  it('may come twice and late: the latest state holds, and a repetition writes nothing', async () => {
    await put('order.txt', talks('Gerta Pärn', 'Paavo Nurminen'));
    await put('order.txt', talks('Heino Raud', 'Paavo Nurminen'));
    const [older = '', newer = ''] = told;
    await handleAll([newer]);
    const before = await allMeetings(table.store);
    told = [];
    await handleAll([older, newer, older]);
    expect(told).toEqual([]);
    expect(await allMeetings(table.store)).toEqual(before);
    expect(await hostsOnRecord(['Gerta Pärn', 'Heino Raud'])).toEqual(['Heino Raud']);
  });

  it('that tell of an object which is gone withdraw it, in whatever order', async () => {
    await put('gone.txt', talks('Ivar Kask', 'Reino Korhonen'));
    await handleAll(told);
    await remove('gone.txt');
    const [created = '', removed = ''] = [told[0], told.at(-1)];
    await handleAll([removed]);
    await handleAll([created]);
    expect(await hostsOnRecord(['Ivar Kask'])).toEqual([]);
  });

  it('without a sequencer, as people send them to have an object read again, are always heeded', async () => {
    await put('again.txt', talks('Jaan Ots', 'Sulo Virtanen'));
    await handleAll(told);
    const { Records } = JSON.parse(told[0] ?? '') as { Records: { s3: { object: { sequencer?: string } } }[] };
    for (const { s3: record } of Records) delete record.object.sequencer;
    told = [];
    await handleAll([JSON.stringify({ Records })]);
    expect(told.some((body) => body.includes('derived/text/'))).toBe(true);
    expect(await hostsOnRecord(['Jaan Ots'])).toHaveLength(1);
  });

  it('of a copy onto itself are those of a new version', async () => {
    await put('self.txt', talks('Kaja Lepik', 'Tauno Aaltonen'), { published: '2026-05-06', outlet: 'Old' });
    await s3.send(
      new CopyObjectCommand({
        Bucket: bucket,
        Key: 'self.txt',
        CopySource: `${bucket}/self.txt`,
        MetadataDirective: 'REPLACE',
        Metadata: { published: '2026-05-06', outlet: 'New' },
      }),
    );
    await handleAll(told);
    const [meeting] = (await allMeetings(table.store)).filter((one) =>
      one.participants.some(({ name }) => name === 'Kaja Lepik'),
    );
    expect(meeting?.outlets).toEqual(['New']);
  });

  it('end in what the bucket holds, whatever is shuffled, repeated and handled at once', {
    timeout: 120_000,
  }, async () => {
    const random = randomNumbers(20_260_301);
    const people = ['Liisa Kallaste', 'Mart Sepp', 'Nele Pihlak', 'Olev Jõgi'];
    const guests = ['Urho Kivelä', 'Veikko Saari', 'Yrjö Peltola', 'Akseli Ranta'];
    const line = (index: number) =>
      JSON.stringify({ id: `${index}`, published: '2026-05-06', text: talks(people[index] ?? '', guests[index]) });
    for (let round = 0; round < 12; round += 1) {
      const key = `shuffled-${round % 3}.jsonl`;
      let content: readonly number[] = [];
      for (let change = 0; change < 4; change += 1) {
        content = [0, 1, 2, 3].filter(() => random() < 0.5);
        if (content.length === 0) await remove(key);
        else await put(key, content.map(line).join('\n'));
      }
      const events = told.filter((body) => body.includes(key));
      const shuffled = [...events, ...events].sort(() => random() - 0.5);
      told = [];
      let left = shuffled;
      // SQS gives back what failed until it is done.
      while (left.length > 0) {
        const halves = [left.filter(() => random() < 0.5), [] as string[]];
        halves[1] = left.filter((body) => !halves[0]?.includes(body));
        const responses = await Promise.all(halves.map((bodies) => handleAll(bodies)));
        left = responses.flatMap((response, half) =>
          failedOf(response).flatMap((id) => halves[half]?.[Number(id.slice('message-'.length))] ?? []),
        );
      }
      expect(await hostsOnRecord(people), `round ${round}`).toEqual(content.map((index) => people[index]));
      await remove(key);
      await handleAll(told.filter((body) => body.includes(key)));
      told = [];
    }
  });
});

describe('copies of one article', () => {
  const story = `Estonian Foreign Minister Piret Lauri met Finnish Foreign Minister Matti Hakala in Narva on Wednesday to discuss the river bridge, the fishing season and the price of electricity in the border towns.

Lauri said that the bridge would be open for lorries again before the end of the month. Hakala called for a common timetable of trains and thanked the town for its patience during the works.`;

  it.each([
    ['the first one first', [0, 1, 2]],
    ['the first one last', [2, 1, 0]],
    ['the first one between the others', [2, 0, 1]],
  ] as const)('are sources of one record, on the day of the first: %s', async (name, order) => {
    const folder = name.replaceAll(' ', '-');
    const papers = [
      { published: '2026-05-07', text: `NARVA (Agency) – ${story.replaceAll('Narva', `Narva-${folder.length}`)}` },
      { published: '2026-05-11', text: story.replaceAll('Narva', `Narva-${folder.length}`) },
      {
        published: '2026-05-15',
        text: `${story.replaceAll('Narva', `Narva-${folder.length}`)} Reporting by our agency.`,
      },
    ];
    for (const index of order) {
      const { published, text } = papers[index] ?? { published: '', text: '' };
      told = [];
      await put(`${folder}/${index}.txt`, text, { published });
      expect(failedOf(await handleAll(told))).toEqual([]);
    }
    const found = (await allMeetings(table.store)).filter(({ participants }) =>
      participants.some((one) => one.name === 'Piret Lauri'),
    );
    expect(found.map(({ date, sources }) => [date, sources.length])).toEqual([['2026-05-06', 3]]);
    for (const index of order) await remove(`${folder}/${index}.txt`);
    await handleAll(told);
  });
});

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
