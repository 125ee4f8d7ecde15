import { randomUUID } from 'node:crypto';
import { alertKey, messageKey } from '../store/alerting-keys.ts';
import { type Alert, alertSchema, type Message } from './alert.ts';
import type { Alerting } from './alerting.ts';
import { countMessage, nextSmsDay, smsLeft } from './caps.ts';
import { type Channel, media } from './channel.ts';
import { type ChannelState, claimWrite, type Lease } from './channel-lease.ts';
import { dayOf } from './describe-meeting.ts';
import { encode, getItems } from './items.ts';
import type { Line, Waiting } from './outbox.ts';
import { renderMessage } from './render-message.ts';
import { keepUntil } from './retention.ts';
import { transact } from './transact.ts';

type Counts = Omit<ChannelState, 'message'>;
type Due = Readonly<{ line: Line; waiting: readonly Waiting[] }>;

/** Writes down what is about to be sent, and for which alerts, before it is; null when the lease was lost. */
export async function claimMessage(
  alerting: Alerting,
  lease: Lease,
  channel: Channel,
  counts: Counts,
  due: Due,
): Promise<{ message: Message; counts: Counts } | null> {
  const { store } = alerting;
  const now = alerting.now();
  const message = await composeMessage(alerting, channel, counts, due, now);
  const counted = countMessage(counts, message.media.includes('sms'), now);
  const done = await transact(store, [
    claimWrite(store, lease, { ...counted, message: message.id }, now),
    {
      Put: {
        TableName: store.table,
        Item: encode({ ...messageKey(message.id), type: 'message', message, expiresAt: keepUntil(now) }),
      },
    },
  ]);
  return done ? { message, counts: counted } : null;
}

async function composeMessage(
  alerting: Alerting,
  channel: Channel,
  counts: Counts,
  { line, waiting }: Due,
  now: Date,
): Promise<Message> {
  const alerts = await readAlerts(alerting, waiting);
  const withSms = smsLeft(counts, channel.caps, now);
  const holdSms = line === 'all' && !withSms && channel.caps.smsPerDay > 0;
  return {
    id: randomUUID(),
    channel: channel.id,
    ...renderMessage(alerts, {
      channel: channel.id,
      consoleUrl: alerting.consoleUrl ?? null,
      today: dayOf(now),
    }),
    media: line === 'sms' ? ['sms'] : media.filter((medium) => medium !== 'sms' || withSms),
    alerts: waiting.map(({ alert, sort }) => ({ id: alert, outbox: sort })),
    smsHeldUntil: holdSms ? nextSmsDay(now).toISOString() : null,
    status: 'claimed',
    claimedAt: now.toISOString(),
    attempts: 0,
    receipts: [],
  };
}

async function readAlerts({ store }: Alerting, waiting: readonly Waiting[]): Promise<readonly Alert[]> {
  const items = await getItems(
    store,
    waiting.map(({ alert }) => alertKey(alert)),
  );
  return items
    .map((item) => alertSchema.parse(item.alert))
    .sort((a, b) => a.raisedAt.localeCompare(b.raisedAt) || a.id.localeCompare(b.id));
}
