import {
  CloudWatchClient,
  GetMetricDataCommand,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import type { MetricReader } from './stack-status.ts';

const namespace = 'Readout';
const counted = {
  ingest: ['ArticlesIn', 'MeetingsFound', 'ObjectsFailed'],
  alert: ['AlertsSent', 'AlertsFailed', 'AlertsHeld'],
  sweep: ['AlertsSent', 'AlertsFailed'],
} as const;
const timed = { ingest: 'ExtractionTime', alert: 'AlertDelay' } as const;
const shares = ['p50', 'p95'] as const;

/** How old the oldest message of a queue is at the most lately, in seconds; CloudWatch alone knows. */
export type CloudWatchMetrics = MetricReader & Readonly<{ oldestMessageSeconds: number }>;

/** Asks CloudWatch for all that the dashboard shows, in one go. `queue` names the intake's queue. */
export async function cloudWatchMetrics(since: Date, now: Date, queue: string): Promise<CloudWatchMetrics> {
  // One datum for the whole time; CloudWatch wants whole minutes.
  const Period = Math.max(60, Math.ceil((now.getTime() - since.getTime()) / 60_000) * 60);
  const query = (Id: string, MetricName: string, service: string, Stat: string): MetricDataQuery => {
    const Metric = { Namespace: namespace, MetricName, Dimensions: [{ Name: 'service', Value: service }] };
    return { Id, MetricStat: { Metric, Period, Stat } };
  };
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
    {
      Id: 'oldest',
      MetricStat: {
        Metric: {
          Namespace: 'AWS/SQS',
          MetricName: 'ApproximateAgeOfOldestMessage',
          Dimensions: [{ Name: 'QueueName', Value: queue }],
        },
        Period: 300,
        Stat: 'Maximum',
      },
    },
  ]);
  const values = (id: string) => results.filter((result) => result.Id === id).flatMap(({ Values }) => Values ?? []);
  return {
    sum: (services, name) =>
      services.flatMap((service) => values(idOf(service, name, 'Sum'))).reduce((sum, value) => sum + value, 0),
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
  };
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
