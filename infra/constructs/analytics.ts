import { Duration, Stack } from 'aws-cdk-lib';
import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { privateBucket } from './private-bucket.ts';

/** Where `readout export --to-bucket` writes; a test holds it against shared/article/bucket-layout.ts. */
export const exportPrefix = 'derived/export/meetings/';

const participant =
  'struct<name:string,honorific:string,role:string,organisation:string,affiliation:string,lead:boolean,officialId:string>';

/** The columns of a meeting; fields that are not named here (the evidence) stay in the file. Athena lowers all names. */
const columns: readonly (readonly [string, string])[] = [
  ['id', 'string'],
  ['kind', 'string'],
  ['status', 'string'],
  ['date', 'string'],
  ['enddate', 'string'],
  ['place', 'struct<city:string,country:string,venue:string>'],
  ['parties', 'array<struct<id:string,name:string>>'],
  ['participants', `array<${participant}>`],
  ['topics', 'array<string>'],
  ['keyphrases', 'array<string>'],
  ['statements', 'array<struct<speaker:string,verb:string,text:string>>'],
  ['outcomes', 'array<struct<kind:string,text:string>>'],
  ['headline', 'string'],
  ['confidence', 'double'],
  ['sources', 'array<string>'],
  ['outlets', 'array<string>'],
];

/** A table over the exported records and a work group to query it with, so that Athena can analyse years of them. */
export class Analytics extends Construct {
  readonly workGroupName: string;
  readonly databaseName: string;

  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly config: Config;
      readonly key: IKey | undefined;
      readonly articles: IBucket;
      readonly accessLogs: IBucket;
    },
  ) {
    super(scope, id);
    const stack = Stack.of(this);
    this.databaseName = stack.stackName.toLowerCase().replaceAll('-', '_');
    const results = privateBucket(this, 'Results', {
      config: props.config,
      key: props.key,
      accessLogs: props.accessLogs,
      lifecycleRules: [{ expiration: Duration.days(30) }],
    });
    const database = new CfnDatabase(this, 'Database', {
      catalogId: stack.account,
      databaseInput: { name: this.databaseName },
    });
    const table = new CfnTable(this, 'Meetings', {
      catalogId: stack.account,
      databaseName: this.databaseName,
      tableInput: {
        name: 'meetings',
        tableType: 'EXTERNAL_TABLE',
        parameters: { classification: 'json' },
        storageDescriptor: {
          columns: columns.map(([name, type]) => ({ name, type })),
          location: `s3://${props.articles.bucketName}/${exportPrefix}`,
          inputFormat: 'org.apache.hadoop.mapred.TextInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat',
          serdeInfo: { serializationLibrary: 'org.openx.data.jsonserde.JsonSerDe' },
        },
      },
    });
    table.addResourceDependency(database);
    this.workGroupName = `${stack.stackName}-analytics`;
    new CfnWorkGroup(this, 'WorkGroup', {
      name: this.workGroupName,
      recursiveDeleteOption: !props.config.keepData,
      workGroupConfiguration: {
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: true,
        // A query that reads more by mistake ends before it costs a dollar.
        bytesScannedCutoffPerQuery: 100 * 2 ** 30,
        resultConfiguration: {
          outputLocation: `s3://${results.bucketName}/`,
          encryptionConfiguration: props.key
            ? { encryptionOption: 'SSE_KMS', kmsKey: props.key.keyArn }
            : { encryptionOption: 'SSE_S3' },
        },
      },
    });
  }
}
