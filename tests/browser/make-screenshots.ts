import '../../bin/quiet-sdk.js';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConsole } from '../../local/build-console.ts';
import { consolePages } from './console-pages.ts';
import { openConsole } from './open-console.ts';
import { seed } from './seed.ts';

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url));
const viewport = { width: 1180, height: 760 };

const say = (line: string) => process.stderr.write(`${line}\n`);
await mkdir(folder, { recursive: true });
await buildConsole(say);
const console = await openConsole();
try {
  await seed(console.stack);
  for (const { name, path, show } of consolePages) {
    const page = await console.open(path, { viewport });
    await show(page);
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    await page.context().close();
    say(`docs/images/${name}.png`);
  }
  const dark = await console.open('/', { viewport, colorScheme: 'dark' });
  await consolePages[0]?.show(dark);
  await dark.screenshot({ path: join(folder, 'feed-dark.png'), animations: 'disabled' });
} finally {
  await console.stop();
}
