import { expect, test } from 'vitest';
import { fittedTable } from '../../cli/fitted-table.ts';

const head = ['id', 'query'];
const rows = [
  ['talks-0a1b2c3d', 'country:IT AND country:LY AND topic:migration'],
  ['sun-9f8e7d6c', 'topic:energy'],
];
const linesAt = (width: number | undefined) => fittedTable(head, rows, width).split('\n');

test('a table has one line for each row in a pipe and on a wide terminal', () => {
  expect(linesAt(undefined)).toHaveLength(3);
  expect(linesAt(80)).toEqual(linesAt(undefined));
});

test('a table wraps between words where the terminal is narrower', () => {
  const lines = linesAt(44);
  expect(lines.length).toBeGreaterThan(3);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(44);
  for (const word of rows.flat().flatMap((cell) => cell.split(' '))) expect(lines.join('\n')).toContain(word);
});

test('a table becomes names and values where not even its words fit beside each other', () => {
  expect(linesAt(24)).toEqual([
    'id     talks-0a1b2c3d',
    'query  country:IT AND country:LY AND topic:migration',
    '',
    'id     sun-9f8e7d6c',
    'query  topic:energy',
  ]);
});
