import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';

/** Records that were given up, in order, with the reason. */
export type FailedBatch = Readonly<{ records: readonly DynamoDBRecord[]; attempts: number; reason: string }>;

export type DeliveryOptions = Readonly<{
  invoke(records: readonly DynamoDBRecord[]): Promise<unknown>;
  maxRetries: number;
  retryDelayMs: number;
  onFailure(failed: FailedBatch): Promise<void>;
  /** Called with the sequence number up to which everything is done. */
  onProgress(sequence: string): Promise<void>;
  signal: AbortSignal;
}>;

type Batch = Readonly<{ records: readonly DynamoDBRecord[]; attempts: number }>;

const longestDelayMs = 10_000;

/**
 * Delivers stream records in order, with Lambda's semantics for `ReportBatchItemFailures` and
 * `BisectBatchOnFunctionError`: what stands before the lowest reported sequence number is done, the rest is tried again;
 * a batch that fails as a whole is halved, so that one poisonous record is found and given up alone after `maxRetries`.
 * Resolves to false when `signal` ended it early.
 */
export async function deliverInOrder(records: readonly DynamoDBRecord[], options: DeliveryOptions): Promise<boolean> {
  const pending: Batch[] = records.length > 0 ? [{ records, attempts: 0 }] : [];
  for (let batch = pending.shift(); batch; batch = pending.shift()) {
    if (options.signal.aborted) return false;
    const outcome = await attempt(batch, options.invoke);
    const done = batch.records.slice(0, outcome.doneCount);
    const left = batch.records.slice(outcome.doneCount);
    await report(done, options);
    if (left.length === 0) continue;
    const attempts = outcome.doneCount > 0 ? 1 : batch.attempts + 1;
    if (left.length > 1) {
      const middle = Math.ceil(left.length / 2);
      // Halving is no retry of the same batch, so it does not count against the limit.
      pending.unshift({ records: left.slice(0, middle), attempts: 0 }, { records: left.slice(middle), attempts: 0 });
    } else if (attempts > options.maxRetries) {
      await options.onFailure({ records: left, attempts, reason: outcome.reason });
      await report(left, options);
    } else {
      pending.unshift({ records: left, attempts });
      const delay = Math.min(options.retryDelayMs * 2 ** (attempts - 1), longestDelayMs);
      await sleep(delay, undefined, { signal: options.signal }).catch(() => undefined);
    }
  }
  return true;
}

async function report(done: readonly DynamoDBRecord[], { onProgress }: DeliveryOptions): Promise<void> {
  const last = done.at(-1)?.dynamodb?.SequenceNumber;
  if (last) await onProgress(last);
}

async function attempt(
  { records }: Batch,
  invoke: DeliveryOptions['invoke'],
): Promise<{ doneCount: number; reason: string }> {
  try {
    const response = (await invoke(records)) as DynamoDBBatchResponse | null;
    const failures = response?.batchItemFailures ?? [];
    if (failures.length === 0) return { doneCount: records.length, reason: '' };
    const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
    const first = records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
    // An identifier that stands for no record makes the whole batch fail.
    return { doneCount: Math.max(0, first), reason: 'reported by the function' };
  } catch (error) {
    return { doneCount: 0, reason: error instanceof Error ? error.message : String(error) };
  }
}
