import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

describe('docs/security.md', () => {
  it('names for each threat a test that exists', async () => {
    const rows = (await readFile('docs/security.md', 'utf8'))
      .split('\n')
      .filter((line) => /^\| (?!Threat|---)/.test(line));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      const tests = [...row.matchAll(/`(tests\/[^`]+\.test\.ts)`/g)].map(([, path = '']) => path);
      expect(tests.length, row).toBeGreaterThan(0);
      expect(
        tests.filter((path) => !existsSync(path)),
        row,
      ).toEqual([]);
    }
  });
});
