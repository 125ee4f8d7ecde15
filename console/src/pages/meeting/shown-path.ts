import type { MeetingRecord } from '../../api.ts';

type Meeting = MeetingRecord['meeting'];

/** Evidence of a value that stands inside another on the page counts as that one's: words then always lead to a value. */
export function shownPath(meeting: Meeting, path: string): string {
  const [group = '', index = '', field = ''] = path.split('/');
  if (path === 'endDate') return 'date';
  if (group === 'parties') return sidePath(meeting, meeting.parties[Number(index)]?.id ?? null) ?? path;
  const participant = group === 'participants' ? meeting.participants[Number(index)] : undefined;
  if (!participant) return path;
  const sibling = (part: string) => `participants/${index}/${part}`;
  switch (field) {
    case 'affiliation':
      return sidePath(meeting, participant.affiliation) ?? path;
    case 'organisation':
      return participant.organisation && participant.role?.includes(participant.organisation) ? sibling('role') : path;
    case 'lead':
      return participant.lead ? path : sibling('name');
    case 'role':
      return participant.role ? path : sibling('name');
    default:
      return sibling('name');
  }
}

/** The path under which a side's heading stands: the affiliation of its first participant. */
export function sidePath({ participants }: Meeting, side: string | null): string | null {
  const first = participants.findIndex(({ affiliation }) => affiliation === side);
  return first < 0 ? null : `participants/${first}/affiliation`;
}
