import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../../support/meetings-in.ts';

type Row = readonly [text: string, meetings: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [text, meetings, facts] of rows) {
      it(text, () => expect(whoMet(text, facts)).toEqual(meetings));
    }
  });

table('excused, deferred, off and invited', [
  ['King Talal excused himself from hosting Norwegian Premier Kari Berg.', ['cancelled meeting: Talal, Kari Berg']],
  ['King Talal begged off a dinner with Norwegian Premier Kari Berg.', ['cancelled meeting: Talal, Kari Berg']],
  [
    'Kenyan President Amos Kiprono will no longer meet Norwegian Premier Kari Berg in Oslo.',
    ['cancelled meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'The planned meeting between Kenyan President Amos Kiprono and Norwegian Premier Kari Berg is off.',
    ['cancelled meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'The planned meeting between Kenyan President Amos Kiprono and Norwegian Premier Kari Berg is off to a good start.',
    ['planned meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'A visit to Oslo by Kenyan President Amos Kiprono, during which he was expected to meet Norwegian Premier Kari Berg, has been deferred.',
    ['cancelled meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Maldivian Minister Ali Manik invited Kenyan President Amos Kiprono to attend the Tuna Forum in May.',
    ['planned conference: Amos Kiprono'],
  ],
]);
