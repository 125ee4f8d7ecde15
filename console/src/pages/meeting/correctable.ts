import { topicIds } from '../../../../shared/lexicon/topic-ids.ts';
import type { MeetingRecord } from '../../api.ts';

type Meeting = MeetingRecord['meeting'];

/** A value that a person may put right: how the API names it, what it is now, and what it can be. */
export type Correctable = Readonly<{
  path: string;
  label: string;
  value: string;
  choices?: readonly string[];
  /** The typed text as the value that the API takes; null takes the value away. */
  read(text: string): unknown;
}>;

const plain = (text: string): string | null => text.trim() || null;
const yesNo = (text: string): boolean => text === 'yes';
const code = (text: string): string | null => text.trim().toUpperCase() || null;

/** What can be put right at this path of the evidence; null for what cannot, such as a statement. */
export function correctable(meeting: Meeting, path: string): Correctable | null {
  const [group = '', part = '', field = ''] = path.split('/');
  if (group === 'participants') return correctableParticipant(meeting, Number(part), field);
  switch (path) {
    case 'status':
      return { path, label: 'Status', value: meeting.status, choices: ['held', 'planned', 'cancelled'], read: plain };
    case 'kind':
      return { path, label: 'Kind', value: meeting.kind, choices: ['meeting', 'call', 'conference'], read: plain };
    case 'date':
      return { path, label: 'Day (year-month-day)', value: meeting.date ?? '', read: plain };
    case 'headline':
      return { path, label: 'Headline', value: meeting.headline, read: plain };
    case 'place/city':
      return { path, label: 'City', value: meeting.place?.city ?? '', read: plain };
    case 'place/venue':
      return { path, label: 'Venue', value: meeting.place?.venue ?? '', read: plain };
    case 'place/country':
      return { path, label: 'Country (two letters)', value: meeting.place?.country ?? '', read: code };
    default:
      return group === 'topics' ? correctableTopics(meeting) : null;
  }
}

/** What a value is called in a sentence or a table, without what helps to type it: `City`, `Office of Ada Okafor`. */
export function valueName(meeting: Meeting, path: string): string {
  const [group, key = '', field = ''] = path.split('/');
  // Corrections name a participant by the official, the record by the number.
  const index = meeting.participants.findIndex(({ officialId }, at) => officialId === key || String(at) === key);
  const person = group === 'participants' ? meeting.participants[index]?.name : undefined;
  if (person && !field) return person;
  const label = correctable(meeting, person ? `participants/${index}/${field}` : path)
    ?.label.replace(/[,(].*/, '')
    .trim();
  if (!label) return path;
  return person ? `${label} of ${person}` : label;
}

function correctableTopics({ topics }: Meeting): Correctable {
  const known = new Set<string>(topicIds);
  return {
    path: 'topics',
    label: 'Topics, parted by commas',
    value: topics.join(', '),
    read: (text) => {
      const given = text.split(',').map((topic) => topic.trim().toLowerCase().replaceAll(' ', '-'));
      const unknown = given.find((topic) => topic && !known.has(topic));
      if (unknown) throw new Error(`There is no topic ${unknown}. Take one of: ${topicIds.join(', ')}.`);
      return given.filter(Boolean);
    },
  };
}

function correctableParticipant({ participants }: Meeting, index: number, field: string): Correctable | null {
  const participant = participants[index];
  if (!participant) return null;
  const path = `participants/${participant.officialId}/${field}`;
  switch (field) {
    case 'name':
      return { path, label: 'Name', value: participant.name, read: plain };
    case 'role':
      return { path, label: 'Office', value: participant.role ?? '', read: plain };
    case 'organisation':
      return { path, label: 'Organisation', value: participant.organisation ?? '', read: plain };
    case 'affiliation':
      return { path, label: 'Side', value: participant.affiliation ?? '', read: code };
    case 'lead':
      return { path, label: 'Leads', value: participant.lead ? 'yes' : 'no', choices: ['yes', 'no'], read: yesNo };
    default:
      return null;
  }
}
