import { describe, expect, test } from 'vitest';
import { readAll, readOne, rejectCode } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

const line = (fields: object) => JSON.stringify(fields);

describe('JSON Lines', () => {
  test('id, title, date, address and outlet come from the line', async () => {
    const { title, published, url, outlet } = story;
    const { articles } = await readAll(
      'c.jsonl',
      `${line({ id: 'a-1', title, text: storyText, published, url, outlet })}\n`,
    );
    expect(articles).toEqual([
      {
        id: 'a-1',
        title,
        text: storyText,
        publishedAt: published,
        publishedAtSource: 'document',
        outlet,
        author: null,
        url,
        language: 'en',
        contentType: 'application/jsonl',
      },
    ]);
  });

  test('the text stays as given, code unit for code unit', async () => {
    const text = `  The minister\u00a0met the president.\r\n\r\n\tThey spoke\u200b of the harbour. \u{1f600}\n `;
    expect((await readOne('c.jsonl', line({ id: 'x', text }))).text).toBe(text);
  });

  test('a date that is null, missing or unreadable leaves the article without one', async () => {
    for (const published of [null, undefined, '', 'soon', '2024-02-31']) {
      const article = await readOne('c.jsonl', line({ id: 'x', text: storyText, published }));
      expect(article).toMatchObject({ publishedAt: null, publishedAtSource: null });
    }
  });

  test('null means that there is no date: the time of the upload does not stand in', async () => {
    const lastModified = '2026-01-02T03:04:05Z';
    const known = await readOne('c.jsonl', line({ id: 'x', text: storyText, published: null }), { lastModified });
    expect(known.publishedAt).toBeNull();
    const silent = await readOne('c.jsonl', line({ id: 'x', text: storyText }), { lastModified });
    expect(silent).toMatchObject({ publishedAt: lastModified, publishedAtSource: 'object-time' });
  });

  test('bad lines are rejected one by one, by number, and the others are read', async () => {
    const latin1 = Buffer.concat([Buffer.from('{"text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    const file = Buffer.concat([
      Buffer.from(`${line({ id: 'first', text: storyText })}\n{"id": "broken\n\n`),
      latin1,
      Buffer.from(`"a string"\n${line({ id: 'no-text' })}\n${line({ id: 'blank', text: ' ' })}\n`),
      Buffer.from(
        `${line({ id: 'french', text: 'Le ministre a rencontré le président à Paris, où ils ont parlé de la paix.' })}\n`,
      ),
      Buffer.from(`${line({ id: 'last', text: storyText })}`),
    ]);
    const { articles, rejects } = await readAll('c.jsonl', file);
    expect(articles.map(({ id }) => id)).toEqual(['first', 'last']);
    expect(rejects.map(({ part, code }) => `${part}: ${code}`)).toEqual([
      'line 2: malformed',
      'line 4: encoding',
      'line 5: not-an-article',
      'line 6: not-an-article',
      'line 7: empty',
      'line 8: not-english',
    ]);
    for (const { reason } of rejects) expect(reason).toMatch(/^line \d+ \w+/);
  });

  test('it is known by its lines, whatever its name', async () => {
    const two = `${line({ id: '1', text: storyText })}\n${line({ id: '2', text: storyText })}\n`;
    for (const name of ['c.jsonl', 'c.json', 'c.txt', 'dump']) {
      expect((await readAll(name, two)).articles.map(({ id }) => id)).toEqual(['1', '2']);
    }
    const wide = Buffer.from(`\ufeff${two}`, 'utf16le');
    expect((await readAll('c.jsonl', wide)).articles).toHaveLength(2);
    expect((await readAll('c.jsonl', `\ufeff${two}`)).articles).toHaveLength(2);
  });

  test('without ids the articles are numbered after the object', async () => {
    const { articles } = await readAll(
      'in/c.jsonl',
      `${line({ text: storyText })}\n{x\n${line({ text: storyText })}\n`,
    );
    expect(articles.map(({ id }) => id)).toEqual(['in/c.jsonl', 'in/c.jsonl#3']);
  });
});

describe('JSON', () => {
  test('one article of ours', async () => {
    const article = await readOne('a.json', JSON.stringify({ id: 7, title: story.title, text: storyText }, null, 2));
    expect(article).toMatchObject({ id: '7', title: story.title, text: storyText, contentType: 'application/json' });
  });

  test('spread over lines it is one article, whatever the file is called', async () => {
    expect(await readOne('a.jsonl', JSON.stringify({ id: 'x', text: storyText }, null, 2))).toMatchObject({ id: 'x' });
  });

  test('schema.org, by itself and in a graph with its publisher', async () => {
    const news = {
      '@type': 'NewsArticle',
      headline: story.title,
      articleBody: storyText,
      datePublished: '2024-03-14T09:00:00+03:00',
      author: [{ '@type': 'Person', name: story.author }],
      publisher: { '@type': 'Organization', name: story.outlet },
      mainEntityOfPage: { '@id': story.url },
      inLanguage: 'en-KE',
    };
    const expected = {
      title: story.title,
      text: storyText,
      publishedAt: '2024-03-14T09:00:00+03:00',
      author: story.author,
      outlet: story.outlet,
      url: story.url,
      language: 'en-KE',
    };
    expect(await readOne('a.json', JSON.stringify({ '@context': 'https://schema.org', ...news }))).toMatchObject(
      expected,
    );
    const graph = { '@graph': [{ '@type': 'WebSite', name: 'Site' }, news] };
    expect(await readOne('a.json', JSON.stringify(graph))).toMatchObject(expected);
  });

  test('a list, and the wrappers of news services', async () => {
    const list = [{ id: 'a', text: storyText }, 5, { id: 'b', text: storyText }];
    for (const value of [list, { status: 'ok', articles: list }, { results: list }]) {
      const { articles, rejects } = await readAll('a.json', JSON.stringify(value));
      expect(articles.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(rejects).toEqual([
        { code: 'not-an-article', part: 'item 2', reason: 'item 2 is no JSON object with a "text"' },
      ]);
    }
  });

  test('a JSON Feed, with the outlet that it names once', async () => {
    const item = { id: '1', url: story.url, title: story.title, content_html: `<p>${story.paragraphs[0]}</p>` };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: story.outlet, items: [item] };
    const { title, outlet, url } = story;
    expect(await readOne('a.json', JSON.stringify(feed))).toMatchObject({
      title,
      outlet,
      url,
      text: story.paragraphs[0],
    });
  });

  test('HTML in a field of its own becomes text', async () => {
    const content = story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    expect(await readOne('a.json', JSON.stringify({ title: story.title, content }))).toMatchObject({
      title: story.title,
      text: storyText,
    });
  });

  test.each([
    ['{"text": "cut off', 'malformed'],
    ['[]', 'empty'],
    ['{"title": "only"}', 'not-an-article'],
    [`${'['.repeat(100_000)}`, 'malformed'],
    [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'not-an-article'],
  ])('%.20s is %s', async (text, code) => {
    expect(await rejectCode('a.json', text)).toBe(code);
  });
});

describe('CSV', () => {
  test('rows under a header are articles; separators and quotes vary', async () => {
    const quoted = storyText.replace(/"/g, '""');
    for (const separator of [',', ';', '\t', '|']) {
      const rows = [
        ['id', 'Title', 'text', 'published', 'outlet'],
        ['r1', story.title, `"${quoted}"`, story.published, story.outlet],
        ['r2', 'No text', '', '', ''],
      ];
      const { articles, rejects } = await readAll('a.csv', rows.map((row) => row.join(separator)).join('\r\n'));
      expect(articles).toMatchObject([
        { id: 'r1', title: story.title, text: storyText, publishedAt: story.published, outlet: story.outlet },
      ]);
      expect(rejects.map(({ part, code }) => `${part}: ${code}`)).toEqual(['row 3: empty']);
    }
  });

  test('a table of more than a document may have is read row by row', async () => {
    const filler = 'x'.repeat(1_000_000);
    const rows = Array.from({ length: 40 }, (_, index) => `r${index},"${story.paragraphs[0]}",${filler}`);
    const { articles, rejects } = await readAll('a.csv', `id,text,note\n${rows.join('\n')}\n`);
    expect(rejects).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(rows.map((_, index) => `r${index}`));
  });

  test('it is known by its header, whatever its name', async () => {
    expect(await readOne('export', `id,text\nx,"${story.paragraphs[0]}"`)).toMatchObject({
      id: 'x',
      contentType: 'text/csv',
    });
  });

  test('the index column that data frames write has no name', async () => {
    expect(await readOne('export', `,content,link\n0,"${story.paragraphs[0]}",${story.url}`)).toMatchObject({
      text: story.paragraphs[0],
      url: story.url,
    });
  });

  test('a quotation mark that never closes costs its row and no other', async () => {
    const rows = `id,text\nr1,"${story.paragraphs[0]}"\nr2,"${story.paragraphs[1]}\n`;
    const { articles, rejects } = await readAll('a.csv', rows);
    expect(articles.map(({ id }) => id)).toEqual(['r1']);
    expect(rejects).toMatchObject([{ code: 'malformed', reason: expect.stringContaining('quot') }]);
  });

  test('a header without rows, and columns without a text', async () => {
    expect(await rejectCode('a.csv', 'id,text\n')).toBe('empty');
    expect(await rejectCode('a.csv', 'a,b\n1,2\n')).toBe('not-an-article');
  });
});
