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

table('chance meetings, joint appearances and journeys expected', [
  [
    'Kenyan President Amos Kiprono ran into Norwegian Premier Kari Berg at the funeral of the king.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  ['Kenyan Minister Amos Kiprono and Secretary Kari Berg appeared before a committee of the house.', []],
  [
    'Kenyan President Amos Kiprono and Norwegian Premier Kari Berg appeared side by side in Nairobi.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  ['Norwegian Foreign Minister Kari Berg is due in Nairobi next week.', ['planned meeting: Kari Berg']],
  ['A new ferry is due in Nairobi next week, Norwegian Foreign Minister Kari Berg said.', []],
]);

table('signing, raising and the other prime minister', [
  [
    'Kenyan General Amos Kiprono and rebel leader Kari Berg put their names to the pact at a hotel.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan Minister Amos Kiprono and Norwegian Minister Kari Berg initialled the treaty.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Norwegian Minister Kari Berg raised the matter with Kenyan President Amos Kiprono in Nairobi. She met Ugandan Premier Ruth Nakato on Monday.',
    ['held meeting: Kari Berg, Amos Kiprono', 'held meeting: Kari Berg, Ruth Nakato'],
  ],
  ['The Prime Minister spoke to the Prime Minister of Denmark, Lise Holm, this afternoon.', ['held call: Lise Holm']],
  [
    'Norwegian Foreign Minister Kari Berg made introductory calls on Senior Minister Raj Pillai and Foreign Minister Leo Seow.',
    ['held meeting: Kari Berg, Raj Pillai', 'held meeting: Kari Berg, Leo Seow'],
  ],
]);

table('hosts, houses and gatherings', [
  [
    'Kenyan President Amos Kiprono flew on to Oslo on Sunday. He was later hosted to dinner by Norwegian Premier Kari Berg.',
    ['held meeting: Kari Berg, Amos Kiprono'],
  ],
  [
    'King Talal received Kenyan President Amos Kiprono on Monday. He took him to the King Faris Training Centre. On Tuesday the King held talks with Norwegian Premier Kari Berg.',
    ['held meeting: Talal, Amos Kiprono', 'held meeting: Talal, Kari Berg'],
  ],
  [
    'The Oslo conference brought together Kenyan President Amos Kiprono, Norwegian Premier Kari Berg and Danish Premier Lise Holm.',
    ['held conference: Amos Kiprono, Kari Berg, Lise Holm'],
  ],
]);

table('between the verb and whom it is with', [
  [
    'Kenyan President Amos Kiprono received on Sunday the Consul General of Norway in Nairobi, Kari Berg.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'The Minister of Women Affairs, Grace Achieng, met in her office a delegation of the Lakes Bank led by Mr Per Lund.',
    ['held meeting: Grace Achieng, Per Lund'],
  ],
  [
    'The President of the Chamber of Commerce, Luis Ortega, met with the trade delegation from Norway, headed by Deputy Minister Kari Berg.',
    ['held meeting: Luis Ortega, Kari Berg'],
  ],
  [
    'The Vice-Chancellor of the University of Kisumu, Professor Mary Atieno, welcomed a delegation from Bergen University led by Professor Erik Lund.',
    ['held meeting: Mary Atieno, Erik Lund'],
  ],
  [
    'The Norwegian Prime Minister, Kari Berg, is on a working visit to Tallinn and will meet Estonian President Alar Tamm.',
    ['planned meeting: Kari Berg, Alar Tamm'],
  ],
  [
    'Mayor Kari Berg of Bergen and Mayor Amos Kiprono of Kisumu sealed a sister city agreement on Friday.',
    ['held meeting: Kari Berg, Amos Kiprono'],
  ],
  ['Mr. Berg, the Norwegian minister, welcomed the United States’ engagement with Kenya.', []],
  ['Norwegian Minister Kari Berg and President Amos Kiprono of Kenya spoke of the threat posed by the drought.', []],
]);

table('sides that somebody leads, represents or signs for', [
  [
    'The memorandum was signed by Kari Berg, Minister of Trade, on behalf of Norway and Amos Kiprono, Minister of Finance, on behalf of Kenya.',
    ['held meeting: Kari Berg, Amos Kiprono'],
  ],
  [
    'Kisumu University, represented by its Rector Dr. Amos Kiprono, signed a memorandum with Bergen University, represented by its President Dr. Kari Berg.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Negotiations between the ministry, led by Minister Amos Kiprono, and the doctors’ union, led by its President Rose Wanjiru, resumed yesterday.',
    ['held meeting: Amos Kiprono, Rose Wanjiru'],
  ],
  [
    'A senior KDP delegation headed by Fazil Mirza met with PUK leader Bafel Jalal in Sulaimani.',
    ['held meeting: Fazil Mirza, Bafel Jalal'],
  ],
  [
    'President Amos Kiprono bade farewell to outgoing Norwegian Ambassador Kari Berg.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Colonel Per Lund, the Norwegian attaché, paid courtesies to the Commander of the Army, General Amos Kiprono.',
    ['held meeting: Per Lund, Amos Kiprono'],
  ],
  ['The bill was signed by President Amos Kiprono for the good of the farmers.', []],
]);

table('how the talks were', [
  [
    'Norwegian Prime Minister Kari Berg and Kenyan President Amos Kiprono held a candid and constructive conversation in Oslo.',
    ['held meeting: Kari Berg, Amos Kiprono'],
  ],
  [
    'Norwegian Prime Minister Kari Berg and Kenyan President Amos Kiprono held talks via video on Tuesday.',
    ['held call: Kari Berg, Amos Kiprono'],
  ],
  [
    'Kenyan Minister Amos Kiprono and U.S. Under Secretary of Commerce Jane Reed held talks on Tuesday.',
    ['held meeting: Amos Kiprono, Jane Reed'],
  ],
  [
    'Kenyan President Amos Kiprono met with Kari Berg، Ambassador of Norway to Kenya، to discuss the vote.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono held a meeting with a U.S delegation headed by David Reed, assistant Secretary of State.',
    ['held meeting: Amos Kiprono, David Reed'],
  ],
]);

table('who speaks to the press, and courtesies', [
  [
    'Kenyan President Amos Kiprono received Senator Per Lund on Monday. Speaking to State House correspondents after the tour, Lund praised the office.',
    ['held meeting: Amos Kiprono, Per Lund'],
  ],
  [
    'Kenyan President Amos Kiprono spoke by phone with Norwegian Premier Kari Berg on Monday. Both the president and the premier said they look forward to meeting in person.',
    ['held call: Amos Kiprono, Kari Berg'],
  ],
]);
