import { BatchExecuteStatementCommand } from '@aws-sdk/client-dynamodb';
import type { Key } from './keys.ts';
import type { Store } from './store.ts';

// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchExecuteStatement.html
const statementsAtMost = 25;

/**
 * Inserts edges of this version where none are, in as few requests as can be: of DynamoDB's batches only those of PartiQL
 * leave alone what is there. Gives the edges that it did not insert, be it that they are there or that DynamoDB refused
 * them for the moment.
 */
export async function insertEdges(store: Store, edges: readonly Key[], version: number): Promise<readonly Key[]> {
  const batches: (readonly Key[])[] = [];
  for (let start = 0; start < edges.length; start += statementsAtMost) {
    batches.push(edges.slice(start, start + statementsAtMost));
  }
  return (await Promise.all(batches.map((batch) => insertBatch(store, batch, version)))).flat();
}

async function insertBatch({ client, table }: Store, edges: readonly Key[], version: number): Promise<readonly Key[]> {
  const Statement = `INSERT INTO "${table}" VALUE {'pk': ?, 'sk': ?, 'version': ?}`;
  const Statements = edges.map(({ pk, sk }) => ({
    Statement,
    Parameters: [{ S: pk }, { S: sk }, { N: String(version) }],
  }));
  const { Responses = [] } = await client.send(new BatchExecuteStatementCommand({ Statements }));
  return edges.filter((_, index) => Responses[index]?.Error);
}
