import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../console', import.meta.url));

/** Builds the console where it is missing or older than its sources; a checkout comes without. `say` is told of it. */
export async function buildConsole(say: (line: string) => void): Promise<void> {
  const built = await stat(join(folder, 'dist', 'index.html')).catch(() => null);
  if (!existsSync(join(folder, 'vite.config.ts')) || (built && built.mtimeMs >= (await lastChange()))) return;
  say('Building the console…');
  try {
    const { build } = await import('vite');
    await build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'silent' });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    say(`The console could not be built (${reason}); everything else runs all the same.`);
  }
}

async function lastChange(): Promise<number> {
  const sources = await readdir(join(folder, 'src'), { recursive: true });
  const times = await Promise.all(sources.map(async (name) => (await stat(join(folder, 'src', name))).mtimeMs));
  return Math.max(...times);
}
