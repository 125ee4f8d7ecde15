import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type AnyFeed, parseFeed } from 'feedsmith';
import { type FeedItem, feedItems } from '../../shared/article/feed-items.ts';
import { htmlText } from '../../shared/article/html-text.ts';
import { defaultMetadata } from '../../shared/article/object-facts.ts';
import { xmlText } from '../../shared/article/xml-tree.ts';
import { ReadoutError } from '../../shared/errors.ts';
import { newsFeedId, newsItemId } from '../../shared/store/news-feed-keys.ts';
import { markItem, type NewsFeed, newItems } from '../../shared/store/news-feeds.ts';
import type { Store } from '../../shared/store/store.ts';
import { fetchSafely } from './fetch-safely.ts';
import type { Politeness } from './politeness.ts';

export type FeedDeps = Readonly<{
  s3: S3Client;
  bucket: string;
  store: Store;
  politeness: Politeness;
  /** Hosts that may be reached although they are not public. */
  allowed: readonly string[];
  now(): Date;
}>;

/** A feed as it came, or word that nothing changed. */
export type FeedAnswer = Readonly<{
  title: string | null;
  items: readonly FeedItem[];
  etag: string | null;
  lastModified: string | null;
  minutes: number;
}>;

/** What a poll came to. `left` counts new items that have to wait for the next poll. */
export type Polled = Readonly<{
  answer: FeedAnswer | 'unchanged';
  stored: number;
  left: number;
  problems: readonly string[];
}>;

/** Items taken at one poll: a feed's first poll may find hundreds, and other feeds wait. */
const itemsAtOnce = 20;
/** Text in the feed itself from this length on is taken for the whole article; a shorter one is a teaser. */
const wholeArticle = 1_200;

/** Asks for a feed and puts its new items into the bucket. Throws if the feed itself cannot be had. */
export async function pollFeed(deps: FeedDeps, feed: NewsFeed, deadline: number): Promise<Polled> {
  const answer = await fetchFeed(deps, feed.url, feed);
  if (answer === 'unchanged') return { answer, stored: 0, left: 0, problems: [] };
  const byName = new Map(answer.items.flatMap((item) => (nameOf(item) ? [[nameOf(item), item] as const] : [])));
  const names = await newItems(deps.store, feed.url, [...byName.keys()]);
  const problems: string[] = [];
  let stored = 0;
  let seen = 0;
  for (const name of names) {
    if (seen === itemsAtOnce || deps.now().getTime() > deadline) break;
    seen++;
    const item = byName.get(name);
    if (!item) continue;
    try {
      if (await storeItem(deps, feed.url, name, item)) stored++;
      await markItem(deps.store, feed.url, name, deps.now());
    } catch (error) {
      // The item is tried again at the next poll, as long as the feed lists it.
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { answer, stored, left: names.size - seen, problems };
}

/** Gets and reads a feed, or learns that it has not changed. */
export async function fetchFeed(
  { politeness, allowed }: Pick<FeedDeps, 'politeness' | 'allowed'>,
  url: string,
  marks: Readonly<{ etag: string | null; lastModified: string | null }>,
): Promise<FeedAnswer | 'unchanged'> {
  const headers = {
    accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
    ...(marks.etag && { 'if-none-match': marks.etag }),
    ...(marks.lastModified && { 'if-modified-since': marks.lastModified }),
  };
  const {
    status,
    headers: answered,
    body,
  } = await fetchSafely(url, { allowed, headers, before: politeness.beforeFetch });
  if (status === 304) return 'unchanged';
  if (status !== 200) throw new FeedRefused(url, status, answered['retry-after']);
  const feed = await readFeed(url, body, answered['content-type']);
  const title = typeof feed.feed.title === 'string' ? feed.feed.title : (feed.feed.title?.value ?? null);
  const maxAge = Number(/max-age=(\d+)/.exec(answered['cache-control'] ?? '')?.[1] ?? 0) / 60;
  const minutes = Math.max(maxAge, feed.format === 'rss' ? (feed.feed.ttl ?? 0) : 0);
  return {
    title,
    items: feedItems(feed),
    etag: answered.etag ?? null,
    lastModified: answered['last-modified'] ?? null,
    minutes,
  };
}

async function readFeed(url: string, bytes: Uint8Array, contentType: string | undefined): Promise<AnyFeed> {
  const whole = { name: 'feed.xml', label: null, depth: 0, oneOfMany: false, budget: { unpackedBytes: 0 } };
  const text = await xmlText({ ...whole, bytes, contentType });
  try {
    return parseFeed(text);
  } catch (error) {
    const link = /<link\b[^>]+type=["']application\/(?:rss|atom)\+xml["'][^>]*>/i.exec(text.slice(0, 200_000))?.[0];
    const href = /href=["']([^"']+)/i.exec(link ?? '')?.[1];
    const named = href && URL.canParse(href, url) ? ` The page there names this one: ${new URL(href, url).href}` : '';
    throw new ReadoutError('not-a-feed', `${url} is no RSS or Atom feed.${named}`, { cause: error });
  }
}

/** The publisher's server answered with an error; `retryAfter` is its own header. */
export class FeedRefused extends ReadoutError {
  readonly status: number;
  readonly retryAfter: string | null;

  constructor(url: string, status: number, retryAfter: string | undefined) {
    super('feed-refused', `${url} answered with HTTP ${status}.`);
    this.status = status;
    this.retryAfter = retryAfter ?? null;
  }
}

function nameOf({ facts }: FeedItem): string {
  return facts.id ?? facts.url ?? '';
}

/** The whole article from the feed, else the page that the item links to. False if the item has neither. */
async function storeItem(deps: FeedDeps, feedUrl: string, name: string, { facts, html }: FeedItem): Promise<boolean> {
  const base = `feeds/${new URL(feedUrl).hostname}/${newsFeedId(feedUrl)}/${newsItemId(name)}`;
  const text = htmlText(html).trim();
  const link = facts.url;
  if (text.length < wholeArticle && link) {
    const page = await fetchPage(deps, link).catch((error: unknown) => {
      if (text.length < wholeArticle / 4) throw error;
      return null;
    });
    if (page) {
      const { url, contentType, body } = page;
      await put(deps, `${base}.html`, body, contentType, defaultMetadata({ ...facts, url: facts.url ?? url }));
      return true;
    }
  }
  if (!text) return false;
  const { title, publishedAt, outlet, author, url, language } = facts;
  const article = { title, published: publishedAt, outlet, author, url, language, content_html: `<div>${html}</div>` };
  await put(deps, `${base}.json`, Buffer.from(JSON.stringify(article)), 'application/json', {});
  return true;
}

async function fetchPage({ politeness, allowed }: FeedDeps, link: string) {
  const { status, headers, body, url } = await fetchSafely(link, { allowed, before: politeness.beforeFetch });
  if (status !== 200) throw new ReadoutError('fetch-failed', `${link} answered with HTTP ${status}.`);
  return { url, contentType: headers['content-type'] ?? 'text/html', body };
}

async function put(
  { s3, bucket }: FeedDeps,
  Key: string,
  Body: Uint8Array,
  ContentType: string,
  Metadata: Record<string, string>,
): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType, Metadata }));
}
