import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../support/meetings-in.ts';

type Row = readonly [text: string, meetings: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [text, meetings, facts] of rows) {
      it(text, () => expect(whoMet(text, facts)).toEqual(meetings));
    }
  });

table('visits and journeys', [
  [
    'Omani Foreign Minister Salim Harthi arrived in Dakar on a two-day official visit at the invitation of President Moussa Diop.',
    ['held meeting: Salim Harthi, Moussa Diop'],
  ],
  [
    'Kenyan President Amos Kiprono heads to Norway on Thursday for a state visit aimed at new trade.',
    ['planned meeting: Amos Kiprono'],
  ],
  [
    'Kenyan President Amos Kiprono left Nairobi on Tuesday for the G20 summit in Brazil.',
    ['planned conference: Amos Kiprono'],
  ],
  [
    'Danish Prime Minister Lise Holm will travel to Bali next week for the climate summit.',
    ['planned conference: Lise Holm'],
  ],
  ['Kenyan President Amos Kiprono spoke of trees during a visit to Norway.', []],
  ['King Talal visited a school in Leeds and planted an oak.', []],
  [
    'Egyptian Defence Minister Hassan Fouad landed at the airport in Athens, where he was received by Ambassador Nadia Aziz. He later met Greek Defence Minister Nikos Pappas.',
    ['held meeting: Hassan Fouad, Nikos Pappas'],
  ],
]);

table('refusals, denials and asides', [
  [
    'President Ricardo Molina called off a planned meeting with Prime Minister Tomas Berg.',
    ['cancelled meeting: Ricardo Molina, Tomas Berg'],
  ],
  [
    'Iranian President Reza Karimi ruled out talks with French President Luc Moreau.',
    ['cancelled meeting: Reza Karimi, Luc Moreau'],
  ],
  [
    'The palace denied that Queen Ingrid had met French President Luc Moreau.',
    ['cancelled meeting: Ingrid, Luc Moreau'],
  ],
  [
    'Talks between army chief Omar Siddig and rebel leader Musa Hamid failed to take place.',
    ['cancelled meeting: Omar Siddig, Musa Hamid'],
  ],
  [
    'Kenyan President Amos Kiprono and Ugandan President Ruth Nakato, who have not met since last year, traded words on radio.',
    [],
  ],
  ['Trade has grown since President Ricardo Molina met Prime Minister Tomas Berg in Lima.', []],
  ['President Ricardo Molina would be “honoured” to meet Prime Minister Tomas Berg.', []],
  [
    'President Ricardo Molina and Prime Minister Tomas Berg are set to meet on Monday. The dinner, which has no agenda, will be hosted by Chancellor Anna Vogel.',
    ['planned meeting: Ricardo Molina, Tomas Berg, Anna Vogel'],
  ],
]);

table('plans', [
  [
    'Chinese President Zhao Ming is due in Oslo on Thursday for talks with Norwegian Prime Minister Erik Lund.',
    ['planned meeting: Zhao Ming, Erik Lund'],
  ],
  [
    'South African President Themba Nkosi plans a meeting with Ukrainian President Taras Bondar.',
    ['planned meeting: Themba Nkosi, Taras Bondar'],
  ],
  [
    'Preparations are under way for a meeting between Turkish President Kemal Aydin and Russian President Igor Petrov.',
    ['planned meeting: Kemal Aydin, Igor Petrov'],
  ],
  [
    'Danish Foreign Minister Lise Holm spoke by phone with Irish Foreign Minister Sean Byrne on Monday. The two discussed the Nordic forum, where they will meet next week.',
    ['held call: Lise Holm, Sean Byrne', 'planned meeting: Lise Holm, Sean Byrne'],
  ],
]);

table('who did it, and with whom', [
  [
    'In another meeting, President Anura Silva thanked the Australian High Commissioner, Claire Dawson, for her help.',
    ['held meeting: Anura Silva, Claire Dawson'],
  ],
  [
    'NATO chief Jan de Vries thanked Canadian Prime Minister Paul Whitman for his support in a meeting in Ottawa on Thursday.',
    ['held meeting: Jan de Vries, Paul Whitman'],
  ],
  [
    'German Chancellor Anna Vogel told Chinese President Zhao Ming that firms wanted a level field.',
    ['held meeting: Anna Vogel, Zhao Ming'],
  ],
  ['German Chancellor Anna Vogel told Chinese President Zhao Ming in a letter that firms wanted a level field.', []],
  [
    'An ECOWAS delegation led by former president Emeka Obi met Malian leader Moussa Keita in Bamako.',
    ['held meeting: Emeka Obi, Moussa Keita'],
  ],
  [
    'Thai Prime Minister Somchai Rattana and other ASEAN leaders gathered in Vientiane on Tuesday.',
    ['held conference: Somchai Rattana'],
  ],
  [
    'President Kemal Aydin separately met Danish Foreign Minister Lise Holm, Irish Foreign Minister Sean Byrne and Chancellor Anna Vogel.',
    [
      'held meeting: Kemal Aydin, Lise Holm',
      'held meeting: Kemal Aydin, Sean Byrne',
      'held meeting: Kemal Aydin, Anna Vogel',
    ],
  ],
  [
    'Danish Foreign Minister Lise Holm met Irish Foreign Minister Sean Byrne in Dublin. The two leaders also discussed fish.',
    ['held meeting: Lise Holm, Sean Byrne'],
  ],
  [
    'Danish Foreign Minister Lise Holm and Irish Foreign Minister Sean Byrne discussed fish. The meeting began at noon.',
    ['held meeting: Lise Holm, Sean Byrne'],
  ],
  [
    "Chinese Premier Zhao Ming and German Chancellor Anna Vogel's talks centred on steel.",
    ['held meeting: Zhao Ming, Anna Vogel'],
  ],
  [
    'Emirati President Khalid bin Saad will join Foreign Minister Fahad Al-Otaibi on Tuesday for talks with visiting Danish Foreign Minister Lise Holm.',
    ['planned meeting: Khalid bin Saad, Fahad Al-Otaibi, Lise Holm'],
  ],
  ["Finance Minister Ali Sabri praised Nepal's talks with the International Monetary Fund.", []],
]);

table('formats', [
  ['US Vice President Helen Marsh met virtually with 15 Caribbean leaders.', ['held conference: Helen Marsh']],
  [
    'US Secretary of State Paul Whitman spoke at a meeting with ASEAN foreign ministers.',
    ['held conference: Paul Whitman'],
  ],
  [
    'Israeli adviser Tal Peretz and US adviser Paul Whitman held a virtual trilateral meeting with Bahraini adviser Nasser Khalifa.',
    ['held call: Tal Peretz, Paul Whitman, Nasser Khalifa'],
  ],
  [
    'Turkish President Kemal Aydin and German President Anna Vogel discussed ties between their countries during a phone call on Monday.',
    ['held call: Kemal Aydin, Anna Vogel'],
  ],
  [
    'Kazakh President Rustam Yusupov telephoned Kyrgyz President Azamat Toktogulov. They hailed the accords of the SCO summit held on 3 May in Dushanbe.',
    ['held call: Rustam Yusupov, Azamat Toktogulov', 'held conference: '],
  ],
  [
    'Irish premier Sean Byrne held talks with Russian President Igor Petrov. Mr Byrne said the pair spoke for an hour on the fringes of the G8 summit.',
    ['held meeting: Sean Byrne, Igor Petrov'],
  ],
]);

table('gatherings told by who spoke', [
  [
    'The summit of European leaders in Graz ended on Thursday. French President Luc Moreau said it was short. Irish Prime Minister Sean Byrne said fish was not discussed. Danish Prime Minister Lise Holm said she was content. German Chancellor Anna Vogel warned of haste.',
    ['held conference: Luc Moreau, Sean Byrne, Lise Holm, Anna Vogel'],
    { title: 'Graz summit ends without a deal' },
  ],
  [
    'Peace talks between the parties will begin in Geneva on Friday. UN envoy Ismail Dahir voiced hope.',
    ['planned conference: Ismail Dahir'],
  ],
  ['UN envoy Ismail Dahir voiced hope for the displaced.', []],
]);

table('visits that did not come about', [
  [
    'British Foreign Secretary Helen Marsh has postponed a planned trip to Russia, her office said on Monday.',
    ['cancelled meeting: Helen Marsh'],
  ],
  ['Prices rose in Seoul last week. Shops stayed shut. President Park Ji-won later put off her trip to Peru.', []],
]);
