import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import initSqlJs from 'sql.js';
import { afterEach, expect, test, vi } from 'vitest';
import { startDynamoDb } from '../../local/dynamodb-server.ts';
import { startTestTable } from '../support/dynamodb.ts';

afterEach(() => vi.unstubAllEnvs());

test('keeps its data in the given file over a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-dynamodb-'));
  const databasePath = join(folder, 'table.db');
  const first = await startTestTable({ databasePath });
  const Item = { pk: { S: 'a' }, sk: { S: 'b' }, value: { S: 'kept' } };
  await first.store.client.send(new PutItemCommand({ TableName: first.store.table, Item }));
  await first.stop();

  const second = await startTestTable({ databasePath });
  const Key = { pk: { S: 'a' }, sk: { S: 'b' } };
  const found = await second.store.client.send(new GetItemCommand({ TableName: second.store.table, Key }));
  await second.stop();
  await rm(folder, { recursive: true });
  expect(found.Item).toEqual(Item);
});

test('uses the server that READOUT_DYNAMODB_ENDPOINT names, and starts none', async () => {
  vi.stubEnv('READOUT_DYNAMODB_ENDPOINT', 'http://elsewhere:8000');
  const server = await startDynamoDb();
  expect(server.endpoint).toBe('http://elsewhere:8000');
  await server.stop();
});

test('says what to do where no binary fits the platform', async () => {
  vi.stubEnv('READOUT_DYNAMODB_ENDPOINT', '');
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('aix');
  await expect(startDynamoDb()).rejects.toThrow(/aix.*READOUT_DYNAMODB_ENDPOINT/s);
  platform.mockRestore();
});

test('ends with the process that started it, even when that is killed', async () => {
  const program = `
    const { startDynamoDb } = await import(${JSON.stringify(join(import.meta.dirname, '../../local/dynamodb-server.ts'))});
    console.log((await startDynamoDb()).endpoint);
    setInterval(() => {}, 1000);`;
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const parent = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', program]);
  const endpoint = await new Promise<string>((resolve) =>
    parent.stdout.once('data', (line) => resolve(String(line).trim())),
  );
  await expect(fetch(endpoint)).resolves.toBeDefined();
  parent.kill('SIGKILL');
  await expect
    .poll(
      () =>
        fetch(endpoint).then(
          () => 'up',
          () => 'down',
        ),
      { timeout: 5_000 },
    )
    .toBe('down');
});

test('finds the number of the next change by an index, not by looking at every change there was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-dynamodb-'));
  const databasePath = join(folder, 'table.db');
  const { stop } = await startTestTable({ databasePath });
  await stop();
  const bytes = await readFile(databasePath);
  bytes.fill(1, 18, 20);
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const query = "SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = 'readout'";
  const [plan] = database.exec(`EXPLAIN QUERY PLAN ${query}`);
  expect(String(plan?.values)).toContain('readout_stream_order');
  database.close();
  await rm(folder, { recursive: true });
});
