import { DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoDbOptions, startDynamoDb } from '../../local/dynamodb-server.ts';
import { createTable } from '../../shared/store/create-table.ts';
import type { Store } from '../../shared/store/store.ts';
import { tableDefinition } from '../../shared/store/table.ts';

/** A real table on a DynamoDB server of its own. */
export type TestTable = Readonly<{ store: Store; endpoint: string; stop(): Promise<void> }>;

/** Any credentials do for the embedded server. */
export function localClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

/** Starts a DynamoDB server with an empty table; `stop` ends it. In memory unless a `databasePath` is given. */
export async function startTestTable(options: DynamoDbOptions = {}): Promise<TestTable> {
  const server = await startDynamoDb(options);
  const client = localClient(server.endpoint);
  // A name of its own keeps runs apart where READOUT_DYNAMODB_ENDPOINT names one server for all.
  const table = options.databasePath ? 'readout' : `readout-${crypto.randomUUID()}`;
  await createTable(client, table);
  return {
    store: { client, table },
    endpoint: server.endpoint,
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
}

/** Turns a table's stream on or off: a load that nobody reads is written several times faster without it. */
export async function setStream({ client, table }: Store, enabled: boolean): Promise<void> {
  const StreamViewType = tableDefinition.streamView;
  const StreamSpecification = { StreamEnabled: enabled, ...(enabled ? { StreamViewType } : {}) };
  await client.send(new UpdateTableCommand({ TableName: table, StreamSpecification }));
}
