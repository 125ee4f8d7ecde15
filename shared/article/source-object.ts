import type { Article } from './article.ts';
import type { Reject } from './reject.ts';

/** One object as it came: a file, or an S3 object with what S3 says of it. */
export type SourceObject = Readonly<{
  /** File name or object key; a hint to the format, and the article's id where the content gives none. */
  name: string;
  bytes: Uint8Array;
  contentType?: string;
  /** User metadata of the object: `title`, `published`, `outlet`, `author`, `url`, `language`. */
  metadata?: Readonly<Record<string, string>>;
  /** ISO 8601 instant. The last resort for the publication date. */
  lastModified?: string;
  /** Bytes of `NAME.meta.json`, a JSON object with the same keys as `metadata`. */
  sidecar?: Uint8Array;
}>;

export type ReadItem = Readonly<{ kind: 'article'; article: Article }> | Readonly<{ kind: 'reject'; reject: Reject }>;

/**
 * What a document says about itself, as it says it. `publishedAt` is free-form here; `null` means that the document
 * says that it has no date, `undefined` that it is silent.
 */
export type Facts = Readonly<{
  id?: string;
  title?: string;
  publishedAt?: string | null;
  /** When the file was made: not when its article was published, but better than when it was uploaded. */
  createdAt?: string;
  outlet?: string;
  author?: string;
  url?: string;
  language?: string;
}>;

/** Counts down as containers unpack. */
export type Budget = { unpackedBytes: number };

/** Bytes to be read: the object itself, or something inside it. */
export type Part = Readonly<{
  /** Name of the piece for format detection: the object's, or the entry's, the attachment's. */
  name: string;
  /** Where in the object, in words (`line 3`, `attachment 2: a.pdf`); null for the object itself. */
  label: string | null;
  bytes: Uint8Array;
  contentType?: string;
  /** Facts that the container gives: mail headers, a feed's item, a sidecar in the ZIP. The document's own come first. */
  facts?: Facts;
  /** A piece of HTML that is all article (mail, feed, JSON), not a page with an article somewhere in it. */
  fragment?: boolean;
  /** Containers around this part. */
  depth: number;
  /** What may still be unpacked out of this object; shared by all its parts. */
  budget: Budget;
  /** One of possibly many articles: then object-wide title, author and URL do not apply. */
  oneOfMany: boolean;
}>;

/** An article as a reader found it, before facts of other sources are weighed in. */
export type Draft = Readonly<{
  kind: 'draft';
  text: string;
  /** The text is given as such (JSON's `text`) and must stay as it is, code unit for code unit. */
  verbatim?: boolean;
  facts: Facts;
  label: string | null;
  contentType: string;
  oneOfMany: boolean;
}>;

export type Found = Draft | Readonly<{ kind: 'part'; part: Part }> | Readonly<{ kind: 'reject'; reject: Reject }>;

/** Reads one format. May throw `Unreadable`; any other error counts as malformed input. */
export type Reader = (part: Part) => Iterable<Found> | AsyncIterable<Found>;
