import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { dueKey, duePartition, dueUntil, shards } from '../store/alerting-keys.ts';
import type { Key } from '../store/keys.ts';
import { readAll } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';
import { encode } from './items.ts';

/** What the sweep has to do at a time: deliver what waits for a channel or webhook, retire a watch, tell of the past. */
const taskSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('deliver'), id: z.string() }),
  z.object({ kind: z.literal('webhook'), id: z.string(), webhook: z.string() }),
  z.object({ kind: z.literal('expire'), id: z.string() }),
  z.object({ kind: z.literal('backfill'), id: z.string(), from: z.iso.date(), to: z.iso.datetime() }),
]);

export type Task = Readonly<z.infer<typeof taskSchema>>;
/** A task that is due. `stamp` changes whenever someone asks for it anew. */
export type DueTask = Readonly<{ key: Key; task: Task; stamp: string }>;

const taskName = (task: Task) => [task.kind, task.id, 'webhook' in task ? task.webhook : ''].join('#');

/**
 * Asks for a task at a time (null: at once). Asked for twice at one time it is done once; asked for again while it is
 * being done it is done again.
 */
export function taskWrite(store: Store, dueAt: string | null, task: Task): TransactWriteItem {
  const item = { ...dueKey(dueAt, taskName(task)), type: 'due', task, stamp: randomUUID() };
  return { Put: { TableName: store.table, Item: encode(item) } };
}

export async function scheduleTask(store: Store, dueAt: string | null, task: Task): Promise<void> {
  const { Put } = taskWrite(store, dueAt, task);
  if (Put) await store.client.send(new PutItemCommand({ TableName: store.table, Item: Put.Item }));
}

/** What is due by now, the earliest first within each shard. One Query a shard, and nothing that is not due is read. */
export async function dueTasks(store: Store, now: Date): Promise<readonly DueTask[]> {
  const range = { to: dueUntil(now.toISOString()), consistent: true };
  const items = await Promise.all(shards.map((shard) => readAll(store, duePartition(shard), range)));
  return items.flat().map(({ pk, sk, task, stamp }) => ({
    key: { pk, sk },
    task: taskSchema.parse(task),
    stamp: String(stamp),
  }));
}

/** Strikes a task off, unless it has been asked for again since it was read. */
export async function taskDone(store: Store, { key, stamp }: DueTask): Promise<void> {
  try {
    await store.client.send(
      new DeleteItemCommand({
        TableName: store.table,
        Key: encode(key),
        ConditionExpression: '#stamp = :stamp',
        ExpressionAttributeNames: { '#stamp': 'stamp' },
        ExpressionAttributeValues: encode({ ':stamp': stamp }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
