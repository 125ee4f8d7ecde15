import { DateTime } from 'luxon';
import type { Delivery, QuietHours, Watch } from './watch.ts';

/**
 * When an alert raised `now` is due: null for at once, else the instant of the digest that collects it or of the end
 * of the quiet hours that hold it. Hours are those of the zone's own clock, also on the days when it is changed.
 */
export function deliveryTime(watch: Pick<Watch, 'delivery' | 'quietHours'>, now: Date): Date | null {
  const planned = nextDigest(watch.delivery, now);
  const quietUntil = watch.quietHours && endOfQuiet(watch.quietHours, planned ?? now);
  return quietUntil ?? planned;
}

function nextDigest(delivery: Delivery, now: Date): Date | null {
  switch (delivery.mode) {
    case 'immediate':
      return null;
    case 'hourly':
      return DateTime.fromJSDate(now, { zone: 'utc' }).startOf('hour').plus({ hours: 1 }).toJSDate();
    case 'daily':
      return nextTimeOfDay(delivery.hour, 0, delivery.zone, now);
  }
}

/** The end of the quiet hours that `at` falls into, or null when it falls into none. */
function endOfQuiet({ from, to, zone }: QuietHours, at: Date): Date | null {
  const time = DateTime.fromJSDate(at, { zone }).toFormat('HH:mm');
  const quiet = from < to ? time >= from && time < to : time >= from || time < to;
  if (!quiet) return null;
  const [hour = 0, minute = 0] = to.split(':').map(Number);
  return nextTimeOfDay(hour, minute, zone, at);
}

/** The first instant after `after` at which the zone's clock shows this time (or, where it skips it, the next hour). */
function nextTimeOfDay(hour: number, minute: number, zone: string, after: Date): Date {
  const start = DateTime.fromJSDate(after, { zone });
  const today = start.set({ hour, minute, second: 0, millisecond: 0 });
  const next = today > start ? today : start.plus({ days: 1 }).set({ hour, minute, second: 0, millisecond: 0 });
  return next.toJSDate();
}
