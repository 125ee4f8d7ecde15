import { stringify } from 'csv-stringify/sync';
import type { Meeting } from '../meeting.ts';

export type MeetingRow = Omit<Meeting, 'evidence'>;

const columns = [
  'id',
  'kind',
  'status',
  'date',
  'end_date',
  'city',
  'country',
  'venue',
  'parties',
  'leads',
  'participants',
  'topics',
  'headline',
  'outcomes',
  'sources',
  'outlets',
  'confidence',
];

/**
 * Meetings as CSV (RFC 4180) with a heading line; several values in one cell are parted by `; `. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function meetingsCsv(meetings: readonly MeetingRow[]): string {
  const rows = [columns, ...meetings.map(cells)];
  return stringify(rows, { escape_formulas: true, record_delimiter: 'windows' });
}

function cells(meeting: MeetingRow): string[] {
  const leads = meeting.participants.filter((participant) => participant.lead);
  return [
    meeting.id,
    meeting.kind,
    meeting.status,
    meeting.date ?? '',
    meeting.endDate ?? '',
    meeting.place?.city ?? '',
    meeting.place?.country ?? '',
    meeting.place?.venue ?? '',
    meeting.parties.map((party) => party.id).join('; '),
    leads.map(withRole).join('; '),
    meeting.participants.map(withRole).join('; '),
    meeting.topics.join('; '),
    meeting.headline,
    meeting.outcomes.map((outcome) => outcome.text).join('; '),
    meeting.sources.join('; '),
    meeting.outlets.join('; '),
    String(meeting.confidence),
  ];
}

function withRole(participant: Meeting['participants'][number]): string {
  return participant.role ? `${participant.name} (${participant.role})` : participant.name;
}
