import type { Key } from './keys.ts';

/** Where the first article with a certain long sentence is noted. `sentence` is a digest of it. */
export const copyKey = (sentence: string): Key => ({ pk: `copy#${sentence}`, sk: 'copy' });
