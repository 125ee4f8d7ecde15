import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../shared/extraction/text/document.ts';

const read = (text: string) => readDocument({ id: 'a', title: '', text, publishedAt: null, outlet: null });
const sentencesOf = (text: string) => {
  const { sentences, tokens } = read(text);
  return sentences.map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end));
};

describe('sentences', () => {
  const rows: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    ['He met Gen. A. Saleh. They talked.', ['He met Gen. A. Saleh.', 'They talked.']],
    [
      'The U.S. Secretary of State arrived. Mr. Stone left.',
      ['The U.S. Secretary of State arrived.', 'Mr. Stone left.'],
    ],
    [
      'They met in Washington, D.C. Secretary Collins thanked him.',
      ['They met in Washington, D.C.', 'Secretary Collins thanked him.'],
    ],
    [
      'Talks began at 10 a.m. Monday. They ended at 5 p.m. He left.',
      ['Talks began at 10 a.m. Monday.', 'They ended at 5 p.m.', 'He left.'],
    ],
    ['“We agree,” he said. “It is done.” She left.', ['“We agree,” he said.', '“It is done.”', 'She left.']],
    ['It ended.The next day they met.', ['It ended.', 'The next day they met.']],
    ['Growth was 3.5 per cent, H.E. Amina Yusuf said.', ['Growth was 3.5 per cent, H.E. Amina Yusuf said.']],
  ];
  for (const [text, sentences] of rows) it(text, () => expect(sentencesOf(text)).toEqual(sentences));
});

describe('dateline', () => {
  const rows: readonly (readonly [text: string, place: string | null])[] = [
    ['LAGOS (Reuters) - The president met the envoy.', 'LAGOS'],
    ['OSLO, May 3 (NTB) - The premier met the envoy.', 'OSLO'],
    ['Doha, 3 May 2024 (QNA) – The emir met the envoy.', 'Doha'],
    ['SOFIA — The president met the envoy.', 'SOFIA'],
    ['RIGA, May 3. /TASS/. The president met the envoy.', 'RIGA'],
    ['RIYADH, May 3, 2024, SPA -- The king met the envoy.', 'RIYADH'],
    ['MUSCAT, 3rd May, 2024 (ONA) -- The sultan met the envoy.', 'MUSCAT'],
    ['DAMASCUS, (SANA)- The president met the envoy.', 'DAMASCUS'],
    ['Tehran, IRNA – The minister met the envoy.', 'Tehran'],
    ['Baku, May 3, AZERTAC\nThe president met the envoy.', 'Baku'],
    ['YEREVAN, MAY 3, ARMENPRESS. The premier met the envoy.', 'YEREVAN'],
    ['Moscow. May 3. INTERFAX.COM - The minister met the envoy.', 'Moscow'],
    ['Delhi [India], May 3 (ANI): The minister met the envoy.', 'Delhi'],
    ['Riyadh, Shawwal 24, 1445, May 3, 2024, SPA -- The king met the envoy.', 'Riyadh'],
    ['Kathmandu, 21 Baisakh (RSS): The premier met the envoy.', 'Kathmandu'],
    ['Addis Ababa May 3/2024 (ENA) The premier met the envoy.', 'Addis Ababa'],
    ['May 03, 2024 09:48 pm | Updated 10:01 pm IST - Kathmandu:\nThe premier met the envoy.', 'Kathmandu'],
    ['From Ada Nwosu, Abuja\nThe minister met the envoy.', 'Abuja'],
    ['Ada Nwosu and Musa Bello, Lagos\nThe minister met the envoy.', 'Lagos'],
    ['Ada Nwosu, Political Editor\nThe minister met the envoy.', null],
    ['OUR REPORTER\nPANAJI\nThe mayor met the envoy.', 'PANAJI'],
    ['LAHORE (UrduPoint News / APP - 3rd May, 2024) The governor met the envoy.', 'LAHORE'],
    ['Cairo – 3 May 2024: The president met the envoy.', 'Cairo'],
    ['Kathmandu, May 3: The premier met the envoy.', 'Kathmandu'],
    ['PUTRAJAYA • The premier met the envoy.', 'PUTRAJAYA'],
    ['NEW DELHI: The minister met the envoy.', 'NEW DELHI'],
    ['Colombo – The minister met the envoy.', 'Colombo'],
    ['TIANJIN, China: The president met the envoy.', 'TIANJIN, China'],
    ['Readout\n\nNew York, 3 May 2024\n\nThe secretary met the envoy.', 'New York'],
    ['Ministers shake hands\n\nSEOUL, May 3 (UPI) -- The minister met the envoy.', 'SEOUL'],
    ['A smile for the cameras\n\nSINGAPORE: The premier met the envoy.', 'SINGAPORE'],
    ['ABU DHABI, (UrduPoint News / WAM - 03rd May, 2024) The minister met the envoy.', 'ABU DHABI'],
    ['Office of the Spokesperson\n\nWashington, DC\n\nMay 3, 2024\n\nThe secretary met the envoy.', 'Washington, DC'],
    ['Updated: 2024-05-03\n\nBeijing - The premier met the envoy.', 'Beijing'],
    ['by a staff writer\n\nColombo (News Desk): The president met the envoy.', 'Colombo'],
    ['FILE - The king in May.\n\nOSLO — The king met the envoy.', 'OSLO'],
    ['FILE - The king in May. He met the envoy.', null],
    ['Readout\n\nBudget\n\nMay 3, 2024\n\nThe secretary met the envoy.', null],
    ['Statement\n\nMinisters – The premier met the envoy.', null],
    ['(Reuters) - The president met the envoy.', null],
    ['NATO: The ministers met the envoy.', null],
    ['PRESIDENT TRUMP: Thank you.', null],
    ['Norwegian minister Ingrid Solbakken met the envoy on May 3 - a Friday.', null],
    ['Ambassadors Jan Peeters (Belgium) and Lise Holm met.', null],
    ['The president met the envoy.', null],
  ];
  for (const [text, place] of rows) {
    it(text, () => {
      const { dateline } = read(text);
      expect(dateline?.place ? text.slice(dateline.place.start, dateline.place.end) : null).toBe(place);
    });
  }
});

describe('paragraphs', () => {
  it('sets captions, bylines and boilerplate apart', () => {
    const { paragraphs } = read(
      'By Ruth Nakato\n\nThe president met the envoy.\n\nThe envoy at the palace. (File photo)\n\nRead more: prices rise',
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['byline', 'body', 'caption', 'boilerplate']);
  });

  it('sets apart a line that only says when the page came out', () => {
    const { paragraphs } = read(
      'Friday, 3 May 2024 | 10:15 GMT\n\nUpdated: May 4, 2024, 9:00 am IST\n\nOn 3 May 2024 the president met the envoy.',
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['byline', 'byline', 'body']);
  });

  it('joins the lines of a text that was wrapped at a fixed width', () => {
    const wrapped = [
      'The president of the republic met the envoy of the',
      'union in the capital on Monday and spoke with him',
      'about the border, the ministry of foreign affairs of',
      'the republic said in a statement on Tuesday.',
    ].join('\n');
    expect(read(wrapped).sentences).toHaveLength(1);
  });
});
