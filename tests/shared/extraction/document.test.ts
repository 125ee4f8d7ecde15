import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/extraction/document.ts';

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
    ['(Reuters) - The president met the envoy.', null],
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
