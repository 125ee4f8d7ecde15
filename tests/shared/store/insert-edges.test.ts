import { BatchExecuteStatementCommand, type BatchExecuteStatementOutput } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { writeEdges } from '../../../shared/store/edges.ts';
import { insertEdges } from '../../../shared/store/insert-edges.ts';
import { edgeKey, type Key } from '../../../shared/store/keys.ts';
import { readItems } from '../../../shared/store/read-items.ts';
import type { Store } from '../../../shared/store/store.ts';
import { countCapacity } from '../../support/count-capacity.ts';
import { localClient } from '../../support/dynamodb.ts';
import { freshStore } from '../../support/fresh-store.ts';

const fresh = freshStore();

const edges = (count: number): readonly Key[] =>
  Array.from({ length: count }, (_, index) => edgeKey('topic', `topic-${index}`, 'm1', '2026-03-06'));

const versions = async (store: Store, keys: readonly Key[]) =>
  (await readItems(store, keys, { consistent: true })).map((item) => item?.version);

/** Another client of the same table, for which DynamoDB throttles some statements of each batch, unexecuted. */
async function throttledStore({ client, table }: Store, isThrottled: (index: number) => boolean): Promise<Store> {
  const endpoint = await client.config.endpoint?.();
  const other = localClient(`http://${endpoint?.hostname}:${endpoint?.port}`);
  other.middlewareStack.add(
    (next, context) => async (args) => {
      if ((context as { commandName?: string }).commandName !== BatchExecuteStatementCommand.name) return next(args);
      const { Statements } = args.input as { Statements: readonly object[] };
      const Responses: BatchExecuteStatementOutput['Responses'] = Statements.map(() => ({}));
      const passed = Statements.flatMap((_, index) => (isThrottled(index) ? [] : index));
      const input = { ...args.input, Statements: passed.map((index) => Statements[index]) };
      const result = passed.length > 0 ? await next({ ...args, input }) : { response: {}, output: {} };
      const output = result.output as BatchExecuteStatementOutput;
      for (const [at, index] of passed.entries()) Responses[index] = output.Responses?.[at] ?? {};
      for (const index of Statements.keys()) {
        if (isThrottled(index)) Responses[index] = { Error: { Code: 'ThrottlingError', Message: 'slow down' } };
      }
      return { ...result, output: { ...output, Responses, $metadata: {} } };
    },
    { step: 'initialize', name: 'throttle' },
  );
  return { client: other, table };
}

describe('inserting edges', () => {
  test('more than a batch takes are all there, at a write unit each', async () => {
    const { store, reset, writeUnits } = countCapacity(fresh.store);
    reset();
    expect(await insertEdges(store, edges(60), 1)).toEqual([]);
    expect(writeUnits()).toBe(60);
    expect(await versions(fresh.store, edges(60))).toEqual(Array(60).fill(1));
  });

  test('what is there is left alone and given back; the others of its batch are inserted', async () => {
    const [one, two, three] = edges(3) as [Key, Key, Key];
    await insertEdges(fresh.store, [two], 5);
    expect(await insertEdges(fresh.store, [one, two, three], 1)).toEqual([two]);
    expect(await versions(fresh.store, [one, two, three])).toEqual([1, 5, 1]);
  });

  test('written for a version, they never go back to an older one', async () => {
    const [one, two] = edges(2) as [Key, Key];
    await writeEdges(fresh.store, [one], 5);
    await writeEdges(fresh.store, [two], 1);
    await writeEdges(fresh.store, [one, two], 3);
    expect(await versions(fresh.store, [one, two])).toEqual([5, 3]);
  });

  test('what DynamoDB throttles is written one by one', async () => {
    const store = await throttledStore(fresh.store, (index) => index % 2 === 0);
    expect(await insertEdges(store, edges(4), 1)).toHaveLength(2);
    await writeEdges(store, edges(30), 2);
    expect(await versions(fresh.store, edges(30))).toEqual(Array(30).fill(2));
  });
});
