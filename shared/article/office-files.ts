import type { Part } from './source-object.ts';
import { Unreadable } from './unreadable.ts';
import { unzip } from './unzip.ts';

/** The wanted files of an Office document, which is a ZIP, unpacked under the limits of all archives. */
export function collectFiles(part: Part, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = Object.create(null);
  for (const { name, bytes, error } of unzip(part, wanted)) {
    if (error) throw error;
    if (!bytes) continue;
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    if (/<!(ENTITY|DOCTYPE)/i.test(head))
      throw new Unreadable('unsafe', 'declares XML entities inside, which no Office program writes; save it anew');
    files[name] = bytes;
  }
  return files;
}
