import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inMebibytes, limits } from '../shared/article/limits.ts';
import { ReadoutError } from '../shared/errors.ts';

const sidecarEnding = '.meta.json';
/** Enough to see what a file that is too large is; it is refused by its size. */
const headBytes = 64 * 1024;

export type InputFile = Readonly<{ path: string; size: number; modified: Date }>;

/**
 * The article files under these paths: files as given, directories with all below them in the order of their names.
 * Hidden files and sidecars are no articles.
 *
 * @throws ReadoutError `no-such-file`
 */
export async function* articleFiles(paths: readonly string[]): AsyncGenerator<InputFile> {
  for (const path of paths) {
    const info = await stat(path).catch((error: unknown) => {
      throw new ReadoutError('no-such-file', `${path}: there is no such file or directory that you may read.`, {
        cause: error,
      });
    });
    if (info.isDirectory()) yield* filesBelow(path);
    else yield { path, size: info.size, modified: info.mtime };
  }
}

async function* filesBelow(directory: string): AsyncGenerator<InputFile> {
  const entries = await readdir(directory, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.name.startsWith('.') || isSidecar(entry.name)) continue;
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) {
      const info = await stat(path);
      yield { path, size: info.size, modified: info.mtime };
    }
  }
}

export function isSidecar(path: string): boolean {
  return path.endsWith(sidecarEnding);
}

/** The bytes of `PATH.meta.json`, if there is one. */
export async function sidecarOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(`${path}${sidecarEnding}`).catch(() => undefined);
}

/** The file's bytes; of one that is larger than any object may be, no more than its head and a word why. */
export async function bytesOf(file: InputFile): Promise<Readonly<{ bytes: Uint8Array; tooLarge: string | null }>> {
  if (file.size <= limits.objectBytes) return { bytes: await readFile(file.path), tooLarge: null };
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const tooLarge = `the file has ${inMebibytes(file.size)}; ${inMebibytes(limits.objectBytes)} is the most: split it`;
    return { bytes: buffer.subarray(0, bytesRead), tooLarge };
  } finally {
    await handle.close();
  }
}
