import type { Meeting } from '../../../shared/meeting/meeting.ts';

/** A meeting for the tests of one rule each; give only what the rule looks at. */
export function aMeeting(facts: Partial<Meeting> = {}): Meeting {
  return {
    id: 'm1',
    kind: 'meeting',
    status: 'held',
    date: '2024-05-06',
    place: { city: 'Valletta', country: 'MT', venue: 'Harbour House' },
    parties: [
      { id: 'PT', name: 'Portugal' },
      { id: 'KE', name: 'Kenya' },
    ],
    participants: [
      {
        name: 'Rui Valadares',
        role: 'Minister of Foreign Affairs',
        organisation: 'Ministry of Foreign Affairs',
        affiliation: 'PT',
        lead: true,
        officialId: 'rui-valadares',
      },
      { name: 'Wanjiru Kamotho', role: 'trade envoy', affiliation: 'KE', lead: true, officialId: 'wanjiru-kamotho' },
      { name: 'Ana Belo', role: 'adviser', affiliation: 'PT', lead: false, officialId: 'ana-belo' },
    ],
    topics: ['trade', 'migration'],
    keyphrases: ['fishing rights'],
    statements: [{ speaker: 'Rui Valadares', verb: 'said', text: 'The tariff on sisal will end' }],
    outcomes: [{ kind: 'agreed', text: 'a joint commission on sisal' }],
    headline: 'Valadares receives Kenyan envoy',
    confidence: 0.9,
    sources: ['a1'],
    outlets: ['Harbour Gazette'],
    evidence: {},
    ...facts,
  };
}
