import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CreateTopicCommand } from '@aws-sdk/client-sns';
import pMap from 'p-map';
import { startSns } from '../../local/sns/sns-server.ts';
import { snsClient } from '../support/alerting.ts';
import { startTestTable } from '../support/dynamodb.ts';
import { runSchedule, type ScheduleResult } from '../support/fault-schedule.ts';

/** Schedules that share a table and an SNS; some sets of them run side by side, since some of the time is waiting. */
const setSize = 25;
const setsAtOnce = 3;

/**
 * Random fault schedules over the real alert and sweep functions, real tables and local SNS:
 * `npm run bench -- faults [--schedules 1000] [--seed N] [--rate 0.04] [--processes N]`. Repeats a run with the seed that
 * it prints; as many processes as there are cores share the schedules. Ends with an error when an alert was lost, or
 * repeated outside the documented window.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      schedules: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
      rate: { type: 'string', default: '0.04' },
      processes: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const [schedules, seed, rate] = [Number(values.schedules), Number(values.seed), Number(values.rate)];
  const processes = Math.max(1, Math.min(Number(values.processes), Math.floor(schedules / setSize)));
  const start = performance.now();
  let counts: Counts;
  if (processes === 1) counts = await runSchedules(seed, schedules, rate);
  else {
    process.stderr.write(`seed ${seed}\n`);
    const share = Math.ceil(schedules / processes);
    const firsts = Array.from({ length: processes }, (_, i) => i * share);
    const parts = await Promise.all(
      firsts.map((first) => runInProcess(seed + first, Math.min(share, schedules - first), rate)),
    );
    counts = parts.reduce(add);
  }
  const seconds = Math.round((performance.now() - start) / 1_000);
  process.stdout.write(`${JSON.stringify({ seed, ...counts, seconds }, null, 2)}\n`);
  if (counts.lost + counts.duplicatedOutsideWindow > 0) process.exitCode = 1;
}

async function runSchedules(seed: number, schedules: number, rate: number) {
  const seeds = Array.from({ length: schedules }, (_, i) => seed + i);
  const sets = Array.from({ length: Math.ceil(schedules / setSize) }, (_, i) =>
    seeds.slice(i * setSize, (i + 1) * setSize),
  );
  const results = (await pMap(sets, (set) => runSet(set, rate), { concurrency: setsAtOnce })).flat();
  const sum = (count: (result: ScheduleResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  return {
    schedules: results.length,
    faultsInjected: sum(({ injected }) => injected),
    processes: sum(({ processes }) => processes),
    processesKilled: sum(({ deaths }) => deaths),
    alerts: sum(({ alerts }) => alerts),
    lost: sum(({ lost }) => lost.length),
    duplicatedInWindow: sum(({ duplicated }) => duplicated),
    duplicatedOutsideWindow: sum(({ outside }) => outside.length),
  };
}

type Counts = Awaited<ReturnType<typeof runSchedules>>;

const add = (one: Counts, other: Counts): Counts => ({
  schedules: one.schedules + other.schedules,
  faultsInjected: one.faultsInjected + other.faultsInjected,
  processes: one.processes + other.processes,
  processesKilled: one.processesKilled + other.processesKilled,
  alerts: one.alerts + other.alerts,
  lost: one.lost + other.lost,
  duplicatedInWindow: one.duplicatedInWindow + other.duplicatedInWindow,
  duplicatedOutsideWindow: one.duplicatedOutsideWindow + other.duplicatedOutsideWindow,
});

/** The same bench in a process of its own; one that ends badly has printed its counts all the same. */
function runInProcess(seed: number, schedules: number, rate: number): Promise<Counts> {
  const options = { schedules, seed, rate, processes: 1 };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, main, 'faults', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return json(child.stdout) as Promise<Counts>;
}

async function runSet(seeds: readonly number[], rate: number): Promise<readonly ScheduleResult[]> {
  const directory = await mkdtemp(join(tmpdir(), 'readout-faults-'));
  const table = await startTestTable();
  const sns = await startSns({ directory });
  const client = snsClient(sns.endpoint);
  const results: ScheduleResult[] = [];
  try {
    const { TopicArn: topicArn = '' } = await client.send(new CreateTopicCommand({ Name: 'faults' }));
    const world = { store: table.store, endpoints: { dynamodb: table.endpoint, sns: sns.endpoint }, topicArn };
    for (const seed of seeds) {
      const result = await runSchedule(world, seed, rate);
      results.push(result);
      const wrong = [...result.lost.map((what) => `lost ${what}`), ...result.outside];
      if (wrong.length > 0) process.stderr.write(`seed ${seed}: ${wrong.join(', ')}\n`);
    }
    return results;
  } finally {
    client.destroy();
    await sns.stop();
    await table.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
