import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { accountId, localCredentials } from '../../local/aws-names.ts';
import type { Endpoints } from '../../local/endpoints.ts';
import { topicArn } from '../../local/sns/topics.ts';

/** An account in which a stack is deployed, as commands reach it: by the environment that AWS's SDK reads. */
export type DeployedStack = Readonly<{ name: string; env: Readonly<Record<string, string>>; stop(): Promise<void> }>;

/**
 * Passes a running embedded stack off as deployed. CloudFormation, which says where its parts are, and CloudWatch, which
 * has counted one alert and what it cost, are stood in for over HTTP; the parts themselves are the embedded stack's.
 */
export async function deployedStack(name: string, endpoints: Endpoints): Promise<DeployedStack> {
  const queue = (of: string) => `${endpoints.sqs}/${accountId}/${of}`;
  const outputs = {
    TableName: endpoints.table,
    BucketName: endpoints.bucket,
    ChannelTopicPrefix: 'readout-channel-',
    DefaultTopicArn: topicArn('readout-default'),
    ConsoleUrl: 'https://console.example.org',
    ApiUrl: endpoints.api,
    IntakeQueueUrl: queue(endpoints.queues.articles),
    IntakeDeadLetterQueueUrl: queue(endpoints.queues.deadLetters),
    AlertFailureQueueUrl: queue(endpoints.queues.alertFailures),
    FunctionNames: 'readout-ingest,readout-alert',
  };
  const server = createServer(async (request, response) => {
    const asked = await text(request);
    const answer = isCloudWatch(request) ? metricData(asked) : describe(asked, name, outputs);
    response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standIn = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    name,
    env: {
      AWS_REGION: endpoints.region,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
      AWS_ENDPOINT_URL_CLOUDFORMATION: standIn,
      AWS_ENDPOINT_URL_CLOUDWATCH: standIn,
      AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
      AWS_ENDPOINT_URL_DYNAMODB_STREAMS: endpoints.dynamodb,
      AWS_ENDPOINT_URL_S3: endpoints.s3,
      AWS_ENDPOINT_URL_SNS: endpoints.sns,
      AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type Answer = Readonly<{ status: number; type: string; body: string }>;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html */
function describe(asked: string, name: string, outputs: Readonly<Record<string, string>>): Answer {
  const form = new URLSearchParams(asked);
  const type = 'text/xml';
  if (form.get('Action') !== 'DescribeStacks' || form.get('StackName') !== name) {
    const message = `Stack with id ${form.get('StackName')} does not exist`;
    const error = `<Error><Type>Sender</Type><Code>ValidationError</Code><Message>${message}</Message></Error>`;
    return { status: 400, type, body: `<ErrorResponse>${error}</ErrorResponse>` };
  }
  const members = Object.entries(outputs).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  const created = '<CreationTime>2026-01-01T00:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus>';
  const stack = `<member><StackName>${name}</StackName>${created}<Outputs>${members.join('')}</Outputs></member>`;
  const result = `<DescribeStacksResult><Stacks>${stack}</Stacks></DescribeStacksResult>`;
  return { status: 200, type, body: `<DescribeStacksResponse>${result}</DescribeStacksResponse>` };
}

const isCloudWatch = ({ headers }: IncomingMessage): boolean =>
  /GraniteServiceVersion20100801|monitoring/.test(`${headers['x-amz-target']} ${headers.authorization}`);

type AskedMetric = Readonly<{
  Id: string;
  MetricStat?: { Metric: { Namespace: string; MetricName: string; Dimensions: { Value: string }[] } };
}>;

/** What has been counted: by namespace, name and dimensions. */
const counted: Readonly<Record<string, number>> = {
  'Readout AlertsSent alert': 1,
  'AWS/DynamoDB ConsumedWriteCapacityUnits readout': 41.5,
  'AWS/DynamoDB ConsumedReadCapacityUnits readout': 22,
  'AWS/Lambda Invocations readout-ingest': 2,
  'AWS/Lambda Invocations readout-alert': 3,
  'AWS/SNS SMSMonthToDateSpentUSD': 0.07,
};

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
function metricData(asked: string): Answer {
  const { MetricDataQueries } = JSON.parse(asked) as { MetricDataQueries: readonly AskedMetric[] };
  const MetricDataResults = MetricDataQueries.flatMap(({ Id, MetricStat }) => {
    if (!MetricStat) return [];
    const { Dimensions, MetricName, Namespace } = MetricStat.Metric;
    const value = counted[[Namespace, MetricName, ...Dimensions.map(({ Value }) => Value)].join(' ')];
    return value === undefined ? [] : [{ Id, Values: [value] }];
  });
  return { status: 200, type: 'application/x-amz-json-1.0', body: JSON.stringify({ MetricDataResults }) };
}
