import { Command } from 'commander';
import type { StackChoice } from '../connect.ts';
import { located } from './watch.ts';

/** `readout import`: what `readout export` wrote, into another stack. */
export function importCommand(): Command {
  return located(new Command('import').description('bring the records of an export into a stack'))
    .argument('<file>', 'what readout export wrote')
    .addHelpText(
      'after',
      '\nWatches of that stack are told of what comes in: import before you make them, or pause them meanwhile.\n' +
        '\nExample:\n  readout import backup.jsonl --stack Readout',
    )
    .action(async (file: string, options: StackChoice) => {
      const { importRecords } = await import('../import-records.ts');
      await importRecords(file, options);
    });
}
