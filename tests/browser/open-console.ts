import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { StackOptions } from '../../local/start-stack.ts';
import { startTestStack, type TestStack } from '../support/stack.ts';
import { needChromium } from './find-chromium.ts';

/** A console in a browser, served by a stack of its own. */
export type OpenConsole = Readonly<{
  stack: TestStack;
  /** A fresh tab at this path, with storage of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What browsers complained of so far: exceptions, blocked scripts and styles. */
  complaints: readonly string[];
  stop(): Promise<void>;
}>;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openConsole(options: StackOptions = {}): Promise<OpenConsole> {
  const stack = await startTestStack(options);
  const browser = await chromium.launch({ executablePath: needChromium(), args: quiet, headless: true });
  const complaints: string[] = [];
  return {
    stack,
    complaints,
    async open(path, given = {}) {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...given });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
      });
      await page.goto(`${stack.endpoints.console}${path}`);
      return page;
    },
    async stop() {
      await browser.close();
      await stack.stop();
    },
  };
}

/** Until Chromium has stored, matched and drawn something, on a machine that is busy with other things. */
export const patience = { timeout: 45_000 };
