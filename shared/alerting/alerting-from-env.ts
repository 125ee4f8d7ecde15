import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import { createTableClient } from '../store/table-client.ts';
import type { Alerting } from './alerting.ts';
import { articleTexts } from './article-texts.ts';
import type { ReadText } from './quotation.ts';

const environmentSchema = z.object({
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  DEFAULT_TOPIC_ARN: z.string().optional(),
  CONSOLE_ORIGIN: z.string().optional(),
  WEBHOOK_HOSTS: z.string().default(''),
});

/**
 * What the alert and sweep functions work with, from their environment. SNS gets three tries of five seconds: together
 * well below a channel's lease, so that nobody takes a message over that is still being published.
 */
export function alertingFromEnv(
  env: NodeJS.ProcessEnv,
  logger: Pick<Logger, 'warn'>,
): Alerting & Readonly<{ readText: ReadText }> {
  const environment = environmentSchema.parse(env);
  return {
    store: { client: createTableClient(), table: environment.TABLE_NAME },
    sns: new SNSClient({ maxAttempts: 3, requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000 } }),
    readText: articleTexts(new S3Client({}), environment.BUCKET_NAME, (article, error) => {
      logger.warn('article text missing', { article, error: error as Error });
    }),
    now: () => new Date(),
    sleep: (ms) => sleep(ms),
    ...(environment.DEFAULT_TOPIC_ARN && { defaultTopicArn: environment.DEFAULT_TOPIC_ARN }),
    ...(environment.CONSOLE_ORIGIN && { consoleUrl: environment.CONSOLE_ORIGIN }),
    webhookHosts: environment.WEBHOOK_HOSTS.split(',').filter((host) => host !== ''),
  };
}
