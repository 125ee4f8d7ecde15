import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { deleteEdges, type Edge, edgesWithout } from './edges.ts';
import { meetingKey } from './keys.ts';
import { edgesOfRecord, readRecords, recordItem, type StoredRecord } from './record-item.ts';
import { retryConflicts } from './retry-conflicts.ts';
import type { Store } from './store.ts';

/** Edges that an attempt has written for a version of a record that may never have come to be. */
export type Staged = Readonly<{ record: string; version: number; edges: readonly Edge[] }>;

/** Takes back those edges of attempts that their records have not come to have. */
export async function takeBack(store: Store, staged: readonly Staged[], now: Date): Promise<void> {
  await Promise.all(
    staged.map(async ({ record: id, version, edges }) => {
      if (edges.length === 0) return;
      const record = await retryConflicts(`meeting ${id}`, () => reachVersion(store, id, version, now));
      await deleteEdges(store, edgesWithout(edges, edgesOfRecord(record)), version);
    }),
  );
}

/**
 * The record at that version or a later one. Where it is not so far yet, it is given the version without the content:
 * another writer that took the edges for its own, since they were there, must then plan and write them again.
 */
async function reachVersion(store: Store, id: string, version: number, now: Date): Promise<StoredRecord> {
  const [record = null] = await readRecords(store, [id]);
  if (record && record.version >= version) return record;
  const reached = { ...(record ?? neverMade(id, now)), version };
  if (record) {
    await store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: marshall(meetingKey(id)),
        UpdateExpression: 'SET version = :version',
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: marshall({ ':version': version, ':before': record.version }),
      }),
    );
  } else {
    const Item = marshall(recordItem(reached), { removeUndefinedValues: true });
    const ConditionExpression = 'attribute_not_exists(pk)';
    await store.client.send(new PutItemCommand({ TableName: store.table, Item, ConditionExpression }));
  }
  return reached;
}

const neverMade = (id: string, now: Date): StoredRecord => ({
  id,
  version: 0,
  meeting: null,
  date: '',
  members: [],
  corrections: [],
  apart: [],
  held: [],
  into: null,
  updatedAt: now.toISOString(),
  obsolete: [],
});
