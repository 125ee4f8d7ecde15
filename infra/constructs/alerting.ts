import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SmsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { NodeFunction } from './node-function.ts';

/** The channels' topics, the stream that wakes the alert function, and where batches go that keep failing. */
export class Alerting extends Construct {
  readonly defaultTopic: Topic;
  readonly failures: Queue;
  /** Channels made at run time have topics of this name, and no function may touch any other. */
  readonly channelTopicArn: string;
  readonly channelTopicPrefix: string;
  private readonly key: IKey | undefined;

  constructor(scope: Construct, id: string, props: { readonly config: Config; readonly key: IKey | undefined }) {
    super(scope, id);
    const stack = Stack.of(this);
    this.key = props.key;
    this.channelTopicPrefix = `${stack.stackName}-channel-`;
    this.channelTopicArn = stack.formatArn({
      service: 'sns',
      resource: `${this.channelTopicPrefix}*`,
      arnFormat: ArnFormat.NO_RESOURCE_NAME,
    });
    this.defaultTopic = new Topic(this, 'DefaultChannel', {
      displayName: 'Readout',
      enforceSSL: true,
      ...(props.key ? { masterKey: props.key } : {}),
    });
    if (props.config.alertEmail)
      this.defaultTopic.addSubscription(new EmailSubscription(props.config.alertEmail, onlyFor('email')));
    if (props.config.alertPhone)
      this.defaultTopic.addSubscription(new SmsSubscription(props.config.alertPhone, onlyFor('sms')));
    this.failures = new Queue(this, 'Failures', {
      encryption: props.key ? QueueEncryption.KMS : QueueEncryption.SQS_MANAGED,
      ...(props.key ? { encryptionMasterKey: props.key } : {}),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }

  /** Wakes the function for meeting records alone; retries are finite, so that a poison record never blocks its shard. */
  feeds(alert: NodeFunction, table: ITable): void {
    alert.function.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        retryAttempts: 10,
        maxRecordAge: Duration.hours(12),
        bisectBatchOnError: true,
        parallelizationFactor: 2,
        reportBatchItemFailures: true,
        onFailure: new SqsDlq(this.failures),
        filters: [meetingImage('NewImage'), meetingImage('OldImage')],
      }),
    );
  }

  /** Runs the function on a schedule, under a role that may invoke nothing else. */
  schedules(id: string, target: NodeFunction, expression: string): void {
    const role = new Role(this, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.function.functionArn] }),
    );
    new CfnSchedule(this, id, {
      scheduleExpression: expression,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.function.functionArn,
        roleArn: role.roleArn,
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 300 },
        deadLetterConfig: { arn: this.failures.queueArn },
      },
    });
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.failures.queueArn] }));
    if (this.key) {
      role.addToPolicy(
        new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [this.key.keyArn] }),
      );
    }
  }
}

/** A message names the media that it is for, so that SMS over the day's cap can follow later without mails. */
const onlyFor = (medium: string) => ({
  filterPolicy: { media: SubscriptionFilter.stringFilter({ allowlist: [medium] }) },
});

/** New and changed records carry the type in the new image, withdrawn ones in the old. */
function meetingImage(image: 'NewImage' | 'OldImage') {
  return FilterCriteria.filter({ dynamodb: { [image]: { type: { S: FilterRule.isEqual('meeting') } } } });
}
