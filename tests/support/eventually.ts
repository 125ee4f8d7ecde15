import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `check` gives something (not null, not undefined, not false), and gives that. */
export async function eventually<T>(
  what: string,
  check: () => T | Promise<T>,
  timeoutMs = 10_000,
): Promise<Exclude<T, null | undefined | false>> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(20)) {
    const value = await check();
    if (value !== null && value !== undefined && value !== false) return value as Exclude<T, null | undefined | false>;
  }
  throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
}
