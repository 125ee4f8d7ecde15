import { Command } from 'commander';
import { apiOption } from '../api-option.ts';
import type { StatusOptions } from '../print-status.ts';
import { jsonOption, located, whole } from './watch.ts';

/** `readout status`: what the dashboard shows, on a terminal. */
export function statusCommand(): Command {
  return located(new Command('status').description('show how a stack is doing: what the dashboard shows'))
    .option('--hours <count>', 'look back so many hours', whole, 24)
    .addOption(jsonOption())
    .addOption(apiOption())
    .action(async (options: StatusOptions) => {
      const { printStatus } = await import('../print-status.ts');
      await printStatus(options);
    });
}
