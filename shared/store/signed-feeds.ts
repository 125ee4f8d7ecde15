import { randomBytes, randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ReadoutError } from '../errors.ts';
import { feedKey, feedPartition, feedSecretKey } from './api-keys.ts';
import type { Store } from './store.ts';

/**
 * A query whose meetings can be read without a token, by whoever knows the feed's signed address: calendar and feed
 * readers cannot sign in. Removing the feed makes the address worthless.
 */
export const signedFeedSchema = z.object({
  id: z.string(),
  owner: z.string(),
  title: z.string(),
  query: z.string(),
  createdAt: z.iso.datetime(),
});
export type SignedFeed = Readonly<z.infer<typeof signedFeedSchema>>;

const feedsPerOwner = 100;

/** Stores a feed. Throws `too-many-feeds` when the owner has a hundred already. */
export async function createFeed(
  store: Store,
  given: Pick<SignedFeed, 'owner' | 'title' | 'query'>,
  now: Date,
): Promise<SignedFeed> {
  const feeds = await listFeeds(store, given.owner);
  if (feeds.length >= feedsPerOwner) {
    throw new ReadoutError('too-many-feeds', `You have ${feeds.length} feeds already. Remove one that nobody reads.`);
  }
  const feed = { ...given, id: randomUUID(), createdAt: now.toISOString() };
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: marshall({ ...feedKey(feed.owner, feed.id), type: 'feed', feed }),
    }),
  );
  return feed;
}

/** The feeds of one owner, the oldest first. */
export async function listFeeds(store: Store, owner: string): Promise<readonly SignedFeed[]> {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': feedPartition(owner) }),
      ConsistentRead: true,
    }),
  );
  const feeds = (Items ?? []).map((item) => signedFeedSchema.parse(unmarshall(item).feed));
  return feeds.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** Null when there is none, or none any more. */
export async function getFeed(store: Store, owner: string, id: string): Promise<SignedFeed | null> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: marshall(feedKey(owner, id)), ConsistentRead: true }),
  );
  return Item ? signedFeedSchema.parse(unmarshall(Item).feed) : null;
}

/** Removes a feed; its address answers nothing from now on. Throws `feed-unknown` when there is none. */
export async function removeFeed(store: Store, owner: string, id: string): Promise<void> {
  const { Attributes } = await store.client.send(
    new DeleteItemCommand({ TableName: store.table, Key: marshall(feedKey(owner, id)), ReturnValues: 'ALL_OLD' }),
  );
  if (!Attributes) throw new ReadoutError('feed-unknown', `There is no feed ${id}.`);
}

/** The deployment's own secret for signing addresses of feeds, made when it is first asked for. */
export async function feedSecret(store: Store): Promise<Uint8Array> {
  const Key = marshall(feedSecretKey);
  const read = () => store.client.send(new GetItemCommand({ TableName: store.table, Key, ConsistentRead: true }));
  const { Item } = await read();
  if (Item?.secret?.B) return Item.secret.B;
  const secret = new Uint8Array(randomBytes(32));
  try {
    await store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: marshall({ ...feedSecretKey, secret }),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return secret;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return (await read()).Item?.secret?.B ?? secret;
  }
}
