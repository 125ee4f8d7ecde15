import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { SQSHandler, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { storedArticleId } from '../../shared/article/bucket-layout.ts';
import { type Ingested, ingestObject } from './ingest-object.ts';
import { type ObjectChange, objectChanges } from './s3-records.ts';

const environment = z.object({ TABLE_NAME: z.string().min(1) }).parse(process.env);
const logger = new Logger({ serviceName: 'ingest' });
const metrics = new Metrics({ namespace: 'Readout', serviceName: 'ingest' });
const processor = new BatchProcessor(EventType.SQS);
const s3 = new S3Client({});
const store = { client: new DynamoDBClient({}), table: environment.TABLE_NAME };

/** SQS batches of S3 events. Messages that fail are reported one by one and come back; the others are done. */
export const handler: SQSHandler = async (event, context) => {
  logger.addContext(context);
  try {
    return await processPartialResponse(event, ingestMessage, processor, { context, throwOnFullBatchFailure: false });
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
};

async function ingestMessage({ body, messageId }: SQSRecord): Promise<void> {
  const failures: unknown[] = [];
  for (const change of objectChanges(body)) {
    // The object's id goes through everything that is logged of it, up to the alert, whose record names its sources.
    const log = logger.createChild();
    log.appendKeys({ correlationId: storedArticleId(change.bucket, change.key, ''), key: change.key, messageId });
    try {
      const ingested = await ingestObject({ s3, store, logger: log, now: () => new Date() }, change);
      // Our own derived objects raise events as well; they are nothing to talk of.
      log[ingested.outcome === 'skipped' ? 'debug' : 'info'](`object ${ingested.outcome}`, summary(ingested));
      count(ingested, change);
    } catch (error) {
      log.error('object failed', { error: error instanceof Error ? error : new Error(String(error)) });
      metrics.addMetric('ObjectsFailed', MetricUnit.Count, 1);
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

function summary({ articles, meetings, records, rejects }: Ingested) {
  return { articles, meetings, records, rejects: rejects.map(({ code, part }) => ({ code, part })) };
}

function count({ outcome, articles, meetings, rejects, extractionMs }: Ingested, change: ObjectChange): void {
  if (outcome !== 'ingested') return;
  metrics.addMetric('ArticlesIn', MetricUnit.Count, articles);
  metrics.addMetric('MeetingsFound', MetricUnit.Count, meetings);
  if (articles > 0) metrics.addMetric('ExtractionTime', MetricUnit.Milliseconds, extractionMs / articles);
  if (change.at) metrics.addMetric('IngestDelay', MetricUnit.Milliseconds, Date.now() - Date.parse(change.at));
  for (const { code } of rejects) {
    metrics.singleMetric().addDimension('reason', code).addMetric('Rejects', MetricUnit.Count, 1);
  }
}
