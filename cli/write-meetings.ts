import { once } from 'node:events';
import pc from 'picocolors';
import { meetingsCalendar } from '../shared/meeting/formats/meetings-calendar.ts';
import { type MeetingRow, meetingsCsv } from '../shared/meeting/formats/meetings-csv.ts';
import type { Status } from '../shared/meeting/meeting.ts';
import { plainTable } from './plain-table.ts';

export const meetingFormats = ['table', 'json', 'jsonl', 'csv', 'ics'] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

/** Below this there is no room for columns beside each other. */
const leastForColumns = 70;

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
  else await write(out, `${meetingTable(all, out.columns)}\n`);
}

/**
 * One meeting a row, within `width` columns: when, what, who with whom, where, about what, from how many articles. In a
 * pipe (`width` undefined) each is one line; on a terminal too narrow for columns all of it stands in one.
 */
export function meetingTable(meetings: readonly MeetingRow[], width: number | undefined): string {
  const narrow = width !== undefined && width < 100;
  const [when, id] = [13, 13];
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
  if (width === undefined)
    return plainTable(
      columns,
      rows.map((row) => row.map(onOneLine)),
    );
  if (width < leastForColumns)
    return plainTable(
      ['meetings'],
      rows.map((row) => [`${row.join('\n')}\n`]),
      [width],
    );
  const flexible = width - when - id - (narrow ? 4 : 8);
  const [who, where, about] = [0.5, 0.2, 0.3].map((part) => Math.round(flexible * part)) as [number, number, number];
  return plainTable(columns, rows, narrow ? [when, flexible, id] : [when, who, where, about, id]);
}

const onOneLine = (cell: string): string => cell.split(/\s*\n\s*/).join('; ');

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
