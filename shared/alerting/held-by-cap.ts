import type { Alerting } from './alerting.ts';
import { waitBeforeNext } from './caps.ts';
import { readChannelState } from './channel-lease.ts';
import { findChannel } from './channel-store.ts';

const shortestHold = 2_000;

/** Until when a channel has used up its messages of the hour, so that what is due waits for one digest; or null. */
export async function heldByCap(
  { defaultTopicArn, now, store }: Pick<Alerting, 'defaultTopicArn' | 'now' | 'store'>,
  channelId: string,
): Promise<Date | null> {
  const [{ caps }, state] = await Promise.all([
    findChannel(store, channelId, defaultTopicArn),
    readChannelState(store, channelId),
  ]);
  const at = now();
  const wait = waitBeforeNext(state, caps, at);
  return wait > shortestHold ? new Date(at.getTime() + wait) : null;
}
