import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { findBinary } from '../../local/dynamodb-server.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Item } from '../../shared/store/read-items.ts';
import { tableDefinition } from '../../shared/store/table.ts';
import { setStream, startTestTable, type TestTable } from './dynamodb.ts';
import { storedItems } from './stored-items.ts';

const { partitionKey, sortKey } = tableDefinition;
const compression = { level: 1 };

/** Starts a DynamoDB server on a new database whose table holds these meetings, and is as the product makes it. */
export async function startLoadedTable(
  databasePath: string,
  meetings: Iterable<Meeting>,
  now: Date,
): Promise<TestTable> {
  await loadMeetings(databasePath, 'readout', meetings, now);
  const table = await startTestTable({ databasePath });
  await setStream(table.store, true);
  return table;
}

/**
 * Makes a database whose one table holds these meetings: written as an export of DynamoDB, which the server reads in
 * bulk, in a tenth of the time that requests take. The table has no stream.
 */
async function loadMeetings(databasePath: string, table: string, meetings: Iterable<Meeting>, now: Date) {
  const source = await mkdtemp(join(tmpdir(), 'readout-export-'));
  try {
    const data = join(source, table, 'data');
    await mkdir(data, { recursive: true });
    const schema = join(source, 'schema.json');
    await writeFile(schema, JSON.stringify([{ Table: schemaOf(table) }]));
    const lines = Readable.from(exportLines(storedItems(meetings, now)));
    await pipeline(lines, createGzip(compression), createWriteStream(join(data, 'items.json.gz')));
    const args = ['import', '--source', source, '--schema', schema, '--output', databasePath];
    await promisify(execFile)(findBinary(), args);
  } finally {
    await rm(source, { recursive: true, force: true });
  }
}

function schemaOf(table: string) {
  const keys = [
    [partitionKey, 'HASH'],
    [sortKey, 'RANGE'],
  ] as const;
  return {
    TableName: table,
    AttributeDefinitions: keys.map(([AttributeName]) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys.map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
  };
}

/** Many lines a chunk: a stream takes longer over each chunk than over what is in it. */
function* exportLines(items: Iterable<Item>): Generator<string> {
  let chunk: string[] = [];
  for (const item of items) {
    chunk.push(`${JSON.stringify({ Item: exported(marshall(item, { removeUndefinedValues: true })) })}\n`);
    if (chunk.length < 500) continue;
    yield chunk.join('');
    chunk = [];
  }
  yield chunk.join('');
}

/** Bytes stand in an export as base64. Ours are all at the top of their item. */
function exported(item: Record<string, AttributeValue>) {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      value.B ? { B: Buffer.from(value.B).toString('base64') } : value,
    ]),
  );
}
