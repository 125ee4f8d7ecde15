import { estimateCost, type Volume } from '../shared/cost/estimate-cost.ts';

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
  /** What these articles and alerts take on AWS in US dollars, by the figures of `readout cost`; an alert counts as a mail. */
  estimatedUsd: number;
  /** What AWS has counted; null where nothing is billed. */
  billed: BilledUnits | null;
}>;

/** The units that most of the bill is made of. Text messages are the account's of this month, in US dollars. */
export type BilledUnits = Readonly<{
  writeUnits: number;
  readUnits: number;
  invocations: number;
  smsUsdThisMonth: number;
}>;

export type Percentiles = Readonly<{ p50: number; p95: number }>;

/** Reads the metrics that the functions log; CloudWatch and the embedded stack's logs answer alike. */
export type MetricReader = Readonly<{
  sum(services: readonly string[], name: string): number;
  percentiles(service: string, name: string): Percentiles | null;
  /** The sum of `Rejects` for each reason. */
  rejectsByReason(): Readonly<Record<string, number>>;
}>;

type Measured = Pick<StackStatus, 'waiting' | 'deadLetters' | 'alertFailures' | 'oldestMessageSeconds' | 'billed'>;

/** Puts together what both kinds of stack say of themselves. */
export function stackStatus(metrics: MetricReader, measured: Measured): StackStatus {
  const senders = ['alert', 'sweep'];
  const articlesIn = metrics.sum(['ingest'], 'ArticlesIn');
  const alertsSent = metrics.sum(senders, 'AlertsSent');
  return {
    articlesIn,
    meetingsFound: metrics.sum(['ingest'], 'MeetingsFound'),
    objectsFailed: metrics.sum(['ingest'], 'ObjectsFailed'),
    rejectsByReason: metrics.rejectsByReason(),
    extractionMs: metrics.percentiles('ingest', 'ExtractionTime'),
    alertDelayMs: metrics.percentiles('alert', 'AlertDelay'),
    alertsSent,
    alertsFailed: metrics.sum(senders, 'AlertsFailed'),
    alertsHeld: metrics.sum(['alert'], 'AlertsHeld'),
    ...measured,
    estimatedUsd: usdOf({ ...nothing, articles: articlesIn, emails: alertsSent }),
  };
}

const nothing: Volume = { articles: 0, watches: 0, emails: 0, sms: 0, apiRequests: 0 };

/** Without what a month costs anyway. */
const usdOf = (volume: Volume): number => estimateCost(volume).usdPerMonth - estimateCost(nothing).usdPerMonth;
