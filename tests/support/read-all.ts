import type { Article } from '../../shared/article/article.ts';
import { readObject, type SourceObject } from '../../shared/article/read-object.ts';
import type { Reject } from '../../shared/article/reject.ts';

export type ReadResult = Readonly<{ articles: readonly Article[]; rejects: readonly Reject[] }>;

/** Everything that comes out of an object; text stands for its UTF-8 bytes. */
export async function readAll(
  name: string,
  content: string | Uint8Array,
  rest: Omit<Partial<SourceObject>, 'name' | 'bytes'> = {},
): Promise<ReadResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const articles: Article[] = [];
  const rejects: Reject[] = [];
  for await (const item of readObject({ name, bytes, ...rest })) {
    if (item.kind === 'article') articles.push(item.article);
    else rejects.push(item.reject);
  }
  return { articles, rejects };
}

/** The one article of an object; fails with the rejects if there is another number. */
export async function readOne(...given: Parameters<typeof readAll>): Promise<Article> {
  const { articles, rejects } = await readAll(...given);
  const [article] = articles;
  if (!article || articles.length > 1 || rejects.length > 0) {
    throw new Error(`expected one article, got ${articles.length} and ${JSON.stringify(rejects)}`);
  }
  return article;
}

/** The code of the one reject of an object without articles. */
export async function rejectCode(...given: Parameters<typeof readAll>): Promise<string> {
  const { articles, rejects } = await readAll(...given);
  return articles.length > 0 ? 'an article' : rejects.map((reject) => reject.code).join();
}
