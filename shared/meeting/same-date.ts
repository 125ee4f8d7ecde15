import type { Meeting, Status } from './meeting.ts';
import { spanDays } from './time-zones.ts';

/** A meeting and the day on which the report of it (the first one) came out. */
export type Sighting = Readonly<{ meeting: Meeting; publishedAt: string }>;

const dayMs = 86_400_000;

/** News of a meeting without a day comes out on that day or soon after. */
const reportedWithin = 2;
/** A plan without a day is for the coming weeks. */
const plannedWithin = 21;
/** How far apart two reports without any day may come out. */
const reportsApart = 1;

/** `same` day, `compatible`, or `apart`. */
export type DateAgreement = 'same' | 'compatible' | 'apart';

/** Whether two sightings can be of one day: see the rules in docs/data-model.md. */
export function compareDates(a: Sighting, b: Sighting): DateAgreement {
  const [first, second] = [a.meeting.date, b.meeting.date];
  if (first && second) return compareGiven(a.meeting, b.meeting, first, second);
  if (first) return compareUndated(first, b);
  if (second) return compareUndated(second, a);
  const distance = Math.abs(daysBetween(a.publishedAt, b.publishedAt));
  const bothPlanned = a.meeting.status === 'planned' && b.meeting.status === 'planned';
  return distance <= (bothPlanned ? plannedWithin : reportsApart) ? 'compatible' : 'apart';
}

function compareGiven(a: Meeting, b: Meeting, first: string, second: string): DateAgreement {
  if (first === second) return 'same';
  if (first <= (b.endDate ?? second) && second <= (a.endDate ?? first)) return 'compatible';
  const distance = Math.abs(daysBetween(first, second));
  return distance === 1 && spanDays(countriesOf(a, b)) ? 'compatible' : 'apart';
}

/** `given` is the one day that is known; the other sighting has but its publication. */
function compareUndated(given: string, undated: Sighting): DateAgreement {
  const ahead = daysBetween(undated.publishedAt, given);
  return ahead >= -reportedWithin && ahead <= latestAfter(undated.meeting.status) ? 'compatible' : 'apart';
}

function countriesOf(...meetings: readonly Meeting[]): Set<string> {
  const named = meetings.flatMap(({ parties, participants, place }) => [
    ...parties.map(({ id }) => id),
    ...participants.map(({ affiliation }) => affiliation),
    place?.country,
  ]);
  return new Set(named.filter((country) => typeof country === 'string'));
}

/** Whole days from one date (or instant) to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs);
}

/**
 * The days on which the meeting may have been, as far as this sighting tells: those of two that can be of one meeting
 * overlap. Three weeks and a bit at most, but for a meeting that itself took longer.
 */
export function possibleDays({ meeting, publishedAt }: Sighting): { from: string; to: string } {
  const { date, endDate, status } = meeting;
  if (date) return { from: shift(date, -1), to: shift(endDate ?? date, 1) };
  const published = publishedAt.slice(0, 10);
  return { from: shift(published, -reportedWithin), to: shift(published, latestAfter(status)) };
}

/** How many days after its report a meeting without a day may be. */
const latestAfter = (status: Status): number => (status === 'held' ? 1 : plannedWithin);

/** The days on which a sighting may be listed that is of the same meeting as this one. */
export function datesToSearch({ meeting, publishedAt }: Sighting): { from: string; to: string } {
  const centre = meeting.date ?? publishedAt.slice(0, 10);
  return {
    from: shift(centre, -plannedWithin - reportedWithin),
    to: shift(meeting.endDate ?? centre, plannedWithin + 1),
  };
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}
