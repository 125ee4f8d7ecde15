import {
  CloudWatchClient,
  GetMetricDataCommand,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import type { BilledUnits, MetricReader } from './stack-status.ts';

const namespace = 'Readout';
const counted = {
  ingest: ['ArticlesIn', 'MeetingsFound', 'ObjectsFailed'],
  alert: ['AlertsSent', 'AlertsFailed', 'AlertsHeld'],
  sweep: ['AlertsSent', 'AlertsFailed'],
} as const;
const timed = { ingest: 'ExtractionTime', alert: 'AlertDelay' } as const;
const shares = ['p50', 'p95'] as const;

/** What CloudWatch alone knows: how old the oldest message was at the most lately, in seconds, and what is billed. */
export type CloudWatchMetrics = MetricReader & Readonly<{ oldestMessageSeconds: number; billed: BilledUnits }>;

/** Names of a stack's parts: the intake's queue, the table, all functions. */
export type MeasuredParts = Readonly<{ queue: string; table: string; functions: readonly string[] }>;

/** Asks CloudWatch for all that the dashboard shows, in one go. */
export async function cloudWatchMetrics(
  since: Date,
  now: Date,
  { functions, queue, table }: MeasuredParts,
): Promise<CloudWatchMetrics> {
  // One datum for the whole time; CloudWatch wants whole minutes.
  const Period = Math.max(60, Math.ceil((now.getTime() - since.getTime()) / 60_000) * 60);
  const query = (Id: string, MetricName: string, service: string, Stat: string) =>
    metric(Id, namespace, MetricName, { service }, Stat, Period);
  const results = await ask(since, now, [
    ...Object.entries(counted).flatMap(([service, names]) =>
      names.map((name) => query(idOf(service, name, 'Sum'), name, service, 'Sum')),
    ),
    ...Object.entries(timed).flatMap(([service, name]) =>
      shares.map((share) => query(idOf(service, name, share), name, service, share)),
    ),
    {
      Id: 'rejects',
      Expression: `SEARCH('{${namespace},reason,service} MetricName="Rejects"', 'Sum', ${Period})`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudWatch puts the reason in.
      Label: "${PROP('Dim.reason')}",
    },
    metric('oldest', 'AWS/SQS', 'ApproximateAgeOfOldestMessage', { QueueName: queue }, 'Maximum', 300),
    metric('written', 'AWS/DynamoDB', 'ConsumedWriteCapacityUnits', { TableName: table }, 'Sum', Period),
    metric('read', 'AWS/DynamoDB', 'ConsumedReadCapacityUnits', { TableName: table }, 'Sum', Period),
    ...functions.map((FunctionName, index) =>
      metric(`invocations_${index}`, 'AWS/Lambda', 'Invocations', { FunctionName }, 'Sum', Period),
    ),
    metric('texts', 'AWS/SNS', 'SMSMonthToDateSpentUSD', {}, 'Maximum', 300),
  ]);
  const values = (id: string) => results.filter((result) => result.Id === id).flatMap(({ Values }) => Values ?? []);
  const total = (ids: readonly string[]) => ids.flatMap(values).reduce((sum, value) => sum + value, 0);
  return {
    sum: (services, name) => total(services.map((service) => idOf(service, name, 'Sum'))),
    percentiles(service, name) {
      const [p50, p95] = shares.map((share) => values(idOf(service, name, share))[0]);
      return p50 === undefined || p95 === undefined ? null : { p50, p95 };
    },
    rejectsByReason: () =>
      Object.fromEntries(
        results
          .filter(({ Id }) => Id === 'rejects')
          .map(({ Label = '', Values = [] }) => [Label, Values.reduce((sum, value) => sum + value, 0)]),
      ),
    // The latest datum comes first.
    oldestMessageSeconds: values('oldest')[0] ?? 0,
    billed: {
      writeUnits: total(['written']),
      readUnits: total(['read']),
      invocations: total(functions.map((_, index) => `invocations_${index}`)),
      smsUsdThisMonth: values('texts')[0] ?? 0,
    },
  };
}

function metric(
  Id: string,
  Namespace: string,
  MetricName: string,
  dimensions: Readonly<Record<string, string>>,
  Stat: string,
  Period: number,
): MetricDataQuery {
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  return { Id, MetricStat: { Metric: { Namespace, MetricName, Dimensions }, Period, Stat } };
}

const idOf = (service: string, name: string, stat: string) => `${service}_${name}_${stat}`;

async function ask(StartTime: Date, EndTime: Date, queries: MetricDataQuery[]): Promise<readonly MetricDataResult[]> {
  const client = new CloudWatchClient({});
  try {
    const results: MetricDataResult[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(
        new GetMetricDataCommand({ StartTime, EndTime, MetricDataQueries: queries, NextToken }),
      );
      results.push(...(page.MetricDataResults ?? []));
      NextToken = page.NextToken;
    } while (NextToken);
    return results;
  } finally {
    client.destroy();
  }
}
