import * as z from 'zod';

/** https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html: what Lambda says of a batch it gave up. */
const failureSchema = z.object({
  DDBStreamBatchInfo: z.object({
    streamArn: z.string(),
    shardId: z.string(),
    startSequenceNumber: z.string(),
    endSequenceNumber: z.string(),
  }),
});

/** Where the records of a batch lie that was given up. */
export type FailedBatch = Readonly<z.infer<typeof failureSchema>['DDBStreamBatchInfo']>;

/** Null for a message that is about no batch of a stream. */
export function readFailedBatch(body: string): FailedBatch | null {
  try {
    return failureSchema.parse(JSON.parse(body)).DDBStreamBatchInfo;
  } catch {
    return null;
  }
}
