import * as z from 'zod';
import { runningEndpoints } from '../local/endpoints.ts';
import type { StackChoice } from './connect.ts';
import { type QueueConnection, withQueues } from './connect-queues.ts';
import { type Percentiles, type StackStatus, stackStatus } from './stack-status.ts';

export type StatusOptions = StackChoice & Readonly<{ hours: number; json?: boolean }>;

const controlSchema = z.object({ oldestArticleSeconds: z.number() });

/** Prints how a stack has been doing for some hours, and what waits now. */
export async function printStatus({ hours, json, ...choice }: StatusOptions): Promise<void> {
  const now = new Date();
  const since = new Date(now.getTime() - hours * 3_600_000);
  const status = await withQueues(choice, async (queues) => {
    const depths = await depthsOf(queues);
    if (choice.stack === undefined) {
      const { loggedMetrics } = await import('./logged-metrics.ts');
      const oldestMessageSeconds = await localAge(choice.data);
      return stackStatus(await loggedMetrics(choice.data, since), { ...depths, oldestMessageSeconds });
    }
    const { cloudWatchMetrics } = await import('./cloudwatch-metrics.ts');
    const metrics = await cloudWatchMetrics(since, now, queues.articles.split('/').at(-1) ?? '');
    return stackStatus(metrics, { ...depths, oldestMessageSeconds: metrics.oldestMessageSeconds });
  });
  process.stdout.write(json ? `${JSON.stringify(status, null, 2)}\n` : describeStatus(status, hours));
}

async function localAge(data: string): Promise<number> {
  const { control } = await runningEndpoints(data);
  return controlSchema.parse(await (await fetch(`${control}/status`)).json()).oldestArticleSeconds;
}

async function depthsOf({ sqs, articles, deadLetters, alertFailures }: QueueConnection) {
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
  const lines: readonly (readonly [string, string | number])[] = [
    ['articles in', status.articlesIn],
    ['meetings found', status.meetingsFound],
    ['objects failed', status.objectsFailed],
    ['rejects', rejects.join(', ') || 'none'],
    ['extraction', milliseconds(status.extractionMs)],
    ['alerts sent', status.alertsSent],
    ['alerts held', status.alertsHeld],
    ['alerts failed', status.alertsFailed],
    ['upload to alert', milliseconds(status.alertDelayMs)],
    ['waiting', `${status.waiting}${status.waiting > 0 ? `, the oldest for ${status.oldestMessageSeconds} s` : ''}`],
    ['dead letters', withAdvice(status.deadLetters, 'intake')],
    ['failed batches', withAdvice(status.alertFailures, 'alerts')],
  ];
  return `The last ${hours} hours:\n${lines.map(([name, value]) => `${name.padEnd(16)} ${value}\n`).join('')}`;
}

const milliseconds = (of: Percentiles | null): string =>
  of ? `${of.p50.toFixed(1)} ms (median), ${of.p95.toFixed(1)} ms (95 %)` : '-';

const withAdvice = (count: number, queue: string): string =>
  count > 0 ? `${count}; see docs/operations.md, then: readout redrive ${queue}` : '0';
