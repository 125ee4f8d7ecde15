import { randomUUID } from 'node:crypto';
import type { Message } from './alert.ts';
import { getMessage } from './alert-store.ts';
import type { Alerting } from './alerting.ts';
import { nextSmsDay, smsLeft, waitBeforeNext } from './caps.ts';
import type { Channel } from './channel.ts';
import { type ChannelState, type Lease, leaseMs, releaseLease, takeLease } from './channel-lease.ts';
import { findChannel } from './channel-store.ts';
import { claimMessage } from './claim-message.ts';
import { finishMessage } from './finish-message.ts';
import { dueAlerts, type Line, type Waiting } from './outbox.ts';

/**
 * `nextAt`: when to come back for what could not go out now; null when nothing is left that is due. `busy`: another
 * process has the channel.
 */
export type Delivered = Readonly<{ sent: readonly Message[]; nextAt: Date | null; busy: boolean }>;

/** Longer waits than this are the sweep's: nobody sleeps through an hour in a function that is paid by the millisecond. */
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
  const takenAt = now();
  const state = await takeLease(store, lease, takenAt);
  if (!state) return { sent: [], nextAt: new Date(now().getTime() + leaseMs), busy: true };
  try {
    return await deliverUnderLease(alerting, lease, state, takenAt);
  } finally {
    await releaseLease(store, lease);
  }
}

async function deliverUnderLease(
  alerting: Alerting,
  lease: Lease,
  state: ChannelState,
  takenAt: Date,
): Promise<Delivered> {
  const { now, store } = alerting;
  const channel = await findChannel(store, lease.channel, alerting.defaultTopicArn);
  const sent: Message[] = [];
  const until = (nextAt: Date | null): Delivered => ({ sent, nextAt, busy: false });
  const later = (ms: number) => until(new Date(now().getTime() + ms));

  const { message: openId, ...first } = state;
  let counts = first;
  let heldSince = takenAt;
  let open = openId === undefined ? null : await getMessage(store, openId);
  for (;;) {
    if (!open) {
      const due = await nextDue(alerting, channel, counts);
      if (due.waiting.length === 0) return until(due.nextAt);
      const wait = waitBeforeNext(counts, channel.caps, now());
      if (wait > longestWaitMs) return later(wait);
      if (wait > 0) {
        // What comes up in the meantime goes out with the same message.
        await alerting.sleep(wait);
        continue;
      }
      const claimed = await claimMessage(alerting, lease, channel, counts, due);
      if (!claimed) return later(leaseMs);
      open = claimed.message;
      counts = claimed.counts;
      heldSince = new Date(open.claimedAt);
    }
    // Held up for so long that another process may take over any moment: the message is theirs then.
    if (now().getTime() - heldSince.getTime() > leaseMs / 2) return later(leaseMs);
    const finished = await finishMessage(alerting, channel, open);
    if ('nextAt' in finished) return until(finished.nextAt);
    sent.push(finished.message);
    open = null;
  }
}

type Due = Readonly<{ line: Line; waiting: readonly Waiting[]; nextAt: Date | null }>;

/** What is to go out next: whole alerts first, then SMS that had to wait, if the channel has any left today. */
async function nextDue({ now, store }: Alerting, channel: Channel, counts: ChannelState): Promise<Due> {
  const whole = await dueAlerts(store, channel.id, 'all', now());
  if (whole.length > 0) return { line: 'all', waiting: whole, nextAt: null };
  const sms = await dueAlerts(store, channel.id, 'sms', now());
  if (sms.length === 0) return { line: 'sms', waiting: [], nextAt: null };
  const left = smsLeft(counts, channel.caps, now());
  return { line: 'sms', waiting: left ? sms : [], nextAt: left ? null : nextSmsDay(now()) };
}
