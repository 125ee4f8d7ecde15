import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient } from '../../shared/api-client/api-client.ts';
import { type OpenConsole, openConsole, patience } from './open-console.ts';
import { seed } from './seed.ts';

let console: OpenConsole;
beforeAll(async () => {
  console = await openConsole();
  await seed(console.stack);
});
afterAll(() => console?.stop());

const search = (query: string) => `/?q=${encodeURIComponent(query)}`;

/** The talks in Muscat, of which two sample articles tell. */
async function openMuscat(): Promise<Page> {
  const page = await console.open(search('official:"Youssef al-Qadiri"'));
  await page.locator('.line', { hasText: '2 sources' }).getByRole('link').click(patience);
  await page.locator('.mark').first().waitFor(patience);
  return page;
}

describe('the feed', () => {
  it('marks a mistake in a query at its place', async () => {
    const page = await console.open(search('country:NO AND tpoic:trade'));
    const mistake = page.getByRole('alert').locator('mark');
    await mistake.waitFor(patience);
    expect(await mistake.textContent()).toBe('tpoic:trade');
    await page.getByLabel('Search meetings').fill('country:NO AND topic:trade');
    await page.getByLabel('Search meetings').press('Enter');
    await page.locator('.line').first().waitFor(patience);
    expect(new URL(page.url()).searchParams.get('q')).toBe('country:NO AND topic:trade');
  });

  it('completes what is typed', async () => {
    const page = await console.open('/');
    const box = page.getByLabel('Search meetings');
    await box.pressSequentially('country:Norwa');
    await page
      .getByRole('option', { name: /Norway|NO/ })
      .first()
      .waitFor(patience);
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(await box.inputValue()).toMatch(/^country:("?Norway"?|NO)/);
  });

  it('narrows a search down by a facet and forgets it by the back button', async () => {
    const page = await console.open(search('country:NO'));
    await page.getByRole('button', { name: /^Poland/ }).click(patience);
    await page.waitForURL(/AND/);
    await page.locator('.line').first().waitFor(patience);
    const shown = await page.locator('.line-who').allTextContents();
    expect(shown.every((line) => line.includes('Zielonka'))).toBe(true);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBe('country:NO');
  });

  it('draws only the lines in sight', async () => {
    const page = await console.open('/', { viewport: { width: 1000, height: 500 } });
    await page.locator('.line').first().waitFor(patience);
    expect(await page.locator('.line').count()).toBeLessThan(25);
    const oldest = page.getByText('2026-01-').first();
    await expect
      .poll(async () => {
        await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
        return oldest.isVisible();
      }, patience)
      .toBe(true);
    expect(await page.locator('.line').count()).toBeLessThan(25);
  });
});

describe('a meeting', () => {
  it('is put right, and the correction undone', async () => {
    const page = await openMuscat();
    await page.getByRole('button', { name: 'Muscat', exact: true }).first().click();
    await page.getByRole('button', { name: 'Correct city' }).click();
    await page.getByLabel('City').fill('Salalah');
    await page.getByRole('button', { name: 'Save correction' }).click();
    await page.getByRole('button', { name: 'Salalah' }).first().waitFor(patience);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('(undone)').waitFor(patience);
    await page.getByRole('button', { name: 'Muscat', exact: true }).first().waitFor(patience);
    await page.context().close();
  });

  it('tells what stands behind a value, and how sure it is', async () => {
    const page = await openMuscat();
    await page.getByRole('button', { name: '2026-03-17' }).click();
    await page.getByText(/% sure, by the rule/).waitFor(patience);
    await page.context().close();
  });

  it('is split in two, and the split undone', async () => {
    const page = await openMuscat();
    const whole = page.url();
    await page.getByRole('button', { name: /split it off/ }).click();
    await page.waitForURL((url) => url.href !== whole, patience);
    await page.getByRole('button', { name: 'Undo the split' }).click(patience);
    await page.getByRole('button', { name: /split it off/ }).waitFor(patience);
    expect(await page.locator('.tabs button').count()).toBe(2);
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await page.context().close();
  });

  it('is split in two and merged again, and the merge undone and done once more', async () => {
    const page = await openMuscat();
    const whole = page.url();
    await page.getByRole('button', { name: /split it off/ }).click();
    await page.waitForURL((url) => url.href !== whole, patience);
    await page.getByRole('button', { name: /split it off/ }).waitFor({ ...patience, state: 'detached' });
    await page.getByRole('button', { name: /Merge with another meeting/ }).click();
    const other = page.locator('.candidate', { hasText: '2026-03-17' });
    await other.getByRole('button', { name: 'Merge this one' }).first().click(patience);
    await page.getByRole('button', { name: /split it off/ }).waitFor(patience);
    expect(await page.locator('.tabs button').count()).toBe(2);
    await page.getByRole('button', { name: 'Undo the merge' }).click();
    await page.getByRole('button', { name: /split it off/ }).waitFor({ ...patience, state: 'detached' });
    expect(await page.locator('.tabs button').count()).toBe(1);
    await page.getByRole('button', { name: /Merge with another meeting/ }).click();
    await other.getByRole('button', { name: 'Merge this one' }).first().click(patience);
    await page.getByRole('button', { name: 'Undo the merge' }).waitFor(patience);
    await page.context().close();
  });
});

describe('a meeting on which its sources differ', () => {
  const report = (city: string, words: string) =>
    `Icelandic Foreign Minister Sigrun Hallsdottir met with Latvian Foreign Minister Janis Kalvitis in ${city} on Tuesday to discuss fisheries. ${words}`;

  it('shows beside each other what each says, and opens the one that says so', async () => {
    const { idle, upload } = console.stack;
    const facts = { published: '2026-06-10', outlet: 'Baltic Wire' };
    await upload('bergen.txt', report('Bergen', 'Kalvitis said that the quotas were too low.'), facts);
    const later = 'Hallsdottir thanked the hosts and said that a second round would follow in the autumn.';
    await upload('oslo.txt', report('Oslo', later), { ...facts, published: '2026-06-11' });
    await idle();
    const page = await console.open(search('official:"Janis Kalvitis"'));
    await page.locator('.line', { hasText: '2 sources' }).getByRole('link').click(patience);

    const rows = page.getByRole('region', { name: 'Where sources differ' }).getByRole('row');
    await rows.nth(2).waitFor(patience);
    const said = await rows.allTextContents();
    expect(said.slice(1).map((row) => row.replace('City', ''))).toEqual([
      expect.stringMatching(/^Bergen in the record/),
      expect.stringMatching(/^Oslo/),
    ]);
    // Two articles of one outlet are told apart.
    await rows.nth(2).getByRole('button', { name: 'Baltic Wire (2026-06-11)' }).click(patience);
    await page.getByText('a second round would follow').waitFor(patience);

    // What only the other article has words for brings it back.
    await page.getByRole('button', { name: 'Bergen', exact: true }).first().click();
    await page.locator('.mark[data-active]', { hasText: 'Bergen' }).waitFor(patience);
    await page.context().close();
  });
});

describe('an official', () => {
  it('shows offices, meetings and counterparts, whose own meetings open on choosing them', async () => {
    const page = await console.open(search('official:"Wanjiru Kamau"'));
    await page.locator('.line-who').first().click(patience);
    await page.getByRole('link', { name: 'About Wanjiru Kamau' }).click(patience);
    await page.getByText('Kenyan Foreign Minister').first().waitFor(patience);
    await page.locator('.dot').first().waitFor(patience);
    const before = await page.locator('.node').count();
    await page.getByRole('button', { name: /^Haitham al-Busaidi/ }).click(patience);
    // He alone has met the deputy prime minister of Yemen.
    await page.getByRole('button', { name: /Al-Kadiri|al-Qadiri/ }).waitFor(patience);
    expect(await page.locator('.node').count()).toBeGreaterThan(before);
    await page.getByRole('link', { name: 'Watch this official' }).click();
    expect(await page.getByLabel('Tell of meetings that match').inputValue()).toBe('official:"Wanjiru Kamau"');
  });
});

describe('pairs and map', () => {
  it('shows the last quarter until another period is asked for', async () => {
    const page = await console.open('/pairs');
    const from = page.getByLabel('From');
    const first = await from.inputValue(patience);
    expect(Math.floor((Date.now() - Date.parse(first)) / 86_400_000)).toBe(90);
    await page.getByRole('button', { name: 'All' }).click();
    await expect.poll(() => from.inputValue()).toBe('');
    await page.locator('.matrix a').first().waitFor(patience);
    await page.context().close();
  });

  it('leads from two countries, and from a place, to their meetings', async () => {
    const page = await console.open('/pairs?from=');
    await page
      .getByRole('link', { name: /^(Oman and Norway|Norway and Oman): \d/ })
      .first()
      .click(patience);
    await page.waitForURL(/country/);
    await page.locator('.line', { hasText: 'Solbakken' }).first().waitFor(patience);
    await page.goto(`${console.stack.endpoints.console}/pairs?from=2026-01-01&to=2026-12-31`);
    const nairobi = page.getByRole('link', { name: /^Nairobi, Kenya: \d/ });
    const label = await nairobi.getAttribute('aria-label', patience);
    await nairobi.click();
    const lines = page.locator('.line', { hasText: 'Nairobi' });
    await lines.first().waitFor(patience);
    expect(label).toBe(`Nairobi, Kenya: ${await lines.count()} meetings`);
  });
});

describe('watches and channels', () => {
  it('changes a watch', async () => {
    const page = await console.open('/watches');
    await page.getByRole('link', { name: 'Ceasefire talks' }).click(patience);
    await page.getByLabel('When', { exact: true }).selectOption({ label: 'collected, once a day' });
    await page.getByLabel('Quiet hours').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/Daily at 07:00 \(UTC\), not from 22:00 to 07:00/).waitFor(patience);
    const card = page.locator('.card', { hasText: 'Ceasefire talks' });
    await card.getByRole('button', { name: 'Pause' }).click();
    await card.getByText('paused').waitFor(patience);
  });

  it('makes a channel and subscribes an address, which then waits for its owner', async () => {
    const page = await console.open('/channels');
    await page.getByLabel('New channel').fill('Night shift');
    await page.getByRole('button', { name: 'Make it' }).click();
    const card = page.locator('.card', { hasText: 'Night shift' });
    await card.getByLabel('Address').fill('night@example.org');
    await card.getByRole('button', { name: 'Subscribe' }).click();
    await card.getByText('waits for its owner to confirm').waitFor(patience);
  });

  it('changes how much a channel may send, and refuses what it cannot', async () => {
    const page = await console.open('/channels');
    const card = page.locator('.card', { hasText: 'Newsroom' });
    await card.getByRole('button', { name: 'Change the limits' }).click(patience);
    await card.getByLabel('Messages an hour').fill('12');
    await card.getByLabel('SMS a day').fill('0');
    // Somebody else was quicker.
    await changeCaps((await channelNamed('Newsroom')).id, { smsPerDay: 7 });
    await card.getByRole('button', { name: 'Save the limits' }).click();
    await card.getByText(/Another change came first/).waitFor(patience);
    await card.getByRole('button', { name: 'Cancel' }).click();
    await card.getByRole('button', { name: 'Change the limits' }).click();
    await card.getByLabel('Messages an hour').fill('12');
    await card.getByRole('button', { name: 'Save the limits' }).click();
    await card.getByText('At most 12 messages an hour and 7 SMS a day').waitFor(patience);
    await page.context().close();
  });

  it('posts to a chat by its webhook, whose secret it never shows again', async () => {
    const page = await console.open('/channels');
    const card = page.locator('.card', { hasText: 'Newsroom' });
    const address = card.getByLabel('Incoming webhook');
    await address.fill('https://chat.example/services/T0/B0/secret', patience);
    await card.getByRole('button', { name: 'Add' }).click();
    await card.getByText(/where Slack takes no webhooks/).waitFor(patience);
    await address.fill('https://hooks.slack.com/services/T0/B0/secret');
    await card.getByRole('button', { name: 'Add' }).click();
    await card.getByText('Slack at hooks.slack.com').waitFor(patience);
    expect(await page.content()).not.toContain('B0/secret');
    await card.getByRole('button', { name: 'Remove Slack at hooks.slack.com' }).click();
    await card.getByText('Slack at hooks.slack.com').waitFor({ ...patience, state: 'detached' });
    await page.context().close();
  });
});

describe('the intake', () => {
  it('takes files, says what came out of each, and reads a reject once more', async () => {
    const page = await console.open('/intake');
    await page.getByLabel('Choose files').setInputFiles([
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('   ') },
      { name: 'prices.txt', mimeType: 'text/plain', buffer: Buffer.from(noMeeting) },
    ]);
    await page.locator('.upload', { hasText: 'prices.txt' }).getByText('no meeting in it').waitFor(patience);
    await page.locator('.upload', { hasText: 'empty.txt' }).locator('.note-bad').waitFor(patience);
    const reject = page.locator('.reject', { hasText: 'empty.txt' });
    await reject.getByRole('button', { name: /Read once more/ }).click(patience);
    await reject.getByText('It waits to be read').waitFor(patience);
  });
});

const api = () => createApiClient({ url: console.stack.endpoints.api });

async function channelNamed(name: string): Promise<{ id: string }> {
  const channel = (await api().GET('/channels')).data?.items.find((each) => each.name === name);
  if (!channel) throw new Error(`no channel ${name}`);
  return channel;
}

async function changeCaps(id: string, caps: { smsPerDay: number }): Promise<void> {
  await api().PATCH('/channels/{id}', { params: { path: { id }, header: { 'if-match': '*' } }, body: { caps } });
}

const noMeeting = `Olive oil prices rose again last week as a dry spring kept yields low across the southern provinces, traders said.

Wholesalers in the port expect the market to calm down when the first pressing of the new season arrives in November.`;

describe('a name written from right to left', () => {
  it('keeps its order and that of the words around it', async () => {
    const name = 'فايز السراج';
    const page = await console.open(`/watches/new?q=${encodeURIComponent(`official:"${name}"`)}`);
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Make the watch' }).click();
    const shown = page.getByRole('link', { name }).locator('bdi');
    await shown.waitFor(patience);
    expect(await shown.textContent()).toBe(name);
    expect(await page.evaluate('getComputedStyle(document.querySelector("a bdi")).unicodeBidi')).toBe('isolate');
  });
});

describe('the keyboard alone', () => {
  it('gets from the search to the words behind a value', async () => {
    const page = await console.open('/');
    await page.locator('.line').first().waitFor(patience);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('official:"Youssef al-Qadiri"');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const line = page.getByRole('link', { name: /Al-Kadiri|al-Qadiri/ }).first();
    await line.waitFor(patience);
    await tabTo(page, 'line-who');
    await page.keyboard.press('Enter');
    await page.locator('.mark').first().waitFor(patience);
    await tabTo(page, 'value');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('.mark[data-active]').first().waitFor(patience);
    await tabTo(page, 'mark');
    await page.keyboard.press('Enter');
    await page.locator('.value[aria-pressed="true"]').first().waitFor(patience);
  });
});

/** Presses Tab until an element of this class has the focus. */
async function tabTo(page: Page, className: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.classList.contains('${className}')`)) return;
  }
  throw new Error(`80 times Tab do not lead to .${className}`);
}

it('loads less than 250 KB, compressed, before the first page shows', () => {
  const dist = new URL('../../console/dist/', import.meta.url);
  const index = readFileSync(fileURLToPath(new URL('index.html', dist)), 'utf8');
  const loaded = [...index.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
  expect(loaded.some((file) => file.endsWith('.js'))).toBe(true);
  const bytes = loaded.map((file) => gzipSync(readFileSync(fileURLToPath(new URL(file, dist)))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});
