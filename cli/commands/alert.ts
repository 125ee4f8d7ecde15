import { Command } from 'commander';
import { jsonOption, located } from './watch.ts';

type Where = Readonly<{ data: string; stack?: string }>;

/** `readout alert`: one alert, with the texts that people got. */
export function alertCommand(): Command {
  const alert = new Command('alert').description('show an alert, or send it again');
  located(alert.command('show <id>', { isDefault: true }).description('show an alert and the texts it went out in'))
    .addOption(jsonOption())
    .action(async (id: string, options: Where & { json?: boolean }) => {
      const { showAlert } = await import('../run-alerts.ts');
      await showAlert(id, options);
    });
  located(alert.command('resend <id>').description('send an alert again, within a minute')).action(
    async (id: string, options: Where) => {
      const { resend } = await import('../run-alerts.ts');
      await resend(id, options);
    },
  );
  return alert;
}
