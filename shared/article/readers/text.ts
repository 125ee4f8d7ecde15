import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../decode-text.ts';
import { contentTypes } from '../detect-format.ts';
import { factsFrom, withFallback } from '../facts.ts';
import { inMebibytes, limits } from '../limits.ts';
import type { Found, Part } from '../source-object.ts';
import { type Headed, splitHead } from '../text-head.ts';
import { Unreadable } from '../unreadable.ts';

/** `Title: …` lines that archives and clipping services put above the body. */
const headerLine = /^(title|headline|published|date|outlet|source|author|byline|by|url|link|language)\s*:\s+(\S.*)$/i;

/** Plain text: optional header lines, an optional headline set off by a blank line, and the body. */
export async function* readText(part: Part): AsyncIterable<Found> {
  if (part.bytes.length > limits.textBytes) {
    throw new Unreadable(
      'too-large',
      `is text of ${inMebibytes(part.bytes.length)}; ${inMebibytes(limits.textBytes)} is the most for an article: split it`,
    );
  }
  const { facts, text } = splitText(decodeText(part.bytes, charsetOf(part.contentType)));
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
function splitText(whole: string): Headed {
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
  const head = splitHead(body.join('\n'), facts);
  return { facts: withFallback(facts, head.facts), text: head.text };
}
