import { Command, Option } from 'commander';
import { type ApiChoice, apiOption } from '../api-option.ts';
import type { StackChoice } from '../connect.ts';
import { located } from './watch.ts';

/** `readout meeting`: one record, with the words that prove it. */
export function meetingCommand(): Command {
  return located(new Command('meeting').description('show a meeting with the words that prove each value'))
    .argument('<id>', 'the id, as `readout meetings` prints it')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .addOption(apiOption())
    .addHelpText('after', '\nExamples:\n  readout meeting 2v9kx1m0qa7c\n  readout meeting 2v9kx1m0qa7c --format json')
    .action(async (id: string, options: StackChoice & ApiChoice & { format: 'table' | 'json' }) => {
      const { printMeeting } = await import('../show-meeting.ts');
      await printMeeting(id, options);
    });
}
