import { limits } from './limits.ts';
import type { Facts } from './source-object.ts';
import { tidyLine } from './tidy-text.ts';

/** The names under which JSON, front matter, sidecars and object metadata give each fact; the first present wins. */
const names = {
  id: ['id', '_id', '@id', 'guid', 'uid', 'identifier'],
  title: ['title', 'headline', 'name', 'subject'],
  publishedAt: [
    ...['published', 'publishedat', 'published_at', 'datepublished', 'date_published', 'published_date'],
    ...['publish_date', 'publication_date', 'publicationdate', 'pubdate', 'date', 'datecreated', 'timestamp'],
  ],
  outlet: ['outlet', 'source', 'publisher', 'site_name', 'sitename', 'site', 'publication', 'newspaper', 'provider'],
  author: ['author', 'authors', 'byline', 'creator', 'by'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalurl', 'link', 'permalink', 'mainentityofpage', 'source_url'],
  language: ['language', 'lang', 'inlanguage'],
} as const;

/** Facts out of a flat record of any of these sources. Key case does not matter; values may be objects or lists. */
export function factsFrom(record: Readonly<Record<string, unknown>>): Facts {
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    const name = key.toLowerCase();
    if (!values.has(name)) values.set(name, value);
  }
  const pick = (keys: readonly string[]): string | undefined => {
    for (const key of keys) {
      const text = textOf(values.get(key));
      if (text) return text;
    }
    return undefined;
  };
  return {
    id: pick(names.id),
    title: line(pick(names.title), limits.titleLength),
    publishedAt: publishedOf(values),
    outlet: line(pick(names.outlet), limits.factLength),
    author: line(pick(names.author), limits.factLength),
    url: pick(names.url),
    language: pick(names.language),
  };
}

/** The facts of `first`, and those of `second` where `first` is silent. */
export function withFallback(first: Facts, second: Facts | undefined): Facts {
  if (!second) return first;
  return {
    id: first.id ?? second.id,
    title: first.title ?? second.title,
    publishedAt: first.publishedAt ?? second.publishedAt ?? first.publishedAt,
    createdAt: first.createdAt ?? second.createdAt,
    outlet: first.outlet ?? second.outlet,
    author: first.author ?? second.author,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
  };
}

/** What a container's facts mean for each of many articles in it: its title, author and address are not theirs. */
export function sharedFacts(facts: Facts | undefined): Facts {
  return { publishedAt: facts?.publishedAt, outlet: facts?.outlet, language: facts?.language };
}

function publishedOf(values: ReadonlyMap<string, unknown>): string | null | undefined {
  let emptyGiven = false;
  for (const key of names.publishedAt) {
    if (!values.has(key)) continue;
    const value = values.get(key);
    const text = typeof value === 'number' ? fromEpoch(value) : value instanceof Date ? dateText(value) : textOf(value);
    if (text) return text;
    emptyGiven = true;
  }
  return emptyGiven ? null : undefined;
}

/** Seconds or milliseconds since 1970, told apart by size. */
function fromEpoch(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  return value > 1e8 && Number.isFinite(date.getTime()) ? date.toISOString() : undefined;
}

/** YAML reads `2020-08-06` as midnight UTC: that is a day, not an instant. */
function dateText(value: Date): string | undefined {
  if (!Number.isFinite(value.getTime())) return undefined;
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) {
    const parts = value
      .slice(0, 20)
      .map(textOf)
      .filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join(', ') : undefined;
  }
  if (value && typeof value === 'object' && !(value instanceof Date)) {
    const { name, url, href, title } = value as Readonly<Record<string, unknown>>;
    for (const inner of [name, title, (value as Readonly<Record<string, unknown>>)['@id'], url, href]) {
      if (typeof inner === 'string' && inner.trim()) return inner.trim();
    }
  }
  return undefined;
}

function line(value: string | undefined, length: number): string | undefined {
  return value === undefined ? undefined : tidyLine(value, length);
}
