import { once } from 'node:events';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { makeDocx } from '../support/make-documents.ts';
import { runReadout, startReadout } from '../support/run-readout.ts';
import { story, storyText } from '../support/sample-story.ts';
import { startTestStack, type TestStack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let stack: TestStack;
let site: Server;
let host: string;
beforeAll(async () => {
  site = createServer((request, response) => {
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><item><title>${story.title}</title><link>http://${host}/one</link><guid>one</guid><description>Teaser</description></item></channel></rss>`;
    const page = `<html><body><article>${story.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    if (request.url === '/feed') response.end(feed);
    else if (request.url === '/one') response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  stack = await startTestStack({ environment: { READOUT_FEEDS_ALLOWED_HOSTS: host } });
});
afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await stack.stop();
});

const ingest = (...args: string[]) =>
  runReadout(['ingest', ...args, '--data', stack.data], { READOUT_FEEDS_ALLOWED_HOSTS: host });

async function keys(prefix: string): Promise<string[]> {
  const { Contents = [] } = await stack.s3.send(
    new ListObjectsV2Command({ Bucket: stack.endpoints.bucket, Prefix: prefix }),
  );
  return Contents.map(({ Key = '' }) => Key);
}

describe('readout ingest in bulk', { timeout: 90_000 }, () => {
  test('a second run uploads only what is new or has changed; --again uploads all', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'resume'));
    for (const name of ['a', 'b', 'c']) await writeFile(join(folder, 'resume', `${name}.txt`), `${storyText} ${name}`);
    expect((await ingest(folder)).out).toMatch(/^3 uploaded/);
    await writeFile(join(folder, 'resume', 'd.txt'), storyText);
    await appendFile(join(folder, 'resume', 'a.txt'), ' Changed.');
    // What a crash in the middle of a line leaves behind is passed over.
    await appendFile(join(stack.data, 'uploads', `${stack.endpoints.bucket}.jsonl`), '["cut o');
    expect((await ingest(folder)).out).toMatch(/^2 uploaded .+, 2 skipped as uploaded before/);
    expect((await ingest(folder)).out).toMatch(/^0 uploaded, 4 skipped/);
    expect((await ingest(folder, '--again')).out).toMatch(/^4 uploaded/);
    expect(await keys('resume/')).toHaveLength(4);
  });

  test('an interrupted run says how to go on, and the next one does', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'many'));
    const count = 400;
    for (let index = 0; index < count; index++) await writeFile(join(folder, 'many', `${index}.txt`), '0');
    const run = startReadout(['ingest', folder, '--concurrency', '1', '--data', stack.data]);
    await eventually('some uploads', async () => (await keys('many/')).length > 5);
    run.kill('SIGINT');
    const { code, out, err } = await run.ran;
    expect([code, err]).toEqual([130, expect.stringContaining('goes on where this one stopped')]);
    const first = Number(/^([\d,]+) uploaded/.exec(out)?.[1]?.replace(',', ''));
    expect(first).toBeLessThan(count);
    const second = (await ingest(folder)).out;
    expect(second).toContain(`${first.toLocaleString('en')} skipped as uploaded before`);
    expect(second).toContain(`${(count - first).toLocaleString('en')} uploaded`);
  });

  test('patterns, and pages of the web under the rules of feeds', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'in', 'deep'), { recursive: true });
    for (const name of ['in/x.md', 'in/deep/y.md', 'in/deep/z.txt']) await writeFile(join(folder, name), storyText);
    expect((await ingest(`${folder}/**/*.md`)).out).toMatch(/^2 uploaded/);
    expect(await keys('in/')).toEqual(['in/deep/y.md', 'in/x.md']);
    expect((await ingest(`http://${host}/one`)).out).toMatch(/^1 uploaded/);
    const [key = ''] = await keys('web/');
    const { ContentType, Metadata } = await stack.s3.send(
      new GetObjectCommand({ Bucket: stack.endpoints.bucket, Key: key }),
    );
    expect([ContentType, Metadata]).toEqual(['text/html; charset=utf-8', { 'default-url': `http://${host}/one` }]);
    const inside = await ingest('http://169.254.169.254/latest/');
    expect([inside.code, inside.err]).toEqual([1, expect.stringContaining('not a public address')]);
  });

  test('--watch follows a folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'followed'));
    const run = startReadout(['ingest', '--watch', folder, '--data', stack.data]);
    await writeFile(join(folder, 'followed', 'early.txt'), storyText);
    await eventually('the first file', async () => (await keys('followed/')).includes('followed/early.txt'));
    await writeFile(join(folder, 'followed', 'late.txt'), storyText);
    await eventually('the second file', async () => (await keys('followed/')).length === 2);
    run.kill('SIGINT');
    await once(run, 'close');
    await rm(folder, { recursive: true });
  });

  test('--wait comes back when all has been read', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'waited.txt'), story.paragraphs[0]);
    const { out } = await ingest(folder, '--wait', '--published', story.published, '--outlet', 'The Überbringer');
    expect(out).toContain('all read');
    const meetings = await stack.meetings();
    expect(meetings.flatMap(({ outlets }) => outlets)).toContain('The Überbringer');
  });
});

test('what needs the reader thread is read inside the functions, too', { timeout: 60_000 }, async () => {
  const text =
    'Namibian Foreign Minister Selma Amutenya met Angolan Foreign Minister Rui Cassoma in Windhoek on Tuesday to discuss energy and trade between the two countries.';
  await stack.upload(
    'thread/page.html',
    `<html><body><nav>Home</nav><article><p>${text}</p><p>The talks lasted for three hours, and the two will meet again in the spring of next year.</p></article></body></html>`,
    { published: '2024-05-23' },
  );
  await stack.upload('thread/notes.docx', makeDocx([text]), { published: '2024-05-23' });
  await stack.idle();
  const meetings = (await stack.meetings()).filter(({ participants }) =>
    participants.some(({ name }) => name === 'Rui Cassoma'),
  );
  expect(meetings).toMatchObject([{ date: '2024-05-21', sources: [expect.any(String), expect.any(String)] }]);
});

test('a copy that another outlet publishes a week later is a source of the same record', {
  timeout: 60_000,
}, async () => {
  const text =
    'Bolivian Foreign Minister Rosa Quispe Mamani met Paraguayan Foreign Minister Julio Ayala in La Paz on Wednesday to discuss trade.\n\nThe two ministers agreed that their officials would meet again in the winter, and they signed a memorandum on the navigation of the rivers that both countries share.';
  await stack.upload('copies/first.txt', text, { published: '2024-05-16', outlet: 'First' });
  await stack.idle();
  await stack.upload('copies/second.txt', `LA PAZ – ${text}`, { published: '2024-05-24', outlet: 'Second' });
  await stack.idle();
  const meetings = (await stack.meetings()).filter(({ participants }) =>
    participants.some(({ name }) => name === 'Julio Ayala'),
  );
  expect(meetings).toMatchObject([{ date: '2024-05-15', outlets: ['First', 'Second'] }]);
});

describe('readout feed', { timeout: 60_000 }, () => {
  const feed = (...args: string[]) =>
    runReadout(['feed', ...args, '--data', stack.data], { READOUT_FEEDS_ALLOWED_HOSTS: host });

  test('add, list, poll, remove', async () => {
    const url = `http://${host}/feed`;
    expect((await feed('add', url)).out).toBe(`added ${url}: Wire, 1 items\n`);
    expect((await feed('add', url)).err).toContain('polled already');
    await stack.invoke('feeds', {});
    expect(await keys('feeds/')).toHaveLength(1);
    expect((await feed('list')).out).toMatch(/\(Wire\): 1 new, /);
    expect(JSON.parse((await feed('list', '--json')).out)).toMatchObject({ url, failures: 0 });
    expect((await feed('remove', url)).out).toBe(`removed ${url}\n`);
    expect((await feed('list')).err).toContain('No feed is polled');
  });

  test('what is no feed, or inside a network, is told at once', async () => {
    expect((await feed('add', `http://${host}/one`)).err).toContain('is no RSS or Atom feed');
    expect((await feed('add', 'http://127.0.0.1:1/feed')).err).toContain('not a public address');
    expect((await feed('add', 'nonsense')).err).toContain('no http or https address');
  });
});
