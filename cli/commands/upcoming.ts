import { Command } from 'commander';
import { apiOption } from '../api-option.ts';
import type { FindOptions } from '../find-meetings.ts';
import { findOptions } from './meetings.ts';

/** `readout upcoming`: planned meetings. */
export function upcomingCommand(): Command {
  return findOptions(new Command('upcoming').description('list planned meetings, the next one first'))
    .addOption(apiOption())
    .addHelpText(
      'after',
      '\nExamples:\n  readout upcoming\n  readout upcoming official:Macron\n' +
        '  readout upcoming country:FR --format ics > france.ics   (open it in any calendar)',
    )
    .action(async (words: string[], options: FindOptions) => {
      const { printUpcoming } = await import('../find-meetings.ts');
      await printUpcoming(words.join(' ') || undefined, options);
    });
}
