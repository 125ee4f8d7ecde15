import type { Meeting, Participant } from './meeting.ts';

/** Who took part, those who led before the others: one report's lead may be another's companion. */
export function leadsFirst({ participants }: Meeting): readonly Participant[] {
  return [...participants.filter(({ lead }) => lead), ...participants.filter(({ lead }) => !lead)];
}
