import type { AnyFeed } from 'feedsmith';
import { factsFrom } from './facts.ts';
import type { Facts } from './source-object.ts';

/** One item of a feed: what it says of the article, and as much of the article as the publisher puts in. */
export type FeedItem = Readonly<{ facts: Facts; html: string }>;

/** The items of a feed of any kind, in the publisher's order. */
export function feedItems(feed: AnyFeed): readonly FeedItem[] {
  switch (feed.format) {
    case 'rss':
      return (feed.feed.items ?? []).map((item) => ({
        facts: factsFrom({
          id: item.guid?.value,
          title: plain(item.title),
          published: item.pubDate ?? item.dc?.dates?.[0],
          outlet: item.source?.title ?? feed.feed.title,
          author: item.dc?.creators?.[0] ?? personName(item.authors?.[0]),
          url: item.link ?? (item.guid?.isPermaLink ? item.guid.value : undefined),
          language: feed.feed.language,
        }),
        html: item.content?.encoded ?? item.description ?? '',
      }));
    case 'rdf':
      return (feed.feed.items ?? []).map((item) => ({
        facts: factsFrom({
          id: item.link,
          title: plain(item.title),
          published: item.dc?.dates?.[0],
          outlet: feed.feed.title,
          author: item.dc?.creators?.[0],
          url: item.link,
        }),
        html: item.content?.encoded ?? item.description ?? '',
      }));
    case 'atom':
      return (feed.feed.entries ?? []).map((entry) => ({
        facts: factsFrom({
          id: entry.id,
          title: plain(entry.title?.value),
          published: entry.published ?? entry.updated,
          outlet: entry.source?.title?.value ?? feed.feed.title?.value,
          author: entry.authors?.[0]?.name ?? feed.feed.authors?.[0]?.name,
          url: entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href,
          language: feed.feed.xml?.lang,
        }),
        html: entry.content?.value ?? entry.summary?.value ?? '',
      }));
    case 'json':
      return (feed.feed.items ?? []).map((item) => ({
        facts: factsFrom({
          id: item.id,
          title: item.title,
          published: item.date_published,
          outlet: feed.feed.title,
          author: item.authors?.[0]?.name,
          url: item.url,
          language: item.language ?? feed.feed.language,
        }),
        html: item.content_html ?? item.content_text ?? item.summary ?? '',
      }));
  }
}

/** Titles in RSS are often HTML in disguise. */
function plain(title: string | undefined): string | undefined {
  return title?.replace(/<[^>]{1,200}>/g, '');
}

/** `desk@agency.example (Ann Lee)` → `Ann Lee`. */
function personName(person: unknown): string | undefined {
  const text = typeof person === 'string' ? person : ((person as { name?: string } | undefined)?.name ?? '');
  return /\(([^)]+)\)/.exec(text)?.[1] ?? (text.includes('@') ? undefined : text);
}
