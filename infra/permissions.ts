import type { FunctionName } from '../functions/bundle.ts';

/** The resources that a permission may be on; the stack knows their ARNs. */
export type PermissionTarget = 'table' | 'articles' | 'articleList' | 'channels' | 'queues';

export interface Permission {
  readonly on: PermissionTarget;
  readonly actions: readonly string[];
}

/** What a transaction may consist of; IAM knows no action for the transaction itself. */
const transactions = [
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
] as const;

/** Without leave to list, S3 answers "forbidden" for an object that is not there, and nobody could tell the two apart. */
const tellMissingArticles: Permission = { on: 'articleList', actions: ['s3:ListBucket'] };

const deliver: readonly Permission[] = [
  { on: 'table', actions: ['dynamodb:BatchGetItem', 'dynamodb:Query', ...transactions] },
  { on: 'articles', actions: ['s3:GetObject'] },
  tellMissingArticles,
  { on: 'channels', actions: ['sns:Publish'] },
];

/**
 * What each function may do, and nothing more. A test compares what the template makes of it with the SDK commands that
 * each bundle contains, so that neither grows without the other.
 */
export const permissions: Readonly<Record<FunctionName, readonly Permission[]>> = {
  ingest: [
    {
      on: 'table',
      actions: [
        'dynamodb:BatchGetItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:GetItem',
        'dynamodb:PartiQLInsert',
        'dynamodb:Query',
        ...transactions,
      ],
    },
    { on: 'articles', actions: ['s3:DeleteObject', 's3:GetObject', 's3:GetObjectTagging', 's3:PutObject'] },
    tellMissingArticles,
  ],
  alert: deliver,
  sweep: deliver,
  api: [
    {
      on: 'table',
      actions: [
        'dynamodb:BatchGetItem',
        'dynamodb:GetItem',
        'dynamodb:PartiQLInsert',
        'dynamodb:Query',
        ...transactions,
      ],
    },
    { on: 'articles', actions: ['s3:GetObject', 's3:PutObject'] },
    tellMissingArticles,
    {
      on: 'channels',
      actions: [
        'sns:CreateTopic',
        'sns:DeleteTopic',
        'sns:GetTopicAttributes',
        'sns:ListSubscriptionsByTopic',
        'sns:Subscribe',
        'sns:Unsubscribe',
      ],
    },
    { on: 'queues', actions: ['sqs:GetQueueAttributes'] },
  ],
  feeds: [
    { on: 'table', actions: ['dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:Query'] },
    { on: 'articles', actions: ['s3:PutObject'] },
  ],
};
