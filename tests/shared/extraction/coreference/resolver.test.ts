import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../../support/meetings-in.ts';

type Row = readonly [text: string, meetings: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [text, meetings, facts] of rows) {
      it(text, () => expect(whoMet(text, facts)).toEqual(meetings));
    }
  });

table('whom a pronoun means', [
  [
    'Swiss Ambassador Heidi Keller spoke on Monday. Kenyan Minister Amos Kiprono received her at his office on Tuesday.',
    ['held meeting: Amos Kiprono, Heidi Keller'],
  ],
  [
    'Mrs Kari Berg, the Norwegian Premier, praised Mr Amos Kiprono, the Kenyan President. She met Ugandan Premier Ruth Nakato on Tuesday.',
    ['held meeting: Kari Berg, Ruth Nakato'],
  ],
  [
    'Norwegian Premier Kari Berg will meet Kenyan President Amos Kiprono and call on King Talal of Jordan.',
    ['planned meeting: Kari Berg, Amos Kiprono', 'planned meeting: Kari Berg, Talal'],
  ],
]);
