import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { localCredentials } from '../local/aws-names.ts';
import { runningEndpoints } from '../local/endpoints.ts';
import { type ListedReject, listRejects } from '../shared/store/rejects.ts';

/** Prints what could not be read, the latest first. */
export async function printRejects(options: { data: string; limit: number; format: 'table' | 'jsonl' }): Promise<void> {
  const { dynamodb, region, table } = await runningEndpoints(options.data);
  const client = new DynamoDBClient({ endpoint: dynamodb, region, credentials: localCredentials });
  const { rejects } = await listRejects({ client, table }, { limit: options.limit });
  client.destroy();
  const print = options.format === 'jsonl' ? (reject: ListedReject) => JSON.stringify(reject) : describeReject;
  for (const reject of rejects) process.stdout.write(`${print(reject)}\n`);
  if (rejects.length === 0 && options.format === 'table') process.stderr.write('Everything could be read.\n');
}

/** `talks.jsonl, line 2 [malformed] is not JSON: …` */
export function describeReject({
  code,
  object,
  part,
  reason,
}: Pick<ListedReject, 'code' | 'object' | 'part' | 'reason'>) {
  return `${object}${part ? `, ${part}` : ''} [${code}] ${reason}`;
}
