import * as z from 'zod';
import type { NameStrictness } from '../query/query.ts';
import { idSchema, labelSchema } from './label.ts';

function isZone(name: string): boolean {
  try {
    // Offsets such as +01:00 are zones to Intl, but not names of any.
    return /^[A-Z]/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** An IANA time zone such as `Europe/Rome`; what a person means by "at eight" changes twice a year with it. */
const zoneSchema = z.string().refine(isZone, 'is not an IANA time zone such as Europe/Rome or UTC');

/** An instant, always to the millisecond, so that instants compare as their texts do. */
const instantSchema = z.iso.datetime().overwrite((instant) => new Date(instant).toISOString());

const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day such as 22:00');

/** At once, or collected: at every full hour (UTC), or once a day at an hour of a time zone. */
const deliverySchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('immediate') }),
  z.object({ mode: z.literal('hourly') }),
  z.object({ mode: z.literal('daily'), hour: z.int().min(0).max(23), zone: zoneSchema }),
]);

/** Nothing is sent from `from` until `to` of the zone's own clock; what comes up is held and goes out at `to`. */
const quietHoursSchema = z
  .object({ from: timeOfDaySchema, to: timeOfDaySchema, zone: zoneSchema })
  .refine(({ from, to }) => from !== to, 'begin and end at the same time: pause the watch instead');

/**
 * How alike a name must be to the one the watch gives: the same spelling (case, accents and titles aside), any
 * spelling of the same name, or the surname alone.
 */
const nameStrictnessSchema: z.ZodType<NameStrictness> = z.enum(['exact', 'variants', 'surname']);

/** What a person decides about a watch. */
export const watchSettingsSchema = z.object({
  name: labelSchema,
  query: z.string().trim().min(1).max(2_000),
  channel: idSchema,
  delivery: deliverySchema,
  quietHours: quietHoursSchema.nullable(),
  paused: z.boolean(),
  mutedUntil: instantSchema.nullable().describe('what matches before is recorded but not sent'),
  minConfidence: z.number().min(0).max(1),
  names: nameStrictnessSchema,
  expiresAt: instantSchema.nullable(),
});

/** A saved query, and how whoever saved it wants to hear of what it matches. */
export const watchSchema = watchSettingsSchema.extend({
  id: idSchema,
  owner: z.string().min(1).max(128),
  version: z.int().positive().describe('counts the changes; a change must name the version that it changes'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Delivery = Readonly<z.infer<typeof deliverySchema>>;
export type QuietHours = Readonly<z.infer<typeof quietHoursSchema>>;
export type WatchSettings = Readonly<z.infer<typeof watchSettingsSchema>>;
export type Watch = Readonly<z.infer<typeof watchSchema>>;

/** What holds where a person says nothing else. */
export const defaultSettings: Omit<WatchSettings, 'name' | 'query'> = {
  channel: 'default',
  delivery: { mode: 'immediate' },
  quietHours: null,
  paused: false,
  mutedUntil: null,
  minConfidence: 0,
  names: 'variants',
  expiresAt: null,
};
