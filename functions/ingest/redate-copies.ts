import type { Article } from '../../shared/article/article.ts';
import { fingerprint, isNearDuplicate } from '../../shared/article/fingerprint.ts';
import { readStoredText } from '../../shared/article/stored-text.ts';
import { extract } from '../../shared/extraction/extract.ts';
import { isEarlier } from '../../shared/store/article-copies.ts';
import { readArticles } from '../../shared/store/article-item.ts';
import { readRecords } from '../../shared/store/record-item.ts';
import { saveArticleReports } from '../../shared/store/save-article.ts';
import type { IngestDeps } from './ingest-deps.ts';

/** A story that a hundred papers carry is not read a hundred times over. */
const redatedAtMost = 30;

/**
 * Reads copies of an article that came before it once more, by its earlier date, so that all report one meeting: those
 * with these ids, and those that are sources of the same records. Gives the records that they are, or were, part of.
 */
export async function redateCopies(
  { s3, store, now }: IngestDeps,
  bucket: string,
  ids: readonly string[],
  { id, text: original, publishedAt }: Pick<Article, 'id' | 'text'> & { publishedAt: string },
): Promise<readonly string[]> {
  const links = (await readArticles(store, ids)).flatMap((article) => article?.links ?? []);
  const records = await readRecords(store, [...new Set(links.map(({ record }) => record))]);
  const sources = records.flatMap((record) => record?.members.map(({ article }) => article) ?? []);
  const candidates = [...new Set([...ids, ...sources])].filter((candidate) => candidate !== id);
  const own = fingerprint(original);
  const touched: string[] = [];
  for (const copy of await readArticles(store, candidates.slice(0, redatedAtMost))) {
    if (!copy?.metadata || copy.withdrawn || !isEarlier(publishedAt, copy.metadata)) continue;
    const text = await readStoredText(s3, bucket, copy.id);
    if (text === null || !isNearDuplicate(fingerprint(text), own)) continue;
    const { metadata, object, sequencer } = copy;
    const version = { ...metadata, ...(object !== null && { object }), sequencer };
    const meetings = extract({ ...metadata, text, publishedAt });
    touched.push(...(await saveArticleReports(store, version, meetings, now())));
  }
  return touched;
}
