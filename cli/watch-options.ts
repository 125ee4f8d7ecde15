import { DateTime } from 'luxon';
import { shorthandQuery } from '../shared/alerting/shorthand-query.ts';
import type { Delivery, QuietHours, WatchSettings } from '../shared/alerting/watch.ts';
import { ReadoutError } from '../shared/errors.ts';

/** What `watch add`, `watch edit` and `watch preview` take, as commander gives it. */
export type WatchOptions = Readonly<{
  query?: string;
  official?: readonly string[];
  topic?: readonly string[];
  country?: readonly string[];
  name?: string;
  channel?: string;
  deliver?: string;
  zone: string;
  quiet?: string;
  names?: WatchSettings['names'];
  minConfidence?: number;
  expires?: string;
}>;

/** The settings that the options give; those that they do not mention are left out. */
export function settingsOf(options: WatchOptions, now: Date): Partial<WatchSettings> {
  const { channel, deliver, expires, minConfidence, name, names, quiet, zone } = options;
  checkZone(zone);
  const query = queryOf(options);
  return {
    ...(name !== undefined && { name }),
    ...(query !== null && { query }),
    ...(channel !== undefined && { channel }),
    ...(deliver !== undefined && { delivery: deliveryOf(deliver, zone) }),
    ...(quiet !== undefined && { quietHours: quietHoursOf(quiet, zone) }),
    ...(names !== undefined && { names }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(expires !== undefined && { expiresAt: expires === 'never' ? null : futureInstantOf(expires, zone, now) }),
  };
}

function queryOf({ country, official, query, topic }: WatchOptions): string | null {
  const given = [query, ...(official ?? []), ...(topic ?? []), ...(country ?? [])];
  if (given.every((part) => part === undefined)) return null;
  return shorthandQuery({
    ...(query !== undefined && { query }),
    ...(official && { official }),
    ...(topic && { topic }),
    ...(country && { country }),
  });
}

/** `immediate`, `hourly`, `daily@7`. */
function deliveryOf(text: string, zone: string): Delivery {
  if (text === 'immediate' || text === 'hourly') return { mode: text };
  const hour = /^daily@(\d{1,2})$/.exec(text)?.[1];
  if (hour !== undefined && Number(hour) < 24) return { mode: 'daily', hour: Number(hour), zone };
  throw new ReadoutError(
    'option-invalid',
    `--deliver ${text} is none of immediate, hourly and daily@HOUR (as daily@7).`,
  );
}

/** `22:00-06:30`, or `none`. */
function quietHoursOf(text: string, zone: string): QuietHours | null {
  if (text === 'none') return null;
  const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { from, to, zone };
  throw new ReadoutError('option-invalid', `--quiet ${text} is no span such as 22:00-06:30, nor none.`);
}

/** A day means its beginning in the zone; an instant means itself. What is over already is refused. */
export function futureInstantOf(text: string, zone: string, now: Date): string {
  checkZone(zone);
  const instant = DateTime.fromISO(text, { zone }).toUTC().toISO();
  if (instant !== null && instant > now.toISOString()) return instant;
  if (instant !== null) throw new ReadoutError('option-invalid', `${text} is over already.`);
  throw new ReadoutError('option-invalid', `${text} is no date such as 2026-03-31 or 2026-03-31T18:00.`);
}

function checkZone(zone: string): void {
  if (DateTime.local({ zone }).isValid) return;
  throw new ReadoutError('option-invalid', `--zone ${zone} is not an IANA time zone such as Europe/Rome or UTC.`);
}

const units: Readonly<Record<string, 'hours' | 'days' | 'weeks'>> = { h: 'hours', d: 'days', w: 'weeks' };

/** The end of a span that begins now: `12h`, `7d`, `2w`. */
export function endOfSpan(text: string, now: Date): string {
  const [, count, unit = ''] = /^([1-9]\d{0,2})([hdw])$/.exec(text) ?? [];
  const name = units[unit];
  if (count !== undefined && name) {
    return DateTime.fromJSDate(now)
      .plus({ [name]: Number(count) })
      .toJSDate()
      .toISOString();
  }
  throw new ReadoutError('option-invalid', `${text} is no span such as 12h, 7d or 2w.`);
}
