import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { allowedHosts } from '../functions/feeds/allowed-hosts.ts';
import { createPoliteness } from '../functions/feeds/politeness.ts';
import { fetchFeed } from '../functions/feeds/poll-feed.ts';
import { checkAddress } from '../functions/feeds/public-address.ts';
import { localCredentials } from '../local/aws-names.ts';
import { runningEndpoints } from '../local/endpoints.ts';
import { addNewsFeed, listNewsFeeds, type NewsFeed, removeNewsFeed } from '../shared/store/news-feeds.ts';
import type { Store } from '../shared/store/store.ts';

/** Adds a feed after a look at it, so that a mistyped address is told at once. */
export async function addFeed(address: string, { data, check }: { data: string; check: boolean }): Promise<void> {
  const allowed = allowedHosts(process.env);
  const url = checkAddress(address, allowed).href;
  const politeness = createPoliteness(allowed);
  const answer = check
    ? await fetchFeed({ politeness, allowed }, url, { etag: null, lastModified: null })
    : 'unchanged';
  const title = answer === 'unchanged' ? null : answer.title;
  await onTable(data, (store) => addNewsFeed(store, url, title, new Date()));
  const found = answer === 'unchanged' ? '' : `: ${title ?? 'no title'}, ${answer.items.length} items`;
  process.stdout.write(`added ${url}${found}\n`);
}

export async function listFeeds({ data, json }: { data: string; json?: boolean }): Promise<void> {
  const feeds = await onTable(data, listNewsFeeds);
  for (const feed of feeds) process.stdout.write(`${json ? JSON.stringify(feed) : describe(feed)}\n`);
  if (feeds.length === 0 && !json) process.stderr.write('No feed is polled. Add one with `readout feed add URL`.\n');
}

export async function removeFeed(address: string, { data }: { data: string }): Promise<void> {
  const url = URL.canParse(address) ? new URL(address).href : address;
  await onTable(data, (store) => removeNewsFeed(store, url));
  process.stdout.write(`removed ${url}\n`);
}

async function onTable<Result>(data: string, action: (store: Store) => Promise<Result>): Promise<Result> {
  const { dynamodb, region, table } = await runningEndpoints(data);
  const client = new DynamoDBClient({ endpoint: dynamodb, region, credentials: localCredentials });
  try {
    return await action({ client, table });
  } finally {
    client.destroy();
  }
}

/** `https://… (The Wire): 3 new, 2024-03-15 10:00; next 2024-03-15 10:15` */
function describe({ url, title, status, lastPolledAt, nextPollAt }: NewsFeed): string {
  const minute = (at: string) => at.slice(0, 16).replace('T', ' ');
  const last = lastPolledAt ? `, ${minute(lastPolledAt)}` : '';
  return `${url}${title ? ` (${title})` : ''}: ${status}${last}; next ${minute(nextPollAt)}`;
}
