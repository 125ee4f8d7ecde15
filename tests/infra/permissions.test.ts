import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FunctionName, functionNames } from '../../functions/bundle.ts';
import { cachedBundle } from '../../local/lambda/cached-bundle.ts';
import { roleStatements } from './role-statements.ts';
import { synthesise } from './synthesise.ts';

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

/** What of the stack an action may be on, by the logical ids of its template. */
function resourcesOf(action: string): readonly string[] {
  if (action === 's3:ListBucket') return ['IntakeArticles.Arn'];
  const [service = ''] = action.split(':');
  const resources: Readonly<Record<string, readonly string[]>> = {
    dynamodb: ['RecordsTable.Arn'],
    s3: ['IntakeArticles.Arn/*'],
    sns: ['AlertingDefaultChannel', 'arn:AWS::Partition:sns:AWS::Region:AWS::AccountId:Readout-channel-*'],
    sqs: ['IntakeQueue.Arn', 'IntakeDeadLetters.Arn', 'AlertingFailures.Arn'],
  };
  return resources[service] ?? [];
}

const on = (resource: string, actions: readonly string[]) => actions.map((action) => `${action} on ${resource}`);

/** What Lambda itself does by the role of a function that it wakes for a queue or a stream. */
const wakingOf: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  ingest: on('IntakeQueue.Arn', [
    'sqs:ChangeMessageVisibility',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:ReceiveMessage',
  ]),
  alert: [
    ...on('RecordsTable.StreamArn', ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']),
    ...on('*', ['dynamodb:ListStreams']),
    ...on('AlertingFailures.Arn', ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage']),
  ],
};

/** CDK ends a logical id with eight digits of a hash. */
const withoutHashes = (statement: string) => statement.replace(/(?<= on [A-Za-z]+)[0-9A-F]{8}(?=\.|$)/, '');

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

describe('each function', { timeout: 120_000 }, () => {
  const template = synthesise();

  it.each(functionNames)('%s may do what its code calls where it calls it, and nothing more', async (name) => {
    const commands = await commandsIn(dirname(await cachedBundle(name)));
    expect(commands.length).toBeGreaterThan(3);
    expect(commands.filter((command) => !actionsOf[command])).toEqual([]);
    const called = commands
      .flatMap((command) => actionsOf[command] ?? [])
      .flatMap((action) => resourcesOf(action).flatMap((resource) => on(resource, [action])));
    const logging = on(`${capitalised(name)}Logs.Arn`, ['logs:CreateLogStream', 'logs:PutLogEvents']);
    const expected = new Set([...called, ...logging, ...(wakingOf[name] ?? [])]);
    const allowed = roleStatements(template, new RegExp(`^${capitalised(name)}Function[0-9A-F]{8}$`));
    expect(allowed.map(withoutHashes)).toEqual([...expected].toSorted());
  });
});
