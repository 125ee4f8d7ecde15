import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../shared/article/article.ts';
import { readObject } from '../shared/article/read-object.ts';
import { extract } from '../shared/extraction/extract.ts';
import type { Meeting } from '../shared/meeting/meeting.ts';

/** One article of the input with the meetings it tells of. */
export type Extracted = Readonly<{ id: string; article: Article; meetings: readonly Meeting[] }>;

/**
 * Reads files one by one (`-` is standard input) and extracts each article in them. What cannot be read is passed to
 * `complain` as one line for a person, and the rest goes on.
 */
export async function* extractFiles(
  files: readonly string[],
  facts: Readonly<{ published?: string; outlet?: string }>,
  complain: (message: string) => void,
): AsyncGenerator<Extracted> {
  const metadata: Record<string, string> = {};
  if (facts.published) metadata.published = facts.published;
  if (facts.outlet) metadata.outlet = facts.outlet;
  for (const file of files) {
    const bytes = await bytesOf(file, complain);
    if (!bytes) continue;
    for await (const item of readObject({ name: file === '-' ? 'stdin' : basename(file), bytes, metadata })) {
      if (item.kind === 'reject') {
        const { code, part, reason } = item.reject;
        complain(`${file}${part ? `, ${part}` : ''}: ${reason} (${code})`);
        continue;
      }
      const { article } = item;
      yield { id: article.id, article, meetings: extract(article) };
    }
  }
}

async function bytesOf(file: string, complain: (message: string) => void): Promise<Uint8Array | null> {
  try {
    if (file !== '-') return await readFile(file);
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'is a directory; name the files in it',
      EACCES: 'may not be read by you',
    };
    complain(`${file}: ${why[code ?? ''] ?? (error as Error).message}`);
    return null;
  }
}
