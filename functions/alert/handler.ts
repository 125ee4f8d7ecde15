import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { alertingFromEnv } from '../../shared/alerting/alerting-from-env.ts';
import { countDeliveries } from '../../shared/alerting/count-deliveries.ts';
import { storedWatchIndex } from '../../shared/alerting/stored-watch-index.ts';
import { alertBatch, alertDelays } from './alert-batch.ts';

const logger = new Logger({ serviceName: 'alert' });
const metrics = new Metrics({ namespace: 'Readout', serviceName: 'alert' });
const alerting = alertingFromEnv(process.env, logger);
const watches = storedWatchIndex(alerting.store, (watch, error) => {
  logger.error('watch cannot be read', { watch, error: error as Error });
});

/** Batches of the table's stream, records of meetings alone; the lowest sequence number that failed comes again. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const { failedFrom, raised, sent } = await alertBatch({ ...alerting, watches, logger }, event.Records);
  for (const { id, channel, kind, meeting, sources, status, watch } of raised) {
    // The articles' ids are what the ingest function logs, too.
    const articles = sources.map(({ article }) => article);
    logger.info('alert raised', { alert: id, watch: watch.id, meeting: meeting.id, articles, channel, kind, status });
  }
  countDeliveries(metrics, sent);
  const held = raised.filter(({ dueAt, status }) => status === 'pending' && dueAt !== null).length;
  if (held > 0) metrics.addMetric('AlertsHeld', MetricUnit.Count, held);
  for (const delay of alertDelays(raised, sent)) metrics.addMetric('AlertDelay', MetricUnit.Milliseconds, delay);
  metrics.publishStoredMetrics();
  return { batchItemFailures: failedFrom === null ? [] : [{ itemIdentifier: failedFrom }] };
}
