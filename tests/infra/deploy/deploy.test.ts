import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Runs the script as `npm run deploy` and `npm run destroy` do, on a machine that nobody has signed in to AWS on. */
async function run(script: 'deploy' | 'destroy', ...args: string[]): Promise<string> {
  const home = await temporaryFolder();
  const nobody = {
    PATH: process.env.PATH,
    HOME: home,
    AWS_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SHARED_CREDENTIALS_FILE: `${home}/none`,
  };
  const child = promisify(execFile)(process.execPath, ['--import', 'tsx', `infra/deploy/${script}.ts`, ...args], {
    env: nobody,
  });
  const failure = await child.then(
    () => null,
    (error: unknown) => error as { code: number; stderr: string },
  );
  expect(failure?.code).toBe(1);
  return failure?.stderr ?? '';
}

describe('a deployment', { timeout: 60_000 }, () => {
  it.each([
    [['-c', 'alertMail=desk@example.org'], /There is no setting alertMail\. There are: stage, alertEmail,/],
    [['-c', 'customerKey'], /The setting customerKey has no value\. Write it as -c customerKey=value\./],
    [['-c', 'alertEmail=desk'], /alertEmail/],
    [['--articles', 'many'], /'many' is invalid.*Give a whole number\./],
  ])('refuses %j before it looks at the account', async (args, message) => {
    expect(await run('deploy', ...args)).toMatch(message);
  });

  it('says how to sign in when nobody is', async () => {
    expect(await run('deploy', '-c', 'stage=prod', '--watches', '200')).toMatch(/aws sso login/);
  });

  it('is taken back under the same settings', async () => {
    expect(await run('destroy', '-c', 'stag=prod')).toMatch(/There is no setting stag\./);
    expect(await run('destroy', '-c', 'stage=prod', '--yes')).toMatch(/The stack Readout can't be read: .*\. Check/);
  });
});
