import type { Found, Part } from '../source-object.ts';

const LINE_FEED = 0x0a;
const FROM = Buffer.from('From ');
/** A line of a mail's own text that would look like the beginning of the next mail has been quoted. */
const quotedFrom = /^>(>*From )/gm;

/** A mailbox file: one mail after the other, each begun by a line `From …` after a blank one. */
export function* readMbox(part: Part): Iterable<Found> {
  const bytes = Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.byteLength);
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const headers = bytes.indexOf(LINE_FEED, start) + 1;
    const next = nextMail(bytes, Math.max(headers, start + 1));
    number++;
    const label = `${part.label ? `${part.label}, ` : ''}mail ${number}`;
    const mail = unquoted(bytes.subarray(headers, next));
    const name = `mail-${number}.eml`;
    yield {
      kind: 'part',
      part: {
        ...part,
        name,
        label,
        bytes: mail,
        contentType: 'message/rfc822',
        depth: part.depth + 1,
        oneOfMany: true,
      },
    };
    start = next;
  }
}

/** Where the next mail begins, from here on; the end where none does. */
function nextMail(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(FROM, from); at >= 0; at = bytes.indexOf(FROM, at + 1)) {
    const before = bytes.subarray(Math.max(0, at - 4), at).toString('latin1');
    if (/\n\r?\n$/.test(before)) return at;
  }
  return bytes.length;
}

function unquoted(mail: Buffer): Uint8Array {
  if (!mail.includes('>From ')) return mail;
  return Buffer.from(mail.toString('latin1').replace(quotedFrom, '$1'), 'latin1');
}
