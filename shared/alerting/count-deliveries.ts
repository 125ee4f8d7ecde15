import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Message } from './alert.ts';

/** Counts the alerts that messages took to SNS, and those that SNS refused for good. */
export function countDeliveries(metrics: Metrics, messages: readonly Message[]): void {
  const alertsIn = (status: Message['status']) =>
    messages.filter((message) => message.status === status).reduce((sum, { alerts }) => sum + alerts.length, 0);
  const [sent, failed] = [alertsIn('sent'), alertsIn('failed')];
  if (sent > 0) metrics.addMetric('AlertsSent', MetricUnit.Count, sent);
  if (failed > 0) metrics.addMetric('AlertsFailed', MetricUnit.Count, failed);
}
