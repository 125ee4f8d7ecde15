import type { Alert } from '../../shared/alerting/alert.ts';
import { excerptOf } from '../../shared/alerting/excerpt.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { aMeeting } from './a-meeting.ts';

/** An alert of the desk's watch about a meeting, with whatever a test wants otherwise. */
export function anAlert(differences: Partial<Alert> = {}, meeting: Partial<Meeting> = {}): Alert {
  return {
    id: 'alert-1',
    watch: { id: 'tunis-desk-1', name: 'Tunis desk', owner: 'desk' },
    channel: 'newsroom',
    meeting: excerptOf(aMeeting(meeting)),
    kind: 'new',
    news: [],
    reasons: [{ field: 'official', wanted: 'Mohammed Menfi', found: 'Mohamed al-Menfi' }],
    quotation: 'The minister met the head of the Presidential Council in Tunis on Tuesday.',
    sources: [
      {
        article: 'article-1',
        title: 'Crossing to open again',
        url: 'https://courier.example/crossing',
        outlet: 'Gulf of Gabes Courier',
        storedAt: '2026-03-10T07:59:00.000Z',
      },
    ],
    raisedAt: '2026-03-10T08:00:00.000Z',
    dueAt: null,
    status: 'pending',
    message: null,
    smsMessage: null,
    sentAt: null,
    failure: null,
    ...differences,
  };
}
