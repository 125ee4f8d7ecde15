import { Command, Option } from 'commander';
import { type ApiChoice, apiOption } from '../api-option.ts';
import type { StackChoice } from '../connect.ts';
import { located } from './watch.ts';

/** `readout official`: offices, counterparts and meetings of one person. */
export function officialCommand(): Command {
  return located(new Command('official').description('show an official: offices over time, counterparts, meetings'))
    .argument('<name...>', 'the name, in any spelling, or an id')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .addOption(apiOption())
    .addHelpText('after', '\nExamples:\n  readout official Sarraj\n  readout official Fayez al-Sarraj --format json')
    .action(async (words: string[], options: StackChoice & ApiChoice & { format: 'table' | 'json' }) => {
      const { printOfficial } = await import('../show-official.ts');
      await printOfficial(words.join(' '), options);
    });
}
