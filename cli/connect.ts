import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { localCredentials } from '../local/aws-names.ts';
import { runningEndpoints } from '../local/endpoints.ts';
import { readStoredText } from '../shared/article/stored-text.ts';
import { stackOutputs } from '../shared/deployment/stack-outputs.ts';
import type { Store } from '../shared/store/store.ts';

/** Where a command looks: the stack that runs on a data folder, or a deployed one. */
export type StackChoice = Readonly<{ data: string; stack?: string }>;

/** A stack's records, and the texts that their evidence points into. */
export type Connection = Readonly<{
  store: Store;
  /** The text of a stored article; null when it is gone. */
  readText(articleId: string): Promise<string | null>;
}>;

/** Runs `work` with a connection and closes it, whatever comes of it. The same code serves both kinds of stack. */
export async function withStore<T>(choice: StackChoice, work: (to: Connection) => Promise<T>): Promise<T> {
  const { dynamodb, s3, table, bucket } = await clientsOf(choice);
  try {
    return await work({ store: { client: dynamodb, table }, readText: (id) => readStoredText(s3, bucket, id) });
  } finally {
    dynamodb.destroy();
    s3.destroy();
  }
}

async function clientsOf({ data, stack }: StackChoice) {
  if (stack !== undefined) {
    const output = await stackOutputs(stack);
    const names = { table: output('TableName'), bucket: output('BucketName') };
    return { ...names, dynamodb: new DynamoDBClient({}), s3: new S3Client({}) };
  }
  const { table, bucket, region, ...endpoints } = await runningEndpoints(data);
  const options = { region, credentials: localCredentials };
  const dynamodb = new DynamoDBClient({ ...options, endpoint: endpoints.dynamodb });
  return { table, bucket, dynamodb, s3: new S3Client({ ...options, endpoint: endpoints.s3, forcePathStyle: true }) };
}
