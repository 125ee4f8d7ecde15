import { Command } from 'commander';
import type { StackChoice } from '../connect.ts';
import { located } from './watch.ts';

/** `readout redrive`: does again what was given up, once its cause is mended. */
export function redriveCommand(): Command {
  const redrive = new Command('redrive').description('do again what was given up, once its cause is mended');
  located(redrive.command('intake').description('put the uploads that were given up back into the queue')).action(
    async (options: StackChoice) => {
      const { redriveIntake } = await import('../redrive-intake.ts');
      await redriveIntake(options);
    },
  );
  located(redrive.command('alerts').description('raise the alerts that changes of records should have raised')).action(
    async (options: StackChoice) => {
      const { redriveAlerts } = await import('../redrive-alerts.ts');
      await redriveAlerts(options);
    },
  );
  return redrive;
}
