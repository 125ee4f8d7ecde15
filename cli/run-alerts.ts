import type { Alert } from '../shared/alerting/alert.ts';
import { getAlert, getMessage, listAlerts } from '../shared/alerting/alert-store.ts';
import { dayOf, meetingSentence } from '../shared/alerting/describe-meeting.ts';
import { heldByCap } from '../shared/alerting/held-by-cap.ts';
import { resendAlert } from '../shared/alerting/resend-alert.ts';
import type { ApiChoice } from './api-option.ts';
import { apiAlerts } from './ask-api.ts';
import type { StackChoice } from './connect.ts';
import { type AlertingConnection, withAlerting } from './connect-alerting.ts';
import { fittedTable } from './fitted-table.ts';
import { channelId, watchId } from './id-of.ts';
import { plainText } from './plain-text.ts';
import { shownTime } from './shown-time.ts';

export type AlertsOptions = StackChoice &
  ApiChoice &
  Readonly<{ watch?: string; channel?: string; from?: string; failed?: boolean; limit: number; json?: boolean }>;

const say = (text: string) => process.stdout.write(`${text}\n`);

export async function printAlerts(options: AlertsOptions): Promise<void> {
  const { alerts, holds } =
    options.api === undefined
      ? await withAlerting(options, (to) => storedAlerts(to, options))
      : // What a channel's cap holds back the API does not tell.
        { alerts: await apiAlerts(options.api, options), holds: new Map() };
  if (options.json) say(JSON.stringify(alerts, null, 2));
  else if (alerts.length === 0) process.stderr.write(`There are no such alerts${whereToLook(options)}.\n`);
  else say(alertTable(alerts, holds));
}

async function storedAlerts(to: AlertingConnection, options: AlertsOptions) {
  const { failed = false, from, limit } = options;
  const [watch, channel] = await Promise.all([
    options.watch && watchId(to, options.watch),
    options.channel && channelId(to, options.channel),
  ]);
  const filter = { failed, limit, ...(watch && { watch }), ...(channel && { channel }), ...(from && { from }) };
  const alerts = await listAlerts(to.store, filter, new Date());
  return { alerts, holds: await capsHolding(to, alerts) };
}

export async function showAlert(id: string, options: StackChoice & { json?: boolean }): Promise<void> {
  await withAlerting(options, async (to) => {
    const { store } = to;
    const alert = await getAlert(store, id);
    const message = alert.message ? await getMessage(store, alert.message) : null;
    if (options.json) {
      say(JSON.stringify({ alert, message }, null, 2));
      return;
    }
    say(describeAlert(alert, await capsHolding(to, [alert])));
    if (!message) return;
    for (const { at, detail, result, target } of message.receipts)
      say(`receipt      ${target} ${result} ${shownTime(at)} (${detail})`);
    say(plainText(`\nMail: ${message.subject}\n\n${message.email}\n\nSMS: ${message.sms}`));
  });
}

export async function resend(id: string, options: StackChoice): Promise<void> {
  await withAlerting(options, async ({ store }) => {
    const { channel } = await resendAlert(store, id);
    say(`The alert ${id} goes out through the channel ${channel} within a minute.`);
  });
}

/** A name that is none finds nothing, as does that of a watch without alerts; alerts outlive their watch. */
function whereToLook({ channel, watch }: AlertsOptions): string {
  if (watch) return `; the watches there are: readout watch list`;
  return channel ? `; the channels there are: readout channel list` : '';
}

function describeAlert(alert: Alert, holds: Holds): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['id', alert.id],
    ['what', plainText(meetingSentence(alert.meeting, dayOf(new Date())))],
    ['meeting', alert.meeting.id],
    ['watch', `${alert.watch.name} (${alert.watch.id})`],
    ['why', alert.reasons.map(({ field, found, wanted }) => `${field} "${wanted}" is "${found}"`).join('; ')],
    ['channel', alert.channel],
    ['raised', shownTime(alert.raisedAt)],
    ['due', alert.dueAt && shownTime(alert.dueAt)],
    ['result', resultText(alert, holds)],
  ];
  return rows.flatMap(([name, value]) => (value ? [`${name.padEnd(12)} ${value}`] : [])).join('\n');
}

function alertTable(alerts: readonly Alert[], holds: Holds): string {
  const rows = alerts.map((alert) => [
    alert.id,
    shownTime(alert.raisedAt),
    alert.watch.name,
    plainText(meetingSentence(alert.meeting, dayOf(new Date()))),
    resultText(alert, holds),
  ]);
  return fittedTable(['id', 'raised', 'watch', 'what', 'result'], rows, process.stdout.columns);
}

/** Channels that have used up their messages of the hour, and until when that holds what is due. */
type Holds = ReadonlyMap<string, Date>;

async function capsHolding(to: AlertingConnection, alerts: readonly Alert[]): Promise<Holds> {
  const channels = new Set(alerts.filter(({ status }) => status === 'pending').map(({ channel }) => channel));
  const now = () => new Date();
  const held = await Promise.all([...channels].map(async (id) => [id, await heldByCap({ ...to, now }, id)] as const));
  return new Map(held.flatMap(([id, until]) => (until ? [[id, until] as const] : [])));
}

function resultText({ channel, dueAt, failure, sentAt, status }: Alert, holds: Holds): string {
  if (status === 'sent' && sentAt)
    return `sent ${shownTime(sentAt)}${failure ? `, but not everywhere: ${failure}` : ''}`;
  if (status === 'failed') return `failed: ${failure}`;
  if (status === 'muted') return 'muted';
  const until = holds.get(channel)?.toISOString();
  if (until && (dueAt ?? '') < until) return `held by the channel's cap, comes in a digest at ${shownTime(until)}`;
  return dueAt === null ? 'on its way' : `held until ${shownTime(dueAt)}`;
}
