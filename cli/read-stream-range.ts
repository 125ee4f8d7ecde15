import {
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ResourceNotFoundException,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { localCredentials } from '../local/aws-names.ts';
import { runningEndpoints } from '../local/endpoints.ts';
import type { StackChoice } from './connect.ts';
import type { FailedBatch } from './failed-batch.ts';

/** Runs `work` with the change streams of either kind of stack. */
export async function withStreams<T>(
  { data, stack }: StackChoice,
  work: (streams: DynamoDBStreamsClient) => Promise<T>,
): Promise<T> {
  const endpoints = stack === undefined ? await runningEndpoints(data) : null;
  const streams = new DynamoDBStreamsClient(
    endpoints ? { region: endpoints.region, credentials: localCredentials, endpoint: endpoints.dynamodb } : {},
  );
  try {
    return await work(streams);
  } finally {
    streams.destroy();
  }
}

/** Those records of a stream, both ends included; null when the stream no longer has them. */
export async function readStreamRange(
  streams: DynamoDBStreamsClient,
  range: FailedBatch,
): Promise<readonly StreamRecord[] | null> {
  try {
    return await readRange(streams, range);
  } catch (error) {
    if (error instanceof TrimmedDataAccessException || error instanceof ResourceNotFoundException) return null;
    throw error;
  }
}

async function readRange(
  streams: DynamoDBStreamsClient,
  { endSequenceNumber, shardId: ShardId, startSequenceNumber, streamArn: StreamArn }: FailedBatch,
): Promise<readonly StreamRecord[] | null> {
  const { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({
      StreamArn,
      ShardId,
      ShardIteratorType: 'AT_SEQUENCE_NUMBER',
      SequenceNumber: startSequenceNumber,
    }),
  );
  const records: StreamRecord[] = [];
  for (let iterator = ShardIterator; iterator; ) {
    const page = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
    for (const record of page.Records ?? []) {
      const at = BigInt(record.dynamodb?.SequenceNumber ?? '0');
      if (at <= BigInt(endSequenceNumber)) records.push(record);
      if (at >= BigInt(endSequenceNumber)) return records;
    }
    // An empty page of a shard that is still open would be followed by empty pages for ever.
    if (!page.Records?.length) break;
    iterator = page.NextShardIterator;
  }
  return records.length > 0 ? records : null;
}
