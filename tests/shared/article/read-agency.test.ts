import { describe, expect, test } from 'vitest';
import { readAll, readOne, rejectCode } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

const { title, outlet, author, url, paragraphs } = story;
const xhtml = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

describe('NewsML-G2', () => {
  const item = (guid: string, content: string) => `
    <newsItem guid="${guid}" xml:lang="en"><itemMeta><versionCreated>2024-03-15T01:00:00+03:00</versionCreated><provider literal="${outlet}"/></itemMeta>
    <contentMeta><contentCreated>2024-03-14T09:00:00+03:00</contentCreated><headline>${title}</headline><by>By ${author}</by></contentMeta>
    <contentSet>${content}</contentSet></newsItem>`;
  const message = (items: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>${items}</itemSet></newsMessage>`;
  const inline = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${xhtml}</body></html></inlineXML>`;

  test('inline XHTML with its facts', async () => {
    expect(await readOne('a.xml', message(item('urn:a', inline)))).toMatchObject({
      id: 'urn:a',
      title,
      author,
      outlet,
      publishedAt: '2024-03-14T09:00:00+03:00',
      text: storyText,
    });
  });

  test('entities of HTML, and links that lead elsewhere', async () => {
    const item = `<newsItem guid="u"><itemMeta><link rel="irel:seeAlso" href="https://pictures.example/1.jpg"/><link href="${story.url}"/></itemMeta><contentSet><inlineXML><html><body><p>${story.paragraphs[0].replace(' in Nairobi', '&nbsp;&mdash; in Nairobi')}</p></body></html></inlineXML></contentSet></newsItem>`;
    expect(await readOne('a.xml', `<?xml version="1.0"?>${item}`)).toMatchObject({
      url: story.url,
      text: story.paragraphs[0].replace(' in Nairobi', ' — in Nairobi'),
    });
  });

  test('inline NITF, plain inline data, and a picture among several items', async () => {
    const nitf = `<inlineXML><nitf><body><body.content>${xhtml}</body.content></body></nitf></inlineXML>`;
    const data = `<inlineData contenttype="text/plain">${storyText}</inlineData>`;
    const { articles, rejects } = await readAll(
      'a.xml',
      message(item('1', nitf) + item('2', '<remoteContent/>') + item('3', data)),
    );
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['1', storyText],
      ['3', storyText],
    ]);
    expect(rejects).toMatchObject([{ code: 'not-an-article', part: 'news item 2' }]);
  });
});

describe('NITF', () => {
  test('story, facts and dateline', async () => {
    const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><docdata><doc-id id-string="n-9"/><date.issue norm="20240314T090000+0300"/><doc.copyright holder="${outlet}"/></docdata></head>
      <body><body.head><hedline><hl1>${title}</hl1></hedline><byline>By <person>${author}</person></byline><dateline>NAIROBI</dateline></body.head>
      <body.content><block>${xhtml.replace('<p>', '<p>The ')}<media><media-caption><p>A caption</p></media-caption></media></block></body.content></body></nitf>`;
    expect(await readOne('a.xml', nitf)).toMatchObject({
      id: 'n-9',
      title,
      author,
      outlet,
      publishedAt: '2024-03-14T09:00:00+03:00',
      text: `NAIROBI - The ${storyText}`,
    });
  });
});

describe('feeds', () => {
  test('RSS with full text, a teaser, and a title alone', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${outlet}</title><link>https://courier.example</link><description>d</description><language>en-ke</language>
      <item><title>${title}</title><link>${url}</link><guid isPermaLink="false">g1</guid><dc:creator>${author}</dc:creator><pubDate>Thu, 14 Mar 2024 09:00:00 +0300</pubDate><description>short</description><content:encoded><![CDATA[${xhtml}]]></content:encoded></item>
      <item><title>Second</title><guid>https://courier.example/2</guid><description>${paragraphs[1]}</description></item>
      <item><title>Third</title></item></channel></rss>`;
    const { articles, rejects } = await readAll('a.rss', rss);
    expect(articles).toMatchObject([
      {
        id: 'g1',
        title,
        outlet,
        author,
        url,
        publishedAt: '2024-03-14T09:00:00+03:00',
        text: storyText,
        language: 'en-ke',
      },
      { id: 'https://courier.example/2', title: 'Second', text: paragraphs[1] },
    ]);
    expect(rejects).toMatchObject([{ code: 'not-an-article', part: 'item 3' }]);
  });

  test('Atom', async () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${outlet}</title><id>f</id><updated>2024-03-15T00:00:00Z</updated>
      <entry><title>${title}</title><id>tag:1</id><link rel="alternate" href="${url}"/><author><name>${author}</name></author><published>2024-03-14T09:00:00+03:00</published><updated>2024-03-15T00:00:00Z</updated><content type="html">${xhtml.replace(/</g, '&lt;')}</content></entry></feed>`;
    expect(await readOne('a.xml', atom)).toMatchObject({
      id: 'tag:1',
      title,
      outlet,
      author,
      url,
      publishedAt: '2024-03-14T09:00:00+03:00',
      text: storyText,
    });
  });
});

describe('XML that is hostile or something else', () => {
  const lol = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`;
  test.each([
    ['an entity bomb', `<?xml version="1.0"?>${lol}<rss><channel><title>&c;</title></channel></rss>`, 'unsafe'],
    [
      'an external entity',
      '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body>&x;</body></nitf>',
      'unsafe',
    ],
    ['elements 100,000 deep', `<nitf>${'<p>'.repeat(100_000)}`, 'unsafe'],
    ['tags that do not close', '<?xml version="1.0"?><nitf><body></nitf>', 'malformed'],
    ['an unknown vocabulary', '<?xml version="1.0"?><invoice><total>5</total></invoice>', 'unsupported'],
    ['a message without items', '<newsMessage><itemSet/></newsMessage>', 'not-an-article'],
    ['a feed without items', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'empty'],
  ])('%s', async (_, xml, code) => {
    expect(await rejectCode('a.xml', xml)).toBe(code);
  });
});
