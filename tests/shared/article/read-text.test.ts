import { describe, expect, test } from 'vitest';
import { readOne, rejectCode } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

/** Bytes of the Latin-1 text, with the quotation marks where Windows-1252 has them. */
function inWindows1252(text: string): Uint8Array {
  return Buffer.from(text.replace(/“/g, '\x93').replace(/”/g, '\x94').replace(/–/g, '\x96'), 'latin1');
}

const accented =
  'The minister met José Peñaloza at the café “Zürich” – and they spoke for an hour about the Côte d’Azur.';
const plainAccented = accented.replace('’', "'");

describe('plain text in any common encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(accented)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${accented}`)],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${accented}`, 'utf16le')],
    ['UTF-16 little-endian without one', Buffer.from(accented, 'utf16le')],
    ['UTF-16 big-endian with a mark', Buffer.from(`\ufeff${accented}`, 'utf16le').swap16()],
    ['UTF-16 big-endian without one', Buffer.from(accented, 'utf16le').swap16()],
  ])('%s', async (_, bytes) => {
    expect((await readOne('a.txt', bytes)).text).toBe(accented);
  });

  test('Windows-1252 by its looks, and by declaration', async () => {
    expect((await readOne('a.txt', inWindows1252(plainAccented))).text).toBe(plainAccented);
    const declared = { contentType: 'text/plain; charset=windows-1252' };
    expect((await readOne('a.txt', inWindows1252(plainAccented), declared)).text).toBe(plainAccented);
  });

  test('ISO 8859-1 and 8859-15', async () => {
    const text = 'The minister met José Peñaloza at the café and they spoke for an hour about the fleet.';
    expect((await readOne('a.txt', Buffer.from(text, 'latin1'))).text).toBe(text);
    const euro = Buffer.from(`${text} It cost 5 \xa4.`, 'latin1');
    expect((await readOne('a.txt', euro, { contentType: 'text/plain; charset=iso-8859-15' })).text).toBe(
      `${text} It cost 5 €.`,
    );
  });

  test('Windows-1256 is decoded, and then refused for its language', async () => {
    // «لقاء الوزير مع الرئيس في القاهرة»
    const arabic = Buffer.from(
      'e1deC7C1 C7e1e6D2EDD1 E3DA C7e1D1C6EDD3 DDED C7e1DEC7E5D1C9'.replace(/ /g, '20'),
      'hex',
    );
    expect(await rejectCode('a.txt', arabic, { contentType: 'text/plain; charset=windows-1256' })).toBe('not-english');
    expect(await rejectCode('a.txt', arabic)).toBe('not-english');
  });

  /** An English sentence around a name, which is given in the hexadecimal digits of its bytes. */
  const around = (names: string) =>
    Buffer.concat([
      Buffer.from('The president met Mr. '),
      Buffer.from(names, 'hex'),
      Buffer.from(' and they spoke for an hour about the fleet.'),
    ]);
  test.each([
    ['Windows-1250', 'bc75646f76ed74208a74fa726f7669e8', 'Ľudovít Štúrovič'],
    ['ISO 8859-2', 'a3756b61737a205769b66e696577736b69', 'Łukasz Wiśniewski'],
    ['Windows-1251', 'c8e2e0ed20cfe5f2f0eee2', 'Иван Петров'],
    ['KOI8-R', 'e9d7c1ce20f0c5d4d2cfd7', 'Иван Петров'],
    ['Windows-1253', 'c3e9fef1e3eff220d0e1f0f0dcf2', 'Γιώργος Παππάς'],
    ['Windows-1254', '4179fe65204572646ff0616e', 'Ayşe Erdoğan'],
    ['Windows-1256', 'c3cde3cf20d3c7e1e3', 'أحمد سالم'],
    ['Shift JIS', '8e52936391be9859', '山田太郎'],
    ['Mac Roman', '4a6f738e204e9c96657a', 'José Núñez'],
  ])('a foreign name in English is enough to tell %s', async (_, bytes, name) => {
    expect((await readOne('a.txt', around(bytes))).text).toContain(`Mr. ${name} and they`);
  });

  test('words joined by dashes and set in curly quotes are Windows-1252', async () => {
    const bytes = Buffer.from(
      'The \x93minister\x94\x97who met the Paris\x96London envoy\x92s staff\x97agreed.',
      'latin1',
    );
    expect((await readOne('a.txt', bytes)).text).toBe('The “minister”—who met the Paris–London envoy’s staff—agreed.');
  });

  test('UTF-8 with damaged characters is refused rather than read as something else', async () => {
    const damaged = Buffer.concat([Buffer.from(accented), Buffer.from([0xe2, 0x80])]);
    expect(await rejectCode('a.txt', damaged)).toBe('encoding');
  });
});

describe('the shape of plain text', () => {
  test('paragraphs survive; line ends, trailing spaces and stray marks do not', async () => {
    const { text } = await readOne('a.txt', `${story.paragraphs.join('  \r\n\r\n\r\n')}\r\n\u200b`);
    expect(text).toBe(storyText);
  });

  test('a first line set off from the body is the title', async () => {
    const article = await readOne('a.txt', `${story.title}\n\n${storyText}`);
    expect(article).toMatchObject({ title: story.title, text: storyText });
  });

  test('with byline and date under it, if they are there', async () => {
    const head = `${story.title}\nBy ${story.author}\nThursday, 14 March 2024`;
    const article = await readOne('a.txt', `${head}\n\n${storyText}`);
    const { title, author, published: publishedAt } = story;
    expect(article).toMatchObject({ title, author, publishedAt, text: storyText });
  });

  test('with byline and date in paragraphs of their own', async () => {
    const head = `${story.title}\n\nBy ${story.author}\n\nPublished on Thursday, 14 March 2024 at 9:30 am`;
    const article = await readOne('a.txt', `${head}\n\n${storyText}`);
    const { title, author, published: publishedAt } = story;
    expect(article).toMatchObject({ title, author, publishedAt, text: storyText });
  });

  test('a short first sentence below the headline stays, whatever date it names', async () => {
    const body = `They met on 14 March 2024.\n\n${storyText}`;
    expect(await readOne('a.txt', `${story.title}\n\n${body}`)).toMatchObject({ title: story.title, text: body });
  });

  test('a first paragraph is not', async () => {
    expect(await readOne('a.txt', storyText)).toMatchObject({ title: '', text: storyText });
  });

  test('header lines above the body are facts', async () => {
    const header = `Title: ${story.title}\nPublished: 14 March 2024\nSource: ${story.outlet}\nBy: ${story.author}\nURL: ${story.url}\n`;
    expect(await readOne('a.txt', `${header}\n${storyText}`)).toMatchObject({
      title: story.title,
      publishedAt: story.published,
      outlet: story.outlet,
      author: story.author,
      url: story.url,
      text: storyText,
    });
  });

  test('what is no article says so', async () => {
    expect(await rejectCode('a.txt', '')).toBe('empty');
    expect(await rejectCode('a.txt', ' \n\t\n')).toBe('empty');
    expect(await rejectCode('a.txt', '12 34 56 --- 78')).toBe('not-an-article');
    expect(await rejectCode('a.txt', Buffer.from([1, 2, 3, 0, 0, 9, 200]))).toBe('binary');
    expect(await rejectCode('a.txt', 'The minister met the president. '.repeat(40_000))).toBe('too-large');
  });
});

describe('Markdown', () => {
  test('front matter gives the facts, marks give way to text', async () => {
    const source = [
      '---',
      `title: "${story.title}"`,
      'date: 2024-03-14T23:30:00-05:00',
      `author: [${story.author}, Second Writer]`,
      `outlet: ${story.outlet}`,
      '---',
      '# Another heading',
      '',
      `${story.paragraphs[0].replace('Nairobi', '[**Nairobi**](https://x.example)')}`,
      '',
      '![The ministers](a.jpg)',
      '',
      `> ${story.paragraphs[1].replace('The two', 'The *two*')}`,
      '',
      '```',
      'code()',
      '```',
      '<!-- a comment -->',
      `- ${story.paragraphs[2]}`,
    ].join('\n');
    expect(await readOne('a.md', source)).toMatchObject({
      title: story.title,
      publishedAt: '2024-03-14T23:30:00-05:00',
      publishedAtSource: 'document',
      author: `${story.author}, Second Writer`,
      outlet: story.outlet,
      text: storyText,
      contentType: 'text/markdown',
    });
  });

  test('front matter in TOML, as Hugo has it', async () => {
    const source = `+++\ntitle = "${story.title}" # as printed\ndate = 2024-03-14T09:00:00+03:00\nauthor = '${story.author}'\ndraft = false\n[cover]\ntitle = "A picture"\n+++\n\n${storyText}`;
    const { title, author } = story;
    expect(await readOne('a.md', source)).toMatchObject({
      title,
      author,
      publishedAt: '2024-03-14T09:00:00+03:00',
      text: storyText,
    });
  });

  test('without front matter the first heading is the title', async () => {
    const article = await readOne('a.md', `# ${story.title}\n\n${storyText}`);
    expect(article).toMatchObject({ title: story.title, text: storyText });
  });

  test('front matter that is broken or a bomb is refused', async () => {
    expect(await rejectCode('a.md', `---\ntitle: [\n---\n${storyText}`)).toBe('malformed');
    const bomb = `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n${storyText}`;
    expect(await rejectCode('a.md', bomb)).toBe('malformed');
  });
});
