import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { FunctionName } from '../functions/bundle.ts';
import type { Config } from './config.ts';
import { Alerting } from './constructs/alerting.ts';
import { Analytics } from './constructs/analytics.ts';
import { ArticleIntake, ingestTimeout } from './constructs/article-intake.ts';
import { Backfill } from './constructs/backfill.ts';
import { ConsoleSite } from './constructs/console-site.ts';
import { Monitoring } from './constructs/monitoring.ts';
import { NodeFunction } from './constructs/node-function.ts';
import { privateBucket } from './constructs/private-bucket.ts';
import { QueryApi } from './constructs/query-api.ts';
import { RecordTable } from './constructs/record-table.ts';
import { SignIn, signInOrigins } from './constructs/sign-in.ts';
import { permissions } from './permissions.ts';

export interface ReadoutStackProps extends StackProps {
  readonly config: Config;
  /** The bundle of each function; tests hand in a small one. */
  readonly codeOf: (name: FunctionName) => Code;
}

/** The whole product in one stack. This file composes; what a part consists of stands in its construct. */
export class ReadoutStack extends Stack {
  constructor(scope: Construct, id: string, props: ReadoutStackProps) {
    super(scope, id, props);
    const { config, codeOf } = props;
    // CloudFormation does not know tags on dashboards in every region yet.
    const tagged = { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] };
    Tags.of(this).add('application', 'readout', tagged);
    Tags.of(this).add('stage', config.stage, tagged);

    const key = config.customerKey
      ? new Key(this, 'Key', {
          enableKeyRotation: true,
          removalPolicy: RemovalPolicy.RETAIN,
          description: 'Readout data',
        })
      : undefined;
    const accessLogs = privateBucket(this, 'AccessLogs', {
      config,
      lifecycleRules: [{ expiration: Duration.days(config.logRetentionDays) }],
    });

    const { table } = new RecordTable(this, 'Records', { config, key });
    const intake = new ArticleIntake(this, 'Intake', { config, key, accessLogs });
    const alerting = new Alerting(this, 'Alerting', { config, key });
    const queryApi = new QueryApi(this, 'QueryApi');
    const consoleSite = new ConsoleSite(this, 'Console', {
      config,
      accessLogs,
      connectTo: [
        queryApi.api.apiEndpoint,
        ...signInOrigins(this, config),
        `https://${intake.bucket.bucketRegionalDomainName}`,
      ],
    });
    const signIn = new SignIn(this, 'SignIn', { config, consoleOrigin: consoleSite.origin });

    const environment = {
      TABLE_NAME: table.tableName,
      BUCKET_NAME: intake.bucket.bucketName,
      CHANNEL_TOPIC_PREFIX: alerting.channelTopicPrefix,
      DEFAULT_TOPIC_ARN: alerting.defaultTopic.topicArn,
      CONSOLE_ORIGIN: consoleSite.origin,
      INTAKE_QUEUE_URL: intake.queue.queueUrl,
      INTAKE_DEAD_LETTER_QUEUE_URL: intake.deadLetters.queueUrl,
      ALERT_FAILURE_QUEUE_URL: alerting.failures.queueUrl,
    };
    const lambda = (
      name: FunctionName,
      size: { memoryMb: number; timeout: Duration; reservedConcurrency?: number; description: string },
    ) => {
      const fn = new NodeFunction(this, name.charAt(0).toUpperCase() + name.slice(1), {
        config,
        code: codeOf(name),
        environment,
        ...size,
      });
      const resources = {
        table: [table.tableArn],
        articles: [intake.bucket.arnForObjects('*')],
        articleList: [intake.bucket.bucketArn],
        channels: [alerting.channelTopicArn, alerting.defaultTopic.topicArn],
        queues: [intake.queue.queueArn, intake.deadLetters.queueArn, alerting.failures.queueArn],
      };
      for (const { actions, on } of permissions[name]) fn.allow(actions, resources[on]);
      if (key) fn.allow(['kms:Decrypt', 'kms:GenerateDataKey'], [key.keyArn]);
      return fn;
    };

    const ingest = lambda('ingest', {
      memoryMb: 1769,
      timeout: ingestTimeout,
      description: 'Reads articles and stores the meetings in them',
    });
    const alert = lambda('alert', {
      memoryMb: 1024,
      timeout: Duration.seconds(60),
      // Kept free for alerts, so that a flood of articles cannot starve them.
      reservedConcurrency: 10,
      description: 'Matches new and changed meetings with the watches and publishes alerts',
    });
    const sweep = lambda('sweep', {
      memoryMb: 512,
      timeout: Duration.seconds(55),
      reservedConcurrency: 1,
      description: 'Sends what is due: digests, held alerts, claims left behind',
    });
    const api = lambda('api', { memoryMb: 1024, timeout: Duration.seconds(29), description: 'The HTTP API' });
    const feeds = lambda('feeds', {
      memoryMb: 512,
      timeout: Duration.minutes(5),
      reservedConcurrency: 1,
      description: 'Polls RSS and Atom feeds for new articles',
    });

    intake.feeds(ingest);
    alerting.feeds(alert, table);
    alerting.schedules('SweepSchedule', sweep, 'rate(1 minute)');
    alerting.schedules('FeedsSchedule', feeds, 'rate(5 minutes)');
    queryApi.serves(api, signIn, config);
    const backfill = new Backfill(this, 'Backfill', { config, key, bucket: intake.bucket, queue: intake.queue });
    new Monitoring(this, 'Monitoring', {
      config,
      key,
      table,
      intakeQueue: intake.queue,
      deadLetters: intake.deadLetters,
      alertFailures: alerting.failures,
      functions: {
        ingest: ingest.function,
        alert: alert.function,
        sweep: sweep.function,
        api: api.function,
        feeds: feeds.function,
      },
    });

    if (config.analytics) {
      const analytics = new Analytics(this, 'Analytics', { config, key, articles: intake.bucket, accessLogs });
      this.outputs({
        AnalyticsDatabase: analytics.databaseName,
        AnalyticsWorkGroup: analytics.workGroupName,
      });
    }

    this.outputs({
      TableName: table.tableName,
      BucketName: intake.bucket.bucketName,
      ApiUrl: queryApi.api.apiEndpoint,
      ConsoleUrl: consoleSite.origin,
      ConsoleBucketName: consoleSite.bucket.bucketName,
      ConsoleDistributionId: consoleSite.distribution.distributionId,
      ChannelTopicPrefix: alerting.channelTopicPrefix,
      DefaultTopicArn: alerting.defaultTopic.topicArn,
      SignInUrl: signIn.hostedPage ?? signIn.issuer,
      Issuer: signIn.issuer,
      Audience: signIn.audience,
      IntakeQueueUrl: intake.queue.queueUrl,
      IntakeDeadLetterQueueUrl: intake.deadLetters.queueUrl,
      AlertFailureQueueUrl: alerting.failures.queueUrl,
      FunctionNames: [ingest, alert, sweep, api, feeds].map((fn) => fn.function.functionName).join(','),
      BackfillStateMachineArn: backfill.stateMachine.stateMachineArn,
    });
  }

  /** The names that the command line and the deploy script look for. */
  private outputs(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value });
  }
}
