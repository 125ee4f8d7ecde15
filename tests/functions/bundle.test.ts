import { describe, expect, it } from 'vitest';
import { functionNames } from '../../functions/bundle.ts';
import { cachedBundle } from '../../local/lambda/cached-bundle.ts';
import { loadedBytes } from '../support/loaded-bytes.ts';

/** What a cold start may load, in bytes of minified code: loading is most of the time that it takes. */
const most: Readonly<Record<(typeof functionNames)[number], number>> = {
  ingest: 1_200_000,
  alert: 1_000_000,
  sweep: 1_000_000,
  api: 1_000_000,
  feeds: 1_000_000,
};

describe('a bundle', () => {
  it.each(functionNames)('of %s loads no more at a cold start than it may', async (name) => {
    const bytes = await loadedBytes(await cachedBundle(name));
    expect(bytes).toBeGreaterThan(most[name] / 3);
    expect(bytes).toBeLessThan(most[name]);
  });
});
