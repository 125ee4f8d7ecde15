import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';

export interface MonitoringProps {
  readonly config: Config;
  readonly key: IKey | undefined;
  readonly table: ITable;
  readonly intakeQueue: Queue;
  readonly deadLetters: Queue;
  readonly alertFailures: Queue;
  readonly functions: Readonly<Record<'ingest' | 'alert' | 'sweep' | 'api' | 'feeds', LambdaFunction>>;
}

const oldestMessageLimit = Duration.minutes(15);
const streamAgeLimit = Duration.minutes(5);

/** One dashboard that answers "does it run", and one alarm for each thing that a person has to act on. */
export class Monitoring extends Construct {
  private readonly operations: Topic;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);
    this.operations = new Topic(this, 'Operations', {
      displayName: 'Readout operations',
      enforceSSL: true,
      ...(props.key ? { masterKey: props.key } : {}),
    });
    if (props.config.operationsEmail) {
      this.operations.addSubscription(new EmailSubscription(props.config.operationsEmail));
    }
    this.letAlarmsPublish(props.key);
    this.alarms(props);
    this.dashboard(props);
  }

  /**
   * A topic with a policy of its own, as one that asks for TLS has, no longer has the one that lets CloudWatch publish. And
   * CloudWatch encrypts what it publishes by the key's policy, as it has no role.
   */
  private letAlarmsPublish(key: IKey | undefined): void {
    const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com');
    this.operations.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch],
        actions: ['sns:Publish'],
        resources: [this.operations.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    key?.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
      }),
    );
  }

  private alarms({ deadLetters, alertFailures, intakeQueue, functions }: MonitoringProps): void {
    const visible = { statistic: 'Maximum', period: Duration.minutes(5) };
    this.alarm('IntakeDeadLetters', deadLetters.metricApproximateNumberOfMessagesVisible(visible), 0);
    this.alarm('AlertFailures', alertFailures.metricApproximateNumberOfMessagesVisible(visible), 0);
    this.alarm('IntakeDelay', intakeQueue.metricApproximateAgeOfOldestMessage(visible), oldestMessageLimit.toSeconds());
    this.alarm(
      'AlertDelay',
      functions.alert.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(5) }),
      streamAgeLimit.toMilliseconds(),
    );
    for (const [name, fn] of Object.entries(functions)) {
      const id = name.charAt(0).toUpperCase() + name.slice(1);
      this.alarm(`${id}Errors`, fn.metricErrors({ period: Duration.minutes(5) }), 5);
      this.alarm(`${id}Throttles`, fn.metricThrottles({ period: Duration.minutes(5) }), 0);
    }
  }

  private alarm(id: string, metric: IMetric, threshold: number): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `See docs/operations.md#${id.toLowerCase()}`,
    });
    alarm.addAlarmAction(new SnsAction(this.operations));
  }

  private dashboard({ table, intakeQueue, deadLetters, alertFailures, functions }: MonitoringProps): void {
    const all = Object.values(functions);
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          graph('Articles and records', [
            ours('ingest', 'ArticlesIn'),
            ours('ingest', 'MeetingsFound'),
            ours('ingest', 'ObjectsFailed'),
          ]),
          graph('Rejects by reason', [
            new MathExpression({
              expression: "SEARCH('{Readout,reason,service} MetricName=\"Rejects\"', 'Sum')",
              usingMetrics: {},
              label: '',
            }),
          ]),
          graph('Extraction time (ms)', [
            ours('ingest', 'ExtractionTime', 'p50'),
            ours('ingest', 'ExtractionTime', 'p95'),
          ]),
        ],
        [
          graph('Upload to alert (ms)', [ours('alert', 'AlertDelay', 'p50'), ours('alert', 'AlertDelay', 'p95')]),
          graph('Deliveries', [
            ...['alert', 'sweep'].flatMap((service) => [ours(service, 'AlertsSent'), ours(service, 'AlertsFailed')]),
            ours('alert', 'AlertsHeld'),
          ]),
          graph('Dead letters', [
            deadLetters.metricApproximateNumberOfMessagesVisible(),
            alertFailures.metricApproximateNumberOfMessagesVisible(),
          ]),
        ],
        [
          graph('Oldest message (s)', [intakeQueue.metricApproximateAgeOfOldestMessage()]),
          graph(
            'Function time (ms, p95)',
            all.map((fn) => fn.metricDuration({ statistic: 'p95' })),
          ),
        ],
        [
          // The units that most of the bill is made of: shared/cost/usage.json says how many an article takes.
          graph('Cost: DynamoDB units', [
            table.metricConsumedWriteCapacityUnits(),
            table.metricConsumedReadCapacityUnits(),
          ]),
          graph(
            'Cost: invocations',
            all.map((fn) => fn.metricInvocations()),
          ),
          graph('Cost: text messages', [
            new Metric({
              namespace: 'AWS/SNS',
              metricName: 'SMSMonthToDateSpentUSD',
              statistic: 'Maximum',
              label: 'SMS this month (USD)',
            }),
          ]),
        ],
      ],
    });
  }
}

/** A metric that our functions log themselves. */
function ours(service: string, metricName: string, statistic = 'Sum'): Metric {
  return new Metric({
    namespace: 'Readout',
    metricName,
    statistic,
    dimensionsMap: { service },
    label: statistic === 'Sum' ? `${metricName} (${service})` : `${metricName} ${statistic}`,
    period: Duration.minutes(5),
  });
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8 });
}
