import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../../support/meetings-in.ts';

type Row = readonly [sentence: string, meetings: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [sentence, meetings, facts] of rows) {
      it(sentence, () => expect(whoMet(sentence, facts)).toEqual(meetings));
    }
  });

table('verbs of contact', [
  [
    'Norwegian Ambassador Lars Vik has called on the newly appointed Foreign Minister Ruth Nakato of Uganda.',
    ['held meeting: Lars Vik, Ruth Nakato'],
  ],
  [
    'Ugandan Foreign Minister Ruth Nakato will call upon President Lars Vik of Norway on Monday.',
    ['planned meeting: Ruth Nakato, Lars Vik'],
  ],
  [
    'Kenyan President Amos Kiprono entertained Pakistani Ambassador Safdar Iqbal and Third Secretary Omar Javed.',
    ['held meeting: Amos Kiprono, Safdar Iqbal + Omar Javed'],
  ],
  [
    'Kenyan President Amos Kiprono is reported to have held closed-door meetings with Ugandan Foreign Minister Ruth Nakato.',
    ['held meeting: Amos Kiprono, Ruth Nakato'],
  ],
  [
    'Kenyan President Amos Kiprono was to have met Ugandan Foreign Minister Ruth Nakato.',
    ['cancelled meeting: Amos Kiprono, Ruth Nakato'],
  ],
  [
    'Kenyan President Amos Kiprono held meetings with Ugandan Premier Ruth Nakato and Swiss Ambassador Urs Keller.',
    ['held meeting: Amos Kiprono, Ruth Nakato', 'held meeting: Amos Kiprono, Urs Keller'],
  ],
  [
    'Kenyan President Amos Kiprono and Deputy President Ali Juma held separate meetings with Swiss Ambassador Urs Keller.',
    ['held meeting: Amos Kiprono, Urs Keller', 'held meeting: Ali Juma, Urs Keller'],
  ],
  [
    'Kenyan President Amos Kiprono met Swiss Premier Urs Keller on Monday. He will be accompanied at the talks by Trade Minister Ali Juma.',
    ['held meeting: Amos Kiprono, Urs Keller + Ali Juma'],
  ],
  [
    'Kenyan President Amos Kiprono met Ugandan Foreign Minister Ruth Nakato in Kampala on Monday.',
    ['held meeting: Amos Kiprono, Ruth Nakato'],
  ],
  [
    'Foreign Minister Pavel Dvorak of Slovakia met with his Danish counterpart Lise Holm on Tuesday.',
    ['held meeting: Pavel Dvorak, Lise Holm'],
  ],
  ['Prime Minister Tomas Berg and Chancellor Anna Vogel met in Vienna.', ['held meeting: Tomas Berg, Anna Vogel']],
  [
    'Egyptian Defence Minister Hassan Fouad held talks with Greek Defence Minister Nikos Pappas in Athens.',
    ['held meeting: Hassan Fouad, Nikos Pappas'],
  ],
  [
    'President Ricardo Molina received the Japanese ambassador, Kenji Watanabe, at the palace.',
    ['held meeting: Ricardo Molina, Kenji Watanabe'],
  ],
  ['Queen Ingrid welcomed French President Luc Moreau at the airport.', ['held meeting: Ingrid, Luc Moreau']],
  [
    'Indonesian Trade Minister Budi Santoso hosted Australian Trade Minister Claire Dawson in Jakarta.',
    ['held meeting: Budi Santoso, Claire Dawson'],
  ],
  [
    'Secretary of Energy Paul Whitman sat down with Norwegian Energy Minister Erik Lund.',
    ['held meeting: Paul Whitman, Erik Lund'],
  ],
  [
    'The Dutch premier, Jan de Vries, conferred with Belgian Prime Minister Marc Peeters.',
    ['held meeting: Jan de Vries, Marc Peeters'],
  ],
  [
    'Iraqi Oil Minister Karim Jabbar consulted with Saudi Energy Minister Fahad Al-Otaibi in Riyadh.',
    ['held meeting: Karim Jabbar, Fahad Al-Otaibi'],
  ],
  [
    'British High Commissioner Helen Marsh called on Defence Secretary Kamal Perera on Friday.',
    ['held meeting: Helen Marsh, Kamal Perera'],
  ],
  [
    'Admiral Rajan Nair paid a courtesy call on Defence Minister Lim Wei Sheng.',
    ['held meeting: Rajan Nair, Lim Wei Sheng'],
  ],
  [
    'Chinese Premier Zhao Ming and Thai Prime Minister Somchai Rattana exchanged views on trade in Bangkok.',
    ['held meeting: Zhao Ming, Somchai Rattana'],
  ],
  [
    'Ambassador Maria Costa presented her credentials to President Joseph Banda.',
    ['held meeting: Maria Costa, Joseph Banda'],
  ],
]);

table('calls', [
  [
    'German Chancellor Anna Vogel spoke by phone with Ukrainian President Taras Bondar on Sunday.',
    ['held call: Anna Vogel, Taras Bondar'],
  ],
  [
    'Turkish President Kemal Aydin held a telephone call with Emir Khalid bin Saad of Qatar.',
    ['held call: Kemal Aydin, Khalid bin Saad'],
  ],
  [
    'German Chancellor Anna Vogel spoke with Ukrainian President Taras Bondar on Friday.',
    ['held call: Anna Vogel, Taras Bondar'],
  ],
  [
    'German Chancellor Anna Vogel spoke with Ukrainian President Taras Bondar in Vienna on Friday.',
    ['held meeting: Anna Vogel, Taras Bondar'],
  ],
  [
    'German Chancellor Anna Vogel spoke with Ukrainian President Taras Bondar, who is on a visit to Berlin.',
    ['held meeting: Anna Vogel, Taras Bondar'],
  ],
  [
    'German Chancellor Anna Vogel consulted with Ukrainian President Taras Bondar. The call lasted an hour.',
    ['held call: Anna Vogel, Taras Bondar'],
  ],
  [
    'Opposition leader Omar Siddig met envoy Martin Keane, and agreed to call off the marches.',
    ['held meeting: Omar Siddig, Martin Keane'],
  ],
  ['Foreign Minister Elena Popescu phoned her Moldovan counterpart Ion Rusu.', ['held call: Elena Popescu, Ion Rusu']],
  [
    'In a phone call with Jordanian King Talal, Spanish Prime Minister Pablo Ruiz urged restraint.',
    ['held call: Pablo Ruiz, Talal'],
  ],
  [
    'Secretary Amy Collins spoke today with Foreign Minister Rafael Ortega of Panama.',
    ['held call: Amy Collins, Rafael Ortega'],
    { outlet: 'US Department of State' },
  ],
]);

table('nominal forms', [
  [
    'During a meeting with Vietnamese President Tran Duc Minh in Hanoi, Lao Prime Minister Khamphone Vong praised the ties.',
    ['held meeting: Khamphone Vong, Tran Duc Minh'],
  ],
  [
    'Talks between Serbian President Marko Ilic and Kosovan Prime Minister Arben Gashi ended in Brussels on Thursday.',
    ['held meeting: Marko Ilic, Arben Gashi'],
  ],
  [
    'Following talks with Pakistani Foreign Minister Tariq Mehmood, Iranian Foreign Minister Reza Karimi announced a deal.',
    ['held meeting: Reza Karimi, Tariq Mehmood'],
  ],
  [
    'On the sidelines of the forum, Finnish Foreign Minister Aino Laine met Estonian Foreign Minister Mart Tamm.',
    ['held meeting: Aino Laine, Mart Tamm'],
  ],
  [
    'President Luc Moreau’s meeting with Lebanese Prime Minister Sami Khoury lasted two hours.',
    ['held meeting: Luc Moreau, Sami Khoury'],
  ],
  [
    'The talks, attended by Energy Minister Jana Novak, were led by Czech Prime Minister Petr Svoboda and Polish Prime Minister Adam Wolski.',
    ['held meeting: Petr Svoboda, Adam Wolski + Jana Novak'],
  ],
]);

table('passive forms', [
  [
    'Nepali Prime Minister Hari Thapa was received by Indian President Meera Rao at the palace.',
    ['held meeting: Meera Rao, Hari Thapa'],
  ],
  [
    'The Cuban foreign minister, Jorge Prieto, was welcomed in Caracas by President Luis Herrera.',
    ['held meeting: Luis Herrera, Jorge Prieto'],
  ],
]);

table('gatherings', [
  [
    'Kenyan President Amos Kiprono participated in a meeting of the Lakes leaders with Ugandan Premier Ruth Nakato and Swiss President Urs Keller.',
    ['held conference: Amos Kiprono, Ruth Nakato, Urs Keller'],
  ],
  [
    'Kenyan President Amos Kiprono took part in a ministerial meeting of the Lakes Coalition with Ugandan Premier Ruth Nakato and Swiss President Urs Keller.',
    ['held conference: Amos Kiprono, Ruth Nakato, Urs Keller'],
  ],
  ['Ghanaian President Kwame Asante attended the ECOWAS summit in Abuja on Sunday.', ['held conference: Kwame Asante']],
  [
    'Japanese Prime Minister Kenji Watanabe hosted a trilateral summit with South Korean President Han Ji-won and Chinese Premier Zhao Ming.',
    ['held conference: Kenji Watanabe, Han Ji-won, Zhao Ming'],
  ],
]);

table('lists of those present', [
  [
    'Omani Foreign Minister Said al-Harthy met Swiss Foreign Minister Urs Keller in Bern. The meeting was attended by Yusuf al-Balushi, Ambassador of Oman to Switzerland, and Petra Frei, head of the Middle East Department.',
    ['held meeting: Said al-Harthy, Urs Keller + Yusuf al-Balushi, Petra Frei'],
  ],
  [
    'President Joseph Banda received Portuguese Foreign Minister Rui Tavares on Monday. Also present were Finance Minister Grace Phiri and Ambassador Ana Lopes.',
    ['held meeting: Joseph Banda, Rui Tavares + Grace Phiri, Ana Lopes'],
  ],
]);

table('several events in one article', [
  [
    'Kenyan President Amos Kiprono met Swiss President Urs Keller on Tuesday. The two last met in January in Geneva.',
    ['held meeting: Amos Kiprono, Urs Keller'],
  ],
  [
    'Kenyan President Amos Kiprono will meet Swiss President Urs Keller on Friday. The two men previously met in 2019.',
    ['planned meeting: Amos Kiprono, Urs Keller'],
  ],
  [
    'Kenyan President Amos Kiprono met Swiss President Urs Keller on Tuesday. Kiprono had previously met Keller on March 3.',
    ['held meeting: Amos Kiprono, Urs Keller', 'held meeting: Amos Kiprono, Urs Keller'],
  ],
  [
    'Kenyan President Amos Kiprono was the first African leader to meet Swiss President Urs Keller.',
    ['held meeting: Amos Kiprono, Urs Keller'],
  ],
  [
    'Brazilian President Caio Mendes met Argentine President Lucia Ferrari in Brasilia on Monday. On Tuesday he held talks with Chilean President Diego Rojas.',
    ['held meeting: Caio Mendes, Lucia Ferrari', 'held meeting: Caio Mendes, Diego Rojas'],
  ],
  [
    'Brazilian President Caio Mendes met Argentine President Lucia Ferrari in Brasilia on Monday. Mendes told Ferrari that trade must grow. The meeting between Mendes and Ferrari lasted an hour.',
    ['held meeting: Caio Mendes, Lucia Ferrari'],
  ],
]);

table('status', [
  [
    'Kenyan opposition leader Peter Otieno turned down an invitation to talks with Norwegian Foreign Minister Erik Lund.',
    ['cancelled meeting: Peter Otieno, Erik Lund'],
  ],
  [
    'Kenyan President Amos Kiprono rejected a second offer of talks with Norwegian Foreign Minister Erik Lund.',
    ['cancelled meeting: Amos Kiprono, Erik Lund'],
  ],
  [
    'Kenyan President Amos Kiprono cancelled a meeting with Norwegian Foreign Minister Erik Lund that was scheduled for Friday.',
    ['cancelled meeting: Amos Kiprono, Erik Lund'],
  ],
  [
    'Kenyan President Amos Kiprono pulled out of talks with Norwegian Foreign Minister Erik Lund hours before they were due to start.',
    ['cancelled meeting: Amos Kiprono, Erik Lund'],
  ],
  [
    'Kenyan President Amos Kiprono and Norwegian Foreign Minister Erik Lund met on Friday. The two broke off their talks to visit a mosque.',
    ['held meeting: Amos Kiprono, Erik Lund'],
  ],
  [
    'Albanian Prime Minister Artan Hoxha will meet Greek Prime Minister Nikos Pappas on Friday.',
    ['planned meeting: Artan Hoxha, Nikos Pappas'],
  ],
  [
    'Kazakh President Daniyar Akhmetov is expected to hold talks with Turkish President Kemal Aydin next week.',
    ['planned meeting: Daniyar Akhmetov, Kemal Aydin'],
  ],
  [
    'Iraqi Prime Minister Salim Rashid is due to meet Iranian President Reza Karimi in Tehran on Sunday.',
    ['planned meeting: Salim Rashid, Reza Karimi'],
  ],
  [
    'Armenian Prime Minister Levon Petrosyan cancelled a meeting with Azerbaijani President Rauf Mammadov.',
    ['cancelled meeting: Levon Petrosyan, Rauf Mammadov'],
  ],
  [
    'Venezuelan President Luis Herrera refused to meet Colombian President Camilo Duarte.',
    ['cancelled meeting: Luis Herrera, Camilo Duarte'],
  ],
  [
    'Talks between Sudanese General Osman Idris and UN envoy Martin Keane were postponed.',
    ['cancelled meeting: Osman Idris, Martin Keane'],
  ],
]);

table('no meeting at all', [
  ['Prime Minister Tomas Berg said exports had met the target set by Finance Minister Eva Lind.', []],
  ['Chelsea meet Arsenal in the final on Saturday, coach Mario Conti said.', []],
  ['President Amos Kiprono might meet Ugandan President Ruth Nakato if the ceasefire holds.', []],
  ['Foreign Minister Reza Karimi called on Iraq to respect the border.', []],
  ['President Luc Moreau welcomed the decision of the court.', []],
  ['Parliament Speaker Jana Novak told a press conference that taxes would fall.', []],
  ['The company’s board meeting approved the budget, chief executive Mark Stone said.', []],
  ['Rain is expected in the north on Monday, the weather service said.', []],
  ['The minister, who met with criticism at home, resigned on Tuesday.', []],
  ['Defence Minister Hassan Fouad called the accusation false.', []],
]);

table('companions', [
  [
    'President Emeka Obi met Ghanaian Vice President Kofi Badu in Accra on Friday. Obi was accompanied by Foreign Minister Ada Nwosu; the Chief of Staff, Musa Danjuma; and the National Security Adviser, General Tunde Ajayi (rtd).',
    ['held meeting: Emeka Obi, Kofi Badu + Ada Nwosu, Musa Danjuma, Tunde Ajayi'],
  ],
  [
    'Greek Foreign Minister Eleni Stavrou received her Croatian counterpart Ivan Babic in Athens. Accompanying the Croatian minister were Ana Kos, Ambassador of Croatia to Greece, and Colonel Marin Vuk, head of the Border Police.',
    ['held meeting: Eleni Stavrou, Ivan Babic + Ana Kos, Marin Vuk'],
  ],
  [
    'Croatian Foreign Minister Ivan Babic, accompanied by Ambassador Ana Kos, met Greek Foreign Minister Eleni Stavrou.',
    ['held meeting: Ivan Babic, Eleni Stavrou + Ana Kos'],
  ],
  [
    'The delegation, led by Dr. Karim Nouri, Rector of Basra University, included Dr. Layla Hadi, Dean of Science, and Mr. Omar Jasim, Head of Media. It was received by Professor Ali Kadhim, President of Mosul University.',
    ['held meeting: Ali Kadhim, Karim Nouri + Layla Hadi, Omar Jasim'],
  ],
]);

table('more ways of putting it', [
  [
    'President Rustam Yusupov told Turkish Foreign Minister Deniz Kaya at their meeting in Tashkent that trade would grow.',
    ['held meeting: Rustam Yusupov, Deniz Kaya'],
  ],
  [
    'Uzbek President Rustam Yusupov and Turkmen President Serdar Ataev had a virtual meeting on Tuesday.',
    ['held call: Rustam Yusupov, Serdar Ataev'],
  ],
  [
    'Malaysian Prime Minister Lim Wei Sheng will be visiting Jakarta on Friday for talks with Indonesian President Budi Santoso.',
    ['planned meeting: Lim Wei Sheng, Budi Santoso'],
  ],
  [
    'Prince Faisal bin Turki, the Saudi energy minister, had lunch with his Russian opposite number, Igor Petrov.',
    ['held meeting: Faisal bin Turki, Igor Petrov'],
  ],
  [
    'Foreign Minister Nguyen Van Binh received a phone call from Japanese Foreign Minister Kenji Watanabe on Tuesday evening.',
    ['held call: Nguyen Van Binh, Kenji Watanabe'],
  ],
  [
    'Chancellor Anna Vogel was pleased to host a delegation led by Moroccan Foreign Minister Youssef Alami on 3 May.',
    ['held meeting: Anna Vogel, Youssef Alami'],
  ],
  [
    'King Talal of Jordan and President Moncef Ben Youssef of Tunisia held a summit in Amman.',
    ['held meeting: Talal, Moncef Ben Youssef'],
  ],
  [
    'Ahead of her meeting with Prime Minister Tomas Berg, President Ingrid Dahl praised the reforms.',
    ['planned meeting: Ingrid Dahl, Tomas Berg'],
  ],
  [
    'The agreement was signed by Turkish Energy Minister Deniz Kaya and Bulgarian Energy Minister Stoyan Petkov in Sofia.',
    ['held meeting: Deniz Kaya, Stoyan Petkov'],
  ],
  [
    'Egyptian Ambassador Sameh Fouad presented his letters of credence to President Emeka Obi.',
    ['held meeting: Sameh Fouad, Emeka Obi'],
  ],
  [
    'Talks between Nepali Foreign Minister Hari Thapa and Indian Foreign Minister Meera Rao, which were to take place in Delhi on Friday, have been called off.',
    ['cancelled meeting: Hari Thapa, Meera Rao'],
  ],
  [
    'The meeting, chaired by Vice Premier Zhao Ming, was attended by Lao Deputy Prime Minister Khamphone Vong and Cambodian Deputy Prime Minister Sok Vannak.',
    ['held conference: Zhao Ming, Khamphone Vong, Sok Vannak'],
  ],
]);

table('leads, and those who came along', [
  [
    'Kenyan President Amos Rono and his wife, Grace Rono, received Danish Prime Minister Lise Holm.',
    ['held meeting: Amos Rono, Lise Holm + Grace Rono'],
  ],
  [
    'Kenyan President Amos Rono received Danish Ambassador Lise Holm and Danish Consul General Ole Friis.',
    ['held meeting: Amos Rono, Lise Holm, Ole Friis'],
  ],
  [
    'Prime Minister Aziz Rahim met Turkish Trade Minister Omer Kaya. The Turkish side was represented by Deputy Minister Deniz Tuz; the Uzbek side by Deputy Minister Laziz Kud.',
    ['held meeting: Aziz Rahim, Omer Kaya + Deniz Tuz, Laziz Kud'],
  ],
  [
    'Danish Ambassador Lise Holm met Foreign Minister Amos Rono of Kenya. With him were Trade Minister Ruth Kibet and Deputy Minister Musa Otieno.',
    ['held meeting: Lise Holm, Amos Rono + Ruth Kibet, Musa Otieno'],
  ],
]);

table('who else was there', [
  [
    'Kenyan President Amos Kiprono met Swiss President Urs Keller and his advisers, including Ambassador Lise Holm, incoming Chief of Staff Marc Favre and Department of Trade Under Secretary Eva Roth.',
    ['held meeting: Amos Kiprono, Urs Keller + Lise Holm, Marc Favre, Eva Roth'],
  ],
  [
    'Kenyan President Amos Kiprono received Swiss President Urs Keller and his aides, among them Lise Holm and Marc Favre.',
    ['held meeting: Amos Kiprono, Urs Keller + Lise Holm, Marc Favre'],
  ],
  [
    'Kenyan President Amos Kiprono met Swiss President Urs Keller. His chiefs of staff are in Basel, as Lise Holm is in Geneva.',
    ['held meeting: Amos Kiprono, Urs Keller'],
  ],
  [
    'Kenyan President Amos Rono met Danish Premier Lise Holm.\nRono was accompanied by ministers and guests:\n- Ruth Kibet, minister of trade;\n- Musa Otieno, minister in the presidency; and\n- Hannah Maina, a farmer.',
    ['held meeting: Amos Rono, Lise Holm + Ruth Kibet, Musa Otieno, Hannah Maina'],
  ],
  [
    'Kenyan President Amos Rono held a call with Danish Premier Lise Holm. Trade Minister Ruth Kibet and Energy Minister Ole Friis were also on the call.',
    ['held call: Amos Rono, Lise Holm + Ruth Kibet, Ole Friis'],
  ],
  [
    'Kenyan President Amos Rono met Danish Premier Lise Holm. Trade Minister Ruth Kibet attended the meeting, so too Energy Minister Musa Otieno.',
    ['held meeting: Amos Rono, Lise Holm + Ruth Kibet, Musa Otieno'],
  ],
  [
    'Kenyan President Amos Rono, who will be joined by Trade Minister Ruth Kibet, Energy Minister Musa Otieno and Army Chief Ali Juma, will hold talks with Danish Premier Lise Holm.',
    ['planned meeting: Amos Rono, Lise Holm + Ruth Kibet, Musa Otieno, Ali Juma'],
  ],
  [
    'Deputy Minister Ruth Kibet led the Kenyan delegation while Deputy Minister Ole Friis led the Danish delegation at the talks.',
    ['held meeting: Ruth Kibet, Ole Friis'],
  ],
  [
    'Kenyan President Amos Rono received the National Chairman of the Peoples Progress Party, PPP, Senator Ali Juma.',
    ['held meeting: Amos Rono, Ali Juma'],
  ],
  [
    'Kenyan President Amos Rono on Friday met the Danish Minister of Defence, General, Ole Friis.',
    ['held meeting: Amos Rono, Ole Friis'],
  ],
  [
    'Kenyan President Amos Rono received Danish lawmakers headed by Senator Ole Friis. Trade Minister Ruth Kibet and Energy Minister Musa Otieno attended the meeting.',
    ['held meeting: Amos Rono, Ole Friis + Ruth Kibet, Musa Otieno'],
  ],
  [
    'Kenyan President Amos Rono and Danish Premier Lise Holm spoke on Friday. Vice President Ruth Kibet also joined the call.',
    ['held call: Amos Rono, Lise Holm + Ruth Kibet'],
  ],
  [
    'Kenyan President Amos Rono and Danish Premier Lise Holm met on Friday and were joined by Ghanaian Foreign Minister Kojo Baah.',
    ['held conference: Amos Rono, Lise Holm, Kojo Baah'],
  ],
  [
    'Trade Minister Ruth Kibet told Kenyan President Amos Rono she would not attend the meeting with Danish Premier Lise Holm.',
    ['cancelled meeting: Ruth Kibet, Lise Holm'],
  ],
  [
    'Danish Premier Lise Holm, accompanied by Ambassador Ole Friis, came to Mombasa. They were welcomed by Kenyan Governor Ali Juma.',
    ['held meeting: Ali Juma, Lise Holm + Ole Friis'],
  ],
  [
    'Kenyan President Amos Rono will meet Danish Premier Lise Holm on Monday. Danish King Karl will give a dinner for officials. Rono will be accompanied by Trade Minister Ruth Kibet.',
    ['planned meeting: Amos Rono, Lise Holm + Ruth Kibet', 'planned meeting: Karl'],
  ],
  [
    'Kenyan President Amos Rono met Danish Premier Lise Holm and her advisers, including Ambassador Ole Friis and Trade Commissioner Jens Bach.',
    ['held meeting: Amos Rono, Lise Holm + Ole Friis, Jens Bach'],
  ],
  [
    'Kenyan President Amos Rono met Danish Premier Lise Holm. Members of her delegation include Hon. Ole Friis, of Fyn Region and Hon. Jens Bach.',
    ['held meeting: Amos Rono, Lise Holm + Ole Friis, Jens Bach'],
  ],
  [
    'Kenyan President Amos Rono met Danish Premier Lise Holm. Participants: Ole Friis, Chief of Staff; Suharto, Deputy Minister of Trade; and Ruth Kibet, Director General.',
    ['held meeting: Amos Rono, Lise Holm + Ole Friis, Suharto, Ruth Kibet'],
  ],
  [
    'Kenyan President Amos Rono is to receive new ambassadors on Friday. The following envoys will be guests at the palace: Ole Friis of Denmark, Urs Keller of Switzerland, and Ruth Nakato of Uganda.',
    ['planned meeting: Amos Rono, Ole Friis, Urs Keller, Ruth Nakato'],
  ],
  [
    'Kenyan President Amos Rono received five envoys on Friday. They are Ole Friis of Denmark, Urs Keller of Switzerland and Ruth Nakato of Uganda.',
    ['held conference: Amos Rono, Ole Friis, Urs Keller, Ruth Nakato'],
  ],
  [
    'Kenyan President Amos Rono spoke by phone with Danish Premier Lise Holm. Swiss President Urs Keller, Ugandan Premier Ruth Nakato and UN Secretary-General Ali Juma also joined.',
    ['held call: Amos Rono, Lise Holm, Urs Keller, Ruth Nakato, Ali Juma'],
  ],
  [
    'Kenyan President Amos Rono met Danish Premier Lise Holm. Government spokesman Ali Juma was also present.',
    ['held meeting: Amos Rono, Lise Holm + Ali Juma'],
  ],
  [
    'Kenyan President Amos Rono met Danish Premier Lise Holm. Government spokesman Ali Juma told reporters after the meeting that trade had grown.',
    ['held meeting: Amos Rono, Lise Holm'],
  ],
  [
    'Kenyan President Amos Rono met Danish Premier Lise Holm. Trade Minister Ruth Kibet told reporters after the two-hour meeting that exports had grown.',
    ['held meeting: Amos Rono, Lise Holm + Ruth Kibet'],
  ],
  [
    'Kenyan President Amos Rono met a delegation of the Chilean government. Luis Rey, the head of the Chilean delegation, said the talks were useful.',
    ['held meeting: Amos Rono, Luis Rey'],
  ],
]);
