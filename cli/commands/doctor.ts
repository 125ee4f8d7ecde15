import { Command } from 'commander';
import type { DoctorOptions } from '../run-doctor.ts';
import { located, whole } from './watch.ts';

/** `readout doctor`: sends a canary through a stack. */
export function doctorCommand(): Command {
  return located(
    new Command('doctor').description('send a canary article through a stack, up to an alert, and clean up'),
  )
    .option('--wait <seconds>', 'how long to wait for each step', whole, 60)
    .addHelpText(
      'after',
      '\nIt makes a channel that nobody is subscribed to, and a watch for two people who do not exist.\n' +
        '\nExample:\n  readout doctor --stack Readout',
    )
    .action(async (options: DoctorOptions) => {
      const { runDoctor } = await import('../run-doctor.ts');
      await runDoctor(options);
    });
}
