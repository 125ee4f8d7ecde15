import { Logger } from '@aws-lambda-powertools/logger';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createApp } from './app.ts';
import { type OpenApiDocument, openApiDocument } from './document.ts';

/** The OpenAPI document without a deployment: nothing is read or called to make it. */
export function staticDocument(): OpenApiDocument {
  const region = 'us-east-1';
  const app = createApp({
    store: { client: new DynamoDBClient({ region }), table: 'none' },
    s3: new S3Client({ region }),
    bucket: 'none',
    sns: new SNSClient({ region }),
    topicPrefix: 'none-',
    webhookHosts: [],
    sqs: async () => new SQSClient({ region }),
    queues: { articles: null, deadLetters: null, alertFailures: null },
    logger: new Logger({ logLevel: 'SILENT' }),
    consoleOrigin: null,
    requestsPerTenSeconds: 1,
    now: () => new Date(0),
  });
  return openApiDocument(app);
}
