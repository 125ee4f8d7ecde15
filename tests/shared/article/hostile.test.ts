import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePdf } from '../../support/make-documents.ts';
import { readAll, rejectCode } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

const good = JSON.stringify({ id: 'good', text: storyText });

describe('too much of anything', { timeout: 60_000 }, () => {
  test('a line of 100 MB is one reject; its neighbours are read', async () => {
    const long = Buffer.concat([
      Buffer.from(`${good}\n{"text":"`),
      Buffer.alloc(100_000_000, 97),
      Buffer.from(`"}\n${good}\n`),
    ]);
    const { articles, rejects } = await readAll('a.jsonl', long);
    expect(articles.map(({ id }) => id)).toEqual(['good', 'good']);
    expect(rejects).toMatchObject([{ code: 'too-large', part: 'line 2' }]);
  });

  test.each([
    ['text in one line of 100 MB', 'a.txt', Buffer.alloc(100_000_000, 97)],
    ['an object beyond the limit', 'a.txt', Buffer.alloc(129 * 1024 * 1024, 97)],
    ['a page of 40 MB', 'a.html', Buffer.concat([Buffer.from('<html><body><p>'), Buffer.alloc(40_000_000, 97)])],
    [
      'JSON of 40 MB',
      'a.json',
      Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(40_000_000, 97), Buffer.from('"}')]),
    ],
    ['XML of 40 MB', 'a.xml', Buffer.concat([Buffer.from('<rss>'), Buffer.alloc(40_000_000, 97)])],
    [
      'mail of 40 MB',
      'a.eml',
      Buffer.concat([
        Buffer.from('From: a@b\r\nTo: c@d\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n'),
        Buffer.alloc(40_000_000, 97),
      ]),
    ],
    ['CSV of 40 MB', 'a.csv', Buffer.concat([Buffer.from('id,text\n'), Buffer.alloc(40_000_000, 97)])],
  ])('%s', async (_, name, bytes) => {
    expect(await rejectCode(name, bytes)).toBe('too-large');
  });

  test('a bomb inside an archive inside an archive', async () => {
    const inner = zipSync({ 'bomb.txt': new Uint8Array(60_000_000) });
    expect(await rejectCode('a.zip.gz', gzipSync(zipSync({ 'inner.zip': inner })))).toBe('unsafe');
  });

  test.each([
    ['brackets', '['.repeat(200_000)],
    ['emphasis', '*a_ '.repeat(4_000)],
    ['block quotations', '>'.repeat(300_000)],
    ['links', '[a]('.repeat(2_000)],
  ])('Markdown of nothing but %s comes to an end', async (_, text) => {
    const { articles, rejects } = await readAll('a.md', `${text}\n\n${storyText}`);
    expect(articles.length + rejects.length).toBe(1);
  });

  test.each([
    ['attributes', `<html><body><p ${'a=b '.repeat(200_000)}>`],
    ['open comments', `<html><body>${'<!--'.repeat(200_000)}`],
    ['entities', `<html><body><p>${'&amp'.repeat(50_000)}`],
    ['unclosed tags', `<html><body>${'<a'.repeat(300_000)}`],
    ['tables', `<html><body>${'<table><tr><td>'.repeat(60)}${storyText}`],
  ])('HTML of nothing but %s comes to an end', async (_, html) => {
    const { articles, rejects } = await readAll('a.html', html);
    expect(articles.length + rejects.length).toBe(1);
  });
});

describe('wrong labels', () => {
  test.each([
    ['image/png', 'a.png'],
    ['application/pdf', 'a.pdf'],
    ['text/html', 'a.html'],
    ['application/zip', 'a.zip'],
    ['message/rfc822', 'a.eml'],
    ['text/csv; charset=nonsense', 'a.txt'],
  ])('text declared as %s is read as text', async (contentType, name) => {
    const { articles } = await readAll(name, storyText, { contentType });
    expect(articles.map(({ text }) => text)).toEqual([storyText]);
  });
});

/** The functions run from a bundle, where the worker thread must find its code in a chunk. */
describe('the bundle', { timeout: 60_000 }, () => {
  let folder: string;
  let outputs: Metafile['outputs'];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-bundle-'));
    const { metafile } = await build({
      metafile: true,
      entryPoints: { index: new URL('../../../shared/article/read-object.ts', import.meta.url).pathname },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      minify: true,
      banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
      logLevel: 'error',
    });
    outputs = metafile.outputs;
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('heavy formats are read there as well, and the process ends by itself', async () => {
    const script = join(folder, 'run.mjs');
    const html = `<html><body><article>${story.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
    await writeFile(join(folder, 'a.html'), html);
    await writeFile(join(folder, 'a.pdf'), makePdf([[[story.paragraphs[1].slice(0, 60)]]]));
    await writeFile(
      script,
      `import { readFileSync } from 'node:fs'; import { readObject } from './index.mjs';
      for (const name of ['a.html', 'a.pdf']) for await (const item of readObject({ name, bytes: readFileSync(new URL(name, import.meta.url)) })) console.log(JSON.stringify(item.article?.text ?? item.reject));`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [script]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([storyText, story.paragraphs[1].slice(0, 60)]);
  });

  test('what has to be loaded to read text is a small part of it', () => {
    const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
    const sizeOf = (name: string, seen: Set<string>): number => {
      const output = byName.get(name);
      if (!output || seen.has(name)) return 0;
      seen.add(name);
      const needed = output.imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
      return needed.reduce((sum, { path }) => sum + sizeOf(basename(path), seen), output.bytes);
    };
    expect(sizeOf('index.mjs', new Set())).toBeLessThan(100_000);
  });
});
