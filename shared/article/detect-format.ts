import { decodeUnicode } from './decode-text.ts';
import { Unreadable } from './unreadable.ts';

export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'mail'
  | 'mbox'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'newsml'
  | 'nitf'
  | 'feed'
  | 'warc'
  | 'gzip'
  | 'zip'; // prettier-ignore

/** What a format is called in the article's `contentType`. */
export const contentTypes: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mhtml: 'multipart/related',
  mail: 'message/rfc822',
  mbox: 'application/mbox',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  json: 'application/json',
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  newsml: 'application/vnd.iptc.g2.newsitem+xml',
  nitf: 'application/nitf+xml',
  feed: 'application/rss+xml',
  warc: 'application/warc',
  gzip: 'application/gzip',
  zip: 'application/zip',
};

/** Files that are no text and that people do upload: what they begin with, and what to do instead. */
const refused: readonly (readonly [magic: string, offset: number, code: 'binary' | 'unsupported', what: string])[] = [
  ['\x89PNG', 0, 'binary', 'is a PNG image; upload the article as text, HTML, PDF with text or DOCX'],
  ['\xff\xd8\xff', 0, 'binary', 'is a JPEG image; upload the article as text, HTML, PDF with text or DOCX'],
  ['GIF8', 0, 'binary', 'is a GIF image; upload the article as text, HTML, PDF with text or DOCX'],
  ['WEBP', 8, 'binary', 'is a WebP image; upload the article as text, HTML, PDF with text or DOCX'],
  ['II*\0', 0, 'binary', 'is a TIFF image; upload the article as text, HTML, PDF with text or DOCX'],
  ['ID3', 0, 'binary', 'is an audio file; upload a transcript as text'],
  ['ftyp', 4, 'binary', 'is a video or audio file; upload a transcript as text'],
  ['OggS', 0, 'binary', 'is an audio file; upload a transcript as text'],
  ['\x7fELF', 0, 'binary', 'is a program; upload the article itself'],
  ['MZ\x90\0', 0, 'binary', 'is a program; upload the article itself'],
  ['SQLite format 3\0', 0, 'binary', 'is a database; export its articles as JSON Lines or CSV'],
  ['\xd0\xcf\x11\xe0', 0, 'unsupported', 'is an old Office or Outlook file; save it as DOCX, PDF, EML or text'],
  ['7z\xbc\xaf', 0, 'unsupported', 'is a 7z archive; pack it as ZIP or gzip'],
  ['Rar!', 0, 'unsupported', 'is a RAR archive; pack it as ZIP or gzip'],
  ['BZh', 0, 'unsupported', 'is packed with bzip2; pack it as ZIP or gzip'],
  ['\xfd7zXZ', 0, 'unsupported', 'is packed with xz; pack it as ZIP or gzip'],
  ['(\xb5/\xfd', 0, 'unsupported', 'is packed with Zstandard; pack it as ZIP or gzip'],
  ['ustar', 257, 'unsupported', 'is a TAR archive; pack its files as ZIP'],
  ['PAR1', 0, 'unsupported', 'is a Parquet file; export its articles as JSON Lines or CSV'],
];

/**
 * The format of these bytes, by what they are; name and declared type decide only between kinds of text that look
 * alike. Reads no more than the first 64 KiB (for archives also the end).
 *
 * @throws Unreadable for kinds of files that hold no readable article.
 */
export function detectFormat(bytes: Uint8Array, name: string, contentType = ''): Format {
  const head = latin1(bytes.subarray(0, 1024));
  const packed = formatByMagic(bytes, head);
  if (packed) return packed;
  for (const [magic, offset, code, what] of refused) {
    if (head.startsWith(magic, offset)) throw new Unreadable(code, what);
  }
  const sample = bytes.subarray(0, 64 * 1024);
  return formatOfText(decodeStart(sample), extensionOf(name), contentType.toLowerCase());
}

/** `articles/a.b.HTML` → `html`. */
function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function formatByMagic(bytes: Uint8Array, head: string): Format | null {
  if (head.startsWith('\x1f\x8b')) return 'gzip';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return formatOfZip(bytes, head);
  // Some mailers and servers put a few bytes before a PDF's header; readers allow 1,024.
  if (/^[\s\ufeff]*%PDF-\d/.test(head) || (head.includes('%PDF-1.') && !/^\s*[<{[]/.test(head))) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^WARC\/\d\.\d\r?\n/.test(head)) return 'warc';
  return null;
}

/** DOCX and ODT are ZIPs: the directory at the end and the first entry tell. */
function formatOfZip(bytes: Uint8Array, head: string): Format {
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 64 * 1024)));
  if (tail.includes('word/document.xml') && tail.includes('[Content_Types].xml')) return 'docx';
  if (tail.includes('content.xml') && tail.includes('META-INF/manifest.xml')) return 'odt';
  if (tail.includes('xl/workbook.xml'))
    throw new Unreadable('unsupported', 'is an Excel workbook; save it as CSV with a header');
  if (tail.includes('ppt/presentation.xml'))
    throw new Unreadable('unsupported', 'is a PowerPoint file; save it as PDF or text');
  return 'zip';
}

function formatOfText(text: string, extension: string, contentType: string): Format {
  const start = text.replace(/^[\s\ufeff]+/, '');
  if (start.startsWith('<')) {
    const markup = formatOfMarkup(start, extension, contentType);
    if (markup) return markup;
  }
  if (/^[{[]\s*["{}[\]]/.test(start)) return formatOfJson(start, extension, contentType);
  if (extension === 'jsonl' || extension === 'ndjson') return 'jsonl';
  if (extension === 'json') return 'json';
  const mail = formatOfMail(start, extension, contentType);
  if (mail) return mail;
  const isDeclaredCsv = extension === 'csv' || extension === 'tsv' || contentType.startsWith('text/csv');
  if (looksCsv(start, isDeclaredCsv)) return 'csv';
  if (extension === 'md' || extension === 'markdown' || contentType.startsWith('text/markdown')) return 'markdown';
  if (/^(?:---\r?\n[\w-]+:|\+\+\+\r?\n[\w-]+\s*=).*\r?\n/.test(start)) return 'markdown';
  if (extension === 'htm' || extension === 'html' || contentType.startsWith('text/html'))
    return hasTags(start) ? 'html' : 'text';
  return 'text';
}

function formatOfMarkup(start: string, extension: string, contentType: string): Format | null {
  const root = /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\])?\s*>|\s)*<(?:[\w.-]+:)?([\w-]+)/i
    .exec(start)?.[1]
    ?.toLowerCase();
  if (root === 'newsitem' || root === 'newsmessage' || root === 'packageitem' || root === 'newsml') return 'newsml';
  if (root === 'nitf') return 'nitf';
  if (root === 'rss' || root === 'feed' || root === 'rdf') return 'feed';
  if (root === 'html' || /^<!doctype html/i.test(start) || /<(html|head|body)[\s>]/i.test(start)) return 'html';
  if (/^<\?xml/.test(start)) {
    throw new Unreadable(
      'unsupported',
      `is XML of an unknown kind (<${root ?? '?'}>); NewsML-G2, NITF, RSS, Atom and XHTML are read`,
    );
  }
  if (/^html?$|^xhtml$/.test(extension) || contentType.includes('html') || (root && hasTags(start))) return 'html';
  return null;
}

function formatOfJson(start: string, extension: string, contentType: string): Format {
  if (/^\{\s*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(start)) return 'feed';
  const [first = '', ...rest] = start.split(/\r?\n/).filter((line) => line.trim());
  // One object spread over lines is JSON, whatever the file is called.
  if (/^[{[]\s*$/.test(first)) return 'json';
  if (extension === 'jsonl' || extension === 'ndjson' || /json-?lines|jsonl|ndjson/.test(contentType)) return 'jsonl';
  if (!first.startsWith('{') || rest.length === 0) return 'json';
  const objects = rest.filter((line) => line.startsWith('{')).length;
  return isJson(first) || (first.trimEnd().endsWith('}') && objects > rest.length / 2) ? 'jsonl' : 'json';
}

const mailboxLine = /^From [^\n]+\n/;

function formatOfMail(start: string, extension: string, contentType: string): Format | null {
  if (mailboxLine.test(start)) {
    const isMailbox = extension === 'mbox' || contentType.startsWith('application/mbox');
    return formatOfMail(start.replace(mailboxLine, ''), isMailbox ? 'eml' : extension, contentType) && 'mbox';
  }
  const end = start.search(/\r?\n\r?\n/);
  const headers = end < 0 ? start : start.slice(0, end);
  const known = headers.match(
    /^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to|snapshot-content-location)\s*:/gim,
  );
  const names = new Set(known?.map((name) => name.toLowerCase().replace(/\s*:/, '')));
  const declared =
    extension === 'eml' || extension === 'mht' || extension === 'mhtml' || contentType.startsWith('message/rfc822');
  const begins = /^[\w-]+:/.test(start);
  if (!begins || names.size < (declared ? 1 : 3)) return null;
  if (!declared && !names.has('mime-version') && !names.has('message-id') && !names.has('received')) return null;
  return /^content-type\s*:\s*multipart\/related/im.test(headers) &&
    (names.has('snapshot-content-location') || !names.has('to'))
    ? 'mhtml'
    : 'mail';
}

/** A header row: short names between separators, one of them a text's unless the file says that it is CSV. */
function looksCsv(start: string, isDeclared: boolean): boolean {
  const header = /^[^\r\n]*/.exec(start)?.[0].toLowerCase() ?? '';
  const columns = header.split(/[,;\t|]/).map((column) => column.replace(/^"|"$/g, '').trim());
  // A column without a name is the index that data frames write.
  if (columns.length < 2 || !columns.every((column) => /^[\p{L}\p{N}_ .:/()-]{0,40}$/u.test(column))) return false;
  return isDeclared || columns.some((column) => /^(text|body|content|article|full_?text|articlebody)$/.test(column));
}

function hasTags(text: string): boolean {
  return /<\/?(p|div|br|h[1-6]|article|section|span|a|table|ul|ol|title|meta)\b[^>]*>/i.test(text);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** The first characters, in Unicode or as Latin-1 where the encoding is still to be found out: tags are ASCII. */
function decodeStart(sample: Uint8Array): string {
  const cut = sample.length === 64 * 1024 ? sample.subarray(0, sample.length - 4) : sample;
  return decodeUnicode(cut) ?? latin1(sample);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
