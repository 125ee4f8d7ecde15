import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamoDb } from '../../local/dynamodb-server.ts';
import { type Stack, startStack } from '../../local/start-stack.ts';
import { createTable } from '../../shared/store/create-table.ts';
import { searchMeetings } from '../../shared/store/search-meetings.ts';
import { localClient, setStream } from './dynamodb.ts';
import { inventedMeetings } from './invented-meetings.ts';
import { loadMeetings } from './load-meetings.ts';

/** The embedded stack on so many invented records, and one of them with somebody who took part, to ask for. */
export type LoadedStack = Readonly<{
  stack: Stack;
  sample: Readonly<{ meeting: string; official: string; officialId: string }>;
  stop(): Promise<void>;
}>;

/** Fills a table in memory, then starts the stack on it. No caller is held to a rate. */
export async function startLoadedStack(records: number): Promise<LoadedStack> {
  const data = await mkdtemp(join(tmpdir(), 'readout-loaded-'));
  const database = await startDynamoDb();
  const sample = await load(database.endpoint, records);
  process.env.READOUT_DYNAMODB_ENDPOINT = database.endpoint;
  const stack = await startStack({ data, environment: { REQUESTS_PER_TEN_SECONDS: '1000000' } });
  await stack.idle();
  return {
    stack,
    sample,
    async stop() {
      await stack.stop();
      await database.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function load(endpoint: string, records: number): Promise<LoadedStack['sample']> {
  const store = { client: localClient(endpoint), table: 'readout' };
  await createTable(store.client, store.table);
  await setStream(store, false);
  const now = new Date();
  await loadMeetings(store, inventedMeetings(records), now);
  await setStream(store, true);
  const { meetings } = await searchMeetings(store, null, { limit: 1, now });
  store.client.destroy();
  const [meeting] = meetings;
  const [official] = meeting?.participants ?? [];
  if (!meeting || !official) throw new Error('no meeting was loaded');
  return { meeting: meeting.id, official: official.name, officialId: official.officialId };
}
