import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../decode-text.ts';
import { contentTypes } from '../detect-format.ts';
import { factsFrom, withFallback } from '../facts.ts';
import { parsePublished } from '../parse-published.ts';
import type { Facts, Found, Part } from '../source-object.ts';

/** `Title: …` lines that archives and clipping services put above the body. */
const headerLine = /^(title|headline|published|date|outlet|source|author|byline|by|url|link|language)\s*:\s+(\S.*)$/i;
const HEADLINE_LENGTH = 200;
const byline = /^by\s+(?=\p{Lu})/iu;

/** Plain text: optional header lines, an optional headline set off by a blank line, and the body. */
export async function* readText(part: Part): AsyncIterable<Found> {
  const { facts, text } = splitText(await decodeText(part.bytes, charsetOf(part.contentType)));
  yield {
    kind: 'draft',
    text,
    facts: withFallback(facts, part.facts),
    label: part.label,
    contentType: contentTypes.text,
    oneOfMany: part.oneOfMany,
  };
}

/** Sets header lines and headline apart from the body. */
export function splitText(whole: string): Readonly<{ facts: Facts; text: string }> {
  const lines = whole.replace(/\r\n?/g, '\n').split('\n');
  const first = lines.findIndex((line) => line.trim());
  const headers: [string, string][] = [];
  let next = Math.max(first, 0);
  for (let match = headerLine.exec(lines[next] ?? ''); match; match = headerLine.exec(lines[++next] ?? '')) {
    headers.push([match[1] ?? '', match[2] ?? '']);
  }
  const isHeader = headers.length >= 2 && !lines[next]?.trim();
  const facts = isHeader ? factsFrom(Object.fromEntries(headers)) : {};
  const body = isHeader ? lines.slice(next) : lines;
  const start = body.findIndex((line) => line.trim());
  const end = body.findIndex((line, index) => index > start && !line.trim());
  const [headline = '', ...below] = body.slice(start, end).map((line) => line.trim());
  const hasMore = body.slice(end + 1).some((line) => line.trim().length > headline.length);
  const isHead = end > start && hasMore && isHeadline(headline) && below.length < 4 && below.every(isCredit);
  if (facts.title || !isHead) return { facts, text: body.join('\n') };
  const author = below.find((line) => byline.test(line))?.replace(byline, '');
  const publishedAt = below.find((line) => parsePublished(line));
  const found = { title: headline, author, publishedAt };
  return { facts: withFallback(facts, found), text: body.slice(end + 1).join('\n') };
}

/** Who wrote it, or when it was published, on a line under the headline. */
function isCredit(line: string): boolean {
  return line.length < 80 && (byline.test(line) || parsePublished(line) !== null);
}

function isHeadline(line: string): boolean {
  return line.length > 0 && line.length <= HEADLINE_LENGTH && !/[.:;,!”"]$/.test(line) && !/\s[–—-]\s*$/.test(line);
}
