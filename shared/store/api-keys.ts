import type { Key } from './keys.ts';

/** The keys of what the HTTP API keeps for itself. With keys.ts the only files that spell a key. */

/** The answer to a request that may be sent again. Each caller's idempotency keys are its own. */
export const idempotencyKey = (caller: string, key: string): Key => ({
  pk: `IDEMPOTENCY#${encodeURIComponent(caller)}`,
  sk: key,
});

/** A signed feed; all of one owner lie together. */
export const feedKey = (owner: string, id: string): Key => ({ pk: feedPartition(owner), sk: id });
export const feedPartition = (owner: string): string => `FEEDS#${encodeURIComponent(owner)}`;

/** The secret that signs the addresses of feeds. */
export const feedSecretKey: Key = { pk: 'config', sk: 'feed-secret' };
