import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageNames, scoreCleaning } from '../../support/cleaning-score.ts';
import { readAll, readOne, rejectCode } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

const page = (name: string) => readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url));
const paragraphs = story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

describe('cleaning', () => {
  test.each(pageNames)('%s keeps its article, paragraph by paragraph, and nothing of the page', async (name) => {
    const { recall, extra, paragraphs: sameParagraphs } = await scoreCleaning(name);
    expect({ recall, extra, sameParagraphs }).toEqual({ recall: 1, extra: 0, sameParagraphs: true });
  });
});

describe('what stands between and below paragraphs without a telling name', () => {
  const [first, second, third] = paragraphs.split(/(?<=<\/p>)/);
  const readPage = (body: string) =>
    readOne('a.html', `<html><head><title>${story.title}</title></head><body>${body}</body></html>`);

  test.each([
    '<p>Enjoying this? Subscribe to our newsletter for more.</p>',
    '<p><em>Follow us on Telegram for the latest.</em></p>',
    '<div><p>Get the headlines delivered straight to your inbox.</p></div>',
    '<h3>You may also like</h3><ul><li><a href="/1">Ten ships lost at sea</a></li></ul>',
    '<time datetime="2024-03-14">14 March</time>',
    '<p>Accept all</p>',
  ])('%s', async (between) => {
    const { text } = await readPage(`<article><h1>${story.title}</h1>${first}${between}${second}${third}</article>`);
    expect(text).toBe(storyText);
  });

  test('an article is over where its readers begin to write', async () => {
    const below =
      '<h3>2 Comments</h3><ol><li><p>Olaf says: I met the minister once, and she was in a hurry.</p></li></ol>';
    expect((await readPage(`<article><h1>${story.title}</h1>${paragraphs}${below}</article>`)).text).toBe(storyText);
  });

  test('byline and date above the first paragraph are facts', async () => {
    const head = `<h2>${story.title}</h2><p>By ${story.author}</p><p>March 14, 2024</p>`;
    const { author, published: publishedAt } = story;
    expect(await readPage(`<div>${head}${paragraphs}</div>`)).toMatchObject({ author, publishedAt, text: storyText });
  });
});

describe('what a page says of itself', () => {
  test('JSON-LD comes before all else, with the publisher that it refers to', async () => {
    expect(await readOne('a.html', page('wire.html'))).toMatchObject({
      title: 'Lisbon hosts Cape Verde premier for fisheries talks',
      publishedAt: '2023-11-07T22:40:00-01:00',
      publishedAtSource: 'document',
      outlet: 'Atlantic Wire',
      author: 'Marta Figueira',
      url: 'https://wire.example/world/lisbon-cape-verde',
      language: 'en-GB',
      contentType: 'text/html',
    });
  });

  test('OpenGraph and other meta elements, beside broken JSON-LD', async () => {
    expect(await readOne('a.html', page('hashed.html'))).toMatchObject({
      title: 'Ministers from five Gulf states gather in Muscat',
      publishedAt: '2022-06-18T16:05:00Z',
      outlet: 'Harbour News',
      url: 'https://harbour.example/gulf-muscat',
      author: null,
    });
    expect(await readOne('a.html', page('ministry.html'))).toMatchObject({
      publishedAt: '2019-05-22',
      author: 'Press Department',
    });
  });

  test('a saved page remembers its address and its encoding', async () => {
    expect(await readOne('a.htm', page('saved.html'))).toMatchObject({
      title: 'President Benítez Rolón receives Taiwan’s vice premier',
      url: 'https://tribune.example/2018/04/visit-asuncion',
      publishedAt: '2018-04-12',
    });
  });

  test('the offset of the publisher is kept, so that the day stays the publisher’s', async () => {
    const html = `<html><head><meta property="article:published_time" content="2024-03-14T23:30:00-05:00"></head><body><article>${paragraphs}</article></body></html>`;
    expect((await readOne('a.html', html)).publishedAt).toBe('2024-03-14T23:30:00-05:00');
  });
});

describe('pages that are hard', () => {
  test('a page is known by its markup, not by its name or declared type', async () => {
    const html = `<!-- x --><!DOCTYPE html><html><body><article>${paragraphs}</article></body></html>`;
    for (const name of ['a.txt', 'a', 'a.pdf', 'a.json']) {
      expect(await readOne(name, html, { contentType: 'application/octet-stream' })).toMatchObject({
        text: storyText,
        contentType: 'text/html',
      });
    }
  });

  test('text that only mentions tags is text', async () => {
    const text = 'The minister said that the <b> tag was his favourite, and the president laughed about it.';
    expect(await readOne('a.html', text, { contentType: 'text/html' })).toMatchObject({
      text,
      contentType: 'text/plain',
    });
  });

  test('line breaks part paragraphs, cells and list items stand apart', async () => {
    const html = `<html><body><div id="story">${story.paragraphs.join('<br><br>')}<ul><li>Ann Lee, ambassador</li><li>Bo Oduya, envoy</li></ul><table><tr><td>Cai Ruo</td><td>interpreter</td></tr></table></div></body></html>`;
    const { text } = await readOne('a.html', html);
    expect(text).toBe(`${storyText}\n\nAnn Lee, ambassador\nBo Oduya, envoy\n\nCai Ruo interpreter`);
  });

  test('a page without an article says so', async () => {
    expect(await rejectCode('a.html', '<html><body><div id="root"></div><script>render()</script></body></html>')).toBe(
      'not-an-article',
    );
  });

  test('100,000 elements inside one another, or side by side, are refused at once', async () => {
    expect(await rejectCode('a.html', `<html><body>${'<div>'.repeat(100_000)}x`)).toBe('unsafe');
    expect(await rejectCode('a.html', `<html><body>${'<i>x</i>'.repeat(200_000)}`)).toBe('unsafe');
  });

  test('a page that keeps the reader busy is given up, and the next one is read', async () => {
    const busy = `<html><body>${`<div class="comment">${'a '.repeat(40)}`.repeat(1900)}`;
    const { articles, rejects } = await readAll('busy.html', busy);
    expect(articles.length + rejects.length).toBe(1);
    expect(await readOne('a.html', `<html><body><article>${paragraphs}</article></body></html>`)).toMatchObject({
      text: storyText,
    });
  });
});
