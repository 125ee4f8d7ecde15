import type { FunctionName } from '../functions/bundle.ts';

/** The resources that a permission may be on; the stack knows their ARNs. */
export type PermissionTarget = 'table' | 'articles' | 'articleList' | 'channels' | 'queues';

export interface Permission {
  readonly on: PermissionTarget;
  readonly actions: readonly string[];
}

const readWriteRecords: Permission = {
  on: 'table',
  actions: [
    'dynamodb:BatchGetItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
};

/**
 * What each function may do, and nothing more. A test compares this list with the SDK commands that each bundle
 * contains, so that neither grows without the other.
 */
export const permissions: Readonly<Record<FunctionName, readonly Permission[]>> = {
  ingest: [readWriteRecords, { on: 'articles', actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'] }],
  alert: [
    readWriteRecords,
    { on: 'articles', actions: ['s3:GetObject'] },
    { on: 'channels', actions: ['sns:Publish'] },
  ],
  sweep: [
    readWriteRecords,
    { on: 'articles', actions: ['s3:GetObject'] },
    { on: 'channels', actions: ['sns:Publish'] },
  ],
  api: [
    readWriteRecords,
    { on: 'articles', actions: ['s3:GetObject', 's3:PutObject'] },
    {
      on: 'channels',
      actions: [
        'sns:CreateTopic',
        'sns:DeleteTopic',
        'sns:ListSubscriptionsByTopic',
        'sns:Subscribe',
        'sns:Unsubscribe',
      ],
    },
    { on: 'queues', actions: ['sqs:GetQueueAttributes'] },
  ],
  feeds: [readWriteRecords, { on: 'articles', actions: ['s3:PutObject'] }],
};
