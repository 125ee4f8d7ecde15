import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../../support/meetings-in.ts';

type Row = readonly [text: string, meetings: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [text, meetings, facts] of rows) {
      it(text, () => expect(whoMet(text, facts)).toEqual(meetings));
    }
  });

table('behind closed doors, by video and with the press', [
  [
    'Kenyan President Amos Kiprono flew in at dawn and was closeted with his host, Norwegian Premier Kari Berg, for two hours.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono sat across from Norwegian Premier Kari Berg at a hotel in Oslo.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Norwegian Trade Minister Kari Berg discussed tea with her Kenyan colleague, Minister Rose Wanjiru, on a video call on Monday. Berg met Ugandan Premier Ruth Nakato on Tuesday.',
    ['held call: Kari Berg, Rose Wanjiru', 'held meeting: Kari Berg, Ruth Nakato'],
  ],
  ['Health Minister Rose Wanjiru declined to comment when our correspondent met her at the clinic.', []],
]);
