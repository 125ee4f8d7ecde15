import { Command } from 'commander';
import type { CostEstimate, Volume } from '../../shared/cost/estimate-cost.ts';
import { volumeOptions } from '../../shared/cost/volume-options.ts';

type CostOptions = Volume & { json?: true };

/** `readout cost`: what a month on AWS would cost at the user's own volume. */
export function costCommand(): Command {
  const command = new Command('cost').description('estimate the monthly bill on AWS for your own volume');
  for (const option of volumeOptions()) command.addOption(option);
  return command
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  readout cost --articles 100000 --watches 50 --emails 2000 --sms 100')
    .action(async ({ json, ...volume }: CostOptions) => {
      const { estimateCost } = await import('../../shared/cost/estimate-cost.ts');
      const estimate = estimateCost(volume);
      process.stdout.write(json ? `${JSON.stringify(estimate, null, 2)}\n` : table(estimate));
    });
}

function table({ lines, usdPerMonth, region, asOf }: CostEstimate): string {
  const rows = lines.map(
    ({ what, units, usd }) =>
      `${what.padEnd(20)} ${Math.ceil(units).toLocaleString('en').padStart(15)} ${usd.toFixed(2).padStart(10)}`,
  );
  return [
    `${'billed unit'.padEnd(20)} ${'units'.padStart(15)} ${'USD'.padStart(10)}`,
    ...rows,
    `${'total a month'.padEnd(36)} ${usdPerMonth.toFixed(2).padStart(10)}`,
    `List prices of ${region}, ${asOf}, without free tier; SMS at an average of its many prices.`,
    '',
  ].join('\n');
}
