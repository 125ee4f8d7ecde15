import { Command, InvalidArgumentError, Option } from 'commander';
import { apiOption } from '../api-option.ts';
import type { FindOptions } from '../find-meetings.ts';
import { publicationDate } from './extract.ts';
import { located } from './watch.ts';

/** `readout meetings`: search the records. */
export function meetingsCommand(): Command {
  return findOptions(new Command('meetings').description('search the meetings on record, newest first'))
    .addOption(new Option('--order <order>', 'by date').choices(['desc', 'asc']).default('desc'))
    .addOption(apiOption())
    .addHelpText(
      'after',
      '\nExamples:\n' +
        "  readout meetings 'official:Sarraj AND topic:ceasefire'\n" +
        '  readout meetings country:IT country:LY --from 2026-01-01 --format csv > italy-libya.csv\n' +
        "  readout meetings 'kind:call last:30d' --format jsonl | jq .headline\n" +
        '\nFields: official, role, party, country, org, topic, place, kind, status, date, last, outlet, lead.\n' +
        'In zsh and fish, put queries with brackets or * in quotes.',
    )
    .action(async (words: string[], options: FindOptions) => {
      const { printMeetings } = await import('../find-meetings.ts');
      await printMeetings(words.join(' ') || undefined, options);
    });
}

/** What all commands have that list meetings. */
export function findOptions(command: Command): Command {
  return located(command.argument('[query...]', 'in the query language; without one, all'))
    .option('--from <date>', 'meetings on this day (2026-01-31) or later', publicationDate)
    .option('--to <date>', 'meetings on this day or earlier', publicationDate)
    .option('--limit <count>', 'how many at most', positive, 50)
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['table', 'json', 'jsonl', 'csv', 'ics'])
        .default('table'),
    );
}

function positive(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('Give a whole number above 0.');
}
