import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { followUp, type PastedArticle, visit } from './articles.ts';
import { type OpenConsole, openConsole, patience } from './open-console.ts';

let console: OpenConsole;
beforeAll(async () => {
  console = await openConsole();
});
afterAll(() => console?.stop());

async function paste(page: Page, article: PastedArticle): Promise<void> {
  await page.getByLabel('Text, or the HTML of its page').fill(article.text);
  await page.getByLabel('Title').fill(article.title);
  await page.getByLabel('Published on').fill(article.published);
  await page.getByLabel('Outlet').fill(article.outlet);
  await page.getByRole('button', { name: 'Upload the text' }).click();
}

it('takes an analyst from the first article to the alert for the second', async () => {
  const feed = await console.open('/');
  await feed.getByText('No meetings yet.').waitFor(patience);

  const intake = await console.open('/intake');
  await paste(intake, visit);
  await intake.getByRole('link', { name: 'meeting' }).waitFor(patience);

  // It appears in the feed that was open all along.
  const line = feed.getByRole('link', { name: /Falcão-Reis met .*Benkirane-Alaoui/ });
  await line.waitFor(patience);
  expect(feed.url()).toBe(`${console.stack.endpoints.console}/`);
  await line.click();

  // Pointing at a value marks the words that prove it.
  await feed.locator('.mark').first().waitFor(patience);
  await feed.getByRole('button', { name: 'Lisbon' }).first().hover();
  const marked = feed.locator('.mark[data-active]');
  expect(await marked.allTextContents()).toContain('Lisbon');
  // Pointing at words shows the value.
  await feed.locator('.mark', { hasText: 'Idriss Benkirane-Alaoui' }).first().hover();
  expect(await feed.locator('.value[data-active]').allTextContents()).toContain('Idriss Benkirane-Alaoui');

  // The search becomes a watch.
  await feed.getByRole('link', { name: 'Feed' }).click();
  await feed.getByLabel('Search meetings').fill('official:"Idriss Benkirane-Alaoui"');
  await feed.getByRole('button', { name: 'Search', exact: true }).click();
  await line.waitFor(patience);
  await feed.getByRole('link', { name: 'Watch this search' }).click();
  await feed.getByLabel('Name', { exact: true }).fill('Benkirane');
  await feed.getByText('1 in the last ten years').waitFor(patience);
  await feed.getByRole('button', { name: 'Make the watch' }).click();
  await feed.getByRole('heading', { name: 'Benkirane' }).waitFor(patience);

  await paste(intake, followUp);
  await feed.getByRole('navigation').getByRole('link', { name: 'Alerts' }).click();
  const alert = feed.getByRole('listitem').filter({ hasText: 'Arrieta' });
  await alert.first().waitFor(patience);
  expect(await alert.first().textContent()).toContain('official Idriss Benkirane-Alaoui');
  expect(console.complaints).toEqual([]);
});
