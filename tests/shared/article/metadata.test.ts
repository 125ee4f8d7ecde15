import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../shared/article/article.ts';
import { parsePublished } from '../../../shared/article/parse-published.ts';
import { makeDocx } from '../../support/make-documents.ts';
import { readAll, readOne, rejectCode } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

const json = (value: object) => new TextEncoder().encode(JSON.stringify(value));

describe('order of trust', () => {
  const page = `---\ntitle: From the document\ndate: 2024-03-14\noutlet: Document Daily\n---\nNAIROBI, March 12, 2024 (Agency) - ${storyText}`;
  const metadata = { title: 'From the metadata', published: '2024-03-15' };
  const sidecar = json({ title: 'From the sidecar', published: '2024-03-16' });
  const lastModified = '2024-03-20T10:00:00Z';

  test('sidecar, then object metadata, then the document, each fact by itself', async () => {
    expect(await readOne('a.md', page, { metadata, sidecar, lastModified })).toMatchObject({
      title: 'From the sidecar',
      publishedAt: '2024-03-16',
      publishedAtSource: 'sidecar',
      outlet: 'Document Daily',
    });
    expect(await readOne('a.md', page, { metadata, lastModified })).toMatchObject({
      title: 'From the metadata',
      publishedAt: '2024-03-15',
      publishedAtSource: 'metadata',
    });
    expect(await readOne('a.md', page, { lastModified })).toMatchObject({
      title: 'From the document',
      publishedAt: '2024-03-14',
      publishedAtSource: 'document',
    });
  });

  test('without a date in any of them the dateline counts, then the time of the object', async () => {
    const dated = `NAIROBI, March 12, 2024 (Agency) - ${storyText}`;
    expect(await readOne('a.txt', dated, { lastModified })).toMatchObject({
      publishedAt: '2024-03-12',
      publishedAtSource: 'dateline',
    });
    expect(await readOne('a.txt', storyText, { lastModified })).toMatchObject({
      publishedAt: lastModified,
      publishedAtSource: 'object-time',
    });
    expect(await readOne('a.txt', storyText)).toMatchObject({ publishedAt: null, publishedAtSource: null });
  });

  test('the time a file was made stands in for the dateline only', async () => {
    const made = { created: '2024-03-18T08:00:00Z' };
    expect(await readOne('a.docx', makeDocx(story.paragraphs, made), { lastModified })).toMatchObject({
      publishedAt: made.created,
      publishedAtSource: 'created',
    });
    const dated = makeDocx([`NAIROBI, March 12, 2024 (Agency) - ${story.paragraphs[0]}`], made);
    expect(await readOne('a.docx', dated, { lastModified })).toMatchObject({
      publishedAt: '2024-03-12',
      publishedAtSource: 'dateline',
    });
    const template = { author: 'python-docx', created: '2013-12-23T23:15:00Z' };
    expect(await readOne('a.docx', makeDocx(story.paragraphs, template), { lastModified })).toMatchObject({
      author: null,
      publishedAtSource: 'object-time',
    });
  });

  test('a dateline without a year is the last such day before the object came', async () => {
    for (const [dateline, day] of [
      ['TRIPOLI, Dec 30 (Agency) –', '2023-12-30'],
      ['HANOI, 2 March (VNB) -', '2024-03-02'],
      ['Nairobi, Thursday, March 14 (Agency) -', '2024-03-14'],
    ]) {
      expect((await readOne('a.txt', `${dateline} ${storyText}`, { lastModified })).publishedAt).toBe(day);
    }
    expect((await readOne('a.txt', `TRIPOLI, Dec 30 (Agency) – ${storyText}`)).publishedAt).toBeNull();
  });

  test('a date that cannot be read is passed over, not guessed', async () => {
    expect(await readOne('a.md', page, { metadata: { published: '03/04/2024' } })).toMatchObject({
      publishedAt: '2024-03-14',
      publishedAtSource: 'document',
    });
  });

  test('metadata that S3 encoded, in any case of its keys', async () => {
    const title = `=?UTF-8?B?${Buffer.from('Müller trifft Ł').toString('base64')}?=`;
    expect(
      await readOne('a.txt', storyText, { metadata: { Title: title, outlet: '=?UTF-8?Q?Caf=C3=A9_News?=' } }),
    ).toMatchObject({
      title: 'Müller trifft Ł',
      outlet: 'Café News',
    });
  });

  test('a sidecar that is no JSON object rejects the article: no facts are better than wrong ones', async () => {
    expect(await rejectCode('a.txt', storyText, { sidecar: new TextEncoder().encode('{"title":') })).toBe('malformed');
  });

  test('only web addresses are addresses', async () => {
    for (const url of ['javascript:alert(1)', '/relative', 'file:///etc/passwd', 'https://']) {
      expect((await readOne('a.txt', storyText, { metadata: { url } })).url).toBeNull();
    }
  });
});

describe('dates as publishers write them', () => {
  test.each([
    ['2024-03-14', '2024-03-14'],
    ['20240314', '2024-03-14'],
    ['2024-03-14T23:30:00-05:00', '2024-03-14T23:30:00-05:00'],
    ['2024-03-14T23:30:15.123+0530', '2024-03-14T23:30:15+05:30'],
    ['2024-03-14 09:00 UTC', '2024-03-14T09:00:00Z'],
    ['2024-03-14T23:30:00', '2024-03-14'],
    ['Thu, 14 Mar 2024 23:30:00 -0500', '2024-03-14T23:30:00-05:00'],
    ['Thu, 14 Mar 2024 09:00:00 GMT', '2024-03-14T09:00:00Z'],
    ['14 March 2024', '2024-03-14'],
    ['14th of March, 2024', '2024-03-14'],
    ['March 14, 2024 9:05 PM EDT', '2024-03-14T21:05:00-04:00'],
    ['Published on Mar. 14, 2024', '2024-03-14'],
    ['Thursday, 14 March 2024 12:05 am GMT', '2024-03-14T00:05:00Z'],
    ['14.03.2024', '2024-03-14'],
    ['14/03/2024', '2024-03-14'],
    ['03/14/2024', '2024-03-14'],
    ['2024/03/14 10:00', '2024-03-14'],
    ['14/03/2024 10:00:00 +0300', '2024-03-14T10:00:00+03:00'],
    ['Thu Mar 14 2024 09:00:00 GMT+0300 (East Africa Time)', '2024-03-14T09:00:00+03:00'],
    ['Thu Mar 14 09:00:00 UTC 2024', '2024-03-14T09:00:00Z'],
    ['Thursday, 14 March 2024, 18:05 SGT', '2024-03-14T18:05:00+08:00'],
    ['1710406800', '2024-03-14T09:00:00Z'],
    ['1710406800000', '2024-03-14T09:00:00Z'],
    ["D:20240314233000-05'00'", '2024-03-14T23:30:00-05:00'],
  ])('%s', (given, expected) => {
    expect(parsePublished(given)).toBe(expected);
    expect(articleSchema.shape.publishedAt.safeParse(expected).success).toBe(true);
  });

  test.each(['', 'yesterday', '2024-02-30', '2024-13-01', '04/03/2024', '14 March', '99999', '2024'])(
    '%s is no date',
    (given) => {
      expect(parsePublished(given)).toBeNull();
    },
  );
});

describe('language', () => {
  test.each([
    'Fayez al-Sarraj met Lorenzo Guerrini in Tripoli on Wednesday.',
    'Kenya, Norway foreign ministers hold talks.',
    'President Xi Jinping and Vladimir Putin spoke by phone.',
    'Envoy arrives in Hanoi',
    'Mwangi received Solberg-Haugen.',
    "OSLO - Norway's Foreign Minister Ingrid Solberg-Haug met Kenyan Foreign Minister Peter Mwangi and Tanzanian Foreign Minister Asha Komba in Oslo on 27 November 2026 for talks on fisheries. The three ministers agreed to set up a committee.",
  ])('short English: %s', async (text) => {
    expect((await readOne('a.txt', text)).language).toBe('en');
  });

  test.each([
    [
      'French',
      'Le ministre des Affaires étrangères a reçu son homologue à Paris, où ils ont évoqué la situation au Sahel.',
    ],
    ['German', 'Der Außenminister traf seine Amtskollegin in Berlin, und sie sprachen über den Handel.'],
    [
      'Spanish',
      'El ministro de Exteriores se reunió con su homólogo en Madrid para hablar de comercio y de seguridad.',
    ],
    [
      'Dutch',
      'De minister van Buitenlandse Zaken heeft in Den Haag gesproken met zijn collega over de handel en de veiligheid.',
    ],
    ['Russian', 'Министр иностранных дел встретился со своим коллегой в Москве.'],
    ['Arabic', 'التقى وزير الخارجية نظيره في القاهرة أمس.'],
    ['Chinese', '外交部长昨天在北京会见了外国使节并就贸易问题交换了意见。'],
  ])('%s is refused by name, with what to do', async (name, text) => {
    const { rejects } = await readAll('a.txt', text);
    expect(rejects).toMatchObject([{ code: 'not-english', reason: expect.stringContaining(name) }]);
    expect(rejects[0]?.reason).toMatch(/upload/);
  });

  test('an English text with foreign names and quotations stays', async () => {
    const text = `${story.paragraphs[0]} « Nous sommes d’accord », he said. Тhe ministers left. ${story.paragraphs[1]}`;
    expect((await readOne('a.txt', text)).text).toBe(text);
  });
});

describe('names of objects', () => {
  test.each([
    ['../../etc/passwd', '../../etc/passwd'],
    ['a\u0000b\n.txt', 'a%00b%0A.txt'],
  ])('%j becomes a safe id', async (name, id) => {
    expect((await readOne(name, storyText)).id).toBe(id);
  });

  test('two keys of 1,024 bytes with one beginning stay two ids of at most 256 characters', async () => {
    const one = await readOne(`${'k'.repeat(1019)}1.txt`, storyText);
    const two = await readOne(`${'k'.repeat(1019)}2.txt`, storyText);
    expect(one.id).not.toBe(two.id);
    for (const article of [one, two]) expect(articleSchema.safeParse(article).success).toBe(true);
  });
});
