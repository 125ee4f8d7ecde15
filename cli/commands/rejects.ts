import { Command, InvalidArgumentError, Option } from 'commander';
import { type ApiChoice, apiOption } from '../api-option.ts';
import type { StackChoice } from '../connect.ts';
import { located } from './watch.ts';

type RejectsOptions = StackChoice & ApiChoice & { limit: number; format: 'table' | 'jsonl' };

/** `readout rejects`: what could not be read, and why. */
export function rejectsCommand(): Command {
  const command = new Command('rejects').description(
    'list uploads that could not be read, with the reason and what to do',
  );
  return located(command)
    .option('--limit <count>', 'how many, the latest first', count, 50)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'jsonl']).default('table'))
    .addOption(apiOption())
    .action(async (options: RejectsOptions) => {
      const { printRejects } = await import('../print-rejects.ts');
      await printRejects(options);
    });
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return value;
}
