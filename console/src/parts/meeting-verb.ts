import type { MeetingSummary } from '../api.ts';

const verbs: Readonly<Record<MeetingSummary['kind'], Readonly<Record<MeetingSummary['status'], string>>>> = {
  meeting: { held: 'met', planned: 'will meet', cancelled: 'did not meet' },
  call: { held: 'spoke with', planned: 'will speak with', cancelled: 'did not speak with' },
  conference: { held: 'conferred with', planned: 'will confer with', cancelled: 'did not confer with' },
};

export const meetingVerb = ({ kind, status }: Pick<MeetingSummary, 'kind' | 'status'>): string => verbs[kind][status];
