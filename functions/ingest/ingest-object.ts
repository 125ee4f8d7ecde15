import type { Logger } from '@aws-lambda-powertools/logger';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Article } from '../../shared/article/article.ts';
import { articleKey, storedArticleId } from '../../shared/article/bucket-layout.ts';
import { readObject } from '../../shared/article/read-object.ts';
import type { Reject } from '../../shared/article/reject.ts';
import type { ReadItem, SourceObject } from '../../shared/article/source-object.ts';
import { boundedId } from '../../shared/article/to-article.ts';
import { Unreadable } from '../../shared/article/unreadable.ts';
import { type ObjectMark, readObjectMark, replaceObjectMark } from '../../shared/store/object-mark.ts';
import type { Store } from '../../shared/store/store.ts';
import { withdrawArticle } from '../../shared/store/withdraw-article.ts';
import { readArticleList, writeArticleList } from './article-list.ts';
import { fetchObject } from './fetch-object.ts';
import { inParallel } from './in-parallel.ts';
import { replaceRejects } from './replace-rejects.ts';
import type { ObjectChange } from './s3-records.ts';
import { saveArticle } from './save-article.ts';

export type IngestDeps = Readonly<{ s3: S3Client; store: Store; logger: Logger; now(): Date }>;

/** What an event came to. `skipped`: it was no article's, or a later event had been dealt with already. */
export type Ingested = Readonly<{
  outcome: 'ingested' | 'withdrawn' | 'skipped';
  articles: number;
  meetings: number;
  records: readonly string[];
  rejects: readonly Reject[];
  extractionMs: number;
}>;

const nothing = { articles: 0, meetings: 0, records: [], rejects: [], extractionMs: 0 } as const;
const batchSize = 500;
const parallelArticles = 8;

/**
 * Brings the store in line with what the bucket now holds under the key that an event names. The event only says that
 * something happened: S3 is asked what is there, so that duplicated, late and reordered events all come to the same end.
 *
 * Two that look at one object at once notice by its mark; the later throws and is to be repeated. A crash at any point
 * leaves what a repetition completes: an article's id is on record before its reports are.
 */
export async function ingestObject(deps: IngestDeps, change: ObjectChange): Promise<Ingested> {
  const { bucket } = change;
  const key = articleKey(change.key);
  if (key === null) return { outcome: 'skipped', ...nothing };
  const mark = await readObjectMark(deps.store, key);
  // A sidecar's sequencer says nothing about the article that it describes.
  const sequencer = key === change.key ? change.sequencer : null;
  if (sequencer && mark.sequencer && sequencer <= mark.sequencer) return { outcome: 'skipped', ...nothing };

  const object = await fetchOrReject(deps, bucket, key);
  const reading = createReading(deps, bucket, key, mark);
  const before = await reading.before();
  if (object && 'bytes' in object) await reading.read(object);
  else if (object) reading.rejects.push(object);

  const gone = before.filter((id) => !reading.ids.has(id));
  await inParallel(gone, parallelArticles, (id) => withdrawArticle(deps.store, id, deps.now()));
  await replaceRejects(deps.store, key, reading.rejects, deps.now());
  await reading.finish(sequencer ?? mark.sequencer);
  return {
    outcome: object ? 'ingested' : 'withdrawn',
    articles: reading.ids.size,
    rejects: reading.rejects,
    ...reading.totals(),
  };
}

async function fetchOrReject(deps: IngestDeps, bucket: string, key: string): Promise<SourceObject | Reject | null> {
  try {
    return await fetchObject(deps.s3, bucket, key);
  } catch (error) {
    if (error instanceof Unreadable) return { code: error.reject, reason: error.message, part: null };
    throw error;
  }
}

/** The reading of one object: saves its articles as they come, and remembers which they were. */
function createReading({ ...deps }: IngestDeps, bucket: string, key: string, seen: ObjectMark) {
  const objectId = storedArticleId(bucket, key, '');
  const ids = new Set<string>();
  const rejects: Reject[] = [];
  const records = new Set<string>();
  let mark = seen;
  let listed: readonly string[] = [];
  let meetings = 0;
  let extractionMs = 0;

  /** Every article that may have come out of the object before. */
  async function before(): Promise<readonly string[]> {
    if (mark.holds === 'list') listed = await readArticleList(deps.s3, bucket, objectId);
    return [objectId, ...listed];
  }

  function store({ id, ...article }: Article): Article {
    const part = id === boundedId(key) ? '' : id;
    for (let copy = 1; ; copy += 1) {
      const stored = storedArticleId(bucket, key, copy === 1 ? part : `${part}#${copy}`);
      if (ids.has(stored)) continue;
      ids.add(stored);
      return { id: stored, ...article };
    }
  }

  /** An object of several articles lists them, before the first of them is saved. */
  async function list(): Promise<void> {
    const parts = [...ids].filter((id) => id !== objectId);
    if (parts.every((id) => listed.includes(id))) return;
    if (mark.holds !== 'list') {
      const { sequencer } = mark;
      mark = await replaceObjectMark(deps.store, key, mark, { sequencer, holds: 'list' }, deps.now());
    }
    listed = [...new Set([...listed, ...parts])];
    await writeArticleList(deps.s3, bucket, objectId, listed);
  }

  async function read(object: SourceObject): Promise<void> {
    for await (const batch of inBatches(readObject(object))) {
      const articles = batch.flatMap((item) => (item.kind === 'article' ? store(item.article) : []));
      rejects.push(...batch.flatMap((item) => (item.kind === 'reject' ? item.reject : [])));
      await list();
      await inParallel(articles, parallelArticles, async (article) => {
        const saved = await saveArticle(deps, bucket, article);
        meetings += saved.meetings;
        extractionMs += saved.extractionMs;
        for (const record of saved.records) records.add(record);
        deps.logger.info('article saved', {
          articleId: article.id,
          records: saved.records,
          format: article.contentType,
        });
      });
    }
  }

  async function finish(sequencer: string | null): Promise<void> {
    const parts = [...ids].filter((id) => id !== objectId);
    if (mark.holds === 'list' && parts.length < listed.length) {
      await writeArticleList(deps.s3, bucket, objectId, parts);
    }
    const holds = parts.length > 0 ? 'list' : ids.size > 0 ? 'itself' : 'nothing';
    await replaceObjectMark(deps.store, key, mark, { sequencer, holds }, deps.now());
  }

  return { ids, rejects, before, read, finish, totals: () => ({ meetings, extractionMs, records: [...records] }) };
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
