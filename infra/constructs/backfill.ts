import { fileURLToPath } from 'node:url';
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { retentionDays } from './retention-days.ts';

/** Reads a prefix of millions of objects again, on Step Functions' distributed map rather than a loop of ours. */
export class Backfill extends Construct {
  readonly stateMachine: StateMachine;

  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly config: Config;
      readonly key: IKey | undefined;
      readonly bucket: IBucket;
      readonly queue: IQueue;
    },
  ) {
    super(scope, id);
    const stack = Stack.of(this);
    const stateMachineName = `${stack.stackName}-backfill`;
    this.stateMachine = new StateMachine(this, 'StateMachine', {
      stateMachineName,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromFile(fileURLToPath(new URL('../backfill.asl.json', import.meta.url))),
      definitionSubstitutions: {
        Partition: stack.partition,
        Bucket: props.bucket.bucketName,
        QueueUrl: props.queue.queueUrl,
      },
      tracingEnabled: props.config.tracing,
      logs: {
        level: LogLevel.ALL,
        destination: new LogGroup(this, 'Logs', {
          retention: retentionDays(props.config.logRetentionDays),
          removalPolicy: RemovalPolicy.DESTROY,
        }),
      },
    });
    this.stateMachine.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [props.bucket.bucketArn] }),
    );
    this.stateMachine.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [props.queue.queueArn] }),
    );
    if (props.key) {
      this.stateMachine.addToRolePolicy(
        new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [props.key.keyArn] }),
      );
    }
    // A distributed map starts its batches as executions of the machine itself; naming the machine's own ARN would be
    // a circular reference, so that it is spelt from its name.
    this.stateMachine.addToRolePolicy(
      new PolicyStatement({
        actions: ['states:StartExecution'],
        resources: [
          stack.formatArn({
            service: 'states',
            resource: 'stateMachine',
            resourceName: stateMachineName,
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        ],
      }),
    );
  }
}
