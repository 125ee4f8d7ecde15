import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../../support/meetings-in.ts';

type Row = readonly [text: string, meetings: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [text, meetings, facts] of rows) {
      it(text, () => expect(whoMet(text, facts)).toEqual(meetings));
    }
  });

table('who was at a meeting told of before', [
  [
    'Kenyan President Amos Kiprono met Norwegian Premier Kari Berg on Tuesday. The Police Commissioner, DCP Sam Otieno, and Secretary Per Lund were also at the meeting.',
    ['held meeting: Amos Kiprono, Kari Berg + Sam Otieno, Per Lund'],
  ],
  [
    'Kenyan President Amos Kiprono met Norwegian Premier Kari Berg on Tuesday. Minister Rose Wanjiru and Secretary Per Lund were associated with the discussion.',
    ['held meeting: Amos Kiprono, Kari Berg + Rose Wanjiru, Per Lund'],
  ],
  [
    'Kenyan President Amos Kiprono met Norwegian Premier Kari Berg on Tuesday. “It went well,” said Minister Rose Wanjiru, who was part of the delegation.',
    ['held meeting: Amos Kiprono, Kari Berg + Rose Wanjiru'],
  ],
  [
    'A delegation from Kenya led by Minister Amos Kiprono called on Minister Kari Berg of Norway on Tuesday. The delegation will meet Mayor Per Lund on Friday.',
    ['held meeting: Amos Kiprono, Kari Berg', 'planned meeting: Amos Kiprono, Per Lund'],
  ],
  [
    'Norwegian Premier Kari Berg rang Dorcas Kibet on Tuesday. Kibet told her that the ferry would stay.',
    ['held call: Kari Berg, Dorcas Kibet'],
  ],
]);

table('who attended, told the other way round', [
  [
    'Kenyan President Amos Kiprono met Norwegian Premier Kari Berg on Tuesday. Also attending were Minister Rose Wanjiru and Secretary Per Lund.',
    ['held meeting: Amos Kiprono, Kari Berg + Rose Wanjiru, Per Lund'],
  ],
  [
    'Kenyan President Amos Kiprono met Norwegian Premier Kari Berg on Tuesday. In attendance at the event were the Commissioner for Health, Rose Wanjiru, and Secretary Per Lund.',
    ['held meeting: Amos Kiprono, Kari Berg + Rose Wanjiru, Per Lund'],
  ],
]);

table('company, and missions with a leader', [
  [
    'Kenyan President Amos Kiprono met Norwegian Premier Kari Berg on Tuesday. Minister Rose Wanjiru and Secretary Sam Otieno accompanied the President.',
    ['held meeting: Amos Kiprono, Kari Berg + Rose Wanjiru, Sam Otieno'],
  ],
  [
    'Kenyan President Amos Kiprono met Norwegian Premier Kari Berg on Tuesday. Berg, who was in the company of Minister Per Lund, thanked him.',
    ['held meeting: Amos Kiprono, Kari Berg + Per Lund'],
  ],
  [
    'A mission of the International Monetary Fund, headed by Peter Brauer, called on Kenyan President Amos Kiprono on Tuesday.',
    ['held meeting: Peter Brauer, Amos Kiprono'],
  ],
  [
    'Kenyan First Lady Rose Wanjiru hosted the wife of the Turkish President, Mrs Emine Durak, on Tuesday.',
    ['held meeting: Rose Wanjiru, Emine Durak'],
  ],
]);

table('who only came along', [
  [
    'The Minister was accompanied by the Permanent Secretary, Alhaji Sani Bello, during the meeting with Japanese Ambassador Kenji Sato.',
    ['held meeting: Kenji Sato + Sani Bello'],
  ],
  [
    'Dr Amos Kiprono, Dean of the Faculty of Law at Kisumu University, and Mr Sam Otieno, Assistant Dean, received Norwegian Ambassador Kari Berg.',
    ['held meeting: Amos Kiprono, Kari Berg + Sam Otieno'],
  ],
  [
    'Norwegian Foreign Minister Kari Berg and Kenyan Foreign Minister Amos Kiprono reviewed trade. This came as the Norwegian minister received her Kenyan counterpart today. Attending the meeting were Per Lund, Minister of State, and Rose Wanjiru, Kenyan Ambassador.',
    ['held meeting: Kari Berg, Amos Kiprono + Per Lund, Rose Wanjiru'],
  ],
]);

table('who answers the one told of', [
  [
    'Governor Amos Kiprono received the leadership of the Lakes Bank on Monday. Responding, the Director of the bank, Kari Berg, thanked the governor.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono received letters of credence from five new envoys. Speaking on behalf of the envoys, the Ambassador of Norway, Kari Berg, thanked the President.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Norwegian Ambassador Kari Berg met Kenyan officials on Monday during a visit to Kisumu. The Governor of Kisumu, Amos Kiprono, in his welcome address, praised the visit.',
    ['held meeting: Kari Berg, Amos Kiprono'],
  ],
  [
    'Kenyan President Amos Kiprono met Norwegian Ambassador Kari Berg on Monday. In his remarks, Senator Sam Otieno praised the roads.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
]);
