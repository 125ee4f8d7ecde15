import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { S3Client } from '@aws-sdk/client-s3';
import type { SQSHandler, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { storedArticleId } from '../../shared/article/bucket-layout.ts';
import { ReadoutError } from '../../shared/errors.ts';
import { createTableClient } from '../../shared/store/table-client.ts';
import { type Ingested, ingestObject } from './ingest-object.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type ObjectChange, objectChanges } from './s3-records.ts';

const environment = z.object({ TABLE_NAME: z.string().min(1) }).parse(process.env);
const logger = new Logger({ serviceName: 'ingest' });
const metrics = new Metrics({ namespace: 'Readout', serviceName: 'ingest' });
const processor = new BatchProcessor(EventType.SQS);
const s3 = new S3Client({});
const store = { client: createTableClient(), table: environment.TABLE_NAME };

/** A portion of a large object takes some seconds; what begins later than this before the end might not come to its own. */
const reserveMs = 40_000;

/** Above this size objects of one batch are read one after the other: each is held in memory with what is unpacked of it. */
const largeBytes = 8 * 1024 * 1024;

/** SQS batches of S3 events. Messages that fail are reported one by one and come back; the others are done. */
export const handler: SQSHandler = async (event, context) => {
  logger.addContext(context);
  try {
    const deadline = Date.now() + context.getRemainingTimeInMillis() - reserveMs;
    const ingest = (record: SQSRecord) => ingestMessage(record, deadline);
    return await processPartialResponse(event, ingest, processor, { context, throwOnFullBatchFailure: false });
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
};

async function ingestMessage({ body, messageId }: SQSRecord, deadline: number): Promise<void> {
  const failures: unknown[] = [];
  for (const change of objectChanges(body)) {
    // The object's id goes through everything that is logged of it, up to the alert, whose record names its sources.
    const log = logger.createChild();
    log.appendKeys({ correlationId: storedArticleId(change.bucket, change.key, ''), key: change.key, messageId });
    try {
      const ingest = () => ingestObject({ s3, store, logger: log, now: () => new Date(), deadline }, change);
      const ingested = await (change.bytes > largeBytes ? oneAtATime(ingest) : ingest());
      // Our own derived objects raise events as well; they are nothing to talk of.
      log[ingested.outcome === 'skipped' ? 'debug' : 'info'](`object ${ingested.outcome}`, summary(ingested));
      count(ingested, change);
    } catch (error) {
      failures.push(error);
      if (error instanceof ReadoutError && error.code === 'object-unfinished') {
        log.info(error.message);
        continue;
      }
      log.error('object failed', { error: error instanceof Error ? error : new Error(String(error)) });
      metrics.addMetric('ObjectsFailed', MetricUnit.Count, 1);
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
