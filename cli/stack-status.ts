/** How a stack has been doing for some hours, and how it is now: what its dashboard shows. Times are in milliseconds. */
export type StackStatus = Readonly<{
  articlesIn: number;
  meetingsFound: number;
  objectsFailed: number;
  rejectsByReason: Readonly<Record<string, number>>;
  extractionMs: Percentiles | null;
  alertDelayMs: Percentiles | null;
  alertsSent: number;
  alertsFailed: number;
  alertsHeld: number;
  waiting: number;
  deadLetters: number;
  alertFailures: number;
  oldestMessageSeconds: number;
}>;

export type Percentiles = Readonly<{ p50: number; p95: number }>;

/** Reads the metrics that the functions log; CloudWatch and the embedded stack's logs answer alike. */
export type MetricReader = Readonly<{
  sum(services: readonly string[], name: string): number;
  percentiles(service: string, name: string): Percentiles | null;
  /** The sum of `Rejects` for each reason. */
  rejectsByReason(): Readonly<Record<string, number>>;
}>;

type Depths = Pick<StackStatus, 'waiting' | 'deadLetters' | 'alertFailures' | 'oldestMessageSeconds'>;

/** Puts together what both kinds of stack say of themselves. */
export function stackStatus(metrics: MetricReader, depths: Depths): StackStatus {
  const senders = ['alert', 'sweep'];
  return {
    articlesIn: metrics.sum(['ingest'], 'ArticlesIn'),
    meetingsFound: metrics.sum(['ingest'], 'MeetingsFound'),
    objectsFailed: metrics.sum(['ingest'], 'ObjectsFailed'),
    rejectsByReason: metrics.rejectsByReason(),
    extractionMs: metrics.percentiles('ingest', 'ExtractionTime'),
    alertDelayMs: metrics.percentiles('alert', 'AlertDelay'),
    alertsSent: metrics.sum(senders, 'AlertsSent'),
    alertsFailed: metrics.sum(senders, 'AlertsFailed'),
    alertsHeld: metrics.sum(['alert'], 'AlertsHeld'),
    ...depths,
  };
}
