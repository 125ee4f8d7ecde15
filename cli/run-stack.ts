import { relative } from 'node:path';
import pc from 'picocolors';
import { buildConsole } from '../local/build-console.ts';
import { defaultDataFolder } from '../local/endpoints.ts';
import { type Stack, startStack } from '../local/start-stack.ts';

/** Starts the stack, says how to use it, and runs it until the process is asked to end. */
export async function runStack(options: { data: string; smtp?: string; auth?: boolean }): Promise<void> {
  process.stderr.write('Starting…\n');
  const ended = untilAskedToEnd();
  await buildConsole((line) => process.stderr.write(`${line}\n`));
  const stack = await startStack({ data: options.data, smtp: options.smtp ?? null, auth: options.auth ?? false });
  process.stdout.write(await welcome(stack, options.smtp));
  await ended;
  process.stderr.write('\nStopping…\n');
  await stack.stop();
  // The SDK keeps idle connections open for a while; nothing is left to wait for.
  process.exit(0);
}

function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

async function welcome(stack: Stack, smtp: string | undefined): Promise<string> {
  const { api, bucket, console: page, dynamodb, s3, sns, sqs, table } = stack.endpoints;
  const below = relative(process.cwd(), stack.data);
  const folder = below === '' || below.startsWith('..') ? stack.data : below;
  const dataOption = folder === defaultDataFolder ? '' : ` --data ${folder}`;
  const token = await stack.issuer?.issueToken({ subject: 'local', groups: ['admin'], lifetimeSeconds: 12 * 3_600 });
  const rows: readonly (readonly [string, string])[] = [
    ...(page ? [['Console', page] as const] : []),
    ['HTTP API', `${api}  (documentation: ${api}/docs)`],
    ['S3', `${s3}  (bucket ${bucket})`],
    ['DynamoDB', `${dynamodb}  (table ${table})`],
    ['SNS', `${sns}  (everything sent: ${sns}/outbox)`],
    ['SQS', sqs],
    ['Mail', smtp ?? 'stays in the outbox; start with --smtp URL to deliver it'],
    ['Data', folder],
  ];
  const list = rows.map(([name, value]) => `  ${pc.bold(name.padEnd(9))} ${value}`).join('\n');
  return `
Readout is running. Ctrl-C ends it; the data stay.

${list}

Upload an article, with its publication date:
  npx readout ingest samples/muscat-talks-agency.txt --published 2026-03-18${dataOption}
  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_REGION=us-east-1 aws --endpoint-url ${s3} s3 cp samples/muscat-talks-agency.txt s3://${bucket}/ --metadata published=2026-03-18
See the meetings in it, and what could not be read:
  npx readout meetings${dataOption}
  npx readout rejects${dataOption}
${token ? `\nA token for the API, for twelve hours:\n  ${token}\n` : ''}`;
}
