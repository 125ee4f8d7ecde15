import { randomUUID } from 'node:crypto';
import { alertKey, messageKey } from '../store/alerting-keys.ts';
import { type Alert, alertSchema, type Message } from './alert.ts';
import { getMessage } from './alert-store.ts';
import type { Alerting } from './alerting.ts';
import { countMessage, nextSmsDay, smsLeft, waitBeforeNext } from './caps.ts';
import { type Channel, media } from './channel.ts';
import { type ChannelState, claimWrite, type Lease, leaseMs, releaseLease, takeLease } from './channel-lease.ts';
import { getChannel } from './channel-store.ts';
import { encode, getItems } from './items.ts';
import { dueAlerts, type Waiting } from './outbox.ts';
import { publish } from './publish.ts';
import { renderMessage } from './render-message.ts';
import { keepUntil } from './retention.ts';
import { settle } from './settle.ts';
import { transact } from './transact.ts';

/** `nextAt`: when to come back for what could not go out now; null when nothing is left that is due. */
export type Delivered = Readonly<{ sent: readonly Message[]; nextAt: Date | null }>;

const retry = { firstMs: 15_000, longestMs: 900_000, giveUpMs: 12 * 3_600_000 } as const;
const longestWaitMs = 2_000;

/**
 * Sends everything that is due for a channel, all of one moment in one message: claim, publish, mark.
 *
 * One process at a time delivers for a channel. What a crash left behind is finished first. A crash between SNS's
 * acceptance of a message and our mark is the one window in which a message goes out twice; docs/reliability.md says
 * how small it is.
 */
export async function deliverChannel(alerting: Alerting, channelId: string): Promise<Delivered> {
  const { now, store } = alerting;
  const lease: Lease = { channel: channelId, token: randomUUID() };
  const state = await takeLease(store, lease, now());
  if (!state) return { sent: [], nextAt: new Date(now().getTime() + leaseMs) };
  const delivered = await deliverUnderLease(alerting, lease, state);
  await releaseLease(store, lease);
  return delivered;
}

async function deliverUnderLease(alerting: Alerting, lease: Lease, first: ChannelState): Promise<Delivered> {
  const { now, store } = alerting;
  const channel = await getChannel(store, lease.channel, alerting.defaultTopicArn);
  const sent: Message[] = [];
  let { message: openId, ...counts } = first;
  let open = openId === undefined ? null : await getMessage(store, openId);
  for (;;) {
    if (!open) {
      const waiting = await dueAlerts(store, channel.id, now());
      if (waiting.length === 0) return { sent, nextAt: null };
      const wait = waitBeforeNext(counts, channel.caps, now());
      if (wait > longestWaitMs) return { sent, nextAt: new Date(now().getTime() + wait) };
      if (wait > 0) {
        // Whoever comes up in the meantime goes out with the same message.
        await alerting.sleep(wait);
        continue;
      }
      const claimed = await claim(alerting, lease, channel, counts, waiting);
      if (!claimed) return { sent, nextAt: new Date(now().getTime() + leaseMs) };
      open = claimed.message;
      counts = claimed.counts;
    }
    const finished = await finish(alerting, channel, open);
    if ('nextAt' in finished) return { sent, nextAt: finished.nextAt };
    sent.push(finished.message);
    open = null;
  }
}

type Counts = Omit<ChannelState, 'message'>;

/** Writes down what is about to be sent, and for which alerts, before it is; null when the lease was lost. */
async function claim(
  alerting: Alerting,
  lease: Lease,
  channel: Channel,
  counts: Counts,
  waiting: readonly Waiting[],
): Promise<{ message: Message; counts: Counts } | null> {
  const { store } = alerting;
  const now = alerting.now();
  const message = await composeMessage(alerting, channel, counts, waiting);
  const counted = countMessage(counts, message.media.includes('sms'), now);
  const done = await transact(store, [
    claimWrite(store, lease, { ...counted, message: message.id }, now),
    {
      Put: {
        TableName: store.table,
        Item: encode({ ...messageKey(message.id), type: 'message', message, expiresAt: keepUntil(now) }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  ]);
  return done ? { message, counts: counted } : null;
}

async function composeMessage(
  alerting: Alerting,
  channel: Channel,
  counts: Counts,
  waiting: readonly Waiting[],
): Promise<Message> {
  const now = alerting.now();
  // What others have got already and only SMS has not goes by itself.
  const smsOnly = waiting.every((place) => place.smsOnly);
  const covered = smsOnly ? waiting : waiting.filter((place) => !place.smsOnly);
  const withSms = smsLeft(counts, channel.caps, now);
  const alerts = await readAlerts(alerting, covered);
  return {
    id: randomUUID(),
    channel: channel.id,
    ...renderMessage(alerts, { channel: channel.id, consoleUrl: alerting.consoleUrl ?? null }),
    media: smsOnly ? ['sms'] : media.filter((medium) => medium !== 'sms' || withSms),
    alerts: covered.map(({ alert, sort }) => ({ id: alert, outbox: sort })),
    smsHeldUntil: smsOnly || withSms ? null : nextSmsDay(now).toISOString(),
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

/** Publishes a claimed message and marks it, or says when to try again. */
async function finish(
  alerting: Alerting,
  channel: Channel,
  message: Message,
): Promise<{ message: Message } | { nextAt: Date }> {
  const now = alerting.now();
  if (message.status !== 'claimed') return { message: await settle(alerting.store, channel, message, now) };
  const result = await publish(alerting.sns, channel.topicArn, message);
  if (result.kind === 'unclear' && now.getTime() - Date.parse(message.claimedAt) < retry.giveUpMs) {
    const attempts = await countAttempt(alerting, message);
    const delay = Math.min(retry.firstMs * 2 ** (attempts - 1), retry.longestMs);
    return { nextAt: new Date(now.getTime() + delay) };
  }
  const accepted = result.kind === 'accepted';
  const receipt = { target: 'sns', result: accepted ? 'accepted' : 'refused', at: now.toISOString() } as const;
  const marked: Message = {
    ...message,
    status: accepted ? 'sent' : 'failed',
    receipts: [...message.receipts, { ...receipt, detail: accepted ? result.messageId : result.reason }],
  };
  return { message: await settle(alerting.store, channel, marked, now) };
}
