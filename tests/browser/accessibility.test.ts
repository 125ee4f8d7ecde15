import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consolePages } from './console-pages.ts';
import { type OpenConsole, openConsole } from './open-console.ts';
import { seed } from './seed.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Violation = Readonly<{ id: string; impact: string; nodes: readonly Readonly<{ html: string }>[] }>;

/** How far content moved by itself, as Web Vitals count it; below 0.1 is good. */
const layoutShift = `new Promise((resolve) => new PerformanceObserver((list) => {
  resolve(list.getEntries().reduce((sum, { hadRecentInput, value }) => sum + (hadRecentInput ? 0 : value), 0));
}).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => resolve(0), 1_000))`;

let console: OpenConsole;
beforeAll(async () => {
  console = await openConsole();
  await seed(console.stack);
});
afterAll(() => console?.stop());

async function graveViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
  )) as { violations: Violation[] };
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

// Each page waits for other things than the processor: side by side they take half the time.
describe.concurrent.each(consolePages)('the page $name', ({ path, show }) => {
  it('has nothing that axe calls serious or critical, and keeps what it shows where it is while more arrives', async ({
    expect,
  }) => {
    const page = await console.open(path, { colorScheme: 'light' });
    await show(page);
    expect(await page.evaluate(layoutShift)).toBeLessThan(0.1);
    expect(await graveViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('neither has it in the dark theme', async ({ expect }) => {
    const page = await console.open(path, { colorScheme: 'dark' });
    await show(page);
    expect(await graveViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('fits a screen of 360 pixels without scrolling sideways, and has nothing grave there either', async ({
    expect,
  }) => {
    const page = await console.open(path, { viewport: { width: 360, height: 740 } });
    await show(page);
    await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await graveViolations(page)).toEqual([]);
    await page.context().close();
  });
});

it('runs under its policy without anything being blocked', () => {
  expect(console.complaints).toEqual([]);
});
