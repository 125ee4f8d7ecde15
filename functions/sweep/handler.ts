import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { alertingFromEnv } from '../../shared/alerting/alerting-from-env.ts';
import { countDeliveries } from '../../shared/alerting/count-deliveries.ts';
import { sweep } from './sweep.ts';

const logger = new Logger({ serviceName: 'sweep' });
const metrics = new Metrics({ namespace: 'Readout', serviceName: 'sweep' });
const alerting = alertingFromEnv(process.env, logger);

/** Every minute, by the schedule; the event says nothing that matters. */
export async function handler(): Promise<void> {
  const swept = await sweep({ ...alerting, logger });
  if (swept.done + swept.later + swept.failed > 0) logger.info('swept', { ...swept, sent: swept.sent.length });
  countDeliveries(metrics, swept.sent);
  if (swept.failed > 0) metrics.addMetric('SweepTasksFailed', MetricUnit.Count, swept.failed);
  metrics.publishStoredMetrics();
}
