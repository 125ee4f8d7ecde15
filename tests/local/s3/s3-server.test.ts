import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { objectNotification } from '../../../local/s3/object-notification.ts';
import type { ObjectEvent } from '../../../local/s3/object-store.ts';
import { startS3 } from '../../../local/s3/s3-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bucket = 'articles';

async function start(directory?: string) {
  const folder = directory ?? (await temporaryFolder());
  const events: ObjectEvent[] = [];
  const server = await startS3({
    directory: folder,
    bucket,
    watch: async (event) => () => void events.push(event),
  });
  const s3 = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'anybody', secretAccessKey: 'anything' },
  });
  const stop = async () => {
    s3.destroy();
    await server.stop();
  };
  onTestFinished(stop);
  const put = (Key: string, Body: string | Buffer = 'text') =>
    s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
  const get = async (Key: string) => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
    return (await Body?.transformToString()) ?? '';
  };
  return { server, s3, events, folder, put, get, stop };
}

describe('objects', () => {
  it.each([
    'plain.txt',
    'with space/and+plus&percent%.txt',
    'ünïcode/日本.txt',
    '../../etc/passwd',
    'a/../b',
    'a//b',
    '/leading',
    'k'.repeat(1024),
    'same',
    'same/below',
  ])('are kept under the key %j, with their metadata', async (key) => {
    const { s3, put, get, events } = await start();
    await put('same');
    const Metadata = { published: '2026-03-01', title: 'A title' };
    await s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: 'words', Metadata, ContentType: 'text/markdown' }),
    );
    expect(await get(key)).toBe('words');
    const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    expect(head).toMatchObject({ Metadata, ContentType: 'text/markdown', ContentLength: 5 });
    expect(events.at(-1)).toMatchObject({ name: 'ObjectCreated:Put', key, size: 5 });
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: key.slice(0, 3) }));
    expect(Contents?.map(({ Key }) => Key)).toContain(key);
  });

  it('come as streams too, whose checksum follows at the end', async () => {
    const { s3, get } = await start();
    const Body = Readable.from([Buffer.from('one '), Buffer.from('two '), randomBytes(0), Buffer.from('three')]);
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'stream', Body, ContentLength: 13 }));
    expect(await get('stream')).toBe('one two three');
  });

  it('come in parts too', async () => {
    const { s3, events } = await start();
    const parts = [randomBytes(5 * 1024 * 1024), randomBytes(1024)];
    const { UploadId } = await s3.send(
      new CreateMultipartUploadCommand({ Bucket: bucket, Key: 'large', Metadata: { title: 'Large' } }),
    );
    const etags = await Promise.all(
      parts.map((Body, index) =>
        s3.send(new UploadPartCommand({ Bucket: bucket, Key: 'large', UploadId, PartNumber: index + 1, Body })),
      ),
    );
    await s3.send(
      new CompleteMultipartUploadCommand({
        Bucket: bucket,
        Key: 'large',
        UploadId,
        MultipartUpload: { Parts: etags.map(({ ETag }, index) => ({ ETag, PartNumber: index + 1 })) },
      }),
    );
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'large' }));
    expect(object.Metadata).toEqual({ title: 'Large' });
    const bytes = Buffer.from((await object.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(Buffer.concat(parts))).toBe(true);
    expect(events.map(({ name }) => name)).toEqual(['ObjectCreated:CompleteMultipartUpload']);
  });

  it('are never seen half written, and the last of many writers wins', async () => {
    const { put, get } = await start();
    const versions = Array.from({ length: 20 }, (_, number) => String(number % 10).repeat(200_000));
    await put('busy', versions[0]);
    const reads = async () => {
      for (let read = 0; read < 30; read += 1) {
        const text = await get('busy');
        expect(text).toHaveLength(200_000);
        expect(new Set(text).size).toBe(1);
      }
    };
    await Promise.all([...versions.map((version) => put('busy', version)), reads(), reads()]);
  });

  it('are there again after a restart, but not those that were removed', async () => {
    const first = await start();
    await first.put('kept', 'kept');
    await first.put('removed');
    await first.s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'removed' }));
    await first.stop();
    const second = await start(first.folder);
    expect(await second.get('kept')).toBe('kept');
    await expect(second.get('removed')).rejects.toBeInstanceOf(NoSuchKey);
  });

  it('are copied, with metadata of their own if so wished', async () => {
    const { s3, put, events } = await start();
    await put('a b+c%.txt', 'text');
    const source = { Bucket: bucket, CopySource: `${bucket}/${encodeURIComponent('a b+c%.txt')}` };
    await s3.send(
      new CopyObjectCommand({ ...source, Key: 'copy', MetadataDirective: 'REPLACE', Metadata: { title: 'New' } }),
    );
    expect((await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: 'copy' }))).Metadata).toEqual({ title: 'New' });
    expect(events.at(-1)).toMatchObject({ name: 'ObjectCreated:Copy', key: 'copy', size: 4 });
  });
});

describe('a list', () => {
  it('comes in pages, in order, and folds what lies below a delimiter', async () => {
    const { s3, put } = await start();
    for (const key of ['b/2', 'a', 'b/1', 'c/1/x', 'd', 'é']) await put(key);
    const keys: (string | undefined)[] = [];
    let token: string | undefined;
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, MaxKeys: 2, ContinuationToken: token }));
      keys.push(...(page.Contents ?? []).map(({ Key }) => Key));
      token = page.NextContinuationToken;
    } while (token);
    expect(keys).toEqual(['a', 'b/1', 'b/2', 'c/1/x', 'd', 'é']);
    const folded = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Delimiter: '/' }));
    expect(folded.Contents?.map(({ Key }) => Key)).toEqual(['a', 'd', 'é']);
    expect(folded.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['b/', 'c/']);
  });

  it('takes up no unfinished upload', async () => {
    const { s3 } = await start();
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: 'unfinished' }));
    expect((await s3.send(new ListObjectsV2Command({ Bucket: bucket }))).Contents).toBeUndefined();
    await s3
      .send(new AbortMultipartUploadCommand({ Bucket: bucket, Key: 'unfinished', UploadId }))
      .catch(() => undefined);
  });
});

describe('notifications', () => {
  it('carry keys as S3 encodes them, and sequencers that only grow', () => {
    const at = new Date('2026-03-01T00:00:00Z');
    const event = { name: 'ObjectCreated:Put' as const, bucket, key: 'a b/+ä.txt', size: 1, eTag: 'x' };
    const sent = Array.from({ length: 50 }, () => JSON.parse(objectNotification(event, at)).Records[0].s3.object);
    expect(sent[0].key).toBe('a+b/%2B%C3%A4.txt');
    const sequencers = sent.map(({ sequencer }) => sequencer as string);
    expect([...new Set(sequencers)].sort()).toEqual(sequencers);
  });
});

const aws = await promisify(execFile)('aws', ['--version']).then(
  () => true,
  () => false,
);

describe('the AWS command line', () => {
  it.skipIf(!aws)('uploads, lists and removes', async () => {
    const { server, events, put } = await start();
    await put('there.txt');
    const run = async (...args: string[]) =>
      (
        await promisify(execFile)('aws', ['--endpoint-url', server.endpoint, 's3', ...args], {
          env: { ...process.env, AWS_ACCESS_KEY_ID: 'any', AWS_SECRET_ACCESS_KEY: 'key', AWS_REGION: 'us-east-1' },
        })
      ).stdout;
    await run('cp', import.meta.filename, `s3://${bucket}/folder/`, '--metadata', 'published=2026-03-18');
    expect(events.at(-1)?.key).toBe('folder/s3-server.test.ts');
    expect(await run('ls', `s3://${bucket}/`)).toMatch(/PRE folder\/[\s\S]*there\.txt/);
    await run('rm', `s3://${bucket}/`, '--recursive');
    expect(events.filter(({ name }) => name === 'ObjectRemoved:Delete')).toHaveLength(2);
  });
});
