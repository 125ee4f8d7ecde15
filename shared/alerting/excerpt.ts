import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingExcerpt } from './alert.ts';

const most = { participants: 12, outcomes: 3, outcomeText: 300, headline: 300 } as const;

/** The part of a record that an alert shows, bounded however large the record is. Leads come first. */
export function excerptOf(meeting: Meeting): MeetingExcerpt {
  const { id, kind, status, date, endDate, place, parties, topics, headline, participants } = meeting;
  const leadsFirst = [...participants].sort((a, b) => Number(b.lead) - Number(a.lead));
  return {
    id,
    kind,
    status,
    date,
    ...(endDate && { endDate }),
    place,
    parties: parties.slice(0, most.participants),
    topics,
    headline: headline.slice(0, most.headline),
    participants: leadsFirst.slice(0, most.participants),
    participantCount: participants.length,
    outcomes: meeting.outcomes
      .slice(0, most.outcomes)
      .map(({ kind, text }) => ({ kind, text: text.slice(0, most.outcomeText) })),
  };
}
