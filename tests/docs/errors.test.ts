import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** Codes as they stand in `new ReadoutError('…'` and in the constructors of its subclasses. */
async function codesInSource(): Promise<ReadonlySet<string>> {
  const files = await glob('{shared,functions,local,cli,infra}/**/*.ts', { ignore: ['**/node_modules/**'] });
  const codes = new Set<string>();
  for (const file of files) {
    const source = await readFile(file, 'utf8');
    for (const [, code = ''] of source.matchAll(/new ReadoutError\(\s*'([a-z-]+)'/g)) codes.add(code);
    // Problems of the API that say more than their type.
    for (const [, code = ''] of source.matchAll(/new Problem\([^;]*?\bcode: '([a-z-]+)'/g)) codes.add(code);
    if (!/class \w+ extends ReadoutError/.test(source)) continue;
    for (const [, code = ''] of source.matchAll(/super\(\s*'([a-z-]+)'/g)) codes.add(code);
  }
  return codes;
}

describe('docs/errors.md', () => {
  it('explains every code that the source has, and no other', async () => {
    const page = await readFile('docs/errors.md', 'utf8');
    const explained = [...page.matchAll(/^\| `([a-z-]+)` \| \S.* \| \S.* \|$/gm)].map(([, code]) => code);
    expect(explained).toEqual([...(await codesInSource())].toSorted());
  });
});
