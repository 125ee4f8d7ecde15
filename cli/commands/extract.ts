import { Command, InvalidArgumentError, Option } from 'commander';
import type { Extracted } from '../extracted.ts';

type ExtractOptions = { format: 'table' | 'json' | 'jsonl'; published?: string; outlet?: string };

/** `readout extract`: the meetings in files of any format that Readout reads. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('print the meetings that articles tell of')
    .argument('<file...>', 'articles in any format that Readout reads; - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'jsonl']).default('table'))
    .option('--published <date>', 'publication date (2020-08-06) of articles that give none', publicationDate)
    .option('--outlet <name>', 'outlet of articles that give none')
    .addHelpText(
      'after',
      '\nA piece that cannot be read gives one line on standard error; the others go on, and the exit code is 1.\n' +
        '\nExamples:\n  readout extract article.txt --published 2020-08-06\n  readout extract corpus.jsonl --format jsonl > meetings.jsonl',
    )
    .action(async (files: string[], { format, ...facts }: ExtractOptions) => {
      const [{ extractFiles }, { print }] = await Promise.all([
        import('../extracted.ts'),
        import('../print-meetings.ts'),
      ]);
      const complain = (message: string) => {
        process.stderr.write(`${message}\n`);
        process.exitCode = 1;
      };
      await print(extractFiles(files, facts, complain) satisfies AsyncIterable<Extracted>, format, process.stdout);
    });
}

export function publicationDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
    throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
  }
  return text;
}
