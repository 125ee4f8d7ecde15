import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { buildConsole } from '../../local/build-console.ts';
import { needChromium } from '../browser/find-chromium.ts';
import { type LoadedStack, startLoadedStack } from '../support/loaded-stack.ts';

type Measured = Readonly<{ shownMs: number; interactiveMs: number }>;

/**
 * How long the console takes in a real browser, from the start of navigation with nothing cached, until a page shows what it
 * is for and until it also answers at once: `npm run bench -- console [--records 100000] [--times 10]`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { records: { type: 'string', default: '100000' }, times: { type: 'string', default: '10' } },
  });
  const executablePath = needChromium();
  await buildConsole((line) => process.stderr.write(`${line}\n`));
  const { sample, stack, stop } = await startLoadedStack(Number(values.records));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], headless: true });
  try {
    const pages: Record<string, object> = {};
    for (const [name, { path, shows }] of Object.entries(pagesOf(sample))) {
      const url = `${stack.endpoints.console}${path}`;
      await measure(browser, url, shows);
      const measured: Measured[] = [];
      for (let time = 0; time < Number(values.times); time += 1) measured.push(await measure(browser, url, shows));
      pages[name] = {
        shownMs: spread(measured.map(({ shownMs }) => shownMs)),
        interactiveMs: spread(measured.map(({ interactiveMs }) => interactiveMs)),
      };
    }
    process.stdout.write(`${JSON.stringify({ records: Number(values.records), pages }, null, 2)}\n`);
  } finally {
    await browser.close();
    await stop();
  }
}

/** Where each page is, and by which element it shows what it is for. */
function pagesOf({ meeting, officialId }: LoadedStack['sample']) {
  return {
    feed: { path: '/', shows: '.line' },
    meeting: { path: `/meetings/${meeting}`, shows: '.side' },
    official: { path: `/officials/${officialId}`, shows: '.node' },
    pairs: { path: '/pairs', shows: '.matrix td a' },
  };
}

/**
 * In a fresh context. Interactive: the element is there, and no task has kept the main thread for 50 ms or more since;
 * for half a second it is watched whether one follows.
 */
async function measure(browser: Browser, url: string, shows: string): Promise<Measured> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(`
      globalThis.busyUntil = 0;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) busyUntil = startTime + duration;
      }).observe({ type: 'longtask', buffered: true });
      globalThis.shown = new Promise((resolve) => {
        const look = () => document.querySelector('${shows}') ? resolve(performance.now()) : requestAnimationFrame(look);
        requestAnimationFrame(look);
      });`);
    await page.goto(url, { waitUntil: 'commit' });
    const [shownMs, busyUntil] = (await page.evaluate(`(async () => {
      const at = await shown;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [at, busyUntil];
    })()`)) as [number, number];
    return { shownMs, interactiveMs: Math.max(shownMs, busyUntil) };
  } finally {
    await context.close();
  }
}

function spread(milliseconds: readonly number[]) {
  const sorted = milliseconds.toSorted((a, b) => a - b).map(Math.round);
  return { median: sorted[Math.floor(sorted.length / 2)], worst: sorted.at(-1) };
}
