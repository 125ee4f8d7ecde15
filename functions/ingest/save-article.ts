import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Article } from '../../shared/article/article.ts';
import { textKey } from '../../shared/article/bucket-layout.ts';
import { extract } from '../../shared/extraction/extract.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { findCopies } from '../../shared/store/article-copies.ts';
import { saveArticleReports } from '../../shared/store/save-article.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { redateCopies } from './redate-copies.ts';

/** What one article gave: meetings found, records of theirs touched, milliseconds spent on finding. */
export type SavedArticle = Readonly<{ meetings: number; records: readonly string[]; extractionMs: number }>;

/** An article with its stored id, where it comes from, and which event brought it. */
export type Delivered = Readonly<{ bucket: string; object: string; article: Article; sequencer: string | null }>;

/**
 * Finds the meetings in an article and stores them, with the text that their evidence points into. Doing it again with
 * the same article changes nothing. The text comes first: a record never points at words that are not there.
 */
export async function saveArticle(deps: IngestDeps, delivered: Delivered): Promise<SavedArticle> {
  const { s3, store, now } = deps;
  const { bucket, object, article, sequencer } = delivered;
  const start = performance.now();
  const own = extract(article);
  const extractionMs = performance.now() - start;
  const { meetings, records: redated } =
    own.length === 0 ? { meetings: own, records: [] } : await asFirstPublished(deps, bucket, article, own);
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: textKey(article.id),
      Body: article.text,
      ContentType: 'text/plain; charset=utf-8',
    }),
  );
  const records = await saveArticleReports(store, { ...article, object, sequencer }, meetings, now());
  return { meetings: meetings.length, records: [...new Set([...records, ...redated])], extractionMs };
}

/**
 * The meetings in the copy of an article, dated as in the first one; where this is the first, copies that came before are
 * dated by it. The note of it is written last: a repetition after a crash finds what the first try found.
 */
async function asFirstPublished(
  deps: IngestDeps,
  bucket: string,
  article: Article,
  own: readonly Meeting[],
): Promise<{ meetings: readonly Meeting[]; records: readonly string[] }> {
  const { publishedAt, later, note } = await findCopies(deps.store, article);
  const records =
    publishedAt && later.length > 0 ? await redateCopies(deps, bucket, later, { ...article, publishedAt }) : [];
  await note(deps.now());
  return { meetings: publishedAt === article.publishedAt ? own : extract({ ...article, publishedAt }), records };
}
