import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const staticImport = /(?:from|import)\s*"(\.\/[^"]+\.mjs)"/g;

/** How many bytes of code are loaded with a bundle's entry: itself and all chunks that it does not import lazily. */
export async function loadedBytes(entry: string): Promise<number> {
  const loaded = new Map<string, number>();
  const visit = async (path: string): Promise<void> => {
    if (loaded.has(path)) return;
    const code = await readFile(path);
    loaded.set(path, code.length);
    for (const [, chunk = ''] of code.toString('utf8').matchAll(staticImport)) await visit(join(dirname(path), chunk));
  };
  await visit(entry);
  return [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
}
