import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionNames } from '../../functions/bundle.ts';
import { permissions } from '../../infra/permissions.ts';
import { cachedBundle } from '../../local/lambda/cached-bundle.ts';

/** The IAM actions behind each command of the SDK, as AWS's service authorisation reference lists them. */
const actionsOf: Readonly<Record<string, readonly string[]>> = {
  // The code spells no statement but INSERT (shared/store/insert-edges.ts).
  BatchExecuteStatement: ['dynamodb:PartiQLInsert'],
  BatchGetItem: ['dynamodb:BatchGetItem'],
  BatchWriteItem: ['dynamodb:BatchWriteItem'],
  DeleteItem: ['dynamodb:DeleteItem'],
  GetItem: ['dynamodb:GetItem'],
  PutItem: ['dynamodb:PutItem'],
  Query: ['dynamodb:Query'],
  UpdateItem: ['dynamodb:UpdateItem'],
  TransactWriteItems: ['dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
  CopyObject: ['s3:GetObject', 's3:PutObject'],
  DeleteObject: ['s3:DeleteObject'],
  GetObject: ['s3:GetObject', 's3:ListBucket'],
  GetObjectTagging: ['s3:GetObjectTagging'],
  HeadObject: ['s3:GetObject', 's3:ListBucket'],
  PutObject: ['s3:PutObject'],
  CreateTopic: ['sns:CreateTopic'],
  DeleteTopic: ['sns:DeleteTopic'],
  GetTopicAttributes: ['sns:GetTopicAttributes'],
  ListSubscriptionsByTopic: ['sns:ListSubscriptionsByTopic'],
  Publish: ['sns:Publish'],
  Subscribe: ['sns:Subscribe'],
  Unsubscribe: ['sns:Unsubscribe'],
  GetQueueAttributes: ['sqs:GetQueueAttributes'],
};

/** What the SDK brings along for finding endpoints and credentials; a Lambda function's come from its environment. */
const ownOfTheSdk = new Set([
  'AssumeRole',
  'AssumeRoleWithWebIdentity',
  'CreateOAuth2Token',
  'CreateOAuth2TokenWithIAM',
  'CreateSession',
  'CreateToken',
  'DescribeEndpoints',
  'GetRoleCredentials',
]);

/** A command class of the SDK, as it looks in a minified bundle: `extends c(e,m,"GetItem",…)`. */
const commandClass = /extends [\w$]+\([\w$]+,[\w$]+,"([A-Z]\w+)",/g;

async function commandsIn(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mjs'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const names = texts.flatMap((text) => [...text.matchAll(commandClass)].map(([, name = '']) => name));
  return [...new Set(names)].filter((name) => !ownOfTheSdk.has(name));
}

describe('each function', () => {
  it.each(functionNames)('%s may do what its code calls, and nothing more', async (name) => {
    const commands = await commandsIn(dirname(await cachedBundle(name)));
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((command) => !actionsOf[command])).toEqual([]);
    const called = new Set(commands.flatMap((command) => actionsOf[command] ?? []));
    const allowed = new Set(permissions[name].flatMap(({ actions }) => actions));
    expect([...allowed].sort()).toEqual([...called].sort());
  });
});
