import { describe, expect, it } from 'vitest';
import { type Facts, rolesIn } from '../../../support/meetings-in.ts';

type Row = readonly [sentence: string, people: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [sentence, people, facts] of rows) {
      it(sentence, () => expect(rolesIn(sentence, facts)).toEqual(people));
    }
  });

table('names of many languages', [
  [
    'Libyan Prime Minister Salem al-Mansouri met Tunisian President Moncef Ben Youssef.',
    ['Salem al-Mansouri | Libyan Prime Minister | LY', 'Moncef Ben Youssef | Tunisian President | TN'],
  ],
  [
    'Emir Khalid bin Saad Al Thani of Qatar met Dutch Foreign Minister Pieter van der Meer.',
    ['Khalid bin Saad Al Thani | Emir of Qatar | QA', 'Pieter van der Meer | Dutch Foreign Minister | NL'],
  ],
  [
    'Mauritanian President Sidi ould Cheikh met Brazilian Foreign Minister João da Costa.',
    ['Sidi ould Cheikh | Mauritanian President | MR', 'João da Costa | Brazilian Foreign Minister | BR'],
  ],
  [
    'South Korean President Han Ji-won met Chinese Premier Zhao Ming.',
    ['Han Ji-won | South Korean President | KR', 'Zhao Ming | Chinese Premier | CN'],
  ],
  [
    'Irish Foreign Minister Seán O’Rourke met Italian Defence Minister Luca D’Amico.',
    ['Seán O’Rourke | Irish Foreign Minister | IE', 'Luca D’Amico | Italian Defence Minister | IT'],
  ],
  [
    'US Secretary of Defense Walter J. Harris III met French Foreign Minister Jean-Luc Périer.',
    ['Walter J. Harris III | US Secretary of Defense | US', 'Jean-Luc Périer | French Foreign Minister | FR'],
  ],
  [
    'Sri Lankan President Ruwan Dissanayake met Indian Foreign Secretary S. Raghavan.',
    ['Ruwan Dissanayake | Sri Lankan President | LK', 'S. Raghavan | Indian Foreign Secretary | IN'],
  ],
]);

table('initials, second names and titles inside a name', [
  [
    'Fijian Trade Minister RK Vuniwaqa met Nepali UML Chairman KP Sharma Dhakal.',
    ['RK Vuniwaqa | Fijian Trade Minister | FJ', 'KP Sharma Dhakal | Nepali UML Chairman | NP'],
  ],
  [
    'President Sutrisno Halim (Trisno) received Dutch Prime Minister Pieter Maas. President Trisno thanked him.',
    ['Sutrisno Halim | Indonesia’s President | ID', 'Pieter Maas | Dutch Prime Minister | NL'],
    { title: 'Indonesia’s President Trisno Receives Dutch Prime Minister' },
  ],
  [
    'Dutch Prime Minister Pieter Maas met Malaysian Minister of Communication and Multimedia Azman Haji Rosli.',
    [
      'Pieter Maas | Dutch Prime Minister | NL',
      'Azman Haji Rosli | Malaysian Minister of Communication and Multimedia | MY',
    ],
  ],
  [
    'Dutch Prime Minister Pieter Maas met the Foreign Minister of Malaysia, Dato’ Azman Rosli, on Monday.',
    ['Pieter Maas | Dutch Prime Minister | NL', 'Azman Rosli | Foreign Minister of Malaysia | MY'],
  ],
]);

table('ranks and honorifics are no part of the name', [
  [
    'H.E. Dr. Amina Yusuf, Foreign Minister of Chad, met General Pierre Duval, Chief of the Defence Staff of France.',
    ['Amina Yusuf | Foreign Minister of Chad | TD', 'Pierre Duval | Chief of the Defence Staff of France | FR'],
  ],
  [
    'Lt. Gen. Omar Siddiq met Sheikh Nasser bin Ali, Defence Minister of Oman.',
    ['Omar Siddiq | Lt. Gen. | -', 'Nasser bin Ali | Defence Minister of Oman | OM'],
  ],
  [
    'Dame Margaret Hill, British Ambassador to Peru, met the Peruvian Health Minister, Dr Rosa Quispe.',
    ['Margaret Hill | British Ambassador to Peru | GB', 'Rosa Quispe | Peruvian Health Minister | PE'],
  ],
]);

table('where the role stands', [
  [
    'Danish embassy charge d’Affaires Lise Holm met Peru’s chief adviser Professor Rosa Quispe.',
    ['Lise Holm | Danish embassy charge d’Affaires | DK', 'Rosa Quispe | Peru’s chief adviser | PE'],
  ],
  [
    'Dutch Prime Minister Pieter Maas met Aiko Tanaka, Chairwoman of the Policy Council under the Liberal Party of Japan.',
    [
      'Pieter Maas | Dutch Prime Minister | NL',
      'Aiko Tanaka | Chairwoman of the Policy Council under the Liberal Party of Japan | JP',
    ],
  ],
  [
    'Rosa Quispe, the Peruvian health minister, met Margaret Hill, Britain’s ambassador to Peru.',
    ['Rosa Quispe | Peruvian health minister | PE', 'Margaret Hill | Britain’s ambassador to Peru | GB'],
  ],
  [
    'The President of the Transitional Council (TC), Idris Musa, met the Head of the Border Agency, Colonel Adam Saleh, in Khartoum, Sudan.',
    ['Idris Musa | President of the Transitional Council | SD', 'Adam Saleh | Head of the Border Agency | SD'],
  ],
  [
    'Deputy Prime Minister and Foreign Minister Lim Wei Sheng of Malaysia met Acting Foreign Minister Jorge Prieto of Cuba.',
    [
      'Lim Wei Sheng | Deputy Prime Minister and Foreign Minister of Malaysia | MY',
      'Jorge Prieto | Acting Foreign Minister of Cuba | CU',
    ],
  ],
  [
    'Foreign Ministers Aino Laine of Finland and Mart Tamm of Estonia met in Riga.',
    ['Aino Laine | Foreign Minister of Finland | FI', 'Mart Tamm | Foreign Minister of Estonia | EE'],
  ],
  [
    'Turkish Foreign Minister Deniz Kaya met his Greek counterpart, Eleni Stavrou.',
    ['Deniz Kaya | Turkish Foreign Minister | TR', 'Eleni Stavrou | Greek Foreign Minister | GR'],
  ],
  [
    'The UN special envoy for Yemen, Martin Keane, met Yemeni Prime Minister Ahmed Basindwah.',
    ['Martin Keane | UN special envoy for Yemen | UN', 'Ahmed Basindwah | Yemeni Prime Minister | YE'],
  ],
]);

table('an office in one sentence, the name in another', [
  [
    'Canada’s Marie Tremblay met Mexican President Raul Ibarra on Monday. The Canadian prime minister praised the talks.',
    ['Marie Tremblay | Canadian prime minister | CA', 'Raul Ibarra | Mexican President | MX'],
  ],
  [
    'Mexican President Raul Ibarra arrived on Sunday. He met Canadian Prime Minister Marie Tremblay.',
    ['Raul Ibarra | Mexican President | MX', 'Marie Tremblay | Canadian Prime Minister | CA'],
  ],
  [
    'Mexican President Raul Ibarra arrived on Sunday. The president met Canadian Prime Minister Marie Tremblay.',
    ['Raul Ibarra | Mexican President | MX', 'Marie Tremblay | Canadian Prime Minister | CA'],
  ],
  [
    'Ibarra met Canadian Prime Minister Marie Tremblay on Monday. Mexican President Raul Ibarra flew home at night.',
    ['Raul Ibarra | Mexican President | MX', 'Marie Tremblay | Canadian Prime Minister | CA'],
  ],
]);

table('sides', [
  [
    'Secretary Amy Collins met Prime Minister Joseph Banda of Zambia.',
    ['Amy Collins | Secretary | US', 'Joseph Banda | Prime Minister of Zambia | ZM'],
    { outlet: 'US Department of State' },
  ],
  [
    'On the Libyan side the talks with Maltese Foreign Minister Carmen Vella in Valletta were attended by Deputy Minister Omar Zarrouk and Ambassador Huda Salem.',
    [
      'Omar Zarrouk | Deputy Minister | LY',
      'Huda Salem | Ambassador | LY',
      'Carmen Vella | Maltese Foreign Minister | MT',
    ],
  ],
]);

table('shared and unusual heads', [
  [
    'The Polish and Lithuanian presidents, Adam Wolski and Jonas Petrauskas, met in Vilnius.',
    ['Adam Wolski | president | PL', 'Jonas Petrauskas | president | LT'],
  ],
  [
    'The foreign ministers of Oman and Qatar, Said al-Harthy and Khalid al-Naimi, met in Doha.',
    ['Said al-Harthy | foreign minister of Oman | OM', 'Khalid al-Naimi | foreign minister of Qatar | QA'],
  ],
  [
    'Lebanese caretaker Prime Minister Sami Khoury discussed the border with UN peacekeeping chief Marie Dubois in Beirut.',
    ['Sami Khoury | Lebanese caretaker Prime Minister | LB', 'Marie Dubois | UN peacekeeping chief | UN'],
  ],
  [
    'Georgian Speaker Davit Lomidze met with EU Commissioner Jana Novak, NATO Deputy Secretary General Marc Peeters and OSCE Chair Aino Laine.',
    [
      'Davit Lomidze | Georgian Speaker | GE',
      'Jana Novak | EU Commissioner | EU',
      'Marc Peeters | NATO Deputy Secretary General | NATO',
      'Aino Laine | OSCE Chair | OSCE',
    ],
  ],
  [
    'Turkish Foreign Minister Deniz Kaya met his Egyptian counterpart Sameh Fouad and Arab League chief Ahmed Zaki.',
    [
      'Deniz Kaya | Turkish Foreign Minister | TR',
      'Sameh Fouad | Egyptian Foreign Minister | EG',
      'Ahmed Zaki | Arab League chief | LAS',
    ],
  ],
  [
    'Ambassadors Jan Peeters (Belgium) and Lise Holm (Denmark) met Slovenian Prime Minister Janez Kos.',
    [
      'Jan Peeters | Ambassador of Belgium | BE',
      'Lise Holm | Ambassador of Denmark | DK',
      'Janez Kos | Slovenian Prime Minister | SI',
    ],
  ],
  [
    'Czech Deputy Director of the Atlantic Affairs Department at the Foreign Ministry Jana Novak met Slovak Finance Minister Juraj Novotny.',
    [
      'Jana Novak | Czech Deputy Director of the Atlantic Affairs Department at the Foreign Ministry | CZ',
      'Juraj Novotny | Slovak Finance Minister | SK',
    ],
  ],
]);

table('offices under acronyms, bodies and fields', [
  [
    'EAM Rohit Kamath met Turkish FM Yusuf Demir in Ankara.',
    ['Rohit Kamath | External Affairs Minister | IN', 'Yusuf Demir | Turkish Foreign Minister | TR'],
  ],
  [
    'Norwegian Foreign Minister Erik Lund met his counterparts from Kenya and the Republic of Korea, Amos Kiprono and Park Ji-won.',
    [
      'Erik Lund | Norwegian Foreign Minister | NO',
      'Amos Kiprono | Foreign Minister | KE',
      'Park Ji-won | Foreign Minister | KR',
    ],
  ],
  [
    'Norwegian Foreign Minister Erik Lund received the Presidents of Kenya, Uganda and Rwanda, Amos Kiprono, Ruth Nakato and Paul Habimana.',
    [
      'Erik Lund | Norwegian Foreign Minister | NO',
      'Amos Kiprono | President of Kenya | KE',
      'Ruth Nakato | President of Uganda | UG',
      'Paul Habimana | President of Rwanda | RW',
    ],
  ],
  [
    'Vietnamese Defence Minister General Phan Van Binh met Party General Secretary To Van Lam and Chief of Defence Staff General Hoang Minh.',
    [
      'Phan Van Binh | Vietnamese Defence Minister | VN',
      'To Van Lam | Party General Secretary | VN',
      'Hoang Minh | Chief of Defence Staff | -',
    ],
  ],
  [
    'The President of the Senate, Senator Ike Obi, received the Brazilian Ambassador to Nigeria, Carlos Vega, in Abuja.',
    ['Ike Obi | President of the Senate | NG', 'Carlos Vega | Brazilian Ambassador to Nigeria | BR'],
  ],
  [
    'At a summit in Basel, Presidents Ali Rezai, Goran Petrov and Kemal Aydin agreed to cooperate on Syria.',
    ['Ali Rezai | President | -', 'Goran Petrov | President | -', 'Kemal Aydin | President | -'],
  ],
  [
    'Merkel’s envoy, Karl Weiss, met Kenyan President Amos Kiprono.',
    ['Karl Weiss | envoy | DE', 'Amos Kiprono | Kenyan President | KE'],
  ],
  [
    'Kenyan Ministry of Health Permanent Secretary Grace Auma met Central Bank of Norway Governor Erik Lund.',
    [
      'Grace Auma | Kenyan Ministry of Health Permanent Secretary | KE',
      'Erik Lund | Central Bank of Norway Governor | NO',
    ],
  ],
  [
    'At the University of Nairobi, President Peter Otieno met Norwegian Foreign Minister Erik Lund.',
    ['Peter Otieno | President | -', 'Erik Lund | Norwegian Foreign Minister | NO'],
  ],
  [
    'N-VA leader Bart Verhulst met Podemos leader Irene Montoya.',
    ['Bart Verhulst | N-VA leader | -', 'Irene Montoya | Podemos leader | -'],
  ],
  [
    'FARC commander Rodrigo Lodoro met UN envoy Jean Arnold.',
    ['Rodrigo Lodoro | FARC commander | CO', 'Jean Arnold | UN envoy | UN'],
  ],
  [
    'Iraqi Finance Minister Aras Nuri met the President of the Diwan of the Council of Ministers of Oman, Salim Harthi.',
    [
      'Aras Nuri | Iraqi Finance Minister | IQ',
      'Salim Harthi | President of the Diwan of the Council of Ministers of Oman | OM',
    ],
  ],
  [
    'Head of the OSCE Mission to Serbia Jan Brauer met Danish Director General Operations Rear Admiral Ole Friis.',
    ['Jan Brauer | Head of the OSCE Mission to Serbia | OSCE', 'Ole Friis | Danish Director General Operations | DK'],
  ],
  [
    'Chilean President Rosa Lira met Arturo Muta, head of a smaller opposition faction.',
    ['Rosa Lira | Chilean President | CL', 'Arturo Muta | head of a smaller opposition faction | CL'],
  ],
  [
    'Kenyan Foreign Minister Senator Amos Rono met the Secretary of State for Foreign, Commonwealth and Development Affairs, David Lamb.',
    [
      'Amos Rono | Kenyan Foreign Minister | KE',
      'David Lamb | Secretary of State for Foreign, Commonwealth and Development Affairs | GB',
    ],
  ],
]);

table('styles, short family names and apostrophes', [
  [
    'His Majesty King Tariq bin Saud of Oman met Iraqi Prime Minister Mohammad Shia’ Al-Amiri.',
    ['Tariq bin Saud | King of Oman | OM', 'Mohammad Shia’ Al-Amiri | Iraqi Prime Minister | IQ'],
  ],
  [
    'Vietnamese Party General Secretary To Linh met Singaporean Trade Minister Tan See Wei.',
    ['To Linh | Vietnamese Party General Secretary | VN', 'Tan See Wei | Singaporean Trade Minister | SG'],
  ],
  [
    "RSF Commander Mohamed 'Hamti' Digalo met Kenyan President Amos Rono. Earlier, Hamti held talks with Ugandan President Ruth Nakato.",
    [
      'Mohamed Digalo | RSF Commander | SD',
      'Amos Rono | Kenyan President | KE',
      'Mohamed Digalo | RSF Commander | SD',
      'Ruth Nakato | Ugandan President | UG',
    ],
  ],
]);

table('offices of counterparts and offices named first', [
  [
    'Croatian Minister of Foreign Affairs Ivan Anic met his Slovenian counterpart Borut Sajko.',
    [
      'Ivan Anic | Croatian Minister of Foreign Affairs | HR',
      'Borut Sajko | Slovenian Minister of Foreign Affairs | SI',
    ],
  ],
  [
    'Acting Czech Foreign Minister Petra Novakova met her Slovak counterpart Jozef Horvath.',
    ['Petra Novakova | Acting Czech Foreign Minister | CZ', 'Jozef Horvath | Slovak Foreign Minister | SK'],
  ],
  [
    'Peru’s president flew to Madrid on Sunday. Ollanta Quispe met Spanish Prime Minister Pablo Romero on Monday.',
    ['Ollanta Quispe | Peru’s president | PE', 'Pablo Romero | Spanish Prime Minister | ES'],
  ],
  [
    'The presidents of Bolivia, Luis Arcos; Cuba, Miguel Diaz; and Honduras, Xiomara Castell, held talks in Caracas.',
    [
      'Luis Arcos | president of Bolivia | BO',
      'Miguel Diaz | president of Cuba | CU',
      'Xiomara Castell | president of Honduras | HN',
    ],
  ],
]);

table('sides that only the article tells', [
  [
    'Danish Ambassador Lise Holm met President Amos Rono at State House. Permanent Secretary Ruth Kibet also took part.',
    ['Lise Holm | Danish Ambassador | DK', 'Amos Rono | President | KE', 'Ruth Kibet | Permanent Secretary | KE'],
    { outlet: 'Daily Nation' },
  ],
  [
    'Punjab Chief Minister Maryam Javed met Danish Ambassador Lise Holm.',
    ['Maryam Javed | Punjab Chief Minister | PK', 'Lise Holm | Danish Ambassador | DK'],
    { outlet: 'Dawn' },
  ],
  [
    'Speaker of the House of Representatives Dev Raj Gurung met Danish Ambassador Lise Holm.',
    ['Dev Raj Gurung | Speaker of the House of Representatives | NP', 'Lise Holm | Danish Ambassador | DK'],
    { outlet: 'The Kathmandu Post' },
  ],
  [
    'Danish Trade Minister Lise Holm met the Secretary of the Security Council of Belarus, Alexander Volk.',
    ['Lise Holm | Danish Trade Minister | DK', 'Alexander Volk | Secretary of the Security Council of Belarus | BY'],
  ],
]);

table('forms of address of many lands, nicknames, and ranks told twice', [
  [
    'Dutch Prime Minister Pieter Maas met Yang Berhormat Dato Seri Setia Awang Haji Zul bin Pehin Dato Haji Rosli, Second Minister of Energy of Brunei.',
    [
      'Pieter Maas | Dutch Prime Minister | NL',
      'Zul bin Pehin Dato Haji Rosli | Second Minister of Energy of Brunei | BN',
    ],
  ],
  [
    'British Minister Lord Ashdale met Prime Minister the Rt. Hon. Winston Clarke of Barbados.',
    ['Ashdale | British Minister | GB', 'Winston Clarke | Prime Minister of Barbados | BB'],
  ],
  [
    'Peruvian Health Minister Rosa Quispe met Ambassador H.E Ms. Clara Ann Soto, Vice Minister of Trade, Integration and Export Promotion of Chile.',
    [
      'Rosa Quispe | Peruvian Health Minister | PE',
      'Clara Ann Soto | Vice Minister of Trade, Integration and Export Promotion of Chile | CL',
    ],
  ],
  [
    'The Indian Chief of the Army Staff, General (GEN) Rohit Kamath, met Danish Defence Minister Ole Friis.',
    ['Rohit Kamath | Indian Chief of the Army Staff | IN', 'Ole Friis | Danish Defence Minister | DK'],
  ],
  [
    'Swiss Ambassador Urs Keller met Nepali party vice chairmen Hari Vaidya “Kamal,” Bina Srivas Pradhan and Ram Thapa “Badal”.',
    [
      'Urs Keller | Swiss Ambassador | CH',
      'Hari Vaidya | Nepali party vice chairman | NP',
      'Bina Srivas Pradhan | Nepali party vice chairman | NP',
      'Ram Thapa | Nepali party vice chairman | NP',
    ],
  ],
  [
    'King Hamad of Oman met Danish Premier Ole Friis. Later Qatari Foreign Minister Yusuf bin Hamad spoke.',
    ['Hamad | King of Oman | OM', 'Ole Friis | Danish Premier | DK'],
  ],
]);

table('offices by whom they serve, what they are in charge of, and what they lead', [
  [
    'Special Representative of the Secretary-General for Chad Marie Dubois met Chadian President Idris Musa.',
    [
      'Marie Dubois | Special Representative of the Secretary-General for Chad | UN',
      'Idris Musa | Chadian President | TD',
    ],
  ],
  [
    'Danish Premier Ole Friis met Omid Rahimi, special assistant to Iran’s president.',
    ['Ole Friis | Danish Premier | DK', 'Omid Rahimi | special assistant to Iran’s president | IR'],
  ],
  [
    'The UK’s Minister of State with responsibility for the Pacific, Ann Hill, met Fijian Trade Minister Ratu Vuniwaqa.',
    [
      'Ann Hill | UK’s Minister of State with responsibility for the Pacific | GB',
      'Ratu Vuniwaqa | Fijian Trade Minister | FJ',
    ],
  ],
  [
    'UN envoy Marie Dubois, independence leader Paulo Soares and Chief Minister Rui Costa met Indonesian President Sutrisno Halim.',
    [
      'Marie Dubois | UN envoy | UN',
      'Paulo Soares | independence leader | -',
      'Rui Costa | Chief Minister | -',
      'Sutrisno Halim | Indonesian President | ID',
    ],
  ],
  [
    'Danish Premier Ole Friis met chairman of the Iraqi inter-parliamentary relations working group Aras Nuri.',
    [
      'Ole Friis | Danish Premier | DK',
      'Aras Nuri | chairman of the Iraqi inter-parliamentary relations working group | IQ',
    ],
  ],
  [
    'The deputy chairman of the Red Cross of the Republic of Korea, Han Ji-won, met Danish Premier Ole Friis.',
    ['Han Ji-won | deputy chairman of the Red Cross of the Republic of Korea | KR', 'Ole Friis | Danish Premier | DK'],
  ],
]);

table('sides where the outlet is far from the story', [
  [
    'Zimbabwean President Tendai Moyo met opposition leader Farai Ncube in Harare. Zimbabwe waits.',
    ['Tendai Moyo | Zimbabwean President | ZW', 'Farai Ncube | opposition leader | ZW'],
    { outlet: 'BBC News' },
  ],
  [
    'MOSCOW (Sputnik) - Chadian President Idris Moussa met rebel leaders on Monday. Chad waits. Foreign Minister Amina Saleh and Defence Minister Brahim Nour attended the meeting.',
    [
      'Idris Moussa | Chadian President | TD',
      'Amina Saleh | Foreign Minister | TD',
      'Brahim Nour | Defence Minister | TD',
    ],
    { outlet: 'Sputnik' },
  ],
  [
    'Danish Premier Ole Friis met Speaker Ruwan Silva in Colombo. Secretary General of Parliament Nimal Dias and Danish Ambassador Ida Holm were present.',
    [
      'Ole Friis | Danish Premier | DK',
      'Ruwan Silva | Speaker | LK',
      'Nimal Dias | Secretary General of Parliament | LK',
      'Ida Holm | Danish Ambassador | DK',
    ],
    { outlet: 'news.lk' },
  ],
  [
    'President-elect Tendai Moyo of Zimbabwe received Spanish Ambassador Luis Rey and Consul Francisco Paz.',
    [
      'Tendai Moyo | President-elect of Zimbabwe | ZW',
      'Luis Rey | Spanish Ambassador | ES',
      'Francisco Paz | Consul | ES',
    ],
  ],
  [
    'Anna Vogel and German party leader Jan Brauer met German President Lukas Kern in Berlin.',
    ['Anna Vogel | - | DE', 'Jan Brauer | German party leader | DE', 'Lukas Kern | German President | DE'],
  ],
  [
    'The director of the Partnership for Central America, Ann Hill, met Danish Premier Ole Friis.',
    ['Ann Hill | director of the Partnership for Central America | -', 'Ole Friis | Danish Premier | DK'],
  ],
]);

table('a surname alone behind an office with its field', [
  [
    'Secretary of State Jones and Foreign Minister Petrov of Russia met in Geneva.',
    ['Jones | Secretary of State | US', 'Petrov | Foreign Minister of Russia | RU'],
  ],
  [
    'US Secretary of State Jones in Geneva held talks with Foreign Minister Petrov of Russia.',
    ['Jones | US Secretary of State | US', 'Petrov | Foreign Minister of Russia | RU'],
  ],
  [
    'Minister of Defence Koval of Ukraine met Polish Foreign Minister Nowak.',
    ['Koval | Minister of Defence of Ukraine | UA', 'Nowak | Polish Foreign Minister | PL'],
  ],
  [
    'Kenya’s Head of Maritime Surveillance at the Ministry of Defence Ruth Auma met Polish Foreign Minister Nowak.',
    [
      'Ruth Auma | Kenya’s Head of Maritime Surveillance at the Ministry of Defence | KE',
      'Nowak | Polish Foreign Minister | PL',
    ],
  ],
  [
    'Foreign Minister of Norway Erik Lund met Secretary of State Nguyen Van Hai.',
    ['Erik Lund | Foreign Minister of Norway | NO', 'Nguyen Van Hai | Secretary of State | US'],
  ],
  [
    'Speaker of the Ghanaian Parliament Erik Lund met Qatari Ambassador to Kenya Zubara Doha.',
    ['Erik Lund | Speaker of the Ghanaian Parliament | GH', 'Zubara Doha | Qatari Ambassador to Kenya | QA'],
  ],
]);

table('counterparts abroad, mandates of former office holders, and plurals that name', [
  [
    'US Secretary of State Ann Hill met her Peruvian counterpart Rosa Quispe.',
    ['Ann Hill | US Secretary of State | US', 'Rosa Quispe | Peruvian Foreign Minister | PE'],
  ],
  [
    'The UN envoy, former Kenyan President Amos Rono, met Chadian Premier Idris Musa.',
    ['Amos Rono | UN envoy | UN', 'Idris Musa | Chadian Premier | TD'],
  ],
  [
    'The ambassador to Barbados and the Caribbean, Ann Hill, met Danish Premier Ole Friis.',
    ['Ann Hill | ambassador to Barbados and the Caribbean | -', 'Ole Friis | Danish Premier | DK'],
  ],
  [
    'Kenyan President Amos Rono received Special Representative of the State Council of China Zhao Ming.',
    ['Amos Rono | Kenyan President | KE', 'Zhao Ming | Special Representative of the State Council of China | CN'],
  ],
]);

table('the house before the office, fields in a list, and offices of those who serve', [
  [
    'Bank of Ghana Governor Kojo Baah met Danish Premier Ole Friis.',
    ['Kojo Baah | Bank of Ghana Governor | GH', 'Ole Friis | Danish Premier | DK'],
  ],
  [
    'Danish Premier Ole Friis met United Communist Party of Nepal (Unity) chairman Hari Thapa.',
    ['Ole Friis | Danish Premier | DK', 'Hari Thapa | United Communist Party of Nepal chairman | NP'],
  ],
  [
    'Danish Premier Ole Friis met Chamber of Commerce and Industry President Ann Hill of Peru.',
    ['Ole Friis | Danish Premier | DK', 'Ann Hill | Chamber of Commerce and Industry President of Peru | PE'],
  ],
  [
    'Ann Hill, Kenyan Minister of Science, Technology, and Innovation, met Danish Premier Ole Friis.',
    ['Ann Hill | Kenyan Minister of Science, Technology, and Innovation | KE', 'Ole Friis | Danish Premier | DK'],
  ],
  [
    'Kenyan Special Adviser to the President Ruth Auma met Danish Premier Ole Friis.',
    ['Ruth Auma | Kenyan Special Adviser to the President | KE', 'Ole Friis | Danish Premier | DK'],
  ],
  [
    'Kenyan Deputy Chairman of the Committee on Foreign Relations Ruth Auma met Danish Premier Ole Friis.',
    [
      'Ruth Auma | Kenyan Deputy Chairman of the Committee on Foreign Relations | KE',
      'Ole Friis | Danish Premier | DK',
    ],
  ],
  [
    'Australian Deputy Secretary Defence People Ann Hill met Danish Premier Ole Friis.',
    ['Ann Hill | Australian Deputy Secretary Defence People | AU', 'Ole Friis | Danish Premier | DK'],
  ],
  [
    'Kenyan President Amos Rono met Ambassador Extraordinary and Plenipotentiary of Japan to Kenya Ken Mori.',
    [
      'Amos Rono | Kenyan President | KE',
      'Ken Mori | Ambassador Extraordinary and Plenipotentiary of Japan to Kenya | JP',
    ],
  ],
  [
    'Kenyan President Amos Rono received two new Ambassadors who will serve in Nairobi: Ole Friis of Denmark and Urs Keller of Switzerland.',
    [
      'Amos Rono | Kenyan President | KE',
      'Ole Friis | Ambassador of Denmark | DK',
      'Urs Keller | Ambassador of Switzerland | CH',
    ],
  ],
]);

table('offices that belong together, and offices that belong to somebody else', [
  [
    'Former Kenyan President Amos Rono, the designated mediator of the African Union, met Danish Premier Ole Friis.',
    ['Amos Rono | designated mediator of the African Union | AU', 'Ole Friis | Danish Premier | DK'],
  ],
  [
    'Zhao Ming, a member of the Central Committee of China and Governor of Anhui Province, met Danish Premier Ole Friis.',
    [
      'Zhao Ming | member of the Central Committee of China and Governor of Anhui Province | CN',
      'Ole Friis | Danish Premier | DK',
    ],
  ],
  [
    'The former Chairman of the Reform Committee and Governor of Borno State Musa Danjuma met Danish Premier Ole Friis.',
    [
      'Musa Danjuma | former Chairman of the Reform Committee and Governor of Borno State | NG',
      'Ole Friis | Danish Premier | DK',
    ],
  ],
  [
    'Danish Premier Ole Friis met Ana Rey, Economic Officer at the Peruvian Embassy, as well as the Director of Nordlys Shipping.',
    ['Ole Friis | Danish Premier | DK', 'Ana Rey | Economic Officer at the Peruvian Embassy | PE'],
  ],
  [
    'Danish Premier Ole Friis met Prime Minister the Rt. Hon. Errol Payne of Barbados, Minister of Foreign Trade, Senator the Hon. Ann Hill, and Sports Minister, the Hon. Carl Boyce.',
    [
      'Ole Friis | Danish Premier | DK',
      'Errol Payne | Prime Minister of Barbados | BB',
      'Ann Hill | Minister of Foreign Trade | BB',
      'Carl Boyce | Sports Minister | BB',
    ],
  ],
  [
    'Danish Premier Ole Friis met Ana Rey, Ambassador-Designate of Peru to Denmark.',
    ['Ole Friis | Danish Premier | DK', 'Ana Rey | Ambassador-Designate of Peru to Denmark | PE'],
  ],
  [
    'Danish Premier Ole Friis met Ana Rey, Director for Gulf Affairs, Middle East Directorate, Border Council, in Lima.',
    [
      'Ole Friis | Danish Premier | DK',
      'Ana Rey | Director for Gulf Affairs, Middle East Directorate, Border Council | PE',
    ],
  ],
  [
    'President Amos Rono of Kenya met Danish Premier Ole Friis. The Head of State spoke of trade.',
    ['Amos Rono | President of Kenya | KE', 'Ole Friis | Danish Premier | DK'],
  ],
  [
    'Errol Payne met Danish Premier Ole Friis in Bridgetown. Payne thanked him. The prime minister then left.',
    ['Errol Payne | prime minister | BB', 'Ole Friis | Danish Premier | DK'],
  ],
]);

table('offices in quotation marks, initials of parties and of persons, and whose lawmaker', [
  [
    'Dr. Sara Karim “the president of Zagros University”, Dr. Omar Aziz “Dean of the College of Sciences” and Danish Premier Ole Friis met in Oslo.',
    [
      'Sara Karim | president of Zagros University | NO',
      'Omar Aziz | Dean of the College of Sciences | NO',
      'Ole Friis | Danish Premier | DK',
    ],
  ],
  [
    'Danish Premier Ole Friis met the Leader of Vadakku Makkal Katchi (VMK) Hon. Ruwan Silva of Sri Lanka and Hon. KT. Perera.',
    [
      'Ole Friis | Danish Premier | DK',
      'Ruwan Silva | Leader of Vadakku Makkal Katchi of Sri Lanka | LK',
      'KT. Perera | - | LK',
    ],
  ],
  [
    'US President Ann Hill met Senator Carl Boyce on Friday at the White House. Russia came up.',
    ['Ann Hill | US President | US', 'Carl Boyce | Senator | US'],
  ],
  [
    'Nordic foreign ministers, including Denmark’s Ole Friis and Norway’s Lars Vik, met Kenyan President Amos Rono.',
    ['Ole Friis | foreign minister | DK', 'Lars Vik | foreign minister | NO', 'Amos Rono | Kenyan President | KE'],
  ],
  [
    'Kenya’s President Amos Rono met Danish Premier Ole Friis. Kenyan President Amos Rono spoke of trade.',
    ['Amos Rono | Kenyan President | KE', 'Ole Friis | Danish Premier | DK'],
  ],
]);

table('offices of churches, regions, police and courts', [
  [
    'Kenyan President Amos Rono met Anglican Bishop of Mombasa Ali Juma.',
    ['Amos Rono | Kenyan President | KE', 'Ali Juma | Anglican Bishop of Mombasa | KE'],
  ],
  [
    'Kenyan Inspector General of Police Ali Juma met Danish Premier Ole Friis.',
    ['Ali Juma | Kenyan Inspector General of Police | KE', 'Ole Friis | Danish Premier | DK'],
  ],
  [
    'Danish Premier Ole Friis met Queen Mother of Bhutan Dechen Wangmo.',
    ['Ole Friis | Danish Premier | DK', 'Dechen Wangmo | Queen Mother of Bhutan | BT'],
  ],
  [
    'Danish Premier Ole Friis met Member of the Politburo of Vietnam Tran Van Hung and Nurul binti Hassan, Mayor of Kuala Lumpur.',
    [
      'Ole Friis | Danish Premier | DK',
      'Tran Van Hung | Member of the Politburo of Vietnam | VN',
      'Nurul binti Hassan | Mayor of Kuala Lumpur | MY',
    ],
  ],
  [
    'Danish Premier Ole Friis received in his office opposition leader Ali Juma of Kenya.',
    ['Ole Friis | Danish Premier | DK', 'Ali Juma | opposition leader of Kenya | KE'],
  ],
  [
    'Danish Premier Ole Friis received in audience Commander of the Royal Jordanian Air Force Omar Nasser.',
    ['Ole Friis | Danish Premier | DK', 'Omar Nasser | Commander of the Royal Jordanian Air Force | JO'],
  ],
  [
    'Danish Premier Ole Friis met Polish Senate Marshal Jan Brauer.',
    ['Ole Friis | Danish Premier | DK', 'Jan Brauer | Polish Senate Marshal | PL'],
  ],
]);

table('surnames that are offices elsewhere, and countries behind an office', [
  [
    'Danish Premier Ole Friis met Kenyan Senior Minister Stephenson King at the airport.',
    ['Ole Friis | Danish Premier | DK', 'Stephenson King | Kenyan Senior Minister | KE'],
  ],
  [
    'Danish Premier Ole Friis met Ali Juma, Defence Adviser (Kenya), and Per Lund, Military Attaché, (Norway).',
    ['Ole Friis | Danish Premier | DK', 'Ali Juma | Defence Adviser | KE', 'Per Lund | Military Attaché | NO'],
  ],
]);
