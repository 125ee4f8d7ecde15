import type { S3Client } from '@aws-sdk/client-s3';
import { readArticleList } from '../../shared/article/article-list.ts';
import { storedArticleId } from '../../shared/article/bucket-layout.ts';
import { readArticles } from '../../shared/store/article-item.ts';
import { readObjectMark } from '../../shared/store/object-mark.ts';
import type { Store } from '../../shared/store/store.ts';

/** What came of an object: nothing yet, or the articles in it with the records that they report. */
export type UploadStatus = Readonly<{
  object: string;
  state: 'waiting' | 'read';
  articles: readonly Readonly<{ id: string; title: string; meetings: readonly string[] }>[];
}>;

const articlesShown = 200;

/** How far an object of the bucket has come. Of an archive the first 200 articles are named. */
export async function uploadStatus(
  { s3, bucket, store }: Readonly<{ s3: S3Client; bucket: string; store: Store }>,
  object: string,
): Promise<UploadStatus> {
  const mark = await readObjectMark(store, object);
  const id = storedArticleId(bucket, object, '');
  const listed = mark.list ? await readArticleList(s3, bucket, mark.list) : [];
  const found = await readArticles(store, [id, ...listed].slice(0, articlesShown));
  const articles = found.flatMap((article) =>
    article && !article.withdrawn
      ? [{ id: article.id, title: article.metadata?.title ?? '', meetings: article.links.map((link) => link.record) }]
      : [],
  );
  return { object, state: mark.version === 0 ? 'waiting' : 'read', articles };
}
