import { saveVersion } from './save-article.ts';
import type { Store } from './store.ts';

/**
 * Takes back all that an article has contributed: records it shared with others are as if it had never been; records of
 * its own disappear. Returns the ids of the records that it was part of. `sequencer` as in `ArticleVersion`.
 */
export async function withdrawArticle(
  store: Store,
  articleId: string,
  now: Date,
  sequencer: string | null = null,
): Promise<readonly string[]> {
  return saveVersion(store, articleId, sequencer, now, (stored) => ({
    metadata: null,
    object: stored?.object ?? null,
    digest: 'withdrawn',
    meetings: [],
    withdrawn: true,
  }));
}
