import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Where records live: the table's name, and a client for AWS or for the embedded server alike. */
export type Store = Readonly<{ client: DynamoDBClient; table: string }>;
