import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { deliverInOrder, type FailedBatch } from '../../../local/lambda/deliver-in-order.ts';

const record = (sequence: number): DynamoDBRecord => ({ dynamodb: { SequenceNumber: String(sequence) } });
const records = (count: number) => Array.from({ length: count }, (_, index) => record(index + 1));
const sequences = (batch: readonly DynamoDBRecord[]) => batch.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber));

async function deliver(count: number, invoke: (sequences: readonly number[], call: number) => unknown) {
  const calls: (readonly number[])[] = [];
  const progress: number[] = [];
  const failed: FailedBatch[] = [];
  const complete = await deliverInOrder(records(count), {
    invoke: async (batch) => {
      calls.push(sequences(batch));
      return invoke(sequences(batch), calls.length);
    },
    maxRetries: 2,
    retryDelayMs: 1,
    onFailure: async (batch) => void failed.push(batch),
    onProgress: async (sequence) => void progress.push(Number(sequence)),
    signal: new AbortController().signal,
  });
  return { calls, progress, failed: failed.map(({ records: given }) => sequences(given)), complete };
}

const failAt = (sequence: number) => ({ batchItemFailures: [{ itemIdentifier: String(sequence) }] });

describe('delivery of stream records', () => {
  it('goes in one batch when all is well', async () => {
    expect(await deliver(3, () => null)).toEqual({ calls: [[1, 2, 3]], progress: [3], failed: [], complete: true });
  });

  it('goes on from the lowest reported record, and delivers later ones again', async () => {
    const { calls, progress } = await deliver(4, (_batch, call) => (call === 1 ? failAt(3) : null));
    expect(calls).toEqual([[1, 2, 3, 4], [3], [4]]);
    expect(progress).toEqual([2, 3, 4]);
  });

  it('finds the one record that fails always, gives it up alone, and keeps the order', async () => {
    const { calls, failed, progress } = await deliver(8, (batch) => {
      if (batch.includes(5)) throw new Error('poison');
      return null;
    });
    expect(failed).toEqual([[5]]);
    expect(progress.at(-1)).toBe(8);
    expect(calls.filter((batch) => batch.length === 1 && batch[0] === 5)).toHaveLength(3);
    const done = calls.filter((batch) => !batch.includes(5)).flat();
    expect(done).toEqual([1, 2, 3, 4, 6, 7, 8]);
  });

  it('takes an identifier that stands for no record as a failure of all', async () => {
    const { calls } = await deliver(2, (_batch, call) => (call === 1 ? failAt(99) : null));
    expect(calls).toEqual([[1, 2], [1], [2]]);
  });

  it('stops when asked to, without claiming to be done', async () => {
    const ending = new AbortController();
    const complete = await deliverInOrder(records(2), {
      invoke: async () => {
        ending.abort();
        throw new Error('busy');
      },
      maxRetries: 5,
      retryDelayMs: 1,
      onFailure: async () => undefined,
      onProgress: async () => undefined,
      signal: ending.signal,
    });
    expect(complete).toBe(false);
  });
});
