import { buildConsole } from '../../local/build-console.ts';
import { needChromium } from './find-chromium.ts';

/** The tests see the console as it is built from these sources, in a browser that there must be. */
export default async function setup(): Promise<void> {
  needChromium();
  await buildConsole((line) => process.stderr.write(`${line}\n`));
}
