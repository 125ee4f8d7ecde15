import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type LoadedStack, startLoadedStack } from '../support/loaded-stack.ts';
import type { SteadyLoad } from '../support/steady-load.ts';

const days = 3_650;
const connections = 16;

type Request = Readonly<{ name: string; path: string; method?: 'POST'; body?: string }>;

/**
 * How quickly the API of the embedded stack answers under load: `npm run bench -- api [--records 100000] [--rate 200]
 * [--seconds 60] [--warm-up 40]`. `atRate` sends requests at even intervals and counts from when each was due. `fastest`
 * is what comes through when every connection of autocannon asks again at once. Before time is taken the same requests
 * are sent for some seconds, since the compiler goes on improving an environment's code for its first thousands of them.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      records: { type: 'string', default: '100000' },
      rate: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '60' },
      'warm-up': { type: 'string', default: '40' },
    },
  });
  const { sample, stack, stop } = await startLoadedStack(Number(values.records));
  try {
    const results = [];
    for (const request of requests(sample)) {
      const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
      await fireSteadily(stack.endpoints.api, request, { rate, seconds: Number(values['warm-up']) });
      results.push({
        request: request.name,
        atRate: await fireSteadily(stack.endpoints.api, request, { rate, seconds }),
        fastest: await fireFast(stack.endpoints.api, request, 5),
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

const steadySchema = z.object({ times: z.array(z.number()), failed: z.number(), seconds: z.number() });

async function fireSteadily(url: string, request: Request, load: Pick<SteadyLoad, 'rate' | 'seconds'>) {
  const { method = 'GET', body = null, path } = request;
  const program = fileURLToPath(new URL('../support/steady-load.ts', import.meta.url));
  const given: SteadyLoad = { url: url + path, method, body, ...load };
  const { times, failed, seconds } = steadySchema.parse(
    await outputOf([...process.execArgv, program, JSON.stringify(given)]),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const percentile = (share: number) => Math.ceil(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return {
    requestsPerSecond: Math.round(times.length / seconds),
    p50Ms: percentile(0.5),
    p99Ms: percentile(0.99),
    maxMs: percentile(1),
    failed,
  };
}

const autocannonSchema = z.object({
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
});

async function fireFast(url: string, request: Request, seconds: number) {
  const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');
  const options = [
    ...['--json', '--connections', String(connections), '--duration', String(seconds)],
    ...(request.method ? ['--method', request.method] : []),
    ...(request.body ? ['--body', request.body, '--headers', 'content-type=application/json'] : []),
  ];
  const output = await outputOf([autocannon, ...options, url + request.path]);
  const { errors, latency, non2xx, requests: sent, timeouts } = autocannonSchema.parse(output);
  return {
    requestsPerSecond: Math.round(sent.average),
    p50Ms: latency.p50,
    p99Ms: latency.p99,
    maxMs: latency.max,
    failed: errors + timeouts + non2xx,
  };
}

/** What a program of its own prints, read as JSON. */
async function outputOf(args: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return JSON.parse(output);
}
