import { Feed } from 'feed';
import type { MeetingRow } from './meetings-csv.ts';
import { printable } from './printable.ts';

/** What a feed says of itself. `urlOf`: where a meeting's record can be read. `now` dates meetings that have no date. */
export type FeedFrame = Readonly<{ title: string; id: string; now: Date; urlOf(id: string): string }>;

/** Meetings as an Atom feed (RFC 4287), in the order given. */
export function meetingsFeed(meetings: readonly MeetingRow[], frame: FeedFrame): string {
  const dates = meetings.map((meeting) => meetingTime(meeting, frame.now));
  const feed = new Feed({
    id: frame.id,
    title: printable(frame.title),
    updated: new Date(Math.max(0, ...dates)),
    generator: 'Readout',
    author: { name: 'Readout' },
  });
  meetings.forEach((meeting, index) => {
    const url = frame.urlOf(meeting.id);
    feed.addItem({
      id: `urn:readout:meeting:${encodeURIComponent(meeting.id)}`,
      link: url,
      title: asHtml(meeting.headline),
      date: new Date(dates[index] ?? 0),
      description: asHtml(describe(meeting)),
      category: meeting.topics.map((topic) => ({ name: topic, term: topic })),
    });
  });
  return feed.atom1();
}

/** A planned meeting lies ahead, but a feed reader hides or pins what is dated after now. */
function meetingTime(meeting: MeetingRow, now: Date): number {
  return Math.min(meeting.date ? Date.parse(meeting.date) : Date.parse(now.toISOString().slice(0, 10)), now.getTime());
}

function describe(meeting: MeetingRow): string {
  const people = meeting.participants.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ');
  const where = [meeting.place?.city, meeting.place?.country].filter(Boolean).join(', ');
  return [meeting.status, meeting.date, where, people].filter(Boolean).join(' · ');
}

/** The feed writer marks an entry's texts as HTML; ours are plain and must be read as such. */
function asHtml(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
