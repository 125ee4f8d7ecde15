import type { Meeting, Participant } from '../../shared/meeting/meeting.ts';
import { officialId } from '../../shared/names/official-id.ts';

/** A participant of a meeting; leads unless told otherwise. */
export function person(name: string, role: string | null, affiliation: string | null, lead = true): Participant {
  return { name, role, affiliation, lead, officialId: officialId(name) };
}

/** A record of two ministers who met in Tunis, with whatever a test wants otherwise. */
export function aMeeting(differences: Partial<Meeting> = {}): Meeting {
  return {
    id: 'tunis-talks',
    kind: 'meeting',
    status: 'held',
    date: '2026-03-10',
    place: { city: 'Tunis', country: 'TN' },
    parties: [
      { id: 'TN', name: 'Tunisia' },
      { id: 'LY', name: 'Libya' },
    ],
    participants: [
      person('Nabil Ammar', 'Minister of Foreign Affairs', 'TN'),
      person('Mohamed al-Menfi', 'Head of the Presidential Council', 'LY'),
      person('Salwa Ben Amor', 'Adviser', 'TN', false),
    ],
    topics: ['border-security', 'trade'],
    keyphrases: ['Ras Jedir crossing'],
    statements: [{ speaker: 'Nabil Ammar', verb: 'said', text: 'the crossing opens again in April' }],
    outcomes: [{ kind: 'agreed', text: 'to open the Ras Jedir crossing again in April' }],
    headline: 'Tunisian minister and Libyan leader agree to open crossing again',
    confidence: 0.9,
    sources: ['article-1'],
    outlets: ['Gulf of Gabes Courier'],
    evidence: {},
    ...differences,
  };
}
