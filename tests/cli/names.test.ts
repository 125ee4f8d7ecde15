import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const readout = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['bin/readout.js', ...args], { encoding: 'utf8', input });

const pairs = [
  '{"a": "Tarek Belhaj", "b": "Tariq al-Belhadj"}',
  '{"a": "Belhaj", "b": "Tarek Belhaj"}',
  '',
  '{"a": "Tarek Belhaj", "b": "Omar Belhaj", "note": 1}',
];
const graded = [
  { a: 'Tarek Belhaj', b: 'Tariq al-Belhadj', grade: 'full' },
  { a: 'Belhaj', b: 'Tarek Belhaj', grade: 'surname' },
  { a: 'Tarek Belhaj', b: 'Omar Belhaj', note: 1, grade: 'none' },
];
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('readout names', () => {
  it('prints each pair of a file with its grade, and with what else its line says', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'readout-names-')), 'pairs.jsonl');
    writeFileSync(file, `\uFEFF${pairs.join('\r\n')}\r\n`);
    const { stdout, stderr, status } = readout(['names', file]);
    expect(lines(stdout)).toEqual(graded);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('names a bad line, goes on, and exits with 1', () => {
    const { stdout, stderr, status } = readout(
      ['names', '-'],
      [...pairs.slice(0, 1), 'not json', '{"a": "x"}', '{"a": "", "b": "x"}', ...pairs.slice(1)].join('\n'),
    );
    expect(lines(stdout)).toEqual(graded);
    expect(stderr.match(/line \d+/g)).toEqual(['line 2', 'line 3', 'line 4']);
    expect(status).toBe(1);
  });

  it.each(['/no/such/file.jsonl', tmpdir()])('says so when %s is no file that can be read', (path) => {
    const { stdout, stderr, status } = readout(['names', path]);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain(`no readable file ${path}`);
  });
});
