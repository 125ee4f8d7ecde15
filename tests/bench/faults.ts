import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CreateTopicCommand } from '@aws-sdk/client-sns';
import pMap from 'p-map';
import { startSns } from '../../local/sns/sns-server.ts';
import { snsClient } from '../support/alerting.ts';
import { startTestTable } from '../support/dynamodb.ts';
import { runSchedule, type ScheduleResult } from '../support/fault-schedule.ts';

/** Schedules that share a table and an SNS; some sets of them run side by side, since most of the time is waiting. */
const setSize = 25;
const setsAtOnce = 3;

/**
 * Random fault schedules over the real alert and sweep functions, real tables and local SNS:
 * `npm run bench -- faults [--schedules 1000] [--seed N] [--rate 0.04]`. Repeats a run with the seed that it prints.
 * Ends with an error when an alert was lost, or repeated outside the documented window.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { schedules: { type: 'string' }, seed: { type: 'string' }, rate: { type: 'string' } },
  });
  const schedules = Number(values.schedules ?? 1_000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
  const rate = Number(values.rate ?? 0.04);
  process.stderr.write(`seed ${seed}\n`);

  const start = performance.now();
  const seeds = Array.from({ length: schedules }, (_, i) => seed + i);
  const sets = Array.from({ length: Math.ceil(schedules / setSize) }, (_, i) =>
    seeds.slice(i * setSize, (i + 1) * setSize),
  );
  const results = (await pMap(sets, (set) => runSet(set, rate), { concurrency: setsAtOnce })).flat();
  const sum = (count: (result: ScheduleResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const figures = {
    seed,
    schedules: results.length,
    faultsInjected: sum(({ injected }) => injected),
    processes: sum(({ processes }) => processes),
    processesKilled: sum(({ deaths }) => deaths),
    alerts: sum(({ alerts }) => alerts),
    lost: sum(({ lost }) => lost.length),
    duplicatedInWindow: sum(({ duplicated }) => duplicated),
    duplicatedOutsideWindow: sum(({ outside }) => outside.length),
    seconds: Math.round((performance.now() - start) / 1_000),
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (figures.lost + figures.duplicatedOutsideWindow > 0) process.exitCode = 1;
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
