import { once } from 'node:events';
import Table from 'cli-table3';
import type { Meeting } from '../shared/meeting/meeting.ts';
import type { Extracted } from './extracted.ts';
import { plainText } from './plain-text.ts';

/**
 * Prints articles with their meetings: `jsonl` one `{id, article, meetings}` per line as they come, `json` the same as
 * one list, `table` one row per meeting for people to read.
 */
export async function print(
  extracted: AsyncIterable<Extracted>,
  format: 'table' | 'json' | 'jsonl',
  out: NodeJS.WriteStream,
): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error.
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (format === 'table') return printTable(extracted, out);
  let count = 0;
  for await (const one of extracted) {
    const line = JSON.stringify(one);
    await write(out, format === 'jsonl' ? `${line}\n` : `${count === 0 ? '[\n' : ',\n'}${line}`);
    count++;
  }
  if (format === 'json') await write(out, count === 0 ? '[]\n' : '\n]\n');
}

async function write(out: NodeJS.WriteStream, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

async function printTable(extracted: AsyncIterable<Extracted>, out: NodeJS.WriteStream): Promise<void> {
  for await (const { article, meetings } of extracted) {
    const title = plainText(article.title || article.id);
    await write(out, `${title}${article.publishedAt ? ` (${article.publishedAt.slice(0, 10)})` : ''}\n`);
    if (meetings.length === 0) {
      await write(out, '  no meeting\n\n');
      continue;
    }
    await write(out, `${tableOf(meetings, out.columns ?? 100)}\n\n`);
  }
}

/** One row per meeting. `width`: columns of the terminal. */
export function tableOf(meetings: readonly Meeting[], width: number): string {
  const [when, where] = [12, 16];
  const rest = Math.max(40, width - when - where - 8);
  const topics = Math.round(rest * 0.32);
  const table = new Table({
    head: ['when', 'where', 'who', 'about'],
    colWidths: [when, where, rest - topics, topics],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const meeting of meetings) {
    table.push([
      [meeting.date ?? 'no date', meeting.kind, meeting.status].join('\n'),
      [meeting.place?.venue, meeting.place?.city, meeting.place?.country].filter(Boolean).join('\n') || '-',
      meeting.participants.map(describeParticipant).join('\n'),
      meeting.topics.join('\n') || '-',
    ]);
  }
  return table.toString();
}

function describeParticipant({ name, role, affiliation, lead }: Meeting['participants'][number]): string {
  return plainText(`${lead ? '*' : ' '} ${name}${role ? `, ${role}` : ''}${affiliation ? ` (${affiliation})` : ''}`);
}
