import { Duration } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type Bucket, CfnBucket, HttpMethods, type IBucket, StorageClass } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { NodeFunction } from './node-function.ts';
import { privateBucket } from './private-bucket.ts';

/** How long the ingest function may work on one batch of objects. */
export const ingestTimeout = Duration.seconds(120);

/** Lambda asks for at least this many times the function's timeout, so that retries never overlap the first try. */
const visibilityFactor = 6;
const maxReceiveCount = 5;

/** The bucket that articles are dropped into, and the queue through which each new, changed or deleted object passes. */
export class ArticleIntake extends Construct {
  readonly bucket: Bucket;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly config: Config; readonly key: IKey | undefined; readonly accessLogs: IBucket },
  ) {
    super(scope, id);
    const encryption = props.key
      ? { encryption: QueueEncryption.KMS, encryptionMasterKey: props.key }
      : { encryption: QueueEncryption.SQS_MANAGED };
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...encryption,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Queue', {
      ...encryption,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(ingestTimeout.toSeconds() * visibilityFactor),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
    });
    this.bucket = privateBucket(this, 'Articles', {
      config: props.config,
      key: props.key,
      accessLogs: props.accessLogs,
      versioned: true,
      // A presigned upload carries its own authority, so that any page that holds one may use it.
      cors: [
        {
          allowedMethods: [HttpMethods.PUT, HttpMethods.POST],
          allowedOrigins: ['*'],
          allowedHeaders: ['*'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(30),
          transitions: [
            {
              storageClass: StorageClass.INFREQUENT_ACCESS,
              transitionAfter: Duration.days(props.config.originalsToInfrequentAccessDays),
            },
          ],
        },
      ],
    });
    this.notifyQueue();
  }

  /** Lets the function take objects off the queue; what fails goes back alone, not with its whole batch. */
  feeds(ingest: NodeFunction): void {
    ingest.function.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 10,
        maxBatchingWindow: Duration.seconds(0),
        reportBatchItemFailures: true,
        maxConcurrency: 20,
      }),
    );
  }

  /**
   * The notification is written into the bucket itself. CDK's `addEventNotification` would bring a custom resource:
   * one more function, with wide rights, for a setting that CloudFormation has had all along. The queue's policy names
   * the account rather than the bucket, because the bucket has to be made after it.
   */
  private notifyQueue(): void {
    this.queue.grantSendMessages(
      new ServicePrincipal('s3.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.queue.stack.account } },
      }),
    );
    const resource = this.bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) return;
    resource.notificationConfiguration = {
      queueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((event) => ({
        event,
        queue: this.queue.queueArn,
      })),
    };
    const policy = this.queue.node.tryFindChild('Policy');
    if (policy) resource.node.addDependency(policy);
  }
}
