import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startDynamoDb } from '../../local/dynamodb-server.ts';
import { startStack } from '../../local/start-stack.ts';
import { createTable } from '../../shared/store/create-table.ts';
import { searchMeetings } from '../../shared/store/search-meetings.ts';
import { localClient } from '../support/dynamodb.ts';
import { inventedMeetings } from '../support/invented-meetings.ts';
import { loadMeetings } from '../support/load-meetings.ts';

const days = 3_650;
const connections = 16;

type Sample = Readonly<{ meeting: string; official: string }>;
type Request = Readonly<{ name: string; path: string; method?: 'POST'; body?: string }>;

/**
 * How quickly the API of the embedded stack answers under load: `npm run bench -- api [--records 100000] [--rate 200]
 * [--seconds 15]`. autocannon runs in a process of its own and counts from when a request was due, not from when it was
 * sent. `fastest` is what comes through when every connection asks again at once.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      records: { type: 'string', default: '100000' },
      rate: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '15' },
    },
  });
  const data = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  try {
    const database = await startDynamoDb();
    const sample = await load(database.endpoint, Number(values.records));
    process.env.READOUT_DYNAMODB_ENDPOINT = database.endpoint;
    const stack = await startStack({ data, environment: { REQUESTS_PER_TEN_SECONDS: '1000000' } });
    try {
      await stack.idle();
      const url = stack.endpoints.api ?? '';
      const results = [];
      for (const request of requests(sample)) {
        await fire(url, request, { rate: Number(values.rate), seconds: 3 });
        results.push({
          request: request.name,
          atRate: await fire(url, request, { rate: Number(values.rate), seconds: Number(values.seconds) }),
          fastest: await fire(url, request, { rate: null, seconds: 5 }),
        });
      }
      process.stdout.write(`${JSON.stringify({ records: Number(values.records), results }, null, 2)}\n`);
    } finally {
      await stack.stop();
      await database.stop();
    }
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

function requests({ meeting, official }: Sample): readonly Request[] {
  return [
    { name: 'list by official', path: `/meetings?limit=20&q=${encodeURIComponent(`official:"${official}"`)}` },
    { name: 'record', path: `/meetings/${meeting}` },
    {
      name: 'watch preview',
      path: '/watches/preview',
      method: 'POST',
      body: JSON.stringify({ query: `official:"${official}" AND NOT kind:call`, days, limit: 20 }),
    },
  ];
}

/** Fills a table in memory, on which the stack then starts. Gives what to ask for. */
async function load(endpoint: string, count: number): Promise<Sample> {
  const store = { client: localClient(endpoint), table: 'readout' };
  await createTable(store.client, store.table);
  const now = new Date();
  await loadMeetings(store, inventedMeetings(count), now);
  const { meetings } = await searchMeetings(store, null, { limit: 1, now });
  const [meeting] = meetings;
  store.client.destroy();
  return { meeting: meeting?.id ?? '', official: meeting?.participants[0]?.name ?? '' };
}

const resultSchema = z.object({
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
});

async function fire(url: string, request: Request, load: { rate: number | null; seconds: number }) {
  const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');
  const options = [
    ...['--json', '--connections', String(connections), '--duration', String(load.seconds)],
    ...(load.rate === null ? [] : ['--overallRate', String(load.rate)]),
    ...(request.method ? ['--method', request.method] : []),
    ...(request.body ? ['--body', request.body, '--headers', 'content-type=application/json'] : []),
  ];
  const child = spawn(process.execPath, [autocannon, ...options, url + request.path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const { errors, latency, non2xx, requests: sent, timeouts } = resultSchema.parse(JSON.parse(output));
  return {
    requestsPerSecond: Math.round(sent.average),
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    maxMs: latency.max,
    failed: errors + timeouts + non2xx,
  };
}
