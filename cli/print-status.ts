import * as z from 'zod';
import { runningEndpoints } from '../local/endpoints.ts';
import { stackOutputs } from '../shared/deployment/stack-outputs.ts';
import type { ApiChoice } from './api-option.ts';
import { apiIntake } from './ask-api.ts';
import type { StackChoice } from './connect.ts';
import { type QueueConnection, withQueues } from './connect-queues.ts';
import { type BilledUnits, type Percentiles, type StackStatus, stackStatus } from './stack-status.ts';

export type StatusOptions = StackChoice & ApiChoice & Readonly<{ hours: number; json?: boolean }>;

type Queues = Pick<StackStatus, 'waiting' | 'deadLetters' | 'alertFailures'> &
  Partial<Pick<StackStatus, 'oldestMessageSeconds'>>;
type Line = readonly [string, string | number];

const controlSchema = z.object({ oldestArticleSeconds: z.number() });

/** Prints how a stack has been doing for some hours, and what waits now. An API tells the latter alone. */
export async function printStatus({ api, hours, json, ...choice }: StatusOptions): Promise<void> {
  if (api !== undefined) {
    const queues = await apiQueues(api);
    process.stdout.write(json ? `${JSON.stringify(queues, null, 2)}\n` : `Now:\n${table(queueLines(queues))}`);
    return;
  }
  const now = new Date();
  const since = new Date(now.getTime() - hours * 3_600_000);
  const status = await withQueues(choice, async (queues) => {
    const depths = await depthsOf(queues);
    if (choice.stack === undefined) {
      const { loggedMetrics } = await import('./logged-metrics.ts');
      const oldestMessageSeconds = await localAge(choice.data);
      return stackStatus(await loggedMetrics(choice.data, since), { ...depths, oldestMessageSeconds, billed: null });
    }
    const { cloudWatchMetrics } = await import('./cloudwatch-metrics.ts');
    const output = await stackOutputs(choice.stack);
    const metrics = await cloudWatchMetrics(since, now, {
      queue: queues.articles.split('/').at(-1) ?? '',
      table: output('TableName'),
      functions: output('FunctionNames').split(','),
    });
    const { billed, oldestMessageSeconds } = metrics;
    return stackStatus(metrics, { ...depths, oldestMessageSeconds, billed });
  });
  process.stdout.write(json ? `${JSON.stringify(status, null, 2)}\n` : describeStatus(status, hours));
}

async function localAge(data: string): Promise<number> {
  const { control } = await runningEndpoints(data);
  return controlSchema.parse(await (await fetch(`${control}/status`)).json()).oldestArticleSeconds;
}

/** A queue that a deployment has not holds nothing. */
async function apiQueues(url: string): Promise<Queues> {
  const { waiting, inProgress, deadLetters, alertFailures } = await apiIntake(url);
  return {
    waiting: (waiting ?? 0) + (inProgress ?? 0),
    deadLetters: deadLetters ?? 0,
    alertFailures: alertFailures ?? 0,
  };
}

async function depthsOf({ sqs, articles, deadLetters, alertFailures }: QueueConnection): Promise<Queues> {
  const { GetQueueAttributesCommand } = await import('@aws-sdk/client-sqs');
  const depth = async (QueueUrl: string): Promise<number> => {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    return (
      Number(Attributes?.ApproximateNumberOfMessages ?? 0) +
      Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0)
    );
  };
  return {
    waiting: await depth(articles),
    deadLetters: await depth(deadLetters),
    alertFailures: await depth(alertFailures),
  };
}

function describeStatus(status: StackStatus, hours: number): string {
  const rejects = Object.entries(status.rejectsByReason)
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${reason}`);
  const lines: readonly Line[] = [
    ['articles in', status.articlesIn],
    ['meetings found', status.meetingsFound],
    ['objects failed', status.objectsFailed],
    ['rejects', rejects.join(', ') || 'none'],
    ['extraction', milliseconds(status.extractionMs)],
    ['alerts sent', status.alertsSent],
    ['alerts held', status.alertsHeld],
    ['alerts failed', status.alertsFailed],
    ['upload to alert', milliseconds(status.alertDelayMs)],
    ...queueLines(status),
    ['estimated cost', `${dollars(status.estimatedUsd)} on AWS`],
    ...(status.billed ? billedLines(status.billed) : []),
  ];
  return `The last ${hours} hours:\n${table(lines)}`;
}

function queueLines({ waiting, deadLetters, alertFailures, oldestMessageSeconds }: Queues): readonly Line[] {
  const age = oldestMessageSeconds === undefined ? '' : `, the oldest for ${oldestMessageSeconds} s`;
  return [
    ['waiting', `${waiting}${waiting > 0 ? age : ''}`],
    ['dead letters', withAdvice(deadLetters, 'intake')],
    ['failed batches', withAdvice(alertFailures, 'alerts')],
  ];
}

const billedLines = ({ writeUnits, readUnits, invocations, smsUsdThisMonth }: BilledUnits): readonly Line[] => [
  ['table units', `${writeUnits} written, ${readUnits} read`],
  ['invocations', invocations],
  ['text messages', `${dollars(smsUsdThisMonth)} this month`],
];

const table = (lines: readonly Line[]): string =>
  lines.map(([name, value]) => `${name.padEnd(16)} ${value}\n`).join('');

const dollars = (usd: number): string => `$${usd > 0 && usd < 0.01 ? usd.toPrecision(2) : usd.toFixed(2)}`;

const milliseconds = (of: Percentiles | null): string =>
  of ? `${of.p50.toFixed(1)} ms (median), ${of.p95.toFixed(1)} ms (95 %)` : '-';

const withAdvice = (count: number, queue: string): string =>
  count > 0 ? `${count}; see docs/operations.md, then: readout redrive ${queue}` : '0';
