import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { synthesise } from './synthesise.ts';

/** What a user's data, sign-in and subscriptions live in. CloudFormation replaces a resource whose logical id changes. */
const keptTypes = [
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::CloudFront::Distribution',
  'AWS::ApiGatewayV2::Api',
];

describe('an upgrade', () => {
  it('never replaces what holds data or what people have an address of', { timeout: 120_000 }, async () => {
    const kept = JSON.parse(await readFile('tests/infra/kept-logical-ids.json', 'utf8')) as Record<string, string[]>;
    const template = synthesise({ stage: 'prod' });
    const now = Object.fromEntries(keptTypes.map((type) => [type, Object.keys(template.findResources(type)).sort()]));
    expect(now).toEqual(kept);
  });
});
