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
