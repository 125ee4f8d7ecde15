import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReadout } from '../support/run-readout.ts';

const text =
  'OSLO (Agency) - Norwegian Foreign Minister Ingrid Solbakken met Kenyan President Peter Otieno in Oslo on Tuesday. The two sides agreed to open a trade office.';
const line = (id: string, more: object = {}) =>
  JSON.stringify({ id, title: 'Talks', text, published: '2026-03-12', ...more });

let folder: string;
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-test-'));
  await writeFile(file('article.txt'), `${text}\n`);
  await writeFile(
    file('corpus.jsonl'),
    `${line('one')}\n{"id": broken\n${line('two', { text: 'Rain is expected in the hills tomorrow, and the fair will be held in the barn as every year.' })}\n`,
  );
  await writeFile(file('escape.jsonl'), `${line('three', { title: 'Talks \u001b[31mred\u001b[0m' })}\n`);
});

afterAll(() => rm(folder, { recursive: true }));

describe('readout extract', () => {
  it('prints a table for people', async () => {
    const { code, out, err } = await runReadout(['extract', file('article.txt'), '--published', '2026-03-12']);
    expect([code, err]).toEqual([0, '']);
    for (const words of ['2026-03-10', 'Oslo', '* Ingrid Solbakken', '(KE)', 'trade']) expect(out).toContain(words);
  });

  it('prints one line per article, and goes on after a line that cannot be read', async () => {
    const { code, out, err } = await runReadout(['extract', file('corpus.jsonl'), '--format', 'jsonl']);
    const lines = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(lines.map(({ id, meetings }) => [id, meetings.length])).toEqual([
      ['one', 1],
      ['two', 0],
    ]);
    expect(lines[0].meetings[0]).toMatchObject({ date: '2026-03-10', place: { city: 'Oslo', country: 'NO' } });
    expect(lines[0].article.text).toBe(text);
    expect(err).toContain('line 2');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('prints a JSON list', async () => {
    const { code, out } = await runReadout([
      'extract',
      file('article.txt'),
      '--format',
      'json',
      '--outlet',
      'Agency',
      '--published',
      '2026-03-12',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ article: { outlet: 'Agency', publishedAt: '2026-03-12' } }]);
  });

  it('leaves out the day when nothing tells the date of publication', async () => {
    const { out } = await runReadout(['extract', file('article.txt'), '--format', 'json']);
    expect(JSON.parse(out)[0].meetings[0].date).toBeNull();
  });

  it('says what is wrong with a file that is not there', async () => {
    const { code, out, err } = await runReadout(['extract', file('nowhere.txt')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('there is no such file');
  });

  it('refuses a date that is none', async () => {
    const { code, err } = await runReadout(['extract', file('article.txt'), '--published', '2026-02-31']);
    expect(code).not.toBe(0);
    expect(err).toContain('YYYY-MM-DD');
  });

  it('lets no control character of an article reach the terminal', async () => {
    const { out } = await runReadout(['extract', file('escape.jsonl')]);
    expect(out).toContain('red');
    expect(out).not.toContain('\u001b');
  });
});

describe('readout explain', () => {
  it('marks the evidence without colour in a pipe, and names the rule of every value', async () => {
    const { code, out } = await runReadout(['explain', file('article.txt'), '--published', '2026-03-12']);
    expect(code).toBe(0);
    for (const words of [
      '[who: Ingrid Solbakken]',
      '[date: Tuesday]',
      '[place: Oslo]',
      'date-weekday-own-clause',
      'participants/0/role',
    ])
      expect(out).toContain(words);
    expect(out).not.toContain('\u001b');
  });
});

describe('docs/extraction.md', () => {
  it('shows what readout explain prints', async () => {
    const page = await readFile(new URL('../../docs/extraction.md', import.meta.url), 'utf8');
    const article = /```text\n(.*?)```/s.exec(page)?.[1] ?? '';
    const rows = /```console\n(.*?)\n```/s.exec(page)?.[1]?.split('\n') ?? [];
    await writeFile(file('example.txt'), article);
    const { out } = await runReadout(['explain', file('example.txt'), '--published', '2026-03-12']);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [path = '', value = '', rule = '', words = ''] = row.split(/ {2,}/);
      const shown = out
        .split('\n')
        .filter((line) => line.includes(path) && line.includes(value) && line.includes(rule));
      expect(shown.join('\n'), row).toContain(words.replace('”', ''));
    }
  });
});
