import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../shared/article/article.ts';
import { rejectSchema } from '../../../shared/article/reject.ts';
import { makeDocx, makeMail, makeOdt, makePdf, makeRtf, makeWarc } from '../../support/make-documents.ts';
import { readAll } from '../../support/read-all.ts';
import { story, storyText } from '../../support/sample-story.ts';

/**
 * One good document of each format, to be damaged. Every reader sees four hundred damaged inputs in each run of the
 * tests; set READOUT_MUTATIONS for another number.
 */
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-14"}</script></head><body><nav><a href="/">Home</a></nav><article>${story.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const facts = { title: story.title, author: story.author, created: '2024-03-14' };
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>${story.title}</title><link>${story.url}</link><pubDate>Thu, 14 Mar 2024 09:00:00 GMT</pubDate><description>${story.paragraphs[0]}</description></item></channel></rss>`;
const line = `${JSON.stringify({ id: 'a', title: story.title, text: storyText, published: story.published })}\n`;
const headers = [
  'From: a@x.example',
  `Subject: ${story.title}`,
  'Date: Thu, 14 Mar 2024 09:00:00 +0300',
  'Message-ID: <1@x>',
];
const mhtml = `Snapshot-Content-Location: ${story.url}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`;
const nitf = `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20240314"/></docdata></head><body><body.head><hedline><hl1>${story.title}</hl1></hedline></body.head><body.content><p>${storyText}</p></body.content></body></nitf>`;
const newsml = `<?xml version="1.0"?><newsItem guid="u"><contentMeta><headline>${story.title}</headline></contentMeta><contentSet><inlineXML><html><body><p>${storyText}</p></body></html></inlineXML></contentSet></newsItem>`;

const seeds: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.txt', strToU8(`${story.title}\n\n${storyText}`)],
  ['wide.txt', Buffer.from(`\ufeff${storyText}`, 'utf16le')],
  ['a.md', strToU8(`---\ntitle: ${story.title}\ndate: 2024-03-14\n---\n# x\n\n*${storyText}*\n\n- [a](b)\n`)],
  ['a.html', strToU8(html)],
  ['a.mhtml', strToU8(mhtml)],
  [
    'a.eml',
    makeMail(headers, [
      ['Content-Type: text/plain', storyText],
      ['Content-Type: text/html\r\nContent-Disposition: attachment; filename="a.html"', html],
    ]),
  ],
  ['a.mbox', strToU8(`From a Thu Mar 14 09:00:00 2024\n${headers.join('\n')}\n\n${storyText}\n\n`.repeat(2))],
  ['a.pdf', makePdf([[[...story.paragraphs]], [[...story.paragraphs]]], facts)],
  ['a.docx', makeDocx(story.paragraphs, facts)],
  ['a.odt', makeOdt(story.paragraphs, facts)],
  ['a.rtf', makeRtf(story.paragraphs, facts)],
  [
    'a.json',
    strToU8(JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', headline: 'x', articleBody: storyText }] })),
  ],
  ['a.jsonl', strToU8(line.repeat(3))],
  ['a.csv', strToU8(`id,title,text\r\n1,x,"${storyText}"\r\n2,y,"${storyText}"\r\n`)],
  ['newsml.xml', strToU8(newsml)],
  ['nitf.xml', strToU8(nitf)],
  ['a.rss', strToU8(rss)],
  [
    'a.warc',
    makeWarc([
      { url: story.url, headers: ['Content-Type: text/html', 'Content-Encoding: gzip'], body: gzipSync(html) },
    ]),
  ],
  ['a.gz', gzipSync(line)],
  ['a.zip', zipSync({ 'a.txt': strToU8(storyText), 'b/a.html': strToU8(html), 'c.json': strToU8(line) })],
];

const runsPerSeed = Number(process.env.READOUT_MUTATIONS ?? 400);

type Mutation = (bytes: Buffer) => Buffer;

/** What goes wrong with files: bytes flipped, cut out, doubled, moved, overwritten with numbers at their limits, cut off. */
function mutations(seed: Uint8Array): fc.Arbitrary<Mutation> {
  const at = fc.nat(seed.length - 1);
  const size = fc.nat(Math.min(64, seed.length - 1));
  const nasty = fc.constantFrom(
    '\0',
    '\xff\xff\xff\xff',
    '\x7f\xff\xff\xff',
    '<',
    '&#x110000;',
    '{"a":',
    '\\u',
    '\r\n\r\n',
    '%',
    'PK\x03\x04',
    '\x1f\x8b',
    '-1',
    '1e999',
    '__proto__',
  );
  return fc.oneof(
    fc.tuple(at, fc.nat(255)).map(
      ([index, value]): Mutation =>
        (bytes) =>
          Buffer.concat([bytes.subarray(0, index), Buffer.from([value]), bytes.subarray(index + 1)]),
    ),
    fc.tuple(at, size).map(
      ([index, length]): Mutation =>
        (bytes) =>
          Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + length)]),
    ),
    fc.tuple(at, size, fc.nat(40)).map(
      ([index, length, times]): Mutation =>
        (bytes) =>
          Buffer.concat([
            bytes.subarray(0, index),
            ...Array.from({ length: times }, () => bytes.subarray(index, index + length)),
            bytes.subarray(index),
          ]),
    ),
    fc.tuple(at, nasty).map(
      ([index, text]): Mutation =>
        (bytes) =>
          Buffer.concat([bytes.subarray(0, index), Buffer.from(text, 'latin1'), bytes.subarray(index)]),
    ),
    at.map(
      (index): Mutation =>
        (bytes) =>
          bytes.subarray(0, index),
    ),
    at.map(
      (index): Mutation =>
        (bytes) =>
          Buffer.concat([bytes.subarray(index), bytes.subarray(0, index)]),
    ),
  );
}

describe('damaged documents', () => {
  test.each(seeds)(
    '%s: no crash, no hang, only articles and rejects as the schema has them',
    { timeout: 60_000 },
    async (name, seed) => {
      expect((await readAll(name, seed)).articles.length).toBeGreaterThan(0);
      const damage = fc.array(mutations(seed), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(damage, async (steps) => {
          const bytes = steps.reduce<Buffer>((damaged, step) => step(damaged), Buffer.from(seed));
          const { articles, rejects } = await readAll(name, bytes, { contentType: 'application/octet-stream' });
          for (const article of articles) articleSchema.parse(article);
          for (const reject of rejects) rejectSchema.parse(reject);
          expect(articles.length + rejects.length).toBeGreaterThan(0);
        }),
        { numRuns: runsPerSeed },
      );
    },
  );
});
