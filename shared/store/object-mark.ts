import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { objectKey } from './keys.ts';
import type { Store } from './store.ts';

const markSchema = z.object({
  /** Counts the changes, so that of two who write at once one notices. */
  version: z.int().nonnegative(),
  /** The latest event that this state takes into account; null when nobody said. */
  sequencer: z.string().nullable(),
  /** Names the list of the articles in the object; null when the object is, at most, one article. */
  list: z.string().nullable(),
  /** Of which version how many pieces have been dealt with, where there was no time for all. */
  done: z.object({ sequencer: z.string(), pieces: z.int() }).optional(),
});

/** What we know of an object of the bucket since we last looked at it. */
export type ObjectMark = Readonly<z.infer<typeof markSchema>>;

const unseen: ObjectMark = { version: 0, sequencer: null, list: null };
/** Events of a removed object that arrive later than this are looked at once more, in vain. */
const removedSeconds = 30 * 86_400;

/** The mark of the object with this key; one with version 0 for an object never seen. */
export async function readObjectMark({ client, table }: Store, object: string): Promise<ObjectMark> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: table, Key: marshall(objectKey(object)), ConsistentRead: true }),
  );
  return Item ? markSchema.parse(unmarshall(Item)) : unseen;
}

/**
 * Replaces the mark that was read before, and gives the new one. Throws ConditionalCheckFailedException when someone
 * else has come between: what we did rests on an older state of the object, and is to be done again.
 */
export async function replaceObjectMark(
  { client, table }: Store,
  object: string,
  before: ObjectMark,
  after: Omit<ObjectMark, 'version'> & { removed?: boolean },
  now: Date,
): Promise<ObjectMark> {
  const { removed = false, ...content } = after;
  const mark: ObjectMark = { ...content, version: before.version + 1 };
  const expiry = removed && { expiresAt: Math.floor(now.getTime() / 1000) + removedSeconds };
  await client.send(
    new PutItemCommand({
      TableName: table,
      Item: marshall({ ...objectKey(object), ...mark, ...expiry }),
      ConditionExpression: before.version === 0 ? 'attribute_not_exists(pk)' : 'version = :before',
      ...(before.version > 0 && { ExpressionAttributeValues: marshall({ ':before': before.version }) }),
    }),
  );
  return mark;
}
