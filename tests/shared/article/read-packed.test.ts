import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDocx, makePdf, makeWarc } from '../../support/make-documents.ts';
import { readAll, readOne, rejectCode } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

const paragraphs = story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const page = `<html><head><title>${story.title}</title></head><body><article>${paragraphs}</article></body></html>`;
const textFile = strToU8(storyText);

describe('gzip', () => {
  test('around text, a page, JSON Lines, in one or many members', async () => {
    expect(await readOne('a.txt.gz', gzipSync(storyText))).toMatchObject({ id: 'a.txt.gz', text: storyText });
    expect(await readOne('a.html.gz', gzipSync(page))).toMatchObject({ title: story.title, contentType: 'text/html' });
    const line = `${JSON.stringify({ id: 'x', text: storyText })}\n`;
    const members = Buffer.concat([gzipSync(line), gzipSync(line.replace('"x"', '"y"'))]);
    expect((await readAll('a.jsonl.gz', members)).articles.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  test('cut off, a bomb, or packed again and again', async () => {
    expect(await rejectCode('a.gz', gzipSync(storyText).subarray(0, 60))).toBe('malformed');
    expect(await rejectCode('a.gz', gzipSync(new Uint8Array(100_000_000)))).toBe('unsafe');
    let nested: Uint8Array = Buffer.from(storyText);
    for (let times = 0; times < 5; times++) nested = gzipSync(nested);
    expect(await rejectCode('a.gz', nested)).toBe('unsafe');
  });
});

describe('ZIP', () => {
  test('every file is read by itself, sidecars go with their files, system files are passed over', async () => {
    const zip = zipSync({
      'b/page.html': strToU8(page),
      'a.txt': textFile,
      'a.txt.meta.json': strToU8(JSON.stringify({ title: 'From the sidecar', published: '2024-03-14' })),
      'c/report.docx': makeDocx(story.paragraphs),
      'd.pdf': makePdf([[[story.paragraphs[0]]]]),
      'empty.txt': new Uint8Array(),
      'picture.png': Buffer.from('89504e470d0a1a0a', 'hex'),
      '__MACOSX/a.txt': textFile,
      '.hidden': textFile,
      '../../../etc/cron.d/x': strToU8(story.paragraphs[0]),
      'inner.zip': zipSync({ 'deep.txt': textFile }),
    });
    const { articles, rejects } = await readAll('in/all.zip', zip);
    expect(articles.map(({ title, contentType }) => title || contentType)).toEqual([
      story.title,
      'From the sidecar',
      expect.stringContaining('wordprocessingml'),
      'application/pdf',
      'text/plain',
      'text/plain',
    ]);
    expect(articles[1]).toMatchObject({ publishedAt: '2024-03-14', publishedAtSource: 'document' });
    expect(rejects.map(({ part, code }) => `${part}: ${code}`)).toEqual([
      'file empty.txt: empty',
      'file picture.png: binary',
    ]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  test('what the object says of itself does not go to its articles one by one', async () => {
    const zip = zipSync({ 'a.txt': textFile, 'b.txt': textFile });
    const { articles } = await readAll('a.zip', zip, {
      metadata: { title: 'The whole', outlet: story.outlet, published: '2024-03-14' },
    });
    for (const article of articles)
      expect(article).toMatchObject({ title: '', outlet: story.outlet, publishedAt: '2024-03-14' });
  });

  test('a bomb is given up, its neighbours are read', async () => {
    const zip = zipSync({ 'a.txt': textFile, 'bomb.txt': new Uint8Array(60_000_000), 'z.txt': textFile });
    const { articles, rejects } = await readAll('a.zip', zip);
    expect(articles).toHaveLength(2);
    expect(rejects).toMatchObject([{ code: 'unsafe', part: 'file bomb.txt' }]);
  });

  test('a cut archive gives what it still holds', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `word${(index * 7919) % 1000}`).join(' ');
    const zip = zipSync({ 'a.txt': textFile, 'b.txt': strToU8(long) });
    const { articles, rejects } = await readAll('a.zip', zip.subarray(0, 900));
    expect(articles.map(({ text }) => text)).toEqual([storyText]);
    expect(rejects).toMatchObject([{ code: 'malformed', part: 'file b.txt' }]);
  });

  test('an empty and an encrypted archive', async () => {
    expect(await rejectCode('a.zip', zipSync({}))).toBe('empty');
    const encrypted = zipSync({ 'a.txt': textFile });
    encrypted[6] = 1;
    expect(await rejectCode('a.zip', encrypted)).toBe('unsupported');
  });

  test('a file packed by another method is told apart from a damaged one', async () => {
    const packed = zipSync({ 'a.txt': textFile });
    packed[8] = 12;
    expect(await rejectCode('a.zip', packed)).toBe('unsupported');
  });

  test('bytes that are two formats at once are read as one', async () => {
    const polyglot = Buffer.concat([makePdf([[[story.paragraphs[0]]]]), zipSync({ 'a.txt': textFile })]);
    expect((await readOne('a.zip', polyglot)).contentType).toBe('application/pdf');
  });
});

describe('WARC', () => {
  const html = ['Content-Type: text/html; charset=utf-8'];

  test('responses with their addresses; redirects, images and errors are passed over', async () => {
    const warc = makeWarc([
      { url: story.url, headers: html, body: strToU8(page) },
      { url: 'https://courier.example/old', status: '301 Moved', headers: html, body: new Uint8Array() },
      { url: 'https://courier.example/a.png', headers: ['Content-Type: image/png'], body: strToU8('x') },
      { url: 'https://courier.example/zipped', headers: [...html, 'Content-Encoding: gzip'], body: gzipSync(page) },
      {
        url: 'https://courier.example/pieces',
        headers: [...html, 'Transfer-Encoding: chunked'],
        body: strToU8(`${Buffer.byteLength(page).toString(16)}\r\n${page}\r\n0\r\n\r\n`),
      },
    ]);
    for (const bytes of [warc, gzipSync(warc)]) {
      const { articles, rejects } = await readAll('crawl.warc', bytes);
      expect(rejects).toEqual([]);
      expect(articles.map(({ url, text }) => [url, text])).toEqual([
        [story.url, storyText],
        ['https://courier.example/zipped', storyText],
        ['https://courier.example/pieces', storyText],
      ]);
    }
  });

  test('what a crawler notes for itself, and for robots, is no article', async () => {
    const text = ['Content-Type: text/plain'];
    const warc = makeWarc([
      { url: 'https://courier.example/robots.txt', headers: text, body: strToU8('User-agent: *\nDisallow: /search') },
      { url: 'metadata://gnu.org/software/wget/warc/MANIFEST.txt', headers: text, body: strToU8('a list of records') },
      { url: story.url, headers: html, body: strToU8(page) },
    ]);
    const { articles, rejects } = await readAll('crawl.warc', warc);
    expect([articles.map(({ url }) => url), rejects]).toEqual([[story.url], []]);
  });

  test('a page without a date is from when it was fetched, at the latest', async () => {
    const warc = Buffer.from(makeWarc([{ url: story.url, headers: html, body: strToU8(page) }])).toString('latin1');
    const dated = warc.replace('WARC-Type: response', 'WARC-Type: response\r\nWARC-Date: 2024-03-20T08:00:00Z');
    const article = await readOne('crawl.warc', Buffer.from(dated, 'latin1'), { lastModified: '2026-01-01T00:00:00Z' });
    expect(article).toMatchObject({ publishedAt: '2024-03-20T08:00:00Z', publishedAtSource: 'created' });
  });

  test('cut off in the second record, the first is kept', async () => {
    const warc = makeWarc([
      { url: story.url, headers: html, body: strToU8(page) },
      { url: story.url, headers: html, body: strToU8(page) },
    ]);
    const { articles, rejects } = await readAll('crawl.warc', warc.subarray(0, warc.length - 200));
    expect(articles).toHaveLength(1);
    expect(rejects).toMatchObject([{ code: 'malformed' }]);
  });

  test('a response that unpacks without end', async () => {
    const body = gzipSync(new Uint8Array(60_000_000));
    const warc = makeWarc([{ url: story.url, headers: [...html, 'Content-Encoding: gzip'], body }]);
    expect(await rejectCode('crawl.warc', warc)).toBe('unsafe');
  });
});
