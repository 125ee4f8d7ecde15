import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CreateTopicCommand } from '@aws-sdk/client-sns';
import { startSns } from '../../local/sns/sns-server.ts';
import { snsClient } from '../support/alerting.ts';
import { startTestTable } from '../support/dynamodb.ts';
import { runSchedule, type ScheduleResult } from '../support/fault-schedule.ts';

/**
 * Random fault schedules over the real alert and sweep functions, a real table and a local SNS:
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

  const directory = await mkdtemp(join(tmpdir(), 'readout-faults-'));
  const table = await startTestTable();
  const sns = await startSns({ directory });
  const client = snsClient(sns.endpoint);
  const { TopicArn: topicArn = '' } = await client.send(new CreateTopicCommand({ Name: 'faults' }));
  const world = { store: table.store, endpoints: { dynamodb: table.endpoint, sns: sns.endpoint }, topicArn };
  const start = performance.now();
  const results: ScheduleResult[] = [];
  try {
    for (let i = 0; i < schedules; i += 1) {
      const result = await runSchedule(world, seed + i, rate);
      results.push(result);
      const wrong = [...result.lost.map((what) => `lost ${what}`), ...result.outside];
      if (wrong.length > 0) process.stderr.write(`seed ${seed + i}: ${wrong.join(', ')}\n`);
    }
  } finally {
    client.destroy();
    await sns.stop();
    await table.stop();
    await rm(directory, { recursive: true, force: true });
  }
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
