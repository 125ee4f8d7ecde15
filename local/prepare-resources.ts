import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { ReadoutError } from '../shared/errors.ts';
import { createTable } from '../shared/store/create-table.ts';
import { localCredentials, region } from './aws-names.ts';

/** Makes the table if need be and gives the ARN of its stream. Throws `table-without-stream`. */
export async function prepareTable(endpoint: string, table: string): Promise<string> {
  const client = new DynamoDBClient({ region, credentials: localCredentials, endpoint });
  await createTable(client, table);
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  client.destroy();
  if (Table?.LatestStreamArn) return Table.LatestStreamArn;
  throw new ReadoutError(
    'table-without-stream',
    `The table ${table} has no stream. Use a data folder of its own for the stack, or a DynamoDB server that has streams.`,
  );
}

/** The topic of the default channel, which the CDK app makes in AWS. */
export async function prepareDefaultTopic(endpoint: string): Promise<string> {
  const sns = new SNSClient({ region, credentials: localCredentials, endpoint });
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'readout-default' }));
  sns.destroy();
  return TopicArn ?? '';
}
