import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { contentTypes } from '../detect-format.ts';
import { withFallback } from '../facts.ts';
import { inMebibytes, limits } from '../limits.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';

/** An e-mail: its body, and each attachment as an article of its own. */
export async function* readMail(part: Part): AsyncIterable<Found> {
  const email = await parseMail(part);
  const from = email.from?.name || undefined;
  const facts = withFallback(
    { title: email.subject, publishedAt: sentAt(email), author: from, url: undefined },
    part.facts,
  );
  const attachments = email.attachments.filter((attachment) => !isDecoration(attachment));
  const text = email.text?.trim() ? email.text : undefined;
  if (text) {
    yield {
      kind: 'draft',
      text: withoutMarks(text),
      facts,
      label: part.label,
      contentType: contentTypes.mail,
      oneOfMany: part.oneOfMany,
    };
  } else if (email.html?.trim()) {
    yield { kind: 'part', part: htmlPart(part, email.html, facts, true) };
  } else if (attachments.length === 0) {
    throw new Unreadable('empty', 'is an e-mail without text and without attachments');
  }
  for (const [index, attachment] of attachments.entries())
    yield { kind: 'part', part: attachmentPart(part, attachment, index, sentAt(email)) };
}

/** A page that a browser saved as one MHTML file. */
export async function* readMhtml(part: Part): AsyncIterable<Found> {
  const email = await parseMail(part);
  const html = email.html ?? attachedHtml(email);
  if (!html) throw new Unreadable('not-an-article', 'is an MHTML file without a page in it; save the page again');
  const url = headerOf(email, 'snapshot-content-location') ?? headerOf(email, 'content-location');
  const facts = withFallback({ title: email.subject, publishedAt: undefined, url }, part.facts);
  yield { kind: 'part', part: htmlPart(part, html, facts, false) };
}

async function parseMail(part: Part): Promise<Email> {
  if (part.bytes.length > limits.documentBytes) {
    throw new Unreadable(
      'too-large',
      `is an e-mail of ${inMebibytes(part.bytes.length)}; ${inMebibytes(limits.documentBytes)} is the most: upload its attachments instead`,
    );
  }
  return PostalMime.parse(part.bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: 32,
    maxHeadersSize: 512 * 1024,
  });
}

/** The date header as written: the library's own is in UTC, where the day may be another one. */
function sentAt(email: Email): string | undefined {
  return headerOf(email, 'date') ?? email.date;
}

function headerOf(email: Email, key: string): string | undefined {
  return email.headers.find((header) => header.key === key)?.value;
}

/** Logos and signatures, not documents. */
function isDecoration({ mimeType, related, disposition }: Attachment): boolean {
  return (related === true || disposition !== 'attachment') && /^(image|audio|video|font)\/|^text\/css/.test(mimeType);
}

function attachedHtml(email: Email): string | undefined {
  const page = email.attachments.find(({ mimeType }) => mimeType === 'text/html');
  return page ? new TextDecoder().decode(contentOf(page)) : undefined;
}

function htmlPart(part: Part, html: string, facts: Facts, fragment: boolean): Part {
  const bytes = new TextEncoder().encode(html);
  return {
    ...part,
    name: 'body.html',
    bytes,
    contentType: 'text/html; charset=utf-8',
    facts,
    fragment,
    depth: part.depth + 1,
  };
}

function attachmentPart(part: Part, attachment: Attachment, index: number, publishedAt: string | undefined): Part {
  const name = attachment.filename ?? `attachment-${index + 1}`;
  const label = `${part.label ? `${part.label}, ` : ''}attachment ${index + 1}: ${name}`;
  const facts = { publishedAt };
  const bytes = contentOf(attachment);
  return {
    ...part,
    name,
    label,
    bytes,
    contentType: attachment.mimeType,
    facts,
    fragment: false,
    depth: part.depth + 1,
    oneOfMany: true,
  };
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** Reply marks and the signature are no article text. */
function withoutMarks(text: string): string {
  const body = text.split(/\r?\n-- \r?\n/)[0] ?? text;
  return body.replace(/^>+ ?/gm, '');
}
