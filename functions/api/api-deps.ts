import type { Logger } from '@aws-lambda-powertools/logger';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Store } from '../../shared/store/store.ts';
import type { WatchedQueues } from './queue-depths.ts';

/** All that the operations work with. */
export type ApiDeps = Readonly<{
  store: Store;
  s3: S3Client;
  bucket: string;
  sns: SNSClient;
  /** Topics of channels get names with this prefix. */
  topicPrefix: string;
  /** The topic of the channel `default`; absent where there is none. */
  defaultTopicArn?: string;
  /** Hosts that incoming webhooks may be on besides those of Slack and Microsoft. */
  webhookHosts: readonly string[];
  /** Made when it is first needed, which is seldom. */
  sqs(): Promise<SQSClient>;
  queues: WatchedQueues;
  logger: Logger;
  /** The one origin whose pages may call the API; null where none may. */
  consoleOrigin: string | null;
  requestsPerTenSeconds: number;
  /** The claim that names the caller's groups; another issuer than Cognito may call it otherwise. */
  rolesClaim?: string;
  now(): Date;
}>;
