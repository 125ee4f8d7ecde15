import { once } from 'node:events';
import pc from 'picocolors';
import { meetingsCalendar } from '../shared/meeting/formats/meetings-calendar.ts';
import { type MeetingRow, meetingsCsv } from '../shared/meeting/formats/meetings-csv.ts';
import type { Status } from '../shared/meeting/meeting.ts';
import { plainTable } from './plain-table.ts';

export const meetingFormats = ['table', 'json', 'jsonl', 'csv', 'ics'] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

/** Terminals that don't say how wide they are, and pipes. */
const usualWidth = 120;

/** Writes meetings as they come; what needs all of them at once (a table, a calendar) comes at the end. */
export async function writeMeetings(
  meetings: AsyncIterable<MeetingRow>,
  format: MeetingFormat,
  options: Readonly<{ title: string; now: Date; out: NodeJS.WriteStream }>,
): Promise<void> {
  const { out } = options;
  if (format === 'jsonl') {
    for await (const meeting of meetings) await write(out, `${JSON.stringify(meeting)}\n`);
    return;
  }
  const all = await collect(meetings);
  if (format === 'json') await write(out, `${JSON.stringify(all, null, 2)}\n`);
  else if (format === 'csv') await write(out, meetingsCsv(all));
  else if (format === 'ics') await write(out, meetingsCalendar(all, options));
  else if (all.length === 0) process.stderr.write('No meetings.\n');
  else await write(out, `${meetingTable(all, out.columns ?? usualWidth)}\n`);
}

/** One meeting a row, within `width` columns: when, what, who with whom, where, about what, from how many articles. */
export function meetingTable(meetings: readonly MeetingRow[], width: number): string {
  const narrow = width < 100;
  const [when, id] = [13, 13];
  const flexible = Math.max(40, width - when - id - (narrow ? 4 : 8));
  const [who, where, about] = narrow
    ? [flexible, 0, 0]
    : [Math.round(flexible * 0.5), Math.round(flexible * 0.2), Math.round(flexible * 0.3)];
  const columns = narrow ? ['when', 'who', 'id'] : ['when', 'who', 'where', 'about', 'id'];
  const rows = meetings.map((meeting) => {
    const { city, country } = meeting.place ?? { city: null, country: null };
    const place = [city, country].filter(Boolean).join(', ');
    const topics = meeting.topics.join(', ');
    const people = describeLeads(meeting);
    return narrow
      ? [whenOf(meeting), [people, place, topics, sourcesOf(meeting)].filter(Boolean).join('\n'), pc.dim(meeting.id)]
      : [
          whenOf(meeting),
          people,
          place || '-',
          topics || '-',
          [pc.dim(meeting.id), sourcesOf(meeting)].filter(Boolean).join('\n'),
        ];
  });
  return plainTable(columns, rows, narrow ? [when, who, id] : [when, who, where, about, id]);
}

const statusColour: Readonly<Record<Status, (text: string) => string>> = {
  held: pc.green,
  planned: pc.yellow,
  cancelled: pc.red,
};

function whenOf({ date, kind, status }: MeetingRow): string {
  return `${date ?? 'no date'}\n${statusColour[status](status)}${kind === 'meeting' ? '' : `\n${kind}`}`;
}

function sourcesOf({ sources }: MeetingRow): string {
  return sources.length > 1 ? `${sources.length} articles` : '';
}

/** The leads, one a line, and how many came with them. */
function describeLeads({ participants, headline }: MeetingRow): string {
  const leads = participants.filter(({ lead }) => lead);
  const shown = leads.length > 0 ? leads : participants;
  const lines = shown.map(({ name, role, affiliation }) => {
    const office = [role, affiliation].filter(Boolean).join(', ');
    return `${pc.bold(name)}${office ? ` (${office})` : ''}`;
  });
  const others = participants.length - shown.length;
  return lines.length > 0 ? [...lines, ...(others > 0 ? [pc.dim(`and ${others} more`)] : [])].join('\n') : headline;
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

async function write(out: NodeJS.WriteStream, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}
