import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../../support/meetings-in.ts';

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

table('how one came to an office, and where one is received', [
  [
    'Newly appointed Norwegian Consul General Kari Berg called on Governor Imran Qazi at Governor House here on Tuesday.',
    ['held meeting: Kari Berg, Imran Qazi'],
  ],
  [
    'The recently elected Kenyan President Amos Kiprono met Norwegian Foreign Minister Kari Berg on Tuesday.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono, who appointed Minister Rose Wanjiru, met Norwegian Foreign Minister Kari Berg on Tuesday.',
    ['held meeting: Amos Kiprono, Kari Berg'],
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

table('more verbs and their subjects', [
  [
    'Peruvian Foreign Minister Rosa Quispe visited Bolivia, meeting President Jorge Mamani, on Tuesday.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'With Peruvian President Rosa Quispe meeting Bolivian President Jorge Mamani on Tuesday, traders were hopeful.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian Premier Rosa Quispe was photographed meeting Bolivian President Jorge Mamani and later issued a statement.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian President Rosa Quispe brought together Bolivian President Jorge Mamani and Chilean President Pablo Rojas on Friday.',
    ['held conference: Rosa Quispe, Jorge Mamani, Pablo Rojas'],
  ],
  [
    'Peruvian President Rosa Quispe bade farewell to Bolivian Ambassador Jorge Mamani.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian Premier Rosa Quispe and Bolivian Premier Jorge Mamani agreed during a meeting on Thursday to reopen the bridge.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian Premier Rosa Quispe met virtually while in Lima with Bolivian Premier Jorge Mamani.',
    ['held call: Rosa Quispe, Jorge Mamani'],
  ],
  [
    "Peruvian Premier Rosa Quispe met envoys from two neighbours - Bolivia's Jorge Mamani and Chile's Pablo Rojas - at her hotel.",
    ['held conference: Rosa Quispe, Jorge Mamani, Pablo Rojas'],
  ],
  [
    'Peruvian Premier Rosa Quispe consulted with Bolivian Premier Jorge Mamani, Chilean Premier Pablo Rojas and other allies. The call lasted an hour.',
    ['held call: Rosa Quispe, Jorge Mamani, Pablo Rojas'],
  ],
  ['Peruvian Premier Rosa Quispe flew to Bolivia for talks with senior officials.', ['planned meeting: Rosa Quispe']],
]);

table('more nouns and whose they are', [
  [
    'This was the third meeting that Peruvian President Rosa Quispe has held with Bolivian President Jorge Mamani.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian President Rosa Quispe offered her Bolivian counterpart Jorge Mamani help. During a phone call between the two presidents, Quispe spoke of the floods.',
    ['held call: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian Premier Rosa Quispe arrived in La Paz. In a meeting with Bolivian Premier Jorge Mamani, both men spoke of water.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Following talks in the lakeside city of Puno between Peruvian Premier Rosa Quispe and Bolivian Premier Jorge Mamani, both signed a pact.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian Premier Rosa Quispe spoke after a meeting on Wednesday with Bolivian Premier Jorge Mamani. Quispe also said she would meet Mamani next month.',
    ['held meeting: Rosa Quispe, Jorge Mamani', 'planned meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian President Rosa Quispe spoke by phone with Bolivian President Jorge Mamani. The leaders agreed to meet soon.',
    ['held call: Rosa Quispe, Jorge Mamani', 'planned meeting: Rosa Quispe, Jorge Mamani'],
  ],
]);

table('insertions, delegations and companions', [
  [
    'Peruvian Premier Rosa Quispe, flanked by Senator Pablo Rojas (D-TX) and Mayor Inés Vega, held talks with Bolivian Premier Jorge Mamani.',
    ['held meeting: Rosa Quispe, Jorge Mamani + Pablo Rojas, Inés Vega'],
  ],
  [
    'Rector Rosa Quispe, along with Dean Pablo Rojas, welcomed a delegation from Oruro University, led by its president, Jorge Mamani.',
    ['held meeting: Rosa Quispe, Jorge Mamani + Pablo Rojas'],
  ],
  [
    'Bolivian Ambassador to Peru Jorge Mamani said this during a courtesy visit by Rector Rosa Quispe and her team.',
    ['held meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Governor Rosa Quispe of Cusco hosted a meeting of some governors. At the meeting were Governor Pablo Rojas and Governor Inés Vega.',
    ['held meeting: Rosa Quispe, Pablo Rojas, Inés Vega'],
  ],
  [
    'Peruvian Premier Rosa Quispe received Bolivian Premier Jorge Mamani today. Health Minister Inés Vega and Trade Minister Pablo Rojas were present at the meeting.',
    ['held meeting: Rosa Quispe, Jorge Mamani + Inés Vega, Pablo Rojas'],
  ],
]);

table('summits by invitation and of groups', [
  [
    'Peruvian President Rosa Quispe and Bolivian President Jorge Mamani have accepted invitations to a summit in Quito.',
    ['planned conference: Rosa Quispe, Jorge Mamani'],
  ],
  [
    "Peruvian Trade Minister Rosa Quispe will participate in the opening session of the ASEAN Trade Ministers' Meeting in Hanoi.",
    ['planned conference: Rosa Quispe'],
  ],
  [
    'Peruvian Foreign Minister Rosa Quispe will travel to three countries. She will meet President Jorge Mamani of Bolivia, President Pablo Rojas of Chile and President Inés Vega of Uruguay.',
    [
      'planned meeting: Rosa Quispe, Jorge Mamani',
      'planned meeting: Rosa Quispe, Pablo Rojas',
      'planned meeting: Rosa Quispe, Inés Vega',
    ],
  ],
]);

table('called off, hoped for or only spoken of', [
  [
    "This came after the postponement of Premier Rosa Quispe's meeting with Bolivian President Jorge Mamani.",
    ['cancelled meeting: Rosa Quispe, Jorge Mamani'],
  ],
  [
    'Peruvian Defence Minister Rosa Quispe was set to meet Bolivian Defence Minister Jorge Mamani, but Mamani postponed his trip.',
    ['cancelled meeting: Rosa Quispe, Jorge Mamani'],
  ],
  ['Peruvian Premier Rosa Quispe was not expected to meet Bolivian Premier Jorge Mamani.', []],
  [
    'The talks could lay the groundwork for a meeting of Peruvian Premier Rosa Quispe and Bolivian Premier Jorge Mamani.',
    [],
  ],
  [
    'Peruvian negotiator Rosa Quispe and Bolivian envoy Jorge Mamani will not hold any talks today.',
    ['cancelled meeting: Rosa Quispe, Jorge Mamani'],
  ],
  ['“I told him about the meetings I had with officials of many countries,” Peruvian Premier Rosa Quispe said.', []],
  ['Peruvian Premier Rosa Quispe is open to a conversation with Bolivian Premier Jorge Mamani.', []],
]);

table('what somebody tells of themselves', [
  [
    '“Met Kenyan President Amos Kiprono today in Oslo. Discussed trade,” Norwegian Foreign Minister Ingrid Solbakken tweeted.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    '“Pleased to host Kenyan President Amos Kiprono in Oslo,” Norwegian Foreign Minister Ingrid Solbakken wrote on X.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    '"I met Kenyan President Amos Kiprono yesterday and we agreed to work together," said Norwegian Foreign Minister Ingrid Solbakken.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    '“Great meeting with Kenyan President Amos Kiprono today,” Norwegian Foreign Minister Ingrid Solbakken posted.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  ['“I will never meet Kenyan President Amos Kiprono,” a farmer said.', []],
]);

table('counterparts before the verb and subjects after it', [
  [
    'Kenyan President Amos Kiprono, whom Norwegian Foreign Minister Ingrid Solbakken met on Tuesday, called for calm.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'With Kenyan President Amos Kiprono, Norwegian Foreign Minister Ingrid Solbakken discussed trade in Oslo.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Among those Norwegian Foreign Minister Ingrid Solbakken met in Nairobi was Kenyan President Amos Kiprono.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Governor Ade Balogun said this when British High Commissioner Jane Hollis paid him a courtesy visit.',
    ['held meeting: Jane Hollis, Ade Balogun'],
  ],
  [
    'Governor Ade Balogun gave the assurance when British High Commissioner Jane Hollis called on him in Lagos on Monday.',
    ['held meeting: Jane Hollis, Ade Balogun'],
  ],
  [
    'A meeting of Norwegian Foreign Minister Ingrid Solbakken with Kenyan President Amos Kiprono took place in Oslo.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Trade was discussed in Oslo by Norwegian Foreign Minister Ingrid Solbakken and Kenyan President Amos Kiprono.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'The visit of Kenyan President Amos Kiprono to Oslo included a meeting with Norwegian Foreign Minister Ingrid Solbakken.',
    ['held meeting: Amos Kiprono, Ingrid Solbakken'],
  ],
  [
    'Kenyan President Amos Kiprono visited Oslo on Monday. There, talks were held with Norwegian Foreign Minister Ingrid Solbakken.',
    ['held meeting: Amos Kiprono, Ingrid Solbakken'],
  ],
]);

table('two of whom the sentence tells only that they spoke', [
  [
    'Norwegian Foreign Minister Ingrid Solbakken urged Kenyan President Amos Kiprono to sign when they met on Tuesday.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Norwegian Foreign Minister Ingrid Solbakken congratulated Kenyan President Amos Kiprono by phone.',
    ['held call: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'In a phone call on Tuesday, Norwegian Foreign Minister Ingrid Solbakken congratulated Kenyan President Amos Kiprono.',
    ['held call: Ingrid Solbakken, Amos Kiprono'],
  ],
  ['Norwegian Foreign Minister Ingrid Solbakken congratulated Kenyan President Amos Kiprono on his victory.', []],
  [
    'Norwegian Foreign Minister Ingrid Solbakken sat face to face with Kenyan President Amos Kiprono on Tuesday.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'A meeting was held at the ministry. It was attended by Norwegian Foreign Minister Ingrid Solbakken and Kenyan President Amos Kiprono.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Three agreements were signed in the presence of Norwegian Foreign Minister Ingrid Solbakken and Kenyan President Amos Kiprono.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  ['The wedding was attended by Norwegian Foreign Minister Ingrid Solbakken and Kenyan President Amos Kiprono.', []],
]);

table('what was planned, supposed or denied', [
  [
    'Talks between President Ricardo Molina and Prime Minister Tomas Berg scheduled for Friday have been postponed.',
    ['cancelled meeting: Ricardo Molina, Tomas Berg'],
  ],
  [
    'There will be no meeting between President Ricardo Molina and Prime Minister Tomas Berg.',
    ['cancelled meeting: Ricardo Molina, Tomas Berg'],
  ],
  [
    'President Ricardo Molina denied having met Prime Minister Tomas Berg.',
    ['cancelled meeting: Ricardo Molina, Tomas Berg'],
  ],
  ['If President Ricardo Molina met Prime Minister Tomas Berg, trade would grow.', []],
  [
    'President Ricardo Molina will raise trade when he meets Prime Minister Tomas Berg in Lima.',
    ['planned meeting: Ricardo Molina, Tomas Berg'],
  ],
  [
    'President Ricardo Molina agreed to expand trade during a meeting with Prime Minister Tomas Berg.',
    ['held meeting: Ricardo Molina, Tomas Berg'],
  ],
  [
    'President Ricardo Molina looks forward to meeting Prime Minister Tomas Berg.',
    ['planned meeting: Ricardo Molina, Tomas Berg'],
  ],
  [
    'President Ricardo Molina took the opportunity to meet Prime Minister Tomas Berg.',
    ['held meeting: Ricardo Molina, Tomas Berg'],
  ],
]);

table('meetings of which nobody is named', [
  ['European Union leaders met in Brussels on Tuesday to discuss migration.', ['held conference: ']],
  ['The foreign ministers of Russia, Turkey and Iran will meet in Moscow on Friday.', ['planned conference: ']],
  ['Talks between India and Pakistan were held in Delhi on Monday.', ['held meeting: ']],
  ['Negotiators from Sudan and South Sudan are to meet in Addis Ababa on Friday.', ['planned meeting: ']],
  [
    'Oman will host the next round of talks between Iran and six world powers in Muscat on June 23.',
    ['planned conference: '],
  ],
  ['The summit of the Arab League planned for June 29 in Algiers has been postponed.', ['cancelled conference: ']],
  ['A three-way summit between Russia, Turkey and Iran is to be held in Tehran on Friday.', ['planned conference: ']],
  ['Leaders of the G7 countries have met before.', []],
  ['Talks between India and Pakistan are in deadlock, officials said on Monday.', []],
  ['Villagers from two towns met in Kisumu on Friday.', []],
  [
    'The leaders of Kenya and Uganda met in Arusha on Sunday. Kenyan President Amos Kiprono told Ugandan President Ruth Nakato at the talks that the border would open.',
    ['held meeting: Amos Kiprono, Ruth Nakato'],
  ],
  [
    'Kenyan President Amos Kiprono met Ugandan President Ruth Nakato in Arusha on Sunday. East African Community ministers will meet in Kampala on Friday.',
    ['held meeting: Amos Kiprono, Ruth Nakato', 'planned conference: '],
  ],
]);

table('calls and calling on', [
  [
    'Norwegian Prime Minister Erik Lund called Kenyan President Amos Kiprono on Monday to congratulate him.',
    ['held call: Erik Lund, Amos Kiprono'],
  ],
  [
    'The Secretary-General called today H.E. Mr. Amos Kiprono, President of Kenya, to express his concern.',
    ['held call: Amos Kiprono'],
  ],
  [
    'Readout of the Secretary-General’s phone call with H.E. Mr. Amos Kiprono, President of Kenya',
    ['held call: Amos Kiprono'],
  ],
  ['The Prime Minister called Amos Kiprono, the finance minister, a friend of the poor.', []],
  ['The Prime Minister called on President Amos Kiprono to step down.', []],
  [
    'Danish Prime Minister Lise Holm spoke to President Amos Kiprono of Kenya, President Ricardo Molina of Peru and Prime Minister Tomas Berg of Norway.',
    ['held call: Lise Holm, Amos Kiprono', 'held call: Lise Holm, Ricardo Molina', 'held call: Lise Holm, Tomas Berg'],
  ],
  [
    'Danish Prime Minister Lise Holm spoke to President Amos Kiprono of Kenya and President Ricardo Molina of Peru in a joint call.',
    ['held call: Lise Holm, Amos Kiprono, Ricardo Molina'],
  ],
  [
    'Ambassador Zhao Ming called on Prime Minister Tomas Berg, Speaker Erik Lund and former President Ruth Nakato respectively to hand over letters.',
    [
      'held meeting: Zhao Ming, Tomas Berg',
      'held meeting: Zhao Ming, Erik Lund',
      'held meeting: Zhao Ming, Ruth Nakato',
    ],
  ],
]);

table('one side told, and who came along', [
  [
    'A United Nations mission is holding closed-door discussions with Kenyan President Amos Kiprono.',
    ['held meeting: Amos Kiprono'],
  ],
  [
    'Asked about the Prime Minister’s meeting with Kenyan President Amos Kiprono, the spokesman said that it was long.',
    ['held meeting: Amos Kiprono'],
  ],
  [
    'Norwegian Foreign Minister Ingrid Solbakken met Kenyan President Amos Kiprono. After the meeting with Kiprono, a statement was read.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  ['Rector Emil Roth received in a meeting Kenyan Ambassador Amos Kiprono.', ['held meeting: Emil Roth, Amos Kiprono']],
  ['Chairman Ali Huseyn of the Legislative Assembly opened a school in Baku.', []],
  ['Minister Ali Huseyn failed to speak out on the matter of Governor Tariq Aziz.', []],
  [
    'Kenyan President Amos Kiprono separately met Secretary General Lars Vik, Climate Change Minister Ruth Moss and Archbishop John Field.',
    [
      'held meeting: Amos Kiprono, Lars Vik',
      'held meeting: Amos Kiprono, Ruth Moss',
      'held meeting: Amos Kiprono, John Field',
    ],
  ],
]);

table('where somebody is received, and while', [
  [
    'Kenyan President Amos Kiprono received in his office Norwegian Foreign Minister Erik Lund.',
    ['held meeting: Amos Kiprono, Erik Lund'],
  ],
  [
    'Kenyan President Amos Kiprono received in Mombasa Norwegian Foreign Minister Erik Lund.',
    ['held meeting: Amos Kiprono, Erik Lund'],
  ],
  [
    'Kenyan President Amos Kiprono made the remarks while meeting Norwegian Foreign Minister Erik Lund in Mombasa.',
    ['held meeting: Amos Kiprono, Erik Lund'],
  ],
  [
    'WHO Director-General Ruth Nakato met Attorney General of Mexico Ricardo Molina.',
    ['held meeting: Ruth Nakato, Ricardo Molina'],
  ],
  ['Amos Kiprono, the defence attorney, met Kenyan President Ruth Nakato by chance, according to the paper.', []],
]);

table('the days and stops of several meetings', [
  [
    'On Tuesday, May 7, Kenyan President Amos Kiprono met Ugandan President Ruth Nakato in Arusha. On February 8, Kiprono and Nakato met in Kampala.',
    ['held meeting: Amos Kiprono, Ruth Nakato', 'held meeting: Amos Kiprono, Ruth Nakato'],
  ],
  [
    'Kenyan President Amos Kiprono met Ugandan President Ruth Nakato on Monday. Kiprono and Nakato met in Arusha.',
    ['held meeting: Amos Kiprono, Ruth Nakato'],
  ],
  [
    'In Oslo, Assistant Secretary Dana Cole will meet with government officials. In Riga, she will meet with government officials.',
    ['planned meeting: Dana Cole', 'planned meeting: Dana Cole'],
  ],
  [
    'In Oslo, Assistant Secretary Dana Cole will meet with government officials. While in Oslo, she will meet with Norwegian Foreign Minister Ingrid Solbakken.',
    ['planned meeting: Dana Cole, Ingrid Solbakken'],
  ],
]);

table('a verb told once for several counterparts', [
  [
    'Norwegian Foreign Minister Erik Lund received a delegation headed by Kenyan President Amos Kiprono and including Ruth Nakato and Lise Holm.',
    ['held meeting: Erik Lund, Amos Kiprono + Ruth Nakato, Lise Holm'],
  ],
  [
    'Danish Prime Minister Lise Holm met Kenyan President Amos Kiprono in Nairobi on Monday and Ugandan President Ruth Nakato in Kampala on Tuesday.',
    ['held meeting: Lise Holm, Amos Kiprono', 'held meeting: Lise Holm, Ruth Nakato'],
  ],
  [
    'Danish Prime Minister Lise Holm held talks with Kenyan President Amos Kiprono, and later with Ugandan President Ruth Nakato.',
    ['held meeting: Lise Holm, Amos Kiprono', 'held meeting: Lise Holm, Ruth Nakato'],
  ],
  [
    'Danish Prime Minister Lise Holm was received by Kenyan President Amos Kiprono and later by Speaker Ruth Nakato.',
    ['held meeting: Amos Kiprono, Lise Holm', 'held meeting: Ruth Nakato, Lise Holm'],
  ],
  [
    'Danish Prime Minister Lise Holm met Kenyan President Amos Kiprono on Monday and Ugandan President Ruth Nakato praised the talks.',
    ['held meeting: Lise Holm, Amos Kiprono'],
  ],
]);

table('a meeting named with a time to come', [
  [
    'Chancellor Anna Vogel was careful not to spoil her meeting with Kenyan President Amos Kiprono next week.',
    ['planned meeting: Anna Vogel, Amos Kiprono'],
  ],
  [
    'Analysts said that the talks between Chancellor Anna Vogel and Kenyan President Amos Kiprono tomorrow mattered.',
    ['planned meeting: Anna Vogel, Amos Kiprono'],
  ],
  ['In her meetings with officials, Chancellor Anna Vogel will stress trade.', ['planned meeting: Anna Vogel']],
  [
    'At a meeting with Kenyan President Amos Kiprono, Chancellor Anna Vogel said that trade will grow next year.',
    ['held meeting: Anna Vogel, Amos Kiprono'],
  ],
  [
    'Chancellor Anna Vogel said after her meeting with Kenyan President Amos Kiprono that she would travel next week.',
    ['held meeting: Anna Vogel, Amos Kiprono'],
  ],
]);

table('visits announced and summits on the way', [
  [
    'Trade Minister Kari Berg opened a mill. UN envoy Ali Rahmani will visit Cyprus later this month to sound out both communities.',
    ['planned meeting: Ali Rahmani'],
  ],
  [
    'Prices fell. Norwegian Foreign Minister Kari Berg is expected to arrive in Nairobi on Wednesday.',
    ['planned meeting: Kari Berg'],
  ],
  ['Norwegian Foreign Minister Kari Berg will fly to Kenya on Wednesday for the funeral of a friend.', []],
  ['Norwegian Foreign Minister Kari Berg visited Kenya last year and liked it.', []],
  ['Norwegian Foreign Minister Kari Berg will visit Kenya one day.', []],
  [
    'Norwegian Foreign Minister Kari Berg will travel to Kenya next week. She will meet President Amos Kiprono.',
    ['planned meeting: Kari Berg, Amos Kiprono'],
  ],
  [
    'After lunch Danish Prime Minister Lise Holm headed to a summit of European leaders in Brussels.',
    ['planned conference: Lise Holm'],
  ],
  ['President Amos Kiprono is in Kigali for the Commonwealth summit.', ['held conference: Amos Kiprono']],
  [
    'Norwegian Foreign Minister Kari Berg will be in Basel for a meeting of the OSCE foreign ministers on Friday.',
    ['planned conference: Kari Berg'],
  ],
  ['President Amos Kiprono is in Kigali, where traders hope for a summit one day.', []],
  [
    'Minister Kari Berg spoke shortly before Prime Minister Lise Holm arrived in Brussels for a summit of European leaders.',
    ['held conference: Lise Holm'],
  ],
]);

table('whom somebody sent, and who came with a delegation', [
  [
    'Kenyan President Amos Kiprono sent his foreign minister, Rose Wanjiru, to Oslo for talks with Prime Minister Tomas Berg.',
    ['held meeting: Rose Wanjiru, Tomas Berg'],
  ],
  [
    'Kenyan President Amos Kiprono dispatched envoy Rose Wanjiru to Oslo to meet Prime Minister Tomas Berg.',
    ['held meeting: Rose Wanjiru, Tomas Berg'],
  ],
  [
    'Kenyan President Amos Kiprono, who sent a letter to Rose Wanjiru, held talks with Prime Minister Tomas Berg.',
    ['held meeting: Amos Kiprono, Tomas Berg'],
  ],
  [
    'Danish Prime Minister Lise Holm is on a visit to Kenya. The delegation called on President Amos Kiprono at State House.',
    ['held meeting: Lise Holm, Amos Kiprono'],
  ],
  [
    'A mission led by Ambassador Kari Berg reached Lomé. The team met Togolese Prime Minister Koffi Mensah on Friday.',
    ['held meeting: Kari Berg, Koffi Mensah'],
  ],
  [
    'Cuban Foreign Minister Bruno Reyes received his counterpart from Kenya, Rose Wanjiru, on Friday.',
    ['held meeting: Bruno Reyes, Rose Wanjiru'],
  ],
  [
    'Japanese Foreign Minister Kenji Sato is arranging a courtesy call on Kenyan President Amos Kiprono.',
    ['planned meeting: Kenji Sato, Amos Kiprono'],
  ],
]);

table('participles, stays and those who do not turn up', [
  [
    'Togolese President Koffi Mensah and Ghanaian President Ama Boateng, meeting in Lomé on Monday, failed to agree.',
    ['held meeting: Koffi Mensah, Ama Boateng'],
  ],
  [
    'Norwegian Foreign Minister Kari Berg was in Nairobi on Tuesday to brief President Amos Kiprono.',
    ['held meeting: Kari Berg, Amos Kiprono'],
  ],
  [
    'Norwegian Foreign Minister Kari Berg was to brief President Amos Kiprono on Friday.',
    ['planned meeting: Kari Berg, Amos Kiprono'],
  ],
  [
    'Rebel leader John Otieno failed to turn up for talks with Kenyan President Amos Kiprono on Friday.',
    ['cancelled meeting: John Otieno, Amos Kiprono'],
  ],
  [
    'Kenyan President Amos Kiprono accepted an invitation from Danish Prime Minister Lise Holm to visit Copenhagen on March 20.',
    ['planned meeting: Amos Kiprono, Lise Holm'],
  ],
  ['Kenyan President Amos Kiprono was asked to visit a school in Oslo.', []],
  [
    'Governor Rose Wanjiru stated this in Nakuru when the Hungarian Ambassador, Viktor Nagy, led a delegation on a courtesy visit to her.',
    ['held meeting: Viktor Nagy, Rose Wanjiru'],
  ],
  [
    'Political consultations between Hungary and Kenya, led by State Secretary Viktor Nagy and Principal Secretary Rose Wanjiru, took place in Nairobi on Monday.',
    ['held meeting: Viktor Nagy, Rose Wanjiru'],
  ],
  ['NATO defence ministers are meeting in Brussels today to discuss the force.', ['held conference: ']],
]);

table('transcripts of what was said before or after a meeting', [
  [
    'SECRETARY JONES: Good afternoon. It is a pleasure to have Viktor here. FOREIGN MINISTER NAGY: Thank you, Secretary.',
    ['held meeting: JONES, Viktor Nagy'],
    { title: 'Remarks With Hungarian Foreign Minister Viktor Nagy Before Their Meeting' },
  ],
  [
    'PRESIDENT MARSH: Well, welcome back.',
    ['held meeting: MARSH, Nagy'],
    { title: 'Remarks by President Marsh and Prime Minister Nagy of Hungary Before Bilateral Meeting' },
  ],
  ['SECRETARY JONES: Good afternoon to all.', [], { title: 'Remarks at a School in Ohio' }],
  ['SECRETARY JONES: Good afternoon to all.', [], { title: 'Remarks After Their Meeting' }],
]);

table('stops of a journey that is over', [
  [
    'Under Secretary Wendy Marsh then travelled to Warsaw for meetings with Polish Foreign Minister Jan Kowalski.',
    ['held meeting: Wendy Marsh, Jan Kowalski'],
  ],
  [
    'Under Secretary Wendy Marsh flew to Warsaw for meetings with Polish Foreign Minister Jan Kowalski.',
    ['planned meeting: Wendy Marsh, Jan Kowalski'],
  ],
]);

table('who goes on being meant, and gatherings with a name of their own', [
  [
    'US Secretary of State Paul Whitman landed in Kabul. He is to press for a deal between Finance Minister Omar Gul and Mayor Ali Noor. He will also meet Jan Vos, the UN envoy.',
    ['planned meeting: Paul Whitman, Jan Vos'],
  ],
  [
    'Trade Minister Kari Berg is in Nairobi. Today she is meeting central bank governor Jane Mutua, and on Thursday she flies to Kampala, where President Joseph Okello will receive her.',
    ['held meeting: Kari Berg, Jane Mutua', 'planned meeting: Joseph Okello, Kari Berg'],
  ],
  [
    'Prime Minister Hari Rai met Swiss President Urs Keller. Foreign Minister Sita Thapa attended the Ministerial Meeting of the Group of 77.',
    ['held meeting: Hari Rai, Urs Keller', 'held conference: Sita Thapa'],
  ],
  [
    'Kenyan President Amos Kiprono will attend the Belt and Road Forum in Beijing.',
    ['planned conference: Amos Kiprono'],
  ],
  [
    'President Helen Marsh will travel to London for engagements with King Olav and Prime Minister Tom Reed.',
    ['planned meeting: Helen Marsh, Olav, Tom Reed'],
  ],
  [
    'The first round of consultations between Nepal and Kenya, co-chaired by Secretary Hari Rai and Principal Secretary Jane Mutua, ended on Monday.',
    ['held meeting: Hari Rai, Jane Mutua'],
  ],
]);

table('nobody meets themselves, and what a journey followed', [
  [
    'Danish Foreign Minister Mette Friis said she had met Kenyan President Amos Kiprono on Sunday and would meet him again next week.',
    ['held meeting: Mette Friis, Amos Kiprono', 'planned meeting: Mette Friis, Amos Kiprono'],
  ],
  [
    'The vote comes a month after Danish Foreign Minister Mette Friis travelled to Nairobi for talks with President Amos Kiprono.',
    ['held meeting: Mette Friis, Amos Kiprono'],
  ],
  [
    'British Prime Minister Tom Reed cut short his tour, missing a meeting with Kenyan President Amos Kiprono.',
    ['cancelled meeting: Tom Reed, Amos Kiprono'],
  ],
]);

table('the present of a timetable', [
  ['EU leaders meet in Brussels on Thursday to discuss the budget.', ['planned conference: ']],
  ['The summit of the Arab League opens in Baghdad on June 20.', ['planned conference: ']],
  ['EU leaders, meeting in Brussels on Monday, agreed on a budget.', ['held conference: ']],
  ['The Lakes Dialogue will no longer be held from May 9 to 11 in Nairobi.', ['cancelled conference: ']],
  ['Kenya and Norway held their third political consultations in Nairobi on May 3.', ['held meeting: ']],
  ['The party held a political meeting in Nairobi on May 3.', []],
]);

table('what looks like a contact and is none, and talks of which only one side is told', [
  ['Norwegian Prime Minister Lise Holm said her country had met NATO targets.', []],
  ['Norwegian Prime Minister Lise Holm met NATO leaders in Oslo.', ['held conference: Lise Holm']],
  ['Norwegian Foreign Minister Ingrid Solbakken welcomed the EU’s support for the lakes.', []],
  [
    'Norwegian Foreign Minister Ingrid Solbakken and Kenyan President Amos Kiprono spoke by phone about the threat posed by locusts.',
    ['held call: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Norwegian Foreign Minister Ingrid Solbakken posed for photographs with Kenyan President Amos Kiprono.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Norwegian Foreign Minister Ingrid Solbakken was speaking at the signing of a treaty with Kenyan President Amos Kiprono.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Omar Saqr, a member of parliament, said that after President Amos Kiprono’s visit to Norway he would tour the lakes.',
    [],
  ],
  [
    'Norwegian Foreign Minister Ingrid Solbakken also held meetings in Nairobi on Thursday, seeing its port officials.',
    ['held meeting: Ingrid Solbakken'],
  ],
  [
    'Norwegian Foreign Minister Ingrid Solbakken held talks in Nairobi on Thursday. The fish stocks are low. She met Kenyan President Amos Kiprono.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Assistant Secretary Mark Harris will lead the U.S.-Laos Strategic Dialogue in Vientiane on Friday.',
    ['planned meeting: Mark Harris'],
  ],
  [
    'President Ricardo Molina refused to meet Deputy Secretary Mark Harris, leaving Harris to hold talks with Foreign Minister Tomas Berg.',
    ['cancelled meeting: Ricardo Molina, Mark Harris', 'held meeting: Mark Harris, Tomas Berg'],
  ],
  [
    'Kenyan President Amos Kiprono said on the sidelines of a summit of African leaders in Lusaka that trade would grow.',
    ['held conference: Amos Kiprono'],
  ],
  [
    'Spokesman James Rabin said Norwegian Foreign Minister Ingrid Solbakken told reporters of her talks with Kenyan President Amos Kiprono in Nairobi.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Norwegian Foreign Minister Ingrid Solbakken left Nairobi after a planned meeting with Kenyan President Amos Kiprono.',
    ['held meeting: Ingrid Solbakken, Amos Kiprono'],
  ],
]);

table('groups and their leaders, three who meet, and what a visit called off takes with it', [
  [
    'A Hamas delegation led by Khalil Nasser arrived in Cairo on Saturday for talks with Egyptian officials.',
    ['held meeting: Khalil Nasser'],
  ],
  ['Khalil Nasser arrived in Cairo on Saturday for talks with Egyptian officials.', []],
  [
    'Negotiators from Washington and Beijing, led by Robert Light and Liu Wei, will resume talks on Monday.',
    ['planned meeting: Robert Light, Liu Wei'],
  ],
  [
    'UN chief Mads Holm met Norwegian Foreign Minister Ingrid Solbakken on Monday and Kenyan President Amos Kiprono on Tuesday. The three are due to hold a joint meeting on Friday.',
    [
      'held meeting: Mads Holm, Ingrid Solbakken',
      'held meeting: Mads Holm, Amos Kiprono',
      'planned conference: Mads Holm, Ingrid Solbakken, Amos Kiprono',
    ],
  ],
  [
    'In a late phone call on Thursday, Norwegian Foreign Minister Ingrid Solbakken agreed with Kenyan President Amos Kiprono that the talks should go on.',
    ['held call: Ingrid Solbakken, Amos Kiprono'],
  ],
  [
    'Kenyan President Amos Kiprono will meet Foreign Minister Ingrid Solbakken, who is in charge of trade, and Fisheries Minister Tomas Berg.',
    ['planned meeting: Amos Kiprono, Ingrid Solbakken, Tomas Berg'],
  ],
  [
    'Kenyan President Amos Kiprono met Foreign Minister Ingrid Solbakken, who is in charge of trade, and Fisheries Minister Tomas Berg said he was glad.',
    ['held meeting: Amos Kiprono, Ingrid Solbakken'],
  ],
  [
    'Kenyan President Amos Kiprono postponed a visit to Norway. Kiprono was to meet Norwegian Foreign Minister Ingrid Solbakken.',
    ['cancelled meeting: Amos Kiprono, Ingrid Solbakken'],
  ],
  [
    'Kenyan President Amos Kiprono postponed a visit to Norway. Kiprono will meet Danish Prime Minister Lise Holm on Friday.',
    ['cancelled meeting: Amos Kiprono', 'planned meeting: Amos Kiprono, Lise Holm'],
  ],
  [
    'Kenyan President Amos Kiprono was on the phone with Norwegian Foreign Minister Ingrid Solbakken on Monday night.',
    ['held call: Amos Kiprono, Ingrid Solbakken'],
  ],
  [
    'Kenyan President Amos Kiprono was holding talks on Thursday with Norwegian Foreign Minister Ingrid Solbakken.',
    ['held meeting: Amos Kiprono, Ingrid Solbakken'],
  ],
  [
    'Kenyan President Amos Kiprono embraced Norwegian Foreign Minister Ingrid Solbakken on the steps of the palace.',
    ['held meeting: Amos Kiprono, Ingrid Solbakken'],
  ],
  ['Kenyan President Amos Kiprono embraced the plan of the lakes.', []],
]);
