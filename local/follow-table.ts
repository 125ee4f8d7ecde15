import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { meetingType } from '../shared/store/keys.ts';
import type { FailedBatch } from './lambda/deliver-in-order.ts';
import type { LambdaFunction } from './lambda/lambda-function.ts';
import { pollStream, type StreamPoller } from './lambda/poll-stream.ts';

/** As the CDK app filters the stream: new and changed records carry the type in the new image, withdrawn ones in the old. */
const meetingChanges = ['NewImage', 'OldImage'].map((image) => ({
  dynamodb: { [image]: { type: { S: [meetingType] } } },
}));

/** Feeds a function with the table's meetings as they change, as the CDK app sets the event source mapping up. */
export function followTable(
  target: LambdaFunction,
  to: Readonly<{
    client: DynamoDBStreamsClient;
    streamArn: string;
    checkpointFile: string;
    /** Takes the record of a batch that failed too often. */
    giveUp(body: string): Promise<unknown>;
  }>,
): Promise<StreamPoller> {
  const { giveUp, streamArn, ...stream } = to;
  return pollStream({
    ...stream,
    streamArn,
    target,
    filters: meetingChanges,
    batchSize: 100,
    maxRetries: 10,
    retryDelayMs: 250,
    idleMs: 50,
    onFailure: async (failed, shardId) => {
      await giveUp(JSON.stringify(failureRecord(failed, target.arn, { streamArn, shardId })));
    },
  });
}

/** What Lambda sends to a mapping's failure destination: where the batch lies, not what is in it. */
function failureRecord(
  { attempts, reason, records }: FailedBatch,
  functionArn: string,
  shard: Readonly<{ streamArn: string; shardId: string }>,
) {
  return {
    requestContext: { functionArn, condition: reason, approximateInvokeCount: attempts },
    DDBStreamBatchInfo: {
      ...shard,
      startSequenceNumber: records.at(0)?.dynamodb?.SequenceNumber,
      endSequenceNumber: records.at(-1)?.dynamodb?.SequenceNumber,
      batchSize: records.length,
    },
    timestamp: new Date().toISOString(),
    version: '1.0',
  };
}
