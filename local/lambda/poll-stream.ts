import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import * as z from 'zod';
import { writeAtomically } from '../write-atomically.ts';
import { deliverInOrder, type FailedBatch } from './deliver-in-order.ts';
import type { LambdaFunction } from './lambda-function.ts';
import { type EventPattern, matchesPattern } from './match-pattern.ts';
import { streamEvent } from './stream-event.ts';

export type StreamMapping = Readonly<{
  client: DynamoDBStreamsClient;
  streamArn: string;
  target: LambdaFunction;
  /** Records that match none of these never wake the function. */
  filters: readonly EventPattern[];
  batchSize: number;
  maxRetries: number;
  retryDelayMs: number;
  /** File that remembers how far each shard was read. */
  checkpointFile: string;
  /** Takes batches that failed too often. */
  onFailure(failed: FailedBatch, shardId: string): Promise<void>;
  idleMs: number;
}>;

export type StreamPoller = Readonly<{
  /** Resolves when everything written before the call has been dealt with. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}>;

const checkpointsSchema = z.record(z.string(), z.string());

/**
 * The event source mapping from the table's stream to a function. Every shard is read in order, children after parents;
 * how far is on disk, so that after a crash it goes on where it stopped (and may deliver its last batch again).
 */
export async function pollStream(mapping: StreamMapping): Promise<StreamPoller> {
  const ending = new AbortController();
  const checkpoints = await readCheckpoints(mapping.checkpointFile);
  const reading = new Map<string, Promise<void>>();
  const finished = new Set<string>();
  /** For each shard being read, when a look that found nothing new began. */
  const foundEmpty = new Map<string, number>();

  async function save(shardId: string, sequence: string): Promise<void> {
    checkpoints[shardId] = sequence;
    await writeAtomically(mapping.checkpointFile, JSON.stringify(checkpoints));
  }

  async function readShard(shardId: string): Promise<void> {
    let iterator = await openShard(mapping, shardId, checkpoints[shardId]);
    while (iterator && !ending.signal.aborted) {
      const askedAt = performance.now();
      const page = await mapping.client
        .send(new GetRecordsCommand({ ShardIterator: iterator, Limit: mapping.batchSize }))
        .catch(() => null);
      if (!page) {
        // The iterator grew too old, or the server is away for a moment.
        await pause(mapping.idleMs);
        iterator = await openShard(mapping, shardId, checkpoints[shardId]).catch(() => iterator);
        continue;
      }
      const records = page.Records ?? [];
      if (records.length > 0) await deliver(shardId, records);
      else {
        foundEmpty.set(shardId, askedAt);
        await pause(mapping.idleMs);
      }
      iterator = page.NextShardIterator;
    }
    if (!ending.signal.aborted) finished.add(shardId);
  }

  async function deliver(shardId: string, records: readonly StreamRecord[]): Promise<void> {
    const wanted = streamEvent(records, mapping.streamArn).Records.filter((record) =>
      mapping.filters.some((filter) => matchesPattern(filter, record)),
    );
    const complete = await deliverInOrder(wanted, {
      invoke: (batch) => mapping.target.invoke({ Records: batch }),
      maxRetries: mapping.maxRetries,
      retryDelayMs: mapping.retryDelayMs,
      onFailure: (failed) => mapping.onFailure(failed, shardId),
      onProgress: (sequence) => save(shardId, sequence),
      signal: ending.signal,
    });
    const last = records.at(-1)?.dynamodb?.SequenceNumber;
    if (complete && last) await save(shardId, last);
  }

  async function discover(): Promise<void> {
    while (!ending.signal.aborted) {
      const shards = await listShards(mapping).catch(() => []);
      for (const { ShardId: id, ParentShardId: parent } of shards) {
        const parentDone = !parent || finished.has(parent) || !shards.some(({ ShardId }) => ShardId === parent);
        if (id && parentDone && !reading.has(id)) reading.set(id, readShard(id));
      }
      await pause(reading.size === 0 ? mapping.idleMs : 5_000);
    }
  }

  const pause = (ms: number) => sleep(ms, undefined, { signal: ending.signal }).catch(() => undefined);
  const discovering = discover();
  return {
    async caughtUp() {
      const since = performance.now();
      const behind = () =>
        reading.size === 0 || [...reading.keys()].some((id) => !finished.has(id) && (foundEmpty.get(id) ?? 0) < since);
      while (behind() && !ending.signal.aborted) await pause(10);
    },
    async stop() {
      ending.abort();
      await discovering;
      await Promise.all(reading.values());
    },
  };
}

async function listShards({ client, streamArn }: StreamMapping): Promise<readonly Shard[]> {
  const shards: Shard[] = [];
  let last: string | undefined;
  do {
    const page = await client.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ...(last && { ExclusiveStartShardId: last }) }),
    );
    shards.push(...(page.StreamDescription?.Shards ?? []));
    last = page.StreamDescription?.LastEvaluatedShardId;
  } while (last);
  return shards;
}

async function openShard(
  { client, streamArn }: StreamMapping,
  shardId: string,
  after: string | undefined,
): Promise<string | undefined> {
  const shard = { StreamArn: streamArn, ShardId: shardId };
  if (after) {
    const resumed = await client
      .send(
        new GetShardIteratorCommand({
          ...shard,
          ShardIteratorType: 'AFTER_SEQUENCE_NUMBER',
          SequenceNumber: after,
        }),
      )
      .catch(() => null);
    if (resumed) return resumed.ShardIterator;
    // What we read last is no longer kept: go on with the oldest that is.
  }
  const fresh = await client.send(new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'TRIM_HORIZON' }));
  return fresh.ShardIterator;
}

async function readCheckpoints(path: string): Promise<Record<string, string>> {
  const json = await readFile(path, 'utf8').catch(() => '{}');
  return checkpointsSchema.parse(JSON.parse(json));
}
