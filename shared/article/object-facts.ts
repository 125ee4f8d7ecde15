import { decodeUnicode } from './decode-text.ts';
import { factsFrom } from './facts.ts';
import type { Facts } from './source-object.ts';
import { Unreadable } from './unreadable.ts';

const encodedWord = /=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi;

/** Before the names of facts that count only where the article itself is silent: a feed's, an uploader's. */
const defaultPrefix = 'default-';

/** Facts in the object's user metadata. S3 hands non-ASCII values back as RFC 2047 encoded words. */
export function metadataFacts(metadata: Readonly<Record<string, string>> | undefined): Facts | undefined {
  if (!metadata) return undefined;
  return factsFrom(Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, decodeWords(value)])));
}

/** Facts in `default-…` metadata: trusted where the article itself is silent. */
export function defaultFacts(metadata: Readonly<Record<string, string>> | undefined): Facts | undefined {
  const entries = Object.entries(metadata ?? {}).filter(([key]) => key.toLowerCase().startsWith(defaultPrefix));
  if (entries.length === 0) return undefined;
  return metadataFacts(Object.fromEntries(entries.map(([key, value]) => [key.slice(defaultPrefix.length), value])));
}

/** The user metadata that carries such facts. */
export function defaultMetadata({ title, publishedAt, outlet, author, url }: Facts): Record<string, string> {
  const named = { title, published: publishedAt ?? undefined, outlet, author, url };
  return asciiMetadata(Object.fromEntries(Object.entries(named).map(([name, value]) => [defaultPrefix + name, value])));
}

/** Metadata in the ASCII that HTTP headers take, other characters in RFC 2047 words, as S3's own console writes them. */
function asciiMetadata(metadata: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata).flatMap(([name, value]) => (value ? [[name, encodeWord(value)]] : [])),
  );
}

function encodeWord(value: string): string {
  return /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;
}

/**
 * Facts in the sidecar `NAME.meta.json`.
 *
 * @throws Unreadable `malformed` if it is no JSON object: better no article than one under wrong facts.
 */
export function sidecarFacts(sidecar: Uint8Array | undefined): Facts | undefined {
  if (!sidecar) return undefined;
  try {
    const value: unknown = JSON.parse(decodeUnicode(sidecar)?.replace(/^\ufeff/, '') ?? '');
    if (value && typeof value === 'object' && !Array.isArray(value)) return factsFrom({ ...value });
  } catch {
    // Said below in words of use to a person.
  }
  throw new Unreadable(
    'malformed',
    'has a sidecar .meta.json that is no JSON object; correct or remove it, then upload the article again',
  );
}

function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(encodedWord, (whole, charset: string, kind: string, body: string) => {
      const bytes =
        kind.toUpperCase() === 'B'
          ? Buffer.from(body, 'base64')
          : Buffer.from(
              body
                .replace(/_/g, ' ')
                .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
              'latin1',
            );
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });
}
