import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * A client for the table. The SDK copies every answer for its log, also where nobody keeps one, which takes a quarter
 * of the time of large answers: it is told not to.
 */
export function createTableClient(): DynamoDBClient {
  const client = new DynamoDBClient({});
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
