import { factsFrom, withFallback } from './facts.ts';
import type { Facts } from './source-object.ts';

/** The part of the DOM that is read here; linkedom's own types need the browser's library. */
export type PageElement = Readonly<{ textContent: string | null; getAttribute(name: string): string | null }>;
export type Page = Readonly<{
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}>;

type Node = Readonly<Record<string, unknown>>;

const articleType = /(article|report|posting|pressrelease|blogpost)$/i;

/** `<meta>` names, by falling trust. */
const metaNames = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'],
  publishedAt: [
    ...[
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'dcterms.issued',
      'dc.date.issued',
    ],
    ...[
      'citation_publication_date',
      'dcterms.created',
      'dc.date',
      'pubdate',
      'publishdate',
      'publish_date',
      'sailthru.date',
      'date',
      'article.published',
    ],
  ],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title', 'twitter:site'],
  author: ['author', 'parsely-author', 'dc.creator', 'citation_author', 'article:author', 'byl', 'twitter:creator'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  language: ['og:locale', 'language', 'dc.language', 'content-language'],
} as const;

/** What a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then its visible markup. */
export function pageFacts(page: Page): Facts & Readonly<{ body?: string }> {
  const node = articleNode(page);
  const linked = node ? factsFrom(node) : {};
  const facts = withFallback(withFallback({ ...linked, id: undefined }, metaFacts(page)), visibleFacts(page));
  return { ...facts, body: typeof node?.articleBody === 'string' ? node.articleBody : undefined };
}

/** The JSON-LD node that describes the article, with references to publisher and author resolved. */
function articleNode(page: Page): Node | undefined {
  const nodes: Node[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), nodes, 0);
    } catch {
      // Broken JSON-LD is common, and the page says the same things elsewhere.
    }
  }
  const article = nodes.find((node) => [node['@type']].flat().some((type) => articleType.test(String(type))));
  if (!article) return undefined;
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    const id = typeof value === 'object' && value !== null ? (value as Node)['@id'] : undefined;
    return id !== undefined ? (byId.get(id)?.name ?? (value as Node).name) : value;
  };
  const { publisher, author, ...rest } = article;
  return { ...rest, outlet: resolve(publisher), author: resolve(author) };
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4 || nodes.length > 500) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'publisher', 'author']) collect(node[key], nodes, depth + 1);
}

function metaFacts(page: Page): Facts {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !contents.has(name)) contents.set(name, content);
  }
  const pick = (names: readonly string[], isGood: (value: string) => boolean = () => true) =>
    names.map((name) => contents.get(name)).find((value) => value !== undefined && isGood(value));
  return factsFrom({
    title: pick(metaNames.title),
    published: pick(metaNames.publishedAt),
    outlet: pick(metaNames.outlet)?.replace(/^@/, ''),
    author: pick(metaNames.author, (value) => !/^https?:|^@/.test(value)),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? pick(metaNames.url),
    language: pick(metaNames.language),
  });
}

function visibleFacts(page: Page): Facts {
  const time =
    page.querySelector(
      'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"], time.published, time.entry-date',
    ) ??
    page.querySelector('article time[datetime], main time[datetime], header time[datetime]') ??
    onlyTime(page);
  const heading = page.querySelector('article h1, main h1, h1');
  return factsFrom({
    title: heading?.textContent ?? siteLessTitle(page.querySelector('title')?.textContent ?? ''),
    published: time ? (time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent) : undefined,
    author: page.querySelector('[rel="author"], [itemprop="author"]')?.textContent,
    language: page.querySelector('html')?.getAttribute('lang'),
  });
}

/** One time on the whole page is the article's; of several it could be that of any teaser. */
function onlyTime(page: Page): PageElement | null {
  const [first, ...others] = page.querySelectorAll('time[datetime]');
  return others.length === 0 ? (first ?? null) : null;
}

/** `Talks in Rome | The Daily` → `Talks in Rome`. */
export function siteLessTitle(title: string): string {
  const cut = /^(.{15,}?)\s+[|–—·»-]\s+[^|–—·»]{2,40}$/.exec(title.trim());
  return cut?.[1] ?? title;
}
