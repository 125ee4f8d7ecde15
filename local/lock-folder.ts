import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ReadoutError } from '../shared/errors.ts';

const lockSchema = z.object({ pid: z.int(), instance: z.string(), control: z.url() });
type Lock = z.infer<typeof lockSchema>;

const askTimeoutMs = 2_000;

/**
 * Takes the folder for one stack, until `stop`. Whether another has it is asked of that stack itself: process ids are used again, and
 * a stack that was killed cannot clean up. Throws `data-in-use`.
 */
export async function lockFolder(data: string, mine: Lock): Promise<{ stop(): Promise<void> }> {
  const path = join(data, 'lock.json');
  for (;;) {
    const file = await open(path, 'wx').catch(() => null);
    if (file) {
      await file.writeFile(JSON.stringify(mine));
      await file.close();
      return { stop: () => rm(path, { force: true }) };
    }
    const holder = await readLock(path);
    if (holder && (await lives(holder))) {
      throw new ReadoutError(
        'data-in-use',
        `The data folder ${data} is in use by the stack with process id ${holder.pid}. Stop it, or name another folder with --data.`,
      );
    }
    await rm(path, { force: true });
  }
}

async function readLock(path: string): Promise<Lock | null> {
  try {
    return lockSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

async function lives({ control, instance }: Lock): Promise<boolean> {
  try {
    const response = await fetch(`${control}/status`, { signal: AbortSignal.timeout(askTimeoutMs) });
    return z.object({ instance: z.literal(instance) }).safeParse(await response.json()).success;
  } catch {
    return false;
  }
}
