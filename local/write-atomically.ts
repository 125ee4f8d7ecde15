import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that whoever reads it, also after we were killed, sees the old or the new content, never a part. */
export async function writeAtomically(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  await writeFile(draft, content);
  await rename(draft, path);
}
