import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { sameMeeting } from '../../../shared/meeting/same-meeting.ts';
import { meetingOf } from '../../support/meetings.ts';

const leads = ['Fayez al-Sarraj, Prime Minister (LY)', 'Lorenzo Guerini, Minister of Defence (IT)'];
const pacific = ['Kenji Morikawa, Foreign Minister (JP)', 'Martin Ellsworth, Secretary of State (US)'];

type Told = readonly [people: readonly string[], given?: Partial<Meeting>, publishedAt?: string];

function compare(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(([people, given, publishedAt = '2026-03-05']) => ({
    meeting: meetingOf(people, given),
    publishedAt,
  }));
  if (!one || !other) throw new Error('two are needed');
  const score = sameMeeting(one, other);
  expect(sameMeeting(other, one)).toBe(score);
  return score > 0;
}

const united: readonly (readonly [string, Told, Told])[] = [
  ['told in the same words', [leads], [leads]],
  ['with other spellings and in another order', [leads], [['Lorenzo Guerini (IT)', 'Faiez Serraj (LY)']]],
  [
    'led by others of those who took part',
    [['Fayez al-Sarraj (LY)', 'Enzo Vecciarelli (IT)']],
    [[...leads, 'Enzo Vecciarelli (IT)']],
  ],
  ['planned and then held', [leads, { status: 'planned' }, '2026-02-20'], [leads]],
  ['planned and then cancelled', [leads, { status: 'planned' }], [leads, { status: 'cancelled' }]],
  ['planned for no day and then held', [leads, { status: 'planned', date: null }, '2026-02-25'], [leads]],
  ['without a day in one report', [leads, { date: null }], [leads]],
  ['without a place in one report', [leads, { place: null }], [leads]],
  [
    'in two cities of one country, on one day',
    [leads, { place: { city: 'Rome', country: 'IT' } }],
    [leads, { place: { city: 'Milan', country: 'IT' } }],
  ],
  [
    'under two names of one city',
    [leads, { place: { city: 'Kiev', country: 'UA' } }],
    [leads, { place: { city: 'Kyiv', country: 'UA' } }],
  ],
  [
    'a day apart across the Pacific',
    [pacific, { kind: 'call', place: null }],
    [pacific, { kind: 'call', place: null, date: '2026-03-05' }],
  ],
  ['within the days of a longer one', [leads, { endDate: '2026-03-06' }], [leads, { date: '2026-03-05' }]],
  ['with a third lead in one report', [leads], [[...leads, 'Emmanuel Macron, President (FR)']]],
  [
    'with the other side named by office only',
    [leads],
    [
      [leads[0] ?? ''],
      {
        parties: [
          { id: 'LY', name: 'Libya' },
          { id: 'IT', name: 'Italy' },
        ],
      },
    ],
  ],
  ['called a meeting here and a conference there', [leads], [leads, { kind: 'conference' }]],
  [
    'a gathering of which nobody is named',
    [[], { kind: 'conference', headline: 'Foreign ministers of the lake states gather' }],
    [[], { kind: 'conference', headline: 'Lake states: foreign ministers gather in Geneva' }],
  ],
];

const apart: readonly (readonly [string, Told, Told])[] = [
  ['the same people on another day', [leads], [leads, { date: '2026-03-11' }]],
  ['the same people a day later, in one time zone', [leads], [leads, { date: '2026-03-05' }]],
  ['the same day with another counterpart', [leads], [[leads[0] ?? '', 'Emmanuel Macron, President (FR)']]],
  ['the same people on the telephone', [leads], [leads, { kind: 'call', place: null }]],
  ['the same people in another country', [leads], [leads, { place: { city: 'Rome', country: 'IT' } }]],
  [
    'people of one family name from two sides',
    [['Kim Min-ji (KR)', 'A Beta (IT)']],
    [['Kim Chol-su (KP)', 'A Beta (IT)']],
  ],
  ['without a day, reported weeks later', [leads], [leads, { date: null }, '2026-03-25']],
  ['without any day, reported a week apart', [leads, { date: null }], [leads, { date: null }, '2026-03-12']],
  [
    'of one side only, where sides differ',
    [leads],
    [
      [leads[0] ?? ''],
      {
        parties: [
          { id: 'LY', name: 'Libya' },
          { id: 'FR', name: 'France' },
        ],
      },
    ],
  ],
  [
    'two gatherings without names in one city on one day',
    [[], { kind: 'conference', headline: 'Health ministers discuss vaccines' }],
    [[], { kind: 'conference', headline: 'Trade officials open customs round' }],
  ],
];

describe('reports are of one meeting', () => {
  test.each(united)('%s', (_, a, b) => expect(compare(a, b)).toBe(true));
});

describe('reports are of different meetings', () => {
  test.each(apart)('%s', (_, a, b) => expect(compare(a, b)).toBe(false));
});
