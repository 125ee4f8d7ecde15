import type { Alert } from '../shared/alerting/alert.ts';
import { getAlert, getMessage, listAlerts } from '../shared/alerting/alert-store.ts';
import { meetingSentence } from '../shared/alerting/describe-meeting.ts';
import { resendAlert } from '../shared/alerting/resend-alert.ts';
import type { StackChoice } from './connect.ts';
import { withAlerting } from './connect-alerting.ts';
import { channelId, watchId } from './id-of.ts';
import { plainTable } from './plain-table.ts';

export type AlertsOptions = StackChoice &
  Readonly<{ watch?: string; channel?: string; from?: string; failed?: boolean; limit: number; json?: boolean }>;

const say = (text: string) => process.stdout.write(`${text}\n`);

export async function printAlerts(options: AlertsOptions): Promise<void> {
  const { failed = false, from, json, limit } = options;
  await withAlerting(options, async (to) => {
    const [watch, channel] = await Promise.all([
      options.watch && watchId(to, options.watch),
      options.channel && channelId(to, options.channel),
    ]);
    const filter = { failed, limit, ...(watch && { watch }), ...(channel && { channel }), ...(from && { from }) };
    const alerts = await listAlerts(to.store, filter, new Date());
    if (json) say(JSON.stringify(alerts, null, 2));
    else if (alerts.length === 0) process.stderr.write('There are no such alerts.\n');
    else say(alertTable(alerts));
  });
}

export async function showAlert(id: string, options: StackChoice & { json?: boolean }): Promise<void> {
  await withAlerting(options, async ({ store }) => {
    const alert = await getAlert(store, id);
    const message = alert.message ? await getMessage(store, alert.message) : null;
    if (options.json) {
      say(JSON.stringify({ alert, message }, null, 2));
      return;
    }
    say(describeAlert(alert));
    if (!message) return;
    for (const { at, detail, result, target } of message.receipts)
      say(`receipt      ${target} ${result} ${at} (${detail})`);
    say(`\nMail: ${message.subject}\n\n${message.email}\n\nSMS: ${message.sms}`);
  });
}

export async function resend(id: string, options: StackChoice): Promise<void> {
  await withAlerting(options, async ({ store }) => {
    const { channel } = await resendAlert(store, id);
    say(`The alert ${id} goes out through the channel ${channel} within a minute.`);
  });
}

function describeAlert(alert: Alert): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['id', alert.id],
    ['what', meetingSentence(alert.meeting)],
    ['meeting', alert.meeting.id],
    ['watch', `${alert.watch.name} (${alert.watch.id})`],
    ['why', alert.reasons.map(({ field, found, wanted }) => `${field} "${wanted}" is "${found}"`).join('; ')],
    ['channel', alert.channel],
    ['raised', alert.raisedAt],
    ['due', alert.dueAt],
    ['result', resultText(alert)],
  ];
  return rows.flatMap(([name, value]) => (value ? [`${name.padEnd(12)} ${value}`] : [])).join('\n');
}

function alertTable(alerts: readonly Alert[]): string {
  const [id, raised, watch, result] = [26, 18, 20, 26];
  const what = Math.max(30, (process.stdout.columns ?? 120) - id - raised - watch - result);
  const rows = alerts.map((alert) => [
    alert.id,
    alert.raisedAt.slice(0, 16).replace('T', ' '),
    alert.watch.name,
    meetingSentence(alert.meeting),
    resultText(alert),
  ]);
  return plainTable(['id', 'raised', 'watch', 'what', 'result'], rows, [id, raised, watch, what, result]);
}

function resultText({ dueAt, failure, sentAt, status }: Alert): string {
  if (status === 'sent') return failure ? `sent ${sentAt}, but not everywhere: ${failure}` : `sent ${sentAt}`;
  if (status === 'failed') return `failed: ${failure}`;
  if (status === 'muted') return 'muted';
  return dueAt === null ? 'on its way' : `held until ${dueAt}`;
}
