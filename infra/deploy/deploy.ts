import '../../bin/quiet-sdk.js';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { estimateCost, type Volume } from '../../shared/cost/estimate-cost.ts';
import { volumeOptions } from '../../shared/cost/volume-options.ts';
import { stackOutputs } from '../../shared/deployment/stack-outputs.ts';
import { ReadoutError } from '../../shared/errors.ts';
import { stackName } from '../stack-name.ts';
import { ask } from './ask.ts';
import { type AccountState, checkAccount } from './check-account.ts';
import { publishConsole } from './publish-console.ts';
import { readSettings } from './read-settings.ts';
import { runCdk } from './run-cdk.ts';

const consoleFolder = fileURLToPath(new URL('../../console/dist', import.meta.url));

type DeployOptions = Volume & { context: string[]; yes?: boolean };

const command = new Command('deploy')
  .description('Check the account, say what will be made and what it costs, then deploy.')
  .option('-c, --context <name=value...>', 'settings, such as -c stage=prod -c alertEmail=desk@example.org', [])
  .option('--yes', 'do not ask')
  .action(async (options: DeployOptions) => {
    try {
      await deploy(options);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  });
for (const option of volumeOptions()) command.addOption(option);
await command.parseAsync();

async function deploy({ context, yes = false, ...volume }: DeployOptions): Promise<void> {
  const { config, cdkArguments } = readSettings(context);
  const name = stackName(config);

  const account = await checkAccount({ wantsSms: config.alertPhone !== undefined });
  say(`Account ${account.account} as ${account.caller}, region ${account.region}.`);
  warn(account);
  if (!account.bootstrapped) {
    if (!(await ask('This account has not been prepared for CDK in this region. Prepare it now?', yes))) return;
    await runCdk(['bootstrap', `aws://${account.account}/${account.region}`, ...cdkArguments]);
  }

  say(`Stack ${name}: what it will create or change`);
  await runCdk(['diff', name, ...cdkArguments]);
  const estimate = estimateCost(volume);
  say(
    `About ${estimate.usdPerMonth.toFixed(2)} USD a month at this volume; give your own with --articles, --watches, --emails, --sms.`,
  );
  if (!(await ask(`Deploy ${name}?`, yes))) return;
  await runCdk(['deploy', name, '--require-approval', 'never', ...cdkArguments]);

  const output = await stackOutputs(name);
  const files = await publishConsole({
    folder: consoleFolder,
    bucket: output('ConsoleBucketName'),
    distributionId: output('ConsoleDistributionId'),
    settings: {
      apiUrl: output('ApiUrl'),
      issuer: output('Issuer'),
      clientId: output('Audience'),
      signInUrl: output('SignInUrl'),
    },
  });
  say(`Console: ${files} files at ${output('ConsoleUrl')}`);
  say(
    [
      'Next:',
      config.alertEmail
        ? `  Confirm the mail that AWS sent to ${config.alertEmail}; until then no alert reaches it.`
        : '',
      `  aws s3 cp article.txt s3://${output('BucketName')}/`,
      `  npx readout meetings --stack ${name}`,
      `  npx readout doctor --stack ${name}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

function warn({ smsSandbox }: AccountState): void {
  if (smsSandbox) {
    say('SNS is in the SMS sandbox here: text messages reach verified numbers alone. Ask AWS Support to leave it.');
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
