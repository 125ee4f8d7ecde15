import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { limits } from '../limits.ts';
import { rejectOf } from '../reject-of.ts';
import type { Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';

type Headers = ReadonlyMap<string, string>;
type Record = Readonly<{ headers: Headers; body: Uint8Array }>;

const articleTypes =
  /^(text\/(html|plain|markdown)|application\/(xhtml\+xml|pdf|json|ld\+json|rss\+xml|atom\+xml)|message\/rfc822)/i;
/** What a crawler keeps for itself. */
const notArticles = /^(?:metadata|dns|urn|whois):|\/robots\.txt$|\/sitemap[\w-]*\.(?:xml|txt)$/i;
const CRLF = new Uint8Array([13, 10, 13, 10]);

/** A web archive: each response with status 200 that can hold an article, under the address it was fetched from. */
export function* readWarc(part: Part): Iterable<Found> {
  let number = 0;
  for (const record of recordsOf(part.bytes)) {
    number++;
    const type = record.headers.get('warc-type');
    if (type !== 'response' && type !== 'resource' && type !== 'conversion') continue;
    const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
    if (url && notArticles.test(url)) continue;
    const label = `${part.label ? `${part.label}, ` : ''}record ${number}${url ? `: ${url.slice(0, 200)}` : ''}`;
    try {
      const page =
        type === 'response'
          ? httpBody(record.body, part)
          : { contentType: record.headers.get('content-type') ?? '', body: record.body };
      if (page && articleTypes.test(page.contentType)) {
        const name = new URL(url ?? 'http://unknown/').pathname.split('/').at(-1) || 'index.html';
        yield {
          kind: 'part',
          part: {
            ...part,
            name,
            label,
            bytes: page.body,
            contentType: page.contentType,
            // The page is from then at the latest.
            facts: { url, createdAt: record.headers.get('warc-date') },
            depth: part.depth + 1,
            oneOfMany: true,
          },
        };
      }
    } catch (error) {
      yield rejectOf(error, label);
    }
  }
}

function* recordsOf(bytes: Uint8Array): Iterable<Record> {
  for (let start = 0; start < bytes.length; ) {
    if (bytes[start] === 13 || bytes[start] === 10) {
      start++;
      continue;
    }
    const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(CRLF, start);
    const headers = end < 0 || end - start > 64 * 1024 ? null : headersOf(bytes.subarray(start, end));
    const length = Number(headers?.get('content-length'));
    if (!headers || !Number.isSafeInteger(length) || length < 0) {
      throw new Unreadable(
        'malformed',
        'is a WARC file with a record that has no proper header; what stood before it was read',
      );
    }
    if (end + 4 + length > bytes.length)
      throw new Unreadable('malformed', 'is a WARC file that breaks off in a record; what stood before it was read');
    yield { headers, body: bytes.subarray(end + 4, end + 4 + length) };
    start = end + 4 + length;
  }
}

function headersOf(bytes: Uint8Array): Headers {
  const lines = Buffer.from(bytes).toString('utf8').split('\r\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** The decoded body of a recorded HTTP response, or null if its status is another than 200. */
function httpBody(bytes: Uint8Array, part: Part): Readonly<{ contentType: string; body: Uint8Array }> | null {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(CRLF);
  if (end < 0 || !/^HTTP\/[\d.]+ 200\b/.test(Buffer.from(bytes.subarray(0, 20)).toString('latin1'))) return null;
  const headers = headersOf(bytes.subarray(0, end));
  const payload = bytes.subarray(end + 4);
  const plain = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? dechunk(payload) : payload;
  return {
    contentType: headers.get('content-type') ?? '',
    body: decompress(plain, headers.get('content-encoding') ?? '', part),
  };
}

/** Many archives keep the header but store the body already joined: then it stays as it is. */
function dechunk(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const line = Buffer.from(bytes.subarray(start, start + 20)).toString('latin1');
    const size = /^([0-9a-f]+)[^\r\n]*\r\n/i.exec(line);
    if (!size) return chunks.length > 0 ? Buffer.concat(chunks) : bytes;
    const length = Number.parseInt(size[1] ?? '0', 16);
    if (length === 0) break;
    chunks.push(bytes.subarray(start + size[0].length, start + size[0].length + length));
    start += size[0].length + length + 2;
  }
  return Buffer.concat(chunks);
}

function decompress(bytes: Uint8Array, encoding: string, part: Part): Uint8Array {
  const options = { maxOutputLength: Math.max(1, Math.min(limits.documentBytes, part.budget.unpackedBytes)) };
  try {
    const plain =
      /gzip/i.test(encoding) && bytes[0] === 0x1f
        ? gunzipSync(bytes, options)
        : /^br$/i.test(encoding)
          ? brotliDecompressSync(bytes, options)
          : /deflate/i.test(encoding)
            ? inflateSync(bytes, options)
            : bytes;
    if (plain !== bytes) part.budget.unpackedBytes -= plain.length;
    return plain;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unreadable('unsafe', 'unpacks to more than a page can have', { cause: error });
    throw new Unreadable('malformed', `has a body that cannot be unpacked (${(error as Error).message})`, {
      cause: error,
    });
  }
}
