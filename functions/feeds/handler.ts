import { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { createTableClient } from '../../shared/store/table-client.ts';
import { allowedHosts } from './allowed-hosts.ts';
import { createPoliteness } from './politeness.ts';
import { pollFeeds } from './poll-feeds.ts';

const environment = z.object({ TABLE_NAME: z.string().min(1), BUCKET_NAME: z.string().min(1) }).parse(process.env);
const allowed = allowedHosts(process.env);
const logger = new Logger({ serviceName: 'feeds' });
const politeness = createPoliteness(allowed);
const s3 = new S3Client({});
const store = { client: createTableClient(), table: environment.TABLE_NAME };

/** Left for the last items to be stored, before Lambda ends the run. */
const reserveMs = 45_000;

/** By the schedule; the event says nothing that matters. */
export async function handler(_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> {
  const now = () => new Date();
  const deadline = Date.now() + context.getRemainingTimeInMillis() - reserveMs;
  const summary = await pollFeeds(
    { s3, bucket: environment.BUCKET_NAME, store, politeness, allowed, now, logger },
    deadline,
  );
  if (summary.polled > 0) logger.info('feeds polled', summary);
}
