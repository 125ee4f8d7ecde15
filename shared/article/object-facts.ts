import { decodeUnicode } from './decode-text.ts';
import { factsFrom } from './facts.ts';
import type { Facts } from './source-object.ts';
import { Unreadable } from './unreadable.ts';

const encodedWord = /=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi;

/** Before the names of facts that a feed gave of a page, which the page itself may know better. */
const feedPrefix = 'feed-';

/** Facts in the object's user metadata. S3 hands non-ASCII values back as RFC 2047 encoded words. */
export function metadataFacts(metadata: Readonly<Record<string, string>> | undefined): Facts | undefined {
  if (!metadata) return undefined;
  return factsFrom(Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, decodeWords(value)])));
}

/** Facts that came with the page's link in a feed: trusted where the page itself is silent. */
export function feedFacts(metadata: Readonly<Record<string, string>> | undefined): Facts | undefined {
  const entries = Object.entries(metadata ?? {}).filter(([key]) => key.toLowerCase().startsWith(feedPrefix));
  if (entries.length === 0) return undefined;
  return metadataFacts(Object.fromEntries(entries.map(([key, value]) => [key.slice(feedPrefix.length), value])));
}

/** The user metadata that carries a feed's facts, in the ASCII that HTTP headers take. */
export function feedMetadata(facts: Facts): Record<string, string> {
  const { title, publishedAt, outlet, author, url } = facts;
  const named = { title, published: publishedAt, outlet, author, url };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value ? [[`${feedPrefix}${name}`, encodeWord(value)]] : [])),
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
