import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeStack, synthesise } from './synthesise.ts';

type Resource = {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
};
type Statement = { readonly Action: string | string[]; readonly Resource: unknown };

describe('the stack', () => {
  let template: ReturnType<typeof synthesise>;
  const resources = (type: string) => Object.values(template.findResources(type)) as Resource[];

  beforeAll(() => {
    template = synthesise({ alertEmail: 'desk@example.org', alertPhone: '+390612345678' });
  });

  it('runs every function on current Node and arm64, with logs that end', () => {
    const functions = resources('AWS::Lambda::Function');
    expect(functions).toHaveLength(5);
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    }
    for (const { Properties } of resources('AWS::Logs::LogGroup')) expect(Properties).toHaveProperty('RetentionInDays');
  });

  it('keeps a queued object hidden for six times as long as the ingest function may take', () => {
    const ingest = resources('AWS::Lambda::Function').find(({ Properties }) =>
      /articles/.test(String(Properties.Description)),
    );
    const [queue] = resources('AWS::SQS::Queue').filter(({ Properties }) => Properties.RedrivePolicy);
    expect(Number(queue?.Properties.VisibilityTimeout)).toBeGreaterThanOrEqual(6 * Number(ingest?.Properties.Timeout));
  });

  it('gives every queue a dead-letter queue, or is one', () => {
    const all = template.findResources('AWS::SQS::Queue');
    const withRedrive = Object.values(all).filter((queue) => queue.Properties.RedrivePolicy);
    expect(withRedrive).toHaveLength(1);
    expect(Object.keys(all)).toEqual(
      expect.arrayContaining([expect.stringMatching(/DeadLetters/), expect.stringMatching(/Failures/)]),
    );
    expect(Object.keys(all)).toHaveLength(3);
  });

  it('retries one message at a time, not its whole batch', () => {
    for (const { Properties } of resources('AWS::Lambda::EventSourceMapping')) {
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
  });

  it('wakes the alert function for meetings alone and never lets a poison record block a shard', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: Match.anyValue(),
      DestinationConfig: { OnFailure: Match.anyValue() },
      FilterCriteria: {
        Filters: [
          { Pattern: '{"dynamodb":{"NewImage":{"type":{"S":["meeting"]}}}}' },
          { Pattern: '{"dynamodb":{"OldImage":{"type":{"S":["meeting"]}}}}' },
        ],
      },
    });
  });

  it('tells the queue of every new, changed and deleted object', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        QueueConfigurations: [
          Match.objectLike({ Event: 's3:ObjectCreated:*' }),
          Match.objectLike({ Event: 's3:ObjectRemoved:*' }),
        ],
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });

  it('subscribes the e-mail address and the phone number given to the default channel', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'desk@example.org' });
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sms', Endpoint: '+390612345678' });
  });

  it('encrypts, blocks the public and refuses plain HTTP on every bucket', () => {
    for (const { Properties } of resources('AWS::S3::Bucket')) {
      expect(Properties).toHaveProperty('BucketEncryption');
      expect(Properties.PublicAccessBlockConfiguration).toMatchObject({
        BlockPublicAcls: true,
        RestrictPublicBuckets: true,
      });
    }
    expect(resources('AWS::S3::BucketPolicy')).toHaveLength(resources('AWS::S3::Bucket').length);
  });

  it('makes a table with stream, time to live and point-in-time recovery', () => {
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  it('grants no action by wildcard', () => {
    const statements = resources('AWS::IAM::Policy').flatMap(
      ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
    );
    expect(statements.length).toBeGreaterThan(10);
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('asks for a token on every path but those that need none', () => {
    const routes = resources('AWS::ApiGatewayV2::Route').map(({ Properties }) => [
      Properties.RouteKey,
      Properties.AuthorizationType,
    ]);
    expect(routes.filter(([, type]) => type === 'NONE').map(([key]) => key)).toEqual([
      'GET /health',
      'GET /openapi.json',
      'GET /docs',
      'GET /feeds/{proxy+}',
      'OPTIONS /{proxy+}',
    ]);
    expect(routes.filter(([, type]) => type === 'JWT').length).toBe(5);
  });

  it('serves the console under headers that allow nothing inline and no framing', () => {
    const [policy] = resources('AWS::CloudFront::ResponseHeadersPolicy');
    const text = JSON.stringify(policy);
    expect(text).not.toMatch(/unsafe/);
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).toContain('StrictTransportSecurity');
  });

  it('lets the console reach the API, the bucket and both hosts of its sign-in, and nothing else', () => {
    const env = { account: '123456789012', region: 'eu-south-1' };
    const connectSources = (context: Record<string, unknown>) => {
      const template = Template.fromStack(makeStack(context, env).stack);
      const text = JSON.stringify(template.findResources('AWS::CloudFront::ResponseHeadersPolicy'));
      return /connect-src 'self' (.*?); form-action/.exec(text)?.[1] ?? '';
    };
    const own = connectSources({});
    // The API’s address comes whole from its resource.
    expect(own.match(/https:\/\//g)).toHaveLength(3);
    expect(own).toContain('https://cognito-idp.eu-south-1.');
    expect(own).toContain('https://readout-123456789012.auth.eu-south-1.amazoncognito.com');
    const foreign = connectSources({ issuer: 'https://login.example/tenant', audience: 'readout' });
    expect(foreign).toContain('https://login.example');
    expect(foreign).not.toMatch(/cognito|tenant/);
  });

  it('keeps the data of a production stack when it is removed, and lets those of others go', () => {
    const kept = (context: Record<string, unknown>) =>
      Object.values(synthesise(context).findResources('AWS::DynamoDB::Table')).map((table) => table.DeletionPolicy);
    expect(kept({ stage: 'prod' })).toEqual(['Retain']);
    expect(kept({})).toEqual(['Delete']);
  });

  it('uses a key of the customer’s own for data at rest when asked to', () => {
    const own = synthesise({ customerKey: 'true' });
    own.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    own.hasResourceProperties('AWS::DynamoDB::Table', { SSESpecification: Match.objectLike({ SSEType: 'KMS' }) });
  });

  it('lets each role that writes what is under that key use it', () => {
    const writes = ['dynamodb:PutItem', 's3:PutObject', 'sns:Publish', 'sqs:SendMessage'];
    const actionsOfRoles = Object.values(synthesise({ customerKey: 'true' }).findResources('AWS::IAM::Policy')).map(
      ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement.flatMap((s) => s.Action),
    );
    const writers = actionsOfRoles.filter((actions) => writes.some((write) => actions.includes(write)));
    expect(writers).toHaveLength(8);
    for (const actions of writers) {
      expect(actions).toEqual(expect.arrayContaining(['kms:Decrypt', 'kms:GenerateDataKey']));
    }
  });
});
