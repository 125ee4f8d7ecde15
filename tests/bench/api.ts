import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type LoadedStack, startLoadedStack } from '../support/loaded-stack.ts';

const days = 3_650;
const connections = 16;

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
  const { sample, stack, stop } = await startLoadedStack(Number(values.records));
  try {
    const results = [];
    for (const request of requests(sample)) {
      await fire(stack.endpoints.api, request, { rate: Number(values.rate), seconds: 3 });
      results.push({
        request: request.name,
        atRate: await fire(stack.endpoints.api, request, {
          rate: Number(values.rate),
          seconds: Number(values.seconds),
        }),
        fastest: await fire(stack.endpoints.api, request, { rate: null, seconds: 5 }),
      });
    }
    process.stdout.write(`${JSON.stringify({ records: Number(values.records), results }, null, 2)}\n`);
  } finally {
    await stop();
  }
}

function requests({ meeting, official }: LoadedStack['sample']): readonly Request[] {
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
