import type { Article } from '../article/article.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Report } from '../meeting/report.ts';
import { articleKey, shortHash } from './keys.ts';
import { type Item, readItems } from './read-items.ts';
import { pack, unpack } from './record-codec.ts';
import type { Store } from './store.ts';

/** What is stored of an article besides its text, which lies in the bucket. */
export type ArticleMetadata = Omit<Article, 'text'>;

/**
 * One version of an article as it arrives. `object` is the object of the bucket that held it; `sequencer` orders the
 * versions of one object, compared as text: S3's own, padded; null where nothing orders them and the last one holds.
 */
export type ArticleVersion = ArticleMetadata & Readonly<{ object?: string; sequencer?: string | null }>;

/** Which record one of the article's reports is part of. */
export type Link = Readonly<{ event: number; record: string }>;

/** An article's item. A withdrawn one has no reports, and keeps its sequencer so that an older event can't bring it back. */
export type StoredArticle = Readonly<{
  id: string;
  metadata: ArticleMetadata | null;
  object: string | null;
  sequencer: string | null;
  /** When it was first stored, ISO 8601: stands in for a publication date that is missing. */
  savedAt: string;
  /** Names the content: equal when nothing that matters has changed. */
  digest: string;
  /** Changes with every write, for optimistic locking. */
  revision: number;
  meetings: readonly Meeting[];
  links: readonly Link[];
  /** Records that the last change took its reports out of; a repetition after a crash sees to their lists. */
  left: readonly string[];
  withdrawn: boolean;
}>;

export async function readArticles(store: Store, ids: readonly string[]): Promise<(StoredArticle | null)[]> {
  const items = await readItems(store, ids.map(articleKey), { consistent: true });
  return items.map((item) => item && articleFromItem(item));
}

/** The reports of an article, in the order of its meetings. */
export function reportsOf(article: StoredArticle): readonly Report[] {
  const publishedAt = article.metadata?.publishedAt ?? article.savedAt.slice(0, 10);
  const outlet = article.metadata?.outlet ?? null;
  return article.meetings.map((meeting, event) => ({ article: article.id, event, publishedAt, outlet, meeting }));
}

/** Equal for versions of an article that say the same of themselves and of meetings. */
export function digestOf(article: ArticleVersion, meetings: readonly Meeting[]): string {
  const { sequencer: _, ...content } = article;
  return shortHash(JSON.stringify([metadataOf(content), article.object ?? null, meetings]));
}

export function metadataOf(article: ArticleVersion): ArticleMetadata {
  const { id, title, publishedAt, publishedAtSource, outlet, author, url, language, contentType } = article;
  return { id, title, publishedAt, publishedAtSource, outlet, author, url, language, contentType };
}

export function articleItem(article: StoredArticle): Item {
  const { id, metadata, meetings, links, left, object, sequencer, withdrawn, ...rest } = article;
  return {
    ...articleKey(id),
    type: 'article',
    ...rest,
    ...(object === null ? {} : { object }),
    ...(sequencer === null ? {} : { sequencer }),
    ...(withdrawn ? { withdrawn } : {}),
    content: pack({ metadata, meetings } satisfies Content),
    ...(left.length > 0 ? { left } : {}),
    ...(links.length > 0 ? { links: links.map(({ event, record }) => `${event} ${record}`) } : {}),
  };
}

type Content = Pick<StoredArticle, 'metadata' | 'meetings'>;

export function articleFromItem(item: Item): StoredArticle {
  const content = item.content instanceof Uint8Array ? (unpack(item.content) as Content) : null;
  return {
    id: item.pk.slice(articleKey('').pk.length),
    metadata: content?.metadata ?? null,
    object: typeof item.object === 'string' ? item.object : null,
    sequencer: typeof item.sequencer === 'string' ? item.sequencer : null,
    savedAt: String(item.savedAt),
    digest: String(item.digest),
    revision: Number(item.revision),
    meetings: content?.meetings ?? [],
    links: Array.isArray(item.links) ? item.links.map(readLink) : [],
    left: Array.isArray(item.left) ? item.left.map(String) : [],
    withdrawn: item.withdrawn === true,
  };
}

function readLink(link: string): Link {
  const cut = link.indexOf(' ');
  return { event: Number(link.slice(0, cut)), record: link.slice(cut + 1) };
}
