import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import type { MetricReader } from './stack-status.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
const metricLine = z.looseObject({
  service: z.string(),
  reason: z.string().optional(),
  _aws: z.object({
    Timestamp: z.number(),
    CloudWatchMetrics: z.array(z.object({ Metrics: z.array(z.object({ Name: z.string() })) })),
  }),
});

const measuring = ['ingest', 'alert', 'sweep'] as const;

type Measured = Readonly<{ service: string; name: string; reason: string | undefined; values: readonly number[] }>;

/** Reads the metrics of an embedded stack's functions since an instant from their logs, as CloudWatch would. */
export async function loggedMetrics(data: string, since: Date): Promise<MetricReader> {
  const measured: Measured[] = [];
  for (const name of measuring) {
    for await (const line of linesOf(join(data, 'logs', `${name}.log`))) measured.push(...readLine(line, since));
  }
  const valuesOf = (services: readonly string[], name: string) =>
    measured.filter((one) => one.name === name && services.includes(one.service)).flatMap(({ values }) => values);
  return {
    sum: (services, name) => valuesOf(services, name).reduce((sum, value) => sum + value, 0),
    percentiles(service, name) {
      const sorted = valuesOf([service], name).toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
      return sorted.length === 0 ? null : { p50: at(0.5), p95: at(0.95) };
    },
    rejectsByReason() {
      const sums: Record<string, number> = {};
      for (const { name, reason, values } of measured) {
        if (name !== 'Rejects' || reason === undefined) continue;
        sums[reason] = (sums[reason] ?? 0) + values.reduce((sum, value) => sum + value, 0);
      }
      return sums;
    },
  };
}

async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    // A function that never ran has no log.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function readLine(line: string, since: Date): readonly Measured[] {
  if (!line.includes('"_aws"')) return [];
  const { data } = metricLine.safeParse(JSON.parse(line));
  if (!data || data._aws.Timestamp < since.getTime()) return [];
  return data._aws.CloudWatchMetrics.flatMap(({ Metrics }) =>
    Metrics.map(({ Name }) => ({
      service: data.service,
      name: Name,
      reason: data.reason,
      values: [data[Name]].flat().filter((value): value is number => typeof value === 'number'),
    })),
  );
}
