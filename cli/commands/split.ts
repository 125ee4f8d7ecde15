import { Command } from 'commander';
import type { StackChoice } from '../connect.ts';
import { located } from './watch.ts';

/** `readout split`: undo a wrong union of two meetings. */
export function splitCommand(): Command {
  return located(new Command('split').description('take an article out of a meeting, into a meeting of its own'))
    .argument('<meeting>', "the meeting's id")
    .argument('<article>', "the article's id, as `readout meeting` lists it")
    .addHelpText(
      'after',
      '\nThe two stay apart when their articles come again. To undo it: readout merge MEETING OTHER\n' +
        '\nExample:\n  readout split 2v9kx1m0qa7c 9f2c0d3e4b5a69788990aabb',
    )
    .action(async (meeting: string, article: string, options: StackChoice) => {
      const { split } = await import('../decide-by-hand.ts');
      await split(meeting, article, options);
    });
}

/** `readout merge`: two records are of one meeting. */
export function mergeCommand(): Command {
  return located(new Command('merge').description('make one meeting of two that are the same'))
    .argument('<meeting>', 'the id that stays')
    .argument('<other>', 'the id that will lead to it')
    .addHelpText('after', '\nExample:\n  readout merge 2v9kx1m0qa7c 0yqbxix6mspv')
    .action(async (meeting: string, other: string, options: StackChoice) => {
      const { merge } = await import('../decide-by-hand.ts');
      await merge(meeting, other, options);
    });
}
