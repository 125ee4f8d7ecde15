import { Command, InvalidArgumentError, Option } from 'commander';
import { type ApiChoice, apiOption } from '../api-option.ts';
import type { WatchOptions } from '../watch-options.ts';

type Where = Readonly<{ data: string; stack?: string }>;

/** `readout watch`: saved queries that raise alerts. */
export function watchCommand(): Command {
  const watch = new Command('watch').description('say what you want to be alerted to');
  const run = async () => import('../run-watch.ts');

  settings(located(watch.command('add <name>').description('make a watch')))
    .option('--backfill <days>', 'tell once, in one digest, of the last days', whole)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  readout watch add "Libya talks" --official "Fayez al-Sarraj" --topic ceasefire\n' +
        "  readout watch add Demining --query 'topic:demining NOT kind:call' --deliver daily@7 --zone Europe/Rome\n" +
        '  readout watch add Water --topic water --quiet 22:00-06:30 --backfill 30',
    )
    .action(async (name: string, options: Where & WatchOptions & { backfill?: number }) =>
      (await run()).add(name, options),
    );
  located(watch.command('list').description('list all watches'))
    .addOption(jsonOption())
    .addOption(apiOption())
    .action(async (options: Where & ApiChoice & { json?: boolean }) => (await run()).list(options));
  located(watch.command('show <id>').description('show a watch'))
    .addOption(jsonOption())
    .addOption(apiOption())
    .action(async (id: string, options: Where & ApiChoice & { json?: boolean }) => (await run()).show(id, options));
  settings(located(watch.command('edit <id>').description('change a watch; what is not named stays')))
    .option('--name <name>', 'another name')
    .action(async (id: string, options: Where & WatchOptions) => (await run()).edit(id, options));
  located(watch.command('pause <id>').description('match nothing until it is resumed')).action(
    async (id: string, options: Where) => (await run()).pause(id, options),
  );
  located(watch.command('resume <id>').description('end a pause or a mute')).action(
    async (id: string, options: Where) => (await run()).resume(id, options),
  );
  located(watch.command('mute <id>').description('record alerts for a while without sending them'))
    .option('--for <span>', 'how long: 12h, 7d, 2w', '7d')
    .option('--until <date>', 'until this date or instant')
    .option('--zone <zone>', 'time zone of dates', 'UTC')
    .action(async (id: string, options: Where & { for: string; until?: string; zone: string }) =>
      (await run()).mute(id, options),
    );
  located(watch.command('remove <id>').description('remove a watch; its alerts stay on record')).action(
    async (id: string, options: Where) => (await run()).remove(id, options),
  );
  settings(located(watch.command('preview [id]').description('show what a watch, or a query, would have matched')))
    .option('--days <days>', 'how far to look back', whole, 90)
    .option('--limit <count>', 'how many meetings to show', whole, 20)
    .addOption(jsonOption())
    .action(
      async (id: string | undefined, options: Where & WatchOptions & { days: number; limit: number; json?: boolean }) =>
        (await run()).preview(id, options),
    );
  return watch;
}

/** Every command about watches, channels and alerts can be pointed at another stack. */
export function located(command: Command): Command {
  return command
    .option('--data <folder>', 'data folder of the running stack', '.readout')
    .option('--stack <name>', 'a deployed stack instead, with your AWS credentials');
}

export const jsonOption = () => new Option('--json', 'print JSON');

function settings(command: Command): Command {
  return command
    .option('--query <query>', 'what to watch for, in the query language')
    .option('--official <name>', 'an official, in any spelling (may be repeated)', collect)
    .option('--topic <topic>', 'a topic (may be repeated)', collect)
    .option('--country <code>', 'a country that takes part (may be repeated)', collect)
    .option('--channel <id>', 'where alerts go (default: the channel "default")')
    .option('--deliver <when>', 'immediate, hourly or daily@HOUR')
    .option('--quiet <span>', 'hold alerts during these hours: 22:00-06:30, or none')
    .option('--zone <zone>', 'time zone of hours and dates, as Europe/Rome', 'UTC')
    .addOption(new Option('--names <strictness>', 'which spellings count').choices(['exact', 'variants', 'surname']))
    .option('--min-confidence <share>', 'leave out records that are less sure (0 to 1)', share)
    .option('--expires <date>', 'stop at this date, or never');
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];

export function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return value;
}
