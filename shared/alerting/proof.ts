import type { Meeting } from '../meeting/meeting.ts';
import { readArticles } from '../store/article-item.ts';
import type { Store } from '../store/store.ts';
import type { AlertSource, Reason } from './alert.ts';
import type { WatchMatch } from './percolate.ts';
import { quotationOf, type ReadText } from './quotation.ts';

/** Why an alert was raised and what proves it. */
export type Proof = Readonly<{ reasons: Reason[]; quotation: string | null; sources: AlertSource[] }>;

const mostReasons = 8;
const mostSources = 5;

/** Gathers the reasons for which a watch matches, the words that prove the meeting, and the articles they are from. */
export async function proofOf(
  store: Store,
  meeting: Meeting,
  { match }: WatchMatch,
  readText: ReadText,
): Promise<Proof> {
  const [quotation, articles] = await Promise.all([
    quotationOf(
      meeting,
      match.reasons.map(({ path }) => path),
      readText,
    ),
    readArticles(store, meeting.sources.slice(-mostSources)),
  ]);
  return {
    reasons: match.reasons.slice(0, mostReasons).map(({ field, found, value }) => ({ field, wanted: value, found })),
    quotation,
    sources: articles.flatMap((article) => {
      if (!article?.metadata) return [];
      const { id, outlet, title, url } = article.metadata;
      return [{ article: id, title, url, outlet, storedAt: article.savedAt }];
    }),
  };
}
