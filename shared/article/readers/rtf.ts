import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';
import { ToPlainText } from 'rtf-stream-parser/dist/src/ToPlainText.js';
import { contentTypes } from '../detect-format.ts';
import { factsFrom } from '../facts.ts';
import { headedDraft } from '../headed-draft.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';

/** Rich Text Format: its text, and title, author and creation time of its information group. */
export async function* readRtf(part: Part): AsyncIterable<Found> {
  const latin1 = Buffer.from(part.bytes).toString('latin1');
  if (endOfGroup(latin1, 0) === null) {
    throw new Unreadable('malformed', 'is an RTF file that is cut off; upload the whole file');
  }
  const toText = new ToPlainText({
    decode,
    encode: (text: string) => Buffer.from(text),
    outputMode: 'string',
    warn: () => undefined,
  });
  const text = Readable.from([Buffer.from(withoutGroups(latin1), 'latin1')])
    .pipe(new Tokenize())
    .pipe(toText);
  let all = '';
  for await (const chunk of text) all += String(chunk);
  // The library ends paragraphs as it ends lines; RTF's writers end lines by themselves.
  yield headedDraft(part, contentTypes.rtf, all.replace(/\r?\n/g, '\n\n'), infoFacts(latin1));
}

/** The text without groups that the library would take for text: document information, heads and feet, pictures. */
function withoutGroups(rtf: string): string {
  const starts = /\{\\(?:info|header[lrf]?|footer[lrf]?|pict|footnote|annotation|stylesheet|\*\\\w+)\b/g;
  let kept = '';
  let from = 0;
  for (let match = starts.exec(rtf); match; match = starts.exec(rtf)) {
    kept += rtf.slice(from, match.index);
    from = endOfGroup(rtf, match.index) ?? rtf.length;
    starts.lastIndex = from;
  }
  return kept + rtf.slice(from);
}

/** Where the group that starts here ends; null if it never does. */
function endOfGroup(rtf: string, start: number): number | null {
  let depth = 0;
  for (let index = start; index < rtf.length; index++) {
    const character = rtf[index];
    if (character === '\\') index++;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return index + 1;
  }
  return null;
}

/** `cp1252` → windows-1252, and so on. */
function decode(bytes: Buffer, codepage: string): string {
  const number = /\d+/.exec(codepage)?.[0] ?? '1252';
  const label =
    number === '65001'
      ? 'utf-8'
      : number === '932'
        ? 'shift_jis'
        : number === '936'
          ? 'gb18030'
          : number === '10000'
            ? 'macintosh'
            : `windows-${number}`;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function infoFacts(head: string): Facts {
  const field = (name: string) => new RegExp(`\\{\\\\${name} ([^{}\\\\]{1,300})\\}`).exec(head)?.[1];
  const created = /\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})/.exec(head);
  const day = created
    ?.slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return { ...factsFrom({ title: field('title'), author: field('author') }), createdAt: day };
}
