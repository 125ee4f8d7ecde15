import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readFigures, sectionsOf, verdict } from './report.ts';

describe('the report of all benches', () => {
  it('has the benches of the plan in their order, and none that failed', async () => {
    const plan = JSON.parse(await readFile('tests/bench/plan.json', 'utf8')) as { bench: string }[];
    const sections = sectionsOf(await readFile('bench/report.md', 'utf8'));
    expect([...sections.keys()]).toEqual(plan.map(({ bench }) => bench).filter((bench) => sections.has(bench)));
    expect(sections.size).toBeGreaterThan(10);
    expect([...sections].filter(([, text]) => text.includes('\nFailed: '))).toEqual([]);
  });

  it('reads the numbers of one piece of JSON, or of a line each', () => {
    const figures = [
      { path: 'a.b', value: 1 },
      { path: 'list.0', value: 2 },
    ];
    expect(readFigures('{"a":{"b":1},"list":[2],"text":"3"}')).toEqual(figures);
    expect(readFigures('loading…\n{"a":{"b":1}}\n{"list":[2]}\n')).toEqual(figures);
  });

  it('says whether a target is kept', () => {
    expect([verdict(24, '< 25'), verdict(25, '< 25'), verdict(0.97, '> 0.9')]).toEqual([
      ' (kept)',
      ' (**missed**)',
      ' (kept)',
    ]);
  });
});
