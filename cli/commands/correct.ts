import { Command } from 'commander';
import type { CorrectOptions } from '../decide-by-hand.ts';
import { located } from './watch.ts';

/** `readout correct`: a person puts a value right. */
export function correctCommand(): Command {
  return located(new Command('correct').description('put values of a meeting right, whatever articles say'))
    .argument('<meeting>', "the meeting's id")
    .argument('[field=value...]', 'what is right; nothing after = for "there is none"')
    .option('--by <who>', 'who says so (default: your user name)')
    .option('--undo <correction>', 'take back a correction, by its number as `readout meeting` lists it')
    .addHelpText(
      'after',
      '\nFields: kind, status, date, endDate, headline, topics, place/city, place/country, place/venue, and\n' +
        'participants/OFFICIAL/role (or name, affiliation, organisation, honorific, lead); participants/OFFICIAL= strikes\n' +
        'a person out. OFFICIAL is the id, as fayez-al-sarraj.\n' +
        '\nExamples:\n  readout correct 2v9kx1m0qa7c date=2026-03-04 status=held\n' +
        '  readout correct 2v9kx1m0qa7c topics=ceasefire,demining\n' +
        "  readout correct 2v9kx1m0qa7c 'participants/fayez-al-sarraj/role=Prime Minister'\n" +
        '  readout correct 2v9kx1m0qa7c --undo c1',
    )
    .action(async (meeting: string, values: string[], options: CorrectOptions, command: Command) => {
      if (values.length === 0 && !options.undo) command.error('Give a field=value, or --undo.');
      const { correct } = await import('../decide-by-hand.ts');
      await correct(meeting, values, options);
    });
}
