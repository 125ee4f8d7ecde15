import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, startStack } from '../../local/start-stack.ts';
import { searchMeetings } from '../../shared/store/search-meetings.ts';
import { inventedMeetings } from './invented-meetings.ts';
import { startLoadedTable } from './load-meetings.ts';

/** The embedded stack on so many invented records, and one of them with somebody who took part, to ask for. */
export type LoadedStack = Readonly<{
  stack: Stack;
  sample: Readonly<{ meeting: string; official: string; officialId: string }>;
  stop(): Promise<void>;
}>;

/** Fills the stack's database, then starts the stack on it. No caller is held to a rate. */
export async function startLoadedStack(records: number): Promise<LoadedStack> {
  const data = await mkdtemp(join(tmpdir(), 'readout-loaded-'));
  try {
    const sample = await load(join(data, 'table.sqlite'), records);
    const stack = await startStack({ data, environment: { REQUESTS_PER_TEN_SECONDS: '1000000' } });
    await stack.idle();
    return {
      stack,
      sample,
      async stop() {
        await stack.stop();
        await rm(data, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw error;
  }
}

async function load(databasePath: string, records: number): Promise<LoadedStack['sample']> {
  const now = new Date();
  const { store, stop } = await startLoadedTable(
    databasePath,
    inventedMeetings(records, now.toISOString().slice(0, 10)),
    now,
  );
  const { meetings } = await searchMeetings(store, null, { limit: 1, now });
  await stop();
  const [meeting] = meetings;
  const [official] = meeting?.participants ?? [];
  if (!meeting || !official) throw new Error('no meeting was loaded');
  return { meeting: meeting.id, official: official.name, officialId: official.officialId };
}
