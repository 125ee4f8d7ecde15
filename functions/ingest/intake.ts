import pMap from 'p-map';
import type { Article } from '../../shared/article/article.ts';
import { readArticleList, removeArticleList, writeArticleList } from '../../shared/article/article-list.ts';
import { storedArticleId } from '../../shared/article/bucket-layout.ts';
import { readObject } from '../../shared/article/read-object.ts';
import type { Reject } from '../../shared/article/reject.ts';
import type { ReadItem, SourceObject } from '../../shared/article/source-object.ts';
import { boundedId } from '../../shared/article/to-article.ts';
import { ReadoutError } from '../../shared/errors.ts';
import { type ObjectMark, replaceObjectMark } from '../../shared/store/object-mark.ts';
import { withdrawArticle } from '../../shared/store/withdraw-article.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { saveArticle } from './save-article.ts';

const batchSize = 500;
const articlesAtOnce = 8;

/** A look at an object: what its mark said, and the latest event that the look takes into account. */
export type Visit = Readonly<{ bucket: string; key: string; mark: ObjectMark; sequencer: string | null }>;

/** What came out of an object: numbers, and the ids of the records that its articles are, or were, part of. */
export type Totals = Readonly<{
  articles: number;
  meetings: number;
  records: readonly string[];
  extractionMs: number;
}>;

/**
 * Takes in the articles of an object, and withdraws those that an earlier version of it had. An object of several has
 * them listed, and its mark naming the list, before the first is saved: so whoever comes next, after a crash too, knows
 * all that may have come out of it. Where time runs out, the mark says how far it got.
 */
export async function openIntake(deps: IngestDeps, { bucket, key, mark: seen, sequencer }: Visit) {
  const { s3, store, logger, now, deadline = Number.POSITIVE_INFINITY } = deps;
  const objectId = storedArticleId(bucket, key, '');
  const ids = new Set<string>();
  const records = new Set<string>();
  let mark = seen;
  let listed = mark.list ? await readArticleList(s3, bucket, mark.list) : [];
  let meetings = 0;
  let extractionMs = 0;
  const parts = () => [...ids].filter((id) => id !== objectId);

  /** Ids within a file may repeat; stored ids may not. */
  function withStoredId({ id, ...article }: Article): Article {
    const part = id === boundedId(key) ? '' : id;
    for (let copy = 1; ; copy += 1) {
      const stored = storedArticleId(bucket, key, copy === 1 ? part : `${part}#${copy}`);
      if (ids.has(stored)) continue;
      ids.add(stored);
      return { id: stored, ...article };
    }
  }

  async function putOnRecord(): Promise<void> {
    const known = new Set(listed);
    const fresh = parts().filter((id) => !known.has(id));
    if (fresh.length > 0) await relist([...listed, ...fresh], mark.sequencer);
  }

  /** Changes the mark and the list that it names in one step: the list is there first, the old one goes last. */
  async function relist(list: readonly string[], upTo: string | null, removed = false): Promise<void> {
    const old = mark.list;
    const unchanged = list.length === listed.length;
    const name = list.length === 0 ? null : unchanged ? old : await writeArticleList(s3, bucket, list);
    // What was done of a version counts until all of it is.
    const done = upTo === mark.sequencer && mark.done ? { done: mark.done } : {};
    mark = await replaceObjectMark(store, key, mark, { sequencer: upTo, list: name, removed, ...done }, now());
    listed = list;
    if (old && old !== name) await removeArticleList(s3, bucket, old);
  }

  /** Leaves what is still to be read of a version to the next try. */
  async function leaveOff(version: string, pieces: number): Promise<never> {
    await replaceObjectMark(store, key, mark, { ...mark, done: { sequencer: version, pieces } }, now());
    throw new ReadoutError(
      'object-unfinished',
      `There was no time for all of ${key}: ${pieces} pieces of it are dealt with. The next try goes on from there.`,
    );
  }

  async function save(article: Article): Promise<void> {
    const saved = await saveArticle(deps, { bucket, object: key, article, sequencer });
    meetings += saved.meetings;
    extractionMs += saved.extractionMs;
    for (const record of saved.records) records.add(record);
    logger.info('article saved', { articleId: article.id, records: saved.records, format: article.contentType });
  }

  return {
    /**
     * Saves every article in the object and gives what could not be read. Throws `object-unfinished` when the time is up;
     * what is left is then taken by the next call for the same version.
     */
    async take(object: SourceObject): Promise<readonly Reject[]> {
      const rejects: Reject[] = [];
      const done = sequencer !== null && mark.done?.sequencer === sequencer ? mark.done.pieces : 0;
      let pieces = 0;
      for await (const batch of inBatches(readObject(object))) {
        const articles = batch.flatMap((item) => (item.kind === 'article' ? withStoredId(item.article) : []));
        rejects.push(...batch.flatMap((item) => (item.kind === 'reject' ? item.reject : [])));
        pieces += batch.length;
        if (pieces <= done) continue;
        await putOnRecord();
        await pMap(articles, save, { concurrency: articlesAtOnce, stopOnError: false });
        if (sequencer && batch.length === batchSize && Date.now() > deadline) await leaveOff(sequencer, pieces);
      }
      return rejects;
    },
    /** Withdraws what is no longer in the object, and marks the object as seen. */
    async close(removed: boolean): Promise<void> {
      const gone = [objectId, ...listed].filter((id) => !ids.has(id));
      await pMap(gone, (id) => withdrawArticle(store, id, now(), sequencer), {
        concurrency: articlesAtOnce,
        stopOnError: false,
      });
      await relist(parts(), sequencer, removed);
    },
    totals: (): Totals => ({ articles: ids.size, meetings, extractionMs, records: [...records] }),
  };
}

async function* inBatches(items: AsyncIterable<ReadItem>): AsyncGenerator<readonly ReadItem[]> {
  let batch: ReadItem[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
