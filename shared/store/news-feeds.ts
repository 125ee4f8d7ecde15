import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ReadoutError } from '../errors.ts';
import { newsFeedId, newsFeedKey, newsFeedPartition, newsItemKey } from './news-feed-keys.ts';
import { readAll, readItem, readItems } from './read-items.ts';
import type { Store } from './store.ts';

/** An RSS or Atom feed that is polled for articles, and how its polling stands. Times are ISO instants. */
const newsFeedSchema = z.object({
  url: z.url(),
  title: z.string().nullable(),
  addedAt: z.iso.datetime(),
  nextPollAt: z.iso.datetime(),
  lastPolledAt: z.iso.datetime().nullable(),
  /** What came of the last poll, for people. */
  status: z.string(),
  /** Polls in a row that failed. */
  failures: z.int().nonnegative(),
  /** The publisher's marks of the last version seen, sent back so that an unchanged feed costs nothing. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});

export type NewsFeed = Readonly<z.infer<typeof newsFeedSchema>>;

/** Long enough that an item has left its feed before it is forgotten. */
const itemsKeptSeconds = 180 * 86_400;

/** Adds a feed that is due at once. Throws `feed-exists`. */
export async function addNewsFeed(store: Store, url: string, title: string | null, now: Date): Promise<NewsFeed> {
  if (await readItem(store, newsFeedKey(url))) {
    throw new ReadoutError('feed-exists', `${url} is polled already. \`readout feed list\` tells how it stands.`);
  }
  const at = now.toISOString();
  const fresh = { lastPolledAt: null, status: 'not polled yet', failures: 0, etag: null, lastModified: null };
  const feed: NewsFeed = { url, title, addedAt: at, nextPollAt: at, ...fresh };
  await putNewsFeed(store, feed);
  return feed;
}

/** Every feed, in order of address. */
export async function listNewsFeeds(store: Store): Promise<readonly NewsFeed[]> {
  const items = await readAll(store, newsFeedPartition);
  return items.map(({ feed }) => newsFeedSchema.parse(feed)).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Stops polling a feed; what came out of it stays. Throws `no-such-feed`. */
export async function removeNewsFeed({ client, table }: Store, url: string): Promise<void> {
  const { Attributes } = await client.send(
    new DeleteItemCommand({ TableName: table, Key: marshall(newsFeedKey(url)), ReturnValues: 'ALL_OLD' }),
  );
  if (!Attributes) {
    throw new ReadoutError('no-such-feed', `${url} is not polled. \`readout feed list\` shows the feeds that are.`);
  }
}

/** Records how a feed stands after a poll, unless it has been removed meanwhile. */
export async function updateNewsFeed(store: Store, feed: NewsFeed): Promise<void> {
  try {
    await putNewsFeed(store, feed, 'attribute_exists(pk)');
  } catch (error) {
    if ((error as Error).name !== 'ConditionalCheckFailedException') throw error;
  }
}

async function putNewsFeed({ client, table }: Store, feed: NewsFeed, condition?: string): Promise<void> {
  const Item = marshall({ ...newsFeedKey(feed.url), feed });
  await client.send(
    new PutItemCommand({ TableName: table, Item, ...(condition && { ConditionExpression: condition }) }),
  );
}

/** Those of a feed's items that have not been dealt with. */
export async function newItems(store: Store, url: string, items: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await readItems(
    store,
    items.map((item) => newsItemKey(newsFeedId(url), item)),
  );
  return new Set(items.filter((_, index) => found[index] === null));
}

/** Remembers that an item has been dealt with. */
export async function markItem({ client, table }: Store, url: string, item: string, now: Date): Promise<void> {
  const expiresAt = Math.floor(now.getTime() / 1000) + itemsKeptSeconds;
  const Item = marshall({ ...newsItemKey(newsFeedId(url), item), expiresAt });
  await client.send(new PutItemCommand({ TableName: table, Item }));
}
