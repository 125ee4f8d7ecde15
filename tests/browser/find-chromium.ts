import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where this machine has a Chromium, or what `CHROMIUM` names; null without one. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}

export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium and there is none: apt-get install chromium, or set CHROMIUM to its path.',
  );
}
