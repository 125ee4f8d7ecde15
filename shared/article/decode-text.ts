import { TextDecoder } from 'node:util';
import { guessEncoding } from './guess-encoding.ts';
import { Unreadable } from './unreadable.ts';

/** Text in UTF-8 holds at least this share of well-formed sequences; below it is another encoding. */
const BROKEN_UTF8_SHARE = 0.5;

/**
 * Decodes text of any common encoding: byte order mark, then valid UTF-8, then UTF-16 by its pattern of zeros, then
 * the declared charset, then a guess by what makes words. The mark itself is dropped, nothing else is changed.
 *
 * @throws Unreadable `binary` for bytes that are no text, `encoding` for UTF-8 that is damaged.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const text = decodeUnicode(bytes) ?? decodeLegacy(bytes, declared);
  if (looksBinary(text)) {
    throw new Unreadable(
      'binary',
      'holds bytes that are no text; upload the article itself as text, HTML, PDF or DOCX',
    );
  }
  return text;
}

/** The text if the bytes are UTF-8 or UTF-16 beyond doubt, else null. */
export function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = utf16WithoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): string {
  const named = declared ? decoderFor(declared) : null;
  if (named && named.encoding !== 'utf-8') return named.decode(bytes);
  if (isDamagedUtf8(bytes)) {
    throw new Unreadable(
      'encoding',
      'is UTF-8 with damaged characters in it; save it as UTF-8 again and upload it anew',
    );
  }
  return new TextDecoder(guessEncoding(bytes.subarray(0, 64 * 1024))).decode(bytes);
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label.trim().toLowerCase());
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) evenZeros++;
    if (bytes[index + 1] === 0) oddZeros++;
  }
  const most = length * 0.3;
  if (oddZeros > most && evenZeros < most / 10) return 'utf-16le';
  if (evenZeros > most && oddZeros < most / 10) return 'utf-16be';
  return null;
}

/** True if most of the non-ASCII bytes form valid UTF-8 sequences although not all do: a cut or a mixture. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let index = 0; index < bytes.length; ) {
    const first = bytes[index] ?? 0;
    if (first < 0x80) {
      index++;
      continue;
    }
    const length =
      first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
    const rest = bytes.subarray(index + 1, index + length);
    if (length > 0 && rest.length === length - 1 && rest.every((byte) => (byte & 0xc0) === 0x80)) {
      good++;
      index += length;
    } else {
      bad++;
      index++;
    }
  }
  return good > 0 && good / (good + bad) >= BROKEN_UTF8_SHARE;
}

/** NULs, or more than a stray control character here and there. */
function looksBinary(text: string): boolean {
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text;
  if (sample.includes('\u0000')) return true;
  const controls = sample.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.filter((character) => character < ' ').length ?? 0;
  return controls > 2 + sample.length * 0.005;
}
