import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

describe.each(['docs/architecture.md', 'CONTRIBUTING.md'])('%s', (page) => {
  it('names files and folders that exist', async () => {
    const text = await readFile(page, 'utf8');
    const named = [
      ...text.matchAll(/`((?:shared|functions|infra|local|cli|console|tests|docs|samples)\/[\w./-]+)`/g),
    ].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
