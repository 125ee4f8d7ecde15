/**
 * Every bound of the article reader in one place. What crosses one is rejected as `too-large` or `unsafe` with the
 * bound named in the reason; docs/formats.md repeats them for people.
 */
const KIB = 1024;
const MIB = 1024 * KIB;

export const limits = {
  /** One object as it lies in the bucket. */
  objectBytes: 128 * MIB,
  /** One document (page, mail, PDF, JSON file) that has to be held as a whole. */
  documentBytes: 32 * MIB,
  /** One line of JSON Lines, one row of CSV. */
  lineBytes: 4 * MIB,
  /** One plain text: four bytes a character of the longest article, and as much again for what is tidied away. */
  textBytes: 8 * MIB,
  /** The clean text of one article, in UTF-16 code units: about 160,000 words, more than any article has. */
  textLength: 1_000_000,
  /** What all containers of one object may unpack to in sum. */
  unpackedBytes: 512 * MIB,
  /** Unpacked size divided by packed size from which on, beyond the first 8 MiB, an archive counts as a bomb. */
  unpackedRatio: 200,
  unpackedRatioFloor: 8 * MIB,
  /** Containers within containers: ZIP in gzip in mail is three. */
  depth: 4,
  /** Pieces (articles and rejects) that one object may give. */
  pieces: 200_000,
  /** Elements within elements in XML; elements in one HTML page. */
  xmlDepth: 200,
  htmlDepth: 2_000,
  htmlElements: 100_000,
  pdfPages: 500,
  /** Time and heap that one document may take in the worker thread that reads HTML, PDF, DOCX and the like. */
  heavyMilliseconds: 10_000,
  heavyHeapMiB: 512,
  /** Characters kept of a title, an author and an outlet. */
  titleLength: 500,
  factLength: 300,
} as const;

/** 33554432 → `32 MiB`. */
export function inMebibytes(bytes: number): string {
  return `${Math.ceil(bytes / MIB)} MiB`;
}
