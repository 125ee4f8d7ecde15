/** Words in one shingle: long enough that two texts share few by chance. */
const SHINGLE = 4;
/** Minima kept. The standard error of the estimated similarity is √(s(1−s)/64), at most 0.0625. */
const MINIMA = 64;
/** Estimated share of common shingles from which on one text is a copy of the other. */
const COPY_SHARE = 0.75;

/**
 * MinHash of a text (Broder 1997): 64 minima of 32 bits over its shingles of four words, in base64url. Case,
 * punctuation, white space and typographic marks do not count. Equal texts have equal fingerprints; lightly edited,
 * cut or re-published ones have similar ones.
 */
export function fingerprint(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  const last = Math.max(1, words.length - SHINGLE + 1);
  for (let start = 0; start < last; start++) {
    const shingle = hash(words.slice(start, start + SHINGLE).join(' '));
    for (let index = 0; index < MINIMA; index++) {
      const value = mix(shingle ^ Math.imul(index + 1, 0x9e3779b1));
      if (value < (minima[index] ?? 0)) minima[index] = value;
    }
  }
  return Buffer.from(minima.buffer).toString('base64url');
}

/** True if two fingerprints are of texts that are copies of one another, edits and cuts included. */
export function isNearDuplicate(a: string, b: string): boolean {
  return similarity(a, b) >= COPY_SHARE;
}

/** Estimated Jaccard similarity of the texts' shingles, 0 to 1. */
export function similarity(a: string, b: string): number {
  const [first, second] = [decode(a), decode(b)];
  const equal = first.filter((value, index) => value === second[index]).length;
  return equal / MINIMA;
}

function decode(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64url');
  return new Uint32Array(new Uint8Array(bytes).buffer);
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input changes half of the output's. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
