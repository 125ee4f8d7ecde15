import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

describe('docs/dependencies.md', () => {
  it('gives a reason for every package of package.json, and for no other', async () => {
    const page = await readFile('docs/dependencies.md', 'utf8');
    const explained = [...page.matchAll(/^\| `([^`]+)` \| \S.+ \|$/gm)].map(([, name]) => name);
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      await readFile('package.json', 'utf8'),
    ) as Record<string, Record<string, string>>;
    const installed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(explained.toSorted()).toEqual(installed.toSorted());
  });
});
