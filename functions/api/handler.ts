import { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { handle } from 'hono/aws-lambda';
import * as z from 'zod';
import { createTableClient } from '../../shared/store/table-client.ts';
import { createApp } from './app.ts';

const environment = z
  .object({
    TABLE_NAME: z.string().min(1),
    BUCKET_NAME: z.string().min(1),
    CHANNEL_TOPIC_PREFIX: z.string().min(1),
    DEFAULT_TOPIC_ARN: z.string().optional(),
    INTAKE_QUEUE_URL: z.string().optional(),
    INTAKE_DEAD_LETTER_QUEUE_URL: z.string().optional(),
    ALERT_FAILURE_QUEUE_URL: z.string().optional(),
    WEBHOOK_HOSTS: z.string().default(''),
    CONSOLE_ORIGIN: z.string().optional(),
    ROLES_CLAIM: z.string().min(1).optional(),
    REQUESTS_PER_TEN_SECONDS: z.coerce.number().int().positive().default(600),
  })
  .parse(process.env);

let queues: SQSClient | undefined;
const app = createApp({
  store: { client: createTableClient(), table: environment.TABLE_NAME },
  s3: new S3Client({}),
  bucket: environment.BUCKET_NAME,
  sns: new SNSClient({}),
  topicPrefix: environment.CHANNEL_TOPIC_PREFIX,
  ...(environment.DEFAULT_TOPIC_ARN ? { defaultTopicArn: environment.DEFAULT_TOPIC_ARN } : {}),
  webhookHosts: environment.WEBHOOK_HOSTS.split(',').filter((host) => host !== ''),
  sqs: async () => {
    queues ??= (await import('./sqs-client.ts')).createSqsClient();
    return queues;
  },
  queues: {
    articles: environment.INTAKE_QUEUE_URL || null,
    deadLetters: environment.INTAKE_DEAD_LETTER_QUEUE_URL || null,
    alertFailures: environment.ALERT_FAILURE_QUEUE_URL || null,
  },
  logger: new Logger({ serviceName: 'api' }),
  consoleOrigin: environment.CONSOLE_ORIGIN || null,
  requestsPerTenSeconds: environment.REQUESTS_PER_TEN_SECONDS,
  ...(environment.ROLES_CLAIM ? { rolesClaim: environment.ROLES_CLAIM } : {}),
  now: () => new Date(),
});

/** API Gateway HTTP API, payload format 2.0. */
export const handler = handle(app);
