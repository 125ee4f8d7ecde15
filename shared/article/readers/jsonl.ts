import { decodeUnicode } from '../decode-text.ts';
import { contentTypes } from '../detect-format.ts';
import { sharedFacts } from '../facts.ts';
import { inMebibytes, limits } from '../limits.ts';
import { rejectOf } from '../reject-of.ts';
import type { Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';
import { articleOf, isFields } from './json-article.ts';

/** JSON Lines: one article a line. A bad line is a reject of its own and the rest goes on. */
export function* readJsonLines(part: Part): Iterable<Found> {
  let number = 0;
  for (const line of linesOf(inUtf8(part.bytes))) {
    number++;
    if (isBlank(line)) continue;
    const label = `${part.label ? `${part.label}, ` : ''}line ${number}`;
    try {
      yield articleOf(
        parseLine(line),
        { ...part, facts: sharedFacts(part.facts), oneOfMany: true },
        label,
        contentTypes.jsonl,
      );
    } catch (error) {
      yield rejectOf(error, label);
    }
  }
}

/** Without a byte order mark; UTF-16, which some tools write, is converted. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return wide ? new TextEncoder().encode(decodeUnicode(bytes) ?? '') : bytes;
}

function* linesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.length < 4096 && line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function parseLine(line: Uint8Array): Readonly<Record<string, unknown>> {
  if (line.length > limits.lineBytes) {
    throw new Unreadable('too-large', `is longer than ${inMebibytes(limits.lineBytes)}; give one article per line`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch (error) {
    throw new Unreadable('encoding', 'is not valid UTF-8; write the file as UTF-8', { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unreadable('malformed', `is broken JSON (${(error as Error).message}); correct the line`, {
      cause: error,
    });
  }
  if (!isFields(value)) throw new Unreadable('not-an-article', 'is no JSON object with a "text"');
  return value;
}
