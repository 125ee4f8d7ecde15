import ical, { ICalEventStatus } from 'ical-generator';
import type { MeetingRow } from './meetings-csv.ts';
import { printable } from './printable.ts';

const eventStatus = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const dayMs = 86_400_000;

/**
 * Meetings as an iCalendar file (RFC 5545), one all-day event each; those without a date are left out. An event keeps
 * its UID from one call to the next, so that a calendar program updates it in place.
 */
export function meetingsCalendar(meetings: readonly MeetingRow[], options: { title: string; now: Date }): string {
  const calendar = ical({ name: printable(options.title), prodId: '//Readout//Meetings//EN' });
  const today = Date.parse(options.now.toISOString().slice(0, 10));
  for (const meeting of meetings) {
    if (!meeting.date) continue;
    const start = Date.parse(meeting.date);
    calendar.createEvent({
      id: printable(meeting.id),
      // The day of the meeting or today, whichever is first: stable, so that an unchanged calendar keeps its ETag.
      stamp: new Date(Math.min(start, today)),
      allDay: true,
      start: new Date(start),
      end: new Date(Date.parse(meeting.endDate ?? meeting.date) + dayMs),
      timezone: 'UTC',
      summary: printable(meeting.headline),
      description: describe(meeting),
      location: meeting.place ? placeName(meeting.place) : null,
      status: eventStatus[meeting.status],
      categories: meeting.topics.map((topic) => ({ name: topic })),
    });
  }
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString()}\r\n`;
}

function describe(meeting: MeetingRow): string {
  const people = meeting.participants.map(({ name, role }) => printable(role ? `${name}, ${role}` : name));
  const outcomes = meeting.outcomes.map((outcome) => printable(outcome.text));
  return [...people, ...(outcomes.length > 0 ? ['', ...outcomes] : [])].join('\n');
}

function placeName(place: NonNullable<MeetingRow['place']>): string {
  return printable([place.venue, place.city, place.country].filter(Boolean).join(', '));
}
