import type { Meeting } from '../meeting/meeting.ts';
import { readArticles } from '../store/article-item.ts';
import type { Store } from '../store/store.ts';
import type { AlertSource, News, Reason } from './alert.ts';
import type { WatchMatch } from './percolate.ts';
import { quotationOf, type ReadText } from './quotation.ts';

/** Why an alert was raised and what proves it. */
export type Proof = Readonly<{ reasons: Reason[]; quotation: string | null; sources: AlertSource[] }>;

const mostReasons = 8;
const mostSources = 5;

/**
 * Gathers the reasons for which a watch matches, the words that prove the meeting, or what is new about it, and the
 * articles they are from.
 */
export async function proofOf(
  store: Store,
  meeting: Meeting,
  { match }: WatchMatch,
  news: readonly News[],
  readText: ReadText,
): Promise<Proof> {
  const [quotation, articles] = await Promise.all([
    quotationOf(
      meeting,
      [...news.map((piece) => newsPath(meeting, piece)), ...match.reasons.map(({ path }) => path)],
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

/** Where the record says what is new. */
function newsPath({ participants }: Meeting, piece: News): string {
  return piece.what === 'lead'
    ? `participants/${participants.findIndex(({ name }) => name === piece.name)}/name`
    : piece.what;
}
