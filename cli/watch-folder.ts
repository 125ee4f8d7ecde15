import { watch } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { articleFiles } from './input-files.ts';
import { type Upload, uploadsOf } from './uploads.ts';

/** A file is taken when it has not changed for so long. */
const settledMs = 400;

/**
 * Follows a folder: yields all its files again after every burst of changes, with those left out that are still being
 * written. Which of them are new is the journal's business. Ends with the signal.
 */
export async function* watchFolder(folder: string, signal: AbortSignal): AsyncGenerator<readonly Upload[]> {
  let changed = true;
  const events = (async () => {
    try {
      for await (const _ of watch(folder, { recursive: true, signal })) changed = true;
    } catch (error) {
      if ((error as Error).name !== 'AbortError') throw error;
    }
  })();
  while (!signal.aborted) {
    if (changed) {
      changed = false;
      const settled = await settledUploads(folder);
      if (settled.left > 0) changed = true;
      yield settled.uploads;
    }
    await sleep(settledMs, undefined, { signal }).catch(() => undefined);
  }
  await events;
}

async function settledUploads(folder: string): Promise<{ uploads: readonly Upload[]; left: number }> {
  const busy = new Set<string>();
  for await (const { path, modified } of articleFiles([folder])) {
    if (Math.abs(Date.now() - modified.getTime()) < settledMs) busy.add(path);
  }
  const uploads: Upload[] = [];
  for await (const upload of uploadsOf([folder])) if (!busy.has(upload.source)) uploads.push(upload);
  return { uploads, left: busy.size };
}
