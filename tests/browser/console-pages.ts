import type { Page } from 'playwright-core';

/** Every page of the console: how to get there, and what shows that it is there. */
export type ConsolePage = Readonly<{ name: string; path: string; show(page: Page): Promise<void> }>;

const patience = { timeout: 45_000 };

export const consolePages: readonly ConsolePage[] = [
  {
    name: 'feed',
    path: '/',
    async show(page) {
      await page.locator('.line').nth(5).waitFor(patience);
      await page
        .locator('.facets h2')
        .first()
        .waitFor({ ...patience, state: 'attached' });
    },
  },
  {
    name: 'meeting',
    path: `/?q=${encodeURIComponent('official:"Youssef al-Qadiri"')}`,
    async show(page) {
      await page.locator('.line-who').first().click(patience);
      await page.locator('.mark').first().waitFor(patience);
      await page.getByRole('button', { name: 'Aden Evening Paper' }).waitFor(patience);
      await page.locator('.value').nth(4).hover();
    },
  },
  {
    name: 'official',
    path: `/?q=${encodeURIComponent('official:"Haitham al-Busaidi" AND official:"Wanjiru Kamau"')}`,
    async show(page) {
      await page.locator('.line-who').first().click(patience);
      await page.getByRole('link', { name: /About Haitham/ }).click(patience);
      await page.locator('.node').nth(3).waitFor(patience);
      await page.locator('.dot').first().waitFor(patience);
    },
  },
  {
    name: 'pairs',
    path: '/pairs?from=',
    async show(page) {
      await page.locator('.spot').first().waitFor(patience);
      await page.locator('.matrix a').first().waitFor(patience);
    },
  },
  {
    name: 'watches',
    path: '/watches',
    async show(page) {
      await page.locator('.card').first().waitFor(patience);
    },
  },
  {
    name: 'watch',
    path: `/watches/new?q=${encodeURIComponent('topic:trade country:NO')}`,
    async show(page) {
      await page.locator('.preview .line').first().waitFor(patience);
    },
  },
  {
    name: 'channels',
    path: '/channels',
    async show(page) {
      await page.getByText('desk@example.org').first().waitFor(patience);
    },
  },
  {
    name: 'alerts',
    path: '/alerts',
    async show(page) {
      await page.getByRole('button', { name: 'Show the message' }).first().click(patience);
      await page.locator('pre').nth(1).waitFor(patience);
    },
  },
  {
    name: 'intake',
    path: '/intake',
    async show(page) {
      await page.locator('.reject').first().waitFor(patience);
      await page.locator('.count dd', { hasText: /\d/ }).first().waitFor(patience);
    },
  },
];
