import { allowedHosts } from '../functions/feeds/allowed-hosts.ts';
import { createPoliteness } from '../functions/feeds/politeness.ts';
import { fetchFeed } from '../functions/feeds/poll-feed.ts';
import { checkAddress } from '../functions/feeds/public-address.ts';
import { addNewsFeed, listNewsFeeds, type NewsFeed, removeNewsFeed } from '../shared/store/news-feeds.ts';
import { type StackChoice, withStore } from './connect.ts';

/** Adds a feed after a look at it, so that a mistyped address is told at once. */
export async function addFeed(address: string, { check, ...stack }: StackChoice & { check: boolean }): Promise<void> {
  const allowed = allowedHosts(process.env);
  const url = checkAddress(address, allowed).href;
  const politeness = createPoliteness(allowed);
  const answer = check
    ? await fetchFeed({ politeness, allowed }, url, { etag: null, lastModified: null })
    : 'unchanged';
  const title = answer === 'unchanged' ? null : answer.title;
  await withStore(stack, ({ store }) => addNewsFeed(store, url, title, new Date()));
  const found = answer === 'unchanged' ? '' : `: ${title ?? 'no title'}, ${answer.items.length} items`;
  process.stdout.write(`added ${url}${found}\n`);
}

export async function listFeeds({ json, ...stack }: StackChoice & { json?: boolean }): Promise<void> {
  const feeds = await withStore(stack, ({ store }) => listNewsFeeds(store));
  for (const feed of feeds) process.stdout.write(`${json ? JSON.stringify(feed) : describe(feed)}\n`);
  if (feeds.length === 0 && !json) process.stderr.write('No feed is polled. Add one with `readout feed add URL`.\n');
}

export async function removeFeed(address: string, stack: StackChoice): Promise<void> {
  const url = URL.canParse(address) ? new URL(address).href : address;
  await withStore(stack, ({ store }) => removeNewsFeed(store, url));
  process.stdout.write(`removed ${url}\n`);
}

/** `https://… (The Wire): 3 new, 2024-03-15 10:00; next 2024-03-15 10:15` */
function describe({ url, title, status, lastPolledAt, nextPollAt }: NewsFeed): string {
  const minute = (at: string) => at.slice(0, 16).replace('T', ' ');
  const last = lastPolledAt ? `, ${minute(lastPolledAt)}` : '';
  return `${url}${title ? ` (${title})` : ''}: ${status}${last}; next ${minute(nextPollAt)}`;
}
