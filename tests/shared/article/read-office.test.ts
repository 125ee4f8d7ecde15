import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { assemblePdf, makeDocx, makeOdt, makePdf, makeRtf } from '../../support/make-documents.ts';
import { readAll, readOne, rejectCode } from '../../support/read-all.ts';
import { story } from '../../support/sample-story.ts';

const { title, author } = story;

describe('PDF', () => {
  const lines = [
    [
      'Norwegian Foreign Minister Ingrid Solberg-',
      'Haugen met her Kenyan counterpart, Daniel Oti-',
      'eno Mwangi, in Nairobi.',
    ],
    ['The two ministers agreed to meet', 'again before the summer.'],
  ];
  const text =
    'Norwegian Foreign Minister Ingrid Solberg-Haugen met her Kenyan counterpart, Daniel Otieno Mwangi, in Nairobi.\n\nThe two ministers agreed to meet again before the summer.';

  test('lines become paragraphs, words cut at a line’s end become whole', async () => {
    expect((await readOne('a.pdf', makePdf([lines]))).text).toBe(text);
  });

  test('title, author and date of its information, with its offset', async () => {
    const pdf = makePdf([lines], { title, author, created: "D:20240314233000-05'00'" });
    expect(await readOne('a.pdf', pdf)).toMatchObject({
      title,
      author,
      publishedAt: '2024-03-14T23:30:00-05:00',
      contentType: 'application/pdf',
    });
    expect((await readOne('a.pdf', makePdf([lines], { title: 'Microsoft Word - draft.doc' }))).title).toBe('');
  });

  test('paragraphs stand apart by little more than their lines, or by a last line that is short', async () => {
    const close = [
      'The Norwegian minister met her Kenyan counterpart in the port of',
      'Mombasa, where they spoke about trade and the situation at sea off',
      'the Horn of Africa. They agreed to meet again before the summer is',
      'over.',
      'Her host said that the visit had been overdue and that both of them',
      'would gain from it, as would the fishermen whose boats lie idle for',
      'most of the year.',
    ];
    const { text } = await readOne('a.pdf', makePdf([[close]]));
    expect(text.split('\n\n')).toEqual([close.slice(0, 4).join(' '), close.slice(4).join(' ')]);
  });

  test('a page that a browser printed: its address, and nothing of the site', async () => {
    const pdf = makePdf(
      [
        [
          ['3/15/24, 9:30 AM'],
          [title],
          ['We use cookies to improve our site.'],
          ...lines,
          ['Sign up to our newsletter'],
          ['https://courier.example/story 1/1'],
        ],
      ],
      { title: `${title} | The Rift Courier` },
    );
    expect(await readOne('a.pdf', pdf)).toMatchObject({ title, text, url: 'https://courier.example/story' });
  });

  test('running heads and page numbers go, sentences run on over the page', async () => {
    const page = (number: number, ...paragraphs: string[][]) => [
      ['The Rift Courier, 14 March'],
      ...paragraphs,
      [`Page ${number} of 3`],
    ];
    const pdf = makePdf([
      page(1, ['The ministers met in Nairobi and they']),
      page(2, ['talked about the coast.'], ['They signed a memorandum.']),
      page(3, ['Then they left for the airport.']),
    ]);
    expect((await readOne('a.pdf', pdf)).text).toBe(
      'The ministers met in Nairobi and they talked about the coast.\n\nThey signed a memorandum.\n\nThen they left for the airport.',
    );
  });

  test('a scan, a cut file, and a page tree that loops', async () => {
    expect(await rejectCode('a.pdf', makePdf([[]]))).toBe('unsupported');
    expect(await rejectCode('a.pdf', makePdf([lines]).subarray(0, 300))).toMatch(/malformed|unsupported/);
    const loop = assemblePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000000 >>',
      '<< >>',
      '<< >>',
    ]);
    expect(await rejectCode('a.pdf', loop)).toMatch(/too-large|malformed|unsafe|unsupported/);
  });
});

describe.each([
  [
    'DOCX',
    'a.docx',
    makeDocx,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '2024-03-14T08:00:00Z',
  ],
  ['ODT', 'a.odt', makeOdt, 'application/vnd.oasis.opendocument.text', '2024-03-14'],
  ['RTF', 'a.rtf', makeRtf, 'application/rtf', '2024-03-14'],
])('%s', (_, name, make, contentType, created) => {
  test('paragraphs and properties', async () => {
    const article = await readOne(name, make(story.paragraphs, { title, author, created }));
    expect(article.text.split(/\n+/)).toEqual(story.paragraphs);
    expect(article).toMatchObject({ title, author, publishedAt: created, contentType });
  });

  test('without properties the head of the text tells', async () => {
    const head = [title, `By ${author}`, 'Thursday, 14 March 2024'];
    const article = await readOne(name, make([...head, ...story.paragraphs], { created: '2025-01-01' }));
    expect(article).toMatchObject({ title, author, publishedAt: story.published, publishedAtSource: 'document' });
    expect(article.text.split(/\n+/)).toEqual(story.paragraphs);
  });

  test('it is known by its content', async () => {
    expect((await readOne('article', make(story.paragraphs))).contentType).toBe(contentType);
  });

  test('nothing in it, or cut off', async () => {
    expect(await rejectCode(name, make([]))).toBe('empty');
    expect(await rejectCode(name, make(story.paragraphs).subarray(0, 150))).not.toBe('an article');
  });
});

test('a Word file that is a bomb, or declares entities, is refused', async () => {
  const bomb = zipSync({
    '[Content_Types].xml': new Uint8Array(5),
    'word/document.xml': new Uint8Array(40_000_000).fill(32),
  });
  expect(await rejectCode('a.docx', bomb)).toBe('unsafe');
  const entities = zipSync({
    '[Content_Types].xml': new Uint8Array(5),
    'word/document.xml': Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'),
  });
  expect(await rejectCode('a.docx', entities)).toBe('unsafe');
});

test.each([
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unsupported', /DOCX/],
  ['a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), 'binary', /image/],
  ['a 7z archive', Buffer.from('377abcaf271c', 'hex'), 'unsupported', /ZIP/],
  ['a workbook', zipSync({ 'xl/workbook.xml': new Uint8Array(3) }), 'unsupported', /CSV/],
])('%s is refused with what to do instead', async (_, bytes, code, advice) => {
  const { rejects } = await readAll('article.txt', bytes);
  expect(rejects).toMatchObject([{ code, reason: expect.stringMatching(advice) }]);
});
