import { type Put, PutItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { ReadoutError } from '../errors.ts';
import { articleItem, type StoredArticle } from './article-item.ts';
import { counterWrites } from './counters.ts';
import { deleteEdges, edgesWithout, writeEdges } from './edges.ts';
import { type Guard, guardWrites } from './guards.ts';
import type { Item } from './read-items.ts';
import { edgesOfRecord, recordItem, type StoredRecord } from './record-item.ts';
import type { Store } from './store.ts';
import type { Staged } from './take-back.ts';

export type RecordChange = Readonly<{ before: StoredRecord | null; after: StoredRecord }>;
export type ArticleChange = Readonly<{ before: StoredArticle | null; after: StoredArticle }>;

/** Items to be written all together, if all of them are still as they were when the change was planned. */
export type Change = Readonly<{
  articles: readonly ArticleChange[];
  records: readonly RecordChange[];
  guards: readonly Guard[];
}>;

// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
const actionsAtMost = 100;

/**
 * Writes a change: first the edges, which readers check against the record and so may come too early; then, in one
 * transaction, articles, records, counters and guards; then takes away the edges that no longer hold. Throws DynamoDB's
 * own exceptions on a conflict (see `retryConflicts`). `staged` collects what would have to be taken back then.
 */
export async function commitChange(store: Store, change: Change, now: Date, staged: Staged[] = []): Promise<void> {
  const records = change.records.map(({ before, after }) => {
    const [held, wanted] = [edgesOfRecord(before), edgesOfRecord(after)];
    return { before, after: { ...after, obsolete: edgesWithout(held, wanted) }, added: edgesWithout(wanted, held) };
  });
  staged.push(...records.map(({ after, added }) => ({ record: after.id, version: after.version, edges: added })));
  await Promise.all(records.map(({ after, added }) => writeEdges(store, added, after.version)));
  await writeTogether(store, [
    ...change.articles.map(({ before, after }) => articleWrite(store.table, before, after)),
    ...records.map(({ before, after }) => recordWrite(store.table, before, after)),
    ...counterWrites(store.table, change.records),
    ...guardWrites(store.table, change.guards, now),
  ]);
  staged.length -= records.length;
  await Promise.all(records.map(({ after }) => deleteObsolete(store, after)));
}

/** Deletes what the record's last change made obsolete; harmless to repeat. */
export async function deleteObsolete(store: Store, { obsolete, version }: StoredRecord): Promise<void> {
  await deleteEdges(store, obsolete, version);
}

/** One write needs no transaction, which costs twice as much. */
async function writeTogether(store: Store, writes: readonly TransactWriteItem[]): Promise<void> {
  const [only] = writes;
  if (writes.length > actionsAtMost) {
    throw new ReadoutError(
      'change-too-large',
      `This change takes ${writes.length} writes, more than ${actionsAtMost} at once.`,
    );
  }
  if (writes.length === 1 && only?.Put) await store.client.send(new PutItemCommand(only.Put));
  else if (only) await store.client.send(new TransactWriteItemsCommand({ TransactItems: [...writes] }));
}

function articleWrite(table: string, before: StoredArticle | null, after: StoredArticle): TransactWriteItem {
  return { Put: putUnchanged(table, articleItem(after), 'revision', before?.revision) };
}

function recordWrite(table: string, before: StoredRecord | null, after: StoredRecord): TransactWriteItem {
  return { Put: putUnchanged(table, recordItem(after), 'version', before?.version) };
}

/** Puts an item on condition that the one there has this number, or that none is there. */
function putUnchanged(table: string, item: Item, attribute: string, number: number | undefined): Put {
  const Item = marshall(item, { removeUndefinedValues: true });
  if (number === undefined) return { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    TableName: table,
    Item,
    ConditionExpression: '#number = :number',
    ExpressionAttributeNames: { '#number': attribute },
    ExpressionAttributeValues: marshall({ ':number': number }),
  };
}
