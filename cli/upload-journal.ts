import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Upload } from './uploads.ts';

/** Remembers what has been uploaded, so that a run after an interruption goes on where the last one stopped. */
export type UploadJournal = Readonly<{
  has(upload: Upload): boolean;
  add(upload: Upload): void;
  close(): Promise<void>;
}>;

/**
 * Opens the journal of a bucket in the data folder: one line per upload, appended as it is done. A line that a crash
 * cut off is passed over.
 */
export async function openJournal(data: string, bucket: string): Promise<UploadJournal> {
  const folder = join(data, 'uploads');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${bucket}.jsonl`);
  const done = await readJournal(file);
  const log = createWriteStream(file, { flags: 'a' });
  // After a cut-off line, the next one must begin at its own start.
  log.write('\n');
  return {
    has: ({ key, version }) => version !== null && done.get(key) === version,
    add({ key, version }) {
      if (version === null) return;
      done.set(key, version);
      log.write(`${JSON.stringify([key, version])}\n`);
    },
    close: () =>
      new Promise((resolve, reject) => log.end((error?: Error | null) => (error ? reject(error) : resolve()))),
  };
}

async function readJournal(file: string): Promise<Map<string, string>> {
  const done = new Map<string, string>();
  const input = createReadStream(file);
  const missing = await new Promise<boolean>((resolve) => {
    input.once('open', () => resolve(false));
    input.once('error', () => resolve(true));
  });
  if (missing) return done;
  for await (const line of createInterface({ input })) {
    try {
      const [key, version]: unknown[] = JSON.parse(line);
      if (typeof key === 'string' && typeof version === 'string') done.set(key, version);
    } catch {
      // Empty, or cut off: that upload is done again, which changes nothing.
    }
  }
  return done;
}
