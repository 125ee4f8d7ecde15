import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../../support/meetings-in.ts';

type Row = readonly [text: string, meetings: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [text, meetings, facts] of rows) {
      it(text, () => expect(whoMet(text, facts)).toEqual(meetings));
    }
  });

table('a meeting whose relative clause names who met', [
  [
    'It came after a late-night session on Tuesday in which Kenyan Minister Amos Kiprono and Norwegian Premier Kari Berg went through the list.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Aides spoke of a telephone conversation in which Kenyan President Amos Kiprono asked Norwegian Premier Kari Berg for time.',
    ['held call: Amos Kiprono, Kari Berg'],
  ],
  ['Aides spoke of a meeting at which Kenyan President Amos Kiprono lost his temper.', []],
]);

table('visits to persons, and meetings of groups', [
  [
    'Norwegian Ambassador Kari Berg spoke in Bo on Tuesday when she led a team on a visit to the governor, Amos Kiprono.',
    ['held meeting: Kari Berg, Amos Kiprono'],
  ],
  ['Norwegian Ambassador Kari Berg spoke in Bo on a visit to the farm of the governor, Amos Kiprono.', []],
  [
    'Kenyan Minister Amos Kiprono will represent his country at the meeting of the Lima Group in Oslo on Friday.',
    ['planned conference: Amos Kiprono'],
  ],
  [
    'Kenyan President Amos Kiprono held talks on Sunday with Norwegian Premier Kari Berg and is due to see Swedish Premier Nils Ek on Friday.',
    ['held meeting: Amos Kiprono, Kari Berg', 'planned meeting: Amos Kiprono, Nils Ek'],
  ],
]);
