import { createHash } from 'node:crypto';
import type { Article, PublishedAtSource } from './article.ts';
import { datelineDate } from './dateline.ts';
import { judgeLanguage } from './english.ts';
import { sharedFacts } from './facts.ts';
import { limits } from './limits.ts';
import { parsePublished } from './parse-published.ts';
import type { Draft, Facts } from './source-object.ts';
import { tidyLine, tidyText } from './tidy-text.ts';
import { Unreadable } from './unreadable.ts';

/** What is known of an object from outside of it. */
export type OutsideFacts = Readonly<{
  id: string;
  sidecar?: Facts;
  metadata?: Facts;
  /** What the feed that led to the page, or the uploader, says for want of better. */
  defaults?: Facts;
  lastModified?: string;
}>;

/**
 * Weighs what every source says of a draft and gives the article. Order of trust: sidecar, object metadata, the
 * document, the defaults that came with it, its dateline, the time the file was made, the object's time. In an object of many articles the article's own facts come first, and
 * title, author and URL of the whole object do not apply.
 *
 * @throws Unreadable if there is no text, too much of it, or it is not English.
 */
export async function toArticle(draft: Draft, outside: OutsideFacts): Promise<Article> {
  const text = draft.verbatim ? draft.text : tidyText(draft.text);
  if (!text.trim()) throw new Unreadable('empty', 'holds no text; upload the article again with its text in it');
  if (text.length > limits.textLength) {
    throw new Unreadable(
      'too-large',
      `has ${text.length} characters; an article may have ${limits.textLength}: split it`,
    );
  }
  if (!/\p{L}/u.test(text)) throw new Unreadable('not-an-article', 'holds no words; upload the text of an article');
  const verdict = await judgeLanguage(text);
  if (!verdict.english) {
    throw new Unreadable(
      'not-english',
      `is ${verdict.language ? `in ${verdict.language}` : 'not in English'}; Readout reads English: upload the English edition or a translation`,
    );
  }
  const sources = inOrderOfTrust(draft, outside);
  const first = <Key extends keyof Facts>(key: Key) => sources.find((source) => source.facts[key])?.facts[key] ?? null;
  const language = first('language')?.replace('_', '-');
  return {
    id: draft.facts.id ? boundedId(draft.facts.id) : outside.id,
    title: tidyLine(first('title') ?? '', limits.titleLength) ?? '',
    text,
    ...published(draft, sources, text, outside.lastModified),
    outlet: first('outlet'),
    author: first('author'),
    url: webAddress(sources),
    language: language && /^en\b/i.test(language) ? language : 'en',
    contentType: draft.contentType,
  };
}

type Source = Readonly<{ name: PublishedAtSource; facts: Facts }>;

function inOrderOfTrust(draft: Draft, outside: OutsideFacts): readonly Source[] {
  const document: Source = { name: 'document', facts: draft.facts };
  const others: readonly Source[] = [
    { name: 'sidecar', facts: outside.sidecar ?? {} },
    { name: 'metadata', facts: outside.metadata ?? {} },
  ];
  if (!draft.oneOfMany) return [...others, document, { name: 'metadata', facts: outside.defaults ?? {} }];
  const shared = others.map(({ name, facts }) => ({ name, facts: sharedFacts(facts) }));
  return [document, ...shared];
}

function published(
  draft: Draft,
  sources: readonly Source[],
  text: string,
  lastModified: string | undefined,
): Pick<Article, 'publishedAt' | 'publishedAtSource'> {
  for (const { name, facts } of sources) {
    const date = facts.publishedAt ? parsePublished(facts.publishedAt) : null;
    if (date) return { publishedAt: date, publishedAtSource: name };
  }
  // A document that says it has no date is taken at its word: the time of an archive's upload would be a wrong one.
  const objectTime = draft.facts.publishedAt === null ? undefined : lastModified;
  const dateline = datelineDate(text, objectTime);
  if (dateline) return { publishedAt: dateline, publishedAtSource: 'dateline' };
  const created = draft.facts.createdAt ? parsePublished(draft.facts.createdAt) : null;
  if (created) return { publishedAt: created, publishedAtSource: 'created' };
  const time = objectTime ? parsePublished(objectTime) : null;
  return time
    ? { publishedAt: time, publishedAtSource: 'object-time' }
    : { publishedAt: null, publishedAtSource: null };
}

function webAddress(sources: readonly Source[]): string | null {
  for (const { facts } of sources) {
    if (facts.url && facts.url.length <= 2048 && /^https?:\/\//i.test(facts.url) && URL.canParse(facts.url))
      return facts.url;
  }
  return null;
}

/**
 * An id of at most 256 characters without control characters. A longer one keeps its beginning and gets the digest
 * of the whole, so that two long keys with one beginning stay two.
 */
export function boundedId(id: string): string {
  const clean = id.replace(/\p{Cc}/gu, (character) => encodeURIComponent(character)).replace(/\p{Cs}/gu, '\ufffd');
  if (clean.length <= 256) return clean || 'unnamed';
  return `${clean.slice(0, 220).replace(/\p{Cs}/gu, '')}~${createHash('sha256').update(clean).digest('hex').slice(0, 32)}`;
}
