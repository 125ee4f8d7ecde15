import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChannel } from '../../shared/alerting/manage-channel.ts';
import { createWatch } from '../../shared/alerting/watch-store.ts';
import { type OpenConsole, openConsole, patience } from './open-console.ts';

const script = '<img src=x onerror="document.title=`pwned`"><script>document.title="pwned"</script>';
const article = {
  title: `Fisheries talks ${script}`,
  outlet: `Courier ${script}`,
  url: 'https://news.example/?q="><script>document.title="pwned"</script>',
  published: '2026-05-06',
  text: `VALLETTA – Maltese Foreign Minister Karmenu Vella-Borg met with Tunisian Foreign Minister Slim <b>Jaziri</b> in Valletta on Tuesday to discuss fisheries. ${script}

Vella-Borg said that "${script} the sea is shared". The ministers agreed to ${script} patrol together.`,
};

let console: OpenConsole;
beforeAll(async () => {
  console = await openConsole();
  const { idle, sns, store, upload } = console.stack;
  const admin = { store, sns, topicPrefix: 'readout-channel-', webhookHosts: [] };
  await createChannel(admin, { name: `Desk ${script}` }, new Date());
  const watch = { name: `Malta ${script}`, query: 'country:MT', owner: 'local' };
  await createWatch(store, watch, new Date());
  await createWatch(
    store,
    { name: 'Words', query: `"onerror" OR "${script.replaceAll('"', '')}"`, owner: 'local' },
    new Date(),
  );
  const { text, title, outlet, ...metadata } = article;
  // As JSON, because object metadata takes no such characters.
  await upload('malta.json', JSON.stringify({ id: 'malta', title, outlet, text, ...metadata }));
  await upload(`${encodeURIComponent(script)}.txt`, 'x');
  await idle();
});
afterAll(() => console?.stop());

describe('a script that somebody stored', () => {
  it.each([
    ['the feed', '/', 'Karmenu Vella-Borg'],
    ['the search', `/?q=${encodeURIComponent(script)}`, 'Search meetings'],
    ['the watches', '/watches', `Malta ${script}`],
    ['the editor of a watch', `/watches/new?q=${encodeURIComponent(script)}`, 'Tell of meetings that match'],
    ['the channels', '/channels', `Desk ${script}`],
    ['the alerts', '/alerts', `Malta ${script}`],
    ['the intake', '/intake', 'Could not be read'],
  ])('stays text in %s', async (_, path, shown) => {
    const page = await console.open(path);
    await page.getByText(shown).first().waitFor(patience);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    expect(await page.title()).not.toContain('pwned');
    expect(await page.locator('img').count()).toBe(0);
    await page.context().close();
  });

  it('stays text in a meeting, its article and its alert', async () => {
    const page = await console.open('/');
    await page
      .getByRole('link', { name: /Vella-Borg/ })
      .first()
      .click(patience);
    await page.locator('.article-text').waitFor(patience);
    await page.getByText('Courier <img').first().waitFor(patience);
    expect(await page.locator('.article-text').textContent()).toContain(script);
    expect(await page.getByRole('link', { name: 'original' }).getAttribute('href')).toMatch(/^https:\/\/news\.example/);
    await page.getByRole('link', { name: 'Alerts' }).click();
    await page.getByRole('button', { name: 'Show the message' }).first().click(patience);
    await page.locator('pre').first().waitFor(patience);
    expect(await page.title()).not.toContain('pwned');
    expect(await page.locator('img').count()).toBe(0);
    expect(console.complaints).toEqual([]);
  });
});
