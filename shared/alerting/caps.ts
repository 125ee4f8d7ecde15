import type { Caps } from './channel.ts';
import type { ChannelState } from './channel-lease.ts';
import { dayOf } from './describe-meeting.ts';

/** SNS disables an address that gets more than ten mails a second; one a second stays far away from that. */
const spacingMs = 1_000;

/** How long to wait before the next message: until the spacing is kept, or the hour that used up its messages is over. */
export function waitBeforeNext(state: ChannelState, caps: Caps, now: Date): number {
  if (state.hour === hourOf(now) && (state.hourCount ?? 0) >= caps.messagesPerHour) return untilNext(now, hourMs);
  const since = state.lastSentAt ? now.getTime() - Date.parse(state.lastSentAt) : spacingMs;
  // A last message in the future is one from a clock that was wrong.
  return since >= 0 && since < spacingMs ? spacingMs - since : 0;
}

export function smsLeft(state: ChannelState, caps: Caps, now: Date): boolean {
  return caps.smsPerDay > (state.smsDay === dayOf(now) ? (state.smsCount ?? 0) : 0);
}

/** The start of the next day (UTC), when SMS may go out again. */
export const nextSmsDay = (now: Date): Date => new Date(now.getTime() + untilNext(now, dayMs));

/** The counts once one more message is on its way. */
export function countMessage(state: ChannelState, withSms: boolean, now: Date): ChannelState {
  const [hour, day] = [hourOf(now), dayOf(now)];
  return {
    ...state,
    lastSentAt: now.toISOString(),
    hour,
    hourCount: (state.hour === hour ? (state.hourCount ?? 0) : 0) + 1,
    smsDay: day,
    smsCount: (state.smsDay === day ? (state.smsCount ?? 0) : 0) + (withSms ? 1 : 0),
  };
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const hourOf = (now: Date) => now.toISOString().slice(0, 13);
const untilNext = (now: Date, period: number) => period - (now.getTime() % period);
