import { detectFormat, type Format } from './detect-format.ts';
import type { HeavyFormat } from './heavy-readers.ts';
import { inMebibytes, limits } from './limits.ts';
import { defaultFacts, metadataFacts, sidecarFacts } from './object-facts.ts';
import { rejectOf } from './reject-of.ts';
import type { Facts, Found, Part, Reader, ReadItem, SourceObject } from './source-object.ts';
import { boundedId, toArticle } from './to-article.ts';
import { Unreadable } from './unreadable.ts';

export type { ReadItem, SourceObject } from './source-object.ts';

/** Each format's reader, loaded when the first piece of that format comes. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./readers/text.ts')).readText,
  json: async () => (await import('./readers/json.ts')).readJson,
  jsonl: async () => (await import('./readers/jsonl.ts')).readJsonLines,
  csv: async () => (await import('./readers/csv.ts')).readCsv,
  mail: async () => (await import('./readers/mail.ts')).readMail,
  mbox: async () => (await import('./readers/mbox.ts')).readMbox,
  mhtml: async () => (await import('./readers/mail.ts')).readMhtml,
  newsml: async () => (await import('./readers/newsml.ts')).readNewsml,
  nitf: async () => (await import('./readers/nitf.ts')).readNitf,
  feed: async () => (await import('./readers/feed.ts')).readFeed,
  warc: async () => (await import('./readers/warc.ts')).readWarc,
  gzip: async () => (await import('./readers/gzip.ts')).readGzip,
  zip: async () => (await import('./readers/zip.ts')).readZip,
  markdown: () => bounded('markdown'),
  html: () => bounded('html'),
  pdf: () => bounded('pdf'),
  docx: () => bounded('docx'),
  odt: () => bounded('odt'),
  rtf: () => bounded('rtf'),
};

/** A reader that runs in the worker thread, under limits of time and memory. */
async function bounded(format: HeavyFormat): Promise<Reader> {
  const { readBounded } = await import('./bounded-reader.ts');
  return (part) => readBounded(format, part);
}

/**
 * Reads an object of any supported format, archives included, and yields what is in it one by one: articles, and a
 * reject for every piece that gives none. Never throws for what the bytes may hold. Article ids are those in the
 * file, else the object's name, with `#2`, `#3` … for further pieces.
 */
export async function* readObject(object: SourceObject): AsyncGenerator<ReadItem> {
  let outside: Readonly<{ sidecar?: Facts; metadata?: Facts; defaults?: Facts; lastModified?: string }>;
  try {
    if (object.bytes.length === 0) throw new Unreadable('empty', 'is empty; upload the article again');
    if (object.bytes.length > limits.objectBytes) {
      throw new Unreadable(
        'too-large',
        `has ${inMebibytes(object.bytes.length)}; ${inMebibytes(limits.objectBytes)} is the most: split it`,
      );
    }
    outside = {
      sidecar: sidecarFacts(object.sidecar),
      metadata: metadataFacts(object.metadata),
      defaults: defaultFacts(object.metadata),
      lastModified: object.lastModified,
    };
  } catch (error) {
    yield rejectOf(error, null);
    return;
  }
  const whole: Part = {
    name: object.name,
    label: null,
    bytes: object.bytes,
    contentType: object.contentType,
    depth: 0,
    budget: { unpackedBytes: limits.unpackedBytes },
    oneOfMany: false,
  };
  let pieces = 0;
  for await (const found of unfold(whole)) {
    pieces++;
    if (pieces > limits.pieces) {
      yield rejectOf(new Unreadable('too-large', `has more than ${limits.pieces} articles; split it`), null);
      return;
    }
    if (found.kind === 'reject') {
      yield found;
      continue;
    }
    const id = boundedId(pieces > 1 ? `${object.name}#${pieces}` : object.name);
    try {
      yield { kind: 'article', article: await toArticle(found, { id, ...outside }) };
    } catch (error) {
      yield rejectOf(error, found.label);
    }
  }
}

/** Reads a part and, depth first, every part inside it. */
async function* unfold(part: Part): AsyncGenerator<Exclude<Found, { kind: 'part' }>> {
  try {
    if (part.depth > limits.depth) {
      throw new Unreadable('unsafe', `is packed more than ${limits.depth} times over; unpack it before the upload`);
    }
    if (part.bytes.length === 0) throw new Unreadable('empty', 'is empty; upload the article again');
    const read = await readers[detectFormat(part.bytes, part.name, part.contentType)]();
    let isEmpty = true;
    for await (const found of read(part)) {
      isEmpty = false;
      if (found.kind === 'part') yield* unfold(found.part);
      else yield found;
    }
    if (isEmpty) throw new Unreadable('empty', 'holds no article; upload the files themselves');
  } catch (error) {
    yield rejectOf(error, part.label);
  }
}
