import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPoliteness } from '../../../functions/feeds/politeness.ts';
import { pollFeeds } from '../../../functions/feeds/poll-feeds.ts';
import { localCredentials } from '../../../local/aws-names.ts';
import { startS3 } from '../../../local/s3/s3-server.ts';
import { readObject } from '../../../shared/article/read-object.ts';
import { addNewsFeed, listNewsFeeds, removeNewsFeed } from '../../../shared/store/news-feeds.ts';
import { startTestTable, type TestTable } from '../../support/dynamodb.ts';
import { story, storyText } from '../../support/sample-story.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const page = `<html><head><title>${story.title}</title></head><body><nav><a href="/">Home</a></nav><article>${story.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const item = (id: string, body = 'A teaser.') =>
  `<item><title>Title of ${id}</title><link>BASE/${id}</link><guid>${id}</guid><pubDate>Thu, 14 Mar 2024 09:00:00 GMT</pubDate><description>${body}</description></item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The “Wire”</title>${items.join('')}</channel></rss>`;

let table: TestTable;
let folder: string;
let bucket: Awaited<ReturnType<typeof startS3>>;
let s3: S3Client;
let site: Server;
let base: string;
let host: string;
let requests: string[];
let answers: Record<string, Answer>;
let now: Date;

const send =
  (body: string, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, headers).end(body.replaceAll('BASE', base));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-feeds-'));
  bucket = await startS3({ directory: folder, bucket: 'readout', watch: async () => () => undefined });
  s3 = new S3Client({
    endpoint: bucket.endpoint,
    region: 'eu-central-1',
    credentials: localCredentials,
    forcePathStyle: true,
  });
});
afterAll(async () => {
  s3.destroy();
  await bucket.stop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  table = await startTestTable();
  requests = [];
  answers = {};
  now = new Date('2024-03-15T10:00:00Z');
  site = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/robots.txt') requests.push(path);
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  base = `http://${host}`;
});
afterEach(async () => {
  site.closeAllConnections();
  site.close();
  await table.stop();
});

async function poll(allowed: readonly string[] = [host]) {
  const quiet = { info: () => undefined, warn: () => undefined };
  const politeness = createPoliteness(allowed, 0);
  return pollFeeds(
    { s3, bucket: 'readout', store: table.store, politeness, allowed, now: () => now, logger: quiet },
    now.getTime() + 60_000,
  );
}

async function stored() {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'readout', Prefix: 'feeds/' }));
  const articles = [];
  for (const { Key = '' } of Contents) {
    const object = await s3.send(new GetObjectCommand({ Bucket: 'readout', Key }));
    const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
    const given = { name: Key, bytes, contentType: object.ContentType ?? '', metadata: object.Metadata ?? {} };
    for await (const found of readObject(given)) if (found.kind === 'article') articles.push(found.article);
  }
  return articles.filter(({ url }) => url?.startsWith(base));
}

const feedNow = async () => (await listNewsFeeds(table.store))[0];
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

describe('polling', () => {
  test('new items become articles, once: the page behind a teaser, the feed’s own text where it is whole', async () => {
    const whole = `<p>${storyText}</p>`.repeat(4).replaceAll('<', '&lt;');
    answers = {
      '/feed': send(rss(item('one'), item('two', whole))),
      '/one': send(page, { 'content-type': 'text/html; charset=utf-8' }),
    };
    await addNewsFeed(table.store, `${base}/feed`, null, now);
    expect(await poll()).toEqual({ polled: 1, failed: 0, stored: 2 });
    const articles = await stored();
    const facts = { outlet: 'The “Wire”', publishedAt: '2024-03-14T09:00:00Z' };
    expect(articles).toHaveLength(2);
    expect(articles.find(({ url }) => url === `${base}/one`)).toMatchObject({
      ...facts,
      title: story.title,
      text: storyText,
      publishedAtSource: 'metadata',
    });
    expect(articles.find(({ url }) => url === `${base}/two`)).toMatchObject({ ...facts, title: 'Title of two' });
    later(20);
    expect(await poll()).toEqual({ polled: 1, failed: 0, stored: 0 });
    expect(requests.filter((path) => path !== '/feed')).toEqual(['/one']);
  });

  test('an unchanged feed is asked for with its marks and answers with nothing', async () => {
    const conditions: unknown[] = [];
    answers['/feed'] = (request, response) => {
      conditions.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', 'last-modified': 'Thu, 14 Mar 2024 09:00:00 GMT' }).end(rss());
    };
    await addNewsFeed(table.store, `${base}/feed`, null, now);
    await poll();
    expect((await poll()).polled).toBe(0);
    later(20);
    await poll();
    expect(conditions).toEqual([
      [undefined, undefined],
      ['"v1"', 'Thu, 14 Mar 2024 09:00:00 GMT'],
    ]);
    expect(await feedNow()).toMatchObject({ status: 'unchanged', failures: 0, title: 'The “Wire”' });
  });

  test('a feed that fails is asked less and less often, as its server asks, and recovers', async () => {
    answers['/feed'] = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end();
    await addNewsFeed(table.store, `${base}/feed`, null, now);
    expect(await poll()).toEqual({ polled: 1, failed: 1, stored: 0 });
    expect(await feedNow()).toMatchObject({
      failures: 1,
      nextPollAt: '2024-03-15T12:00:00.000Z',
      status: expect.stringContaining('503'),
    });
    answers['/feed'] = (_, response) => response.writeHead(500).end();
    for (const minutes of [120, 60, 120]) {
      later(minutes);
      await poll();
    }
    expect(await feedNow()).toMatchObject({
      failures: 4,
      nextPollAt: new Date(now.getTime() + 240 * 60_000).toISOString(),
    });
    answers['/feed'] = send(rss());
    later(240);
    await poll();
    expect(await feedNow()).toMatchObject({ failures: 0 });
  });

  test('a page that cannot be had now is tried again at the next poll', async () => {
    answers = {
      '/feed': send(rss(item('one')), { etag: '"v1"' }),
      '/one': (_, response) => response.writeHead(502).end(),
    };
    await addNewsFeed(table.store, `${base}/feed`, null, now);
    expect((await poll()).stored).toBe(0);
    answers['/one'] = send(page);
    later(20);
    expect((await poll()).stored).toBe(1);
  });

  test('a feed of hundreds is taken in portions', async () => {
    answers['/feed'] = send(
      rss(...Array.from({ length: 25 }, (_, index) => item(`i${index}`, `&lt;p&gt;${storyText}&lt;/p&gt;`.repeat(4)))),
    );
    await addNewsFeed(table.store, `${base}/feed`, null, now);
    expect((await poll()).stored).toBe(20);
    expect((await poll()).stored).toBe(5);
  });

  test('one broken feed does not keep the others', async () => {
    answers = {
      '/broken': send('<html><head><link rel="alternate" type="application/rss+xml" href="/good"></head></html>'),
      '/good': send(rss(item('x', `&lt;p&gt;${storyText}&lt;/p&gt;`.repeat(4)))),
    };
    await addNewsFeed(table.store, `${base}/broken`, null, now);
    await addNewsFeed(table.store, `${base}/good`, null, now);
    expect(await poll()).toEqual({ polled: 2, failed: 1, stored: 1 });
    expect((await feedNow())?.status).toBe(
      `${base}/broken is no RSS or Atom feed. The page there names this one: ${base}/good`,
    );
  });
});

describe('manners', () => {
  test('robots.txt is obeyed for feeds and for pages', async () => {
    answers = {
      '/robots.txt': send('User-agent: Readout\nDisallow: /private\n\nUser-agent: *\nDisallow: /'),
      '/feed': send(rss(item('private/one'), item('two'))),
      '/private/one': send(page),
      '/two': send(page),
    };
    await addNewsFeed(table.store, `${base}/feed`, null, now);
    await addNewsFeed(table.store, `${base}/private/feed`, null, now);
    expect(await poll()).toEqual({ polled: 2, failed: 1, stored: 1 });
    expect(requests.sort()).toEqual(['/feed', '/two']);
  });

  test('where robots.txt cannot be had, nothing is fetched', async () => {
    answers = { '/robots.txt': (_, response) => response.writeHead(500).end(), '/feed': send(rss()) };
    await addNewsFeed(table.store, `${base}/feed`, null, now);
    expect((await poll()).failed).toBe(1);
    expect(requests).toEqual([]);
  });

  test('requests to one host keep their distance', async () => {
    const times: number[] = [];
    answers['/a'] = answers['/b'] = answers['/c'] = () => undefined;
    const politeness = createPoliteness([host], 80);
    await Promise.all(
      ['/a', '/b', '/c'].map(async (path) => {
        await politeness.beforeFetch(new URL(path, base));
        times.push(Date.now());
      }),
    );
    const [first = 0, second = 0, third = 0] = times;
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(75);
  });
});

describe('addresses that are not public', () => {
  test('neither feed nor page is fetched from one that was not allowed by name', async () => {
    answers = { '/feed': send(rss(item('one').replaceAll('BASE', 'http://169.254.169.254'))) };
    await addNewsFeed(table.store, `${base}/feed`, null, now);
    expect((await poll([])).failed).toBe(1);
    expect(requests).toEqual([]);
    expect((await feedNow())?.status).toContain('not a public address');
    later(60);
    expect(await poll()).toEqual({ polled: 1, failed: 0, stored: 0 });
    expect((await feedNow())?.status).toContain('169.254.169.254 is not a public address');
  });
});

test('feeds are added once, listed in order, and removed', async () => {
  await addNewsFeed(table.store, 'https://b.example/feed', 'B', now);
  await addNewsFeed(table.store, 'https://a.example/feed', null, now);
  await expect(addNewsFeed(table.store, 'https://a.example/feed', null, now)).rejects.toMatchObject({
    code: 'feed-exists',
  });
  expect((await listNewsFeeds(table.store)).map(({ url }) => url)).toEqual([
    'https://a.example/feed',
    'https://b.example/feed',
  ]);
  await removeNewsFeed(table.store, 'https://a.example/feed');
  await expect(removeNewsFeed(table.store, 'https://a.example/feed')).rejects.toMatchObject({ code: 'no-such-feed' });
  expect(await listNewsFeeds(table.store)).toHaveLength(1);
});
