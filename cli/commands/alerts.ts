import { Command } from 'commander';
import { apiOption } from '../api-option.ts';
import type { AlertsOptions } from '../run-alerts.ts';
import { publicationDate } from './extract.ts';
import { jsonOption, located, whole } from './watch.ts';

/** `readout alerts`: what was raised, why, where it went and what came of it. */
export function alertsCommand(): Command {
  return located(new Command('alerts').description('list alerts, the latest first'))
    .option('--watch <watch>', 'those of one watch, by its id or name')
    .option('--channel <channel>', 'those to one channel, by its id or name')
    .option('--from <date>', 'those since a date (default: the last 30 days)', publicationDate)
    .option('--failed', 'those that could not be delivered')
    .option('--limit <count>', 'how many', whole, 50)
    .addOption(jsonOption())
    .addOption(apiOption())
    .action(async (options: AlertsOptions) => {
      const { printAlerts } = await import('../run-alerts.ts');
      await printAlerts(options);
    });
}
