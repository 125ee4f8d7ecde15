import '../../bin/quiet-sdk.js';
import { DeleteObjectsCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { Command } from 'commander';
import { stackOutputs } from '../../shared/deployment/stack-outputs.ts';
import { ReadoutError } from '../../shared/errors.ts';
import { stackName } from '../stack-name.ts';
import { ask } from './ask.ts';
import { readSettings } from './read-settings.ts';
import { runCdk } from './run-cdk.ts';

await new Command('destroy')
  .description('Remove the stack, after saying what is kept.')
  .option('-c, --context <name=value...>', 'settings, such as -c stage=prod', [])
  .option('--yes', 'do not ask')
  .action(async ({ context, yes = false }: { context: string[]; yes?: boolean }) => {
    try {
      await destroy(context, yes);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  })
  .parseAsync();

async function destroy(context: readonly string[], yes: boolean): Promise<void> {
  const { config, cdkArguments } = readSettings(context);
  const name = stackName(config);
  const output = await stackOutputs(name);
  const buckets = [output('BucketName'), output('ConsoleBucketName')];
  const fate = config.keepData
    ? `Kept: the table ${output('TableName')}, the buckets ${buckets.join(' and ')}, the users, and all logs.`
    : `Everything goes: the table ${output('TableName')} and all articles in ${buckets.join(' and ')}, for good.`;
  process.stderr.write(
    `Stack ${name}. ${fate} Topics of channels that were made at run time stay: remove them first with \`npx readout channel remove --stack ${name}\`.\n`,
  );
  if (!(await ask(`Remove ${name}?`, yes))) return;
  if (!config.keepData) for (const bucket of buckets) await empty(bucket);
  await runCdk(['destroy', name, '--force', ...cdkArguments]);
}

/** CloudFormation removes no bucket that still holds a version of anything. */
async function empty(bucket: string): Promise<void> {
  const s3 = new S3Client();
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: bucket }));
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (!Objects.length) return;
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
    );
    if (Errors.length) {
      throw new ReadoutError(
        'bucket-not-emptied',
        `${bucket} could not be emptied: ${Errors[0]?.Message}. Empty it by hand and try again.`,
      );
    }
  }
}
