import type { Meeting } from '../meeting/meeting.ts';
import { type ArticleVersion, digestOf, metadataOf, readArticles, type StoredArticle } from './article-item.ts';
import { commitChange, deleteObsolete } from './commit-change.ts';
import { storeOfficialNames } from './official-names.ts';
import { planArticle } from './plan-article.ts';
import { readRecords } from './record-item.ts';
import { retryConflicts } from './retry-conflicts.ts';
import type { Store } from './store.ts';
import { type Staged, takeBack } from './take-back.ts';
import { storeVocabulary } from './vocabulary.ts';

/** So many reports coming and so many going stay below what one transaction takes. */
const reportsAtOnce = 8;

/**
 * Stores what an article reports: each report becomes part of the one record of its meeting, new or there already. An
 * earlier version of the article is replaced by this one, which may leave a record without reports; it then disappears.
 * The same content again writes nothing, and a version that came before the stored one (by its `sequencer`) changes
 * nothing. Safe under concurrent calls and repetition. Returns the ids of the records that the article is, or was, part of.
 */
export async function saveArticleReports(
  store: Store,
  article: ArticleVersion,
  meetings: readonly Meeting[],
  now: Date,
): Promise<readonly string[]> {
  return saveVersion(store, article.id, article.sequencer ?? null, now, (stored) => ({
    metadata: metadataOf(article),
    object: article.object ?? stored?.object ?? null,
    digest: digestOf(article, meetings),
    meetings,
    withdrawn: false,
  }));
}

/** The digest of an article whose old reports have gone in part. */
const unfinished = 'going';

type Content = Pick<StoredArticle, 'metadata' | 'object' | 'digest' | 'meetings' | 'withdrawn'>;

/** Brings an article, and all records it has part in, to the content that `contentOf` makes of what is stored. */
export async function saveVersion(
  store: Store,
  id: string,
  sequencer: string | null,
  now: Date,
  contentOf: (stored: StoredArticle | null) => Content,
): Promise<readonly string[]> {
  const touched = new Set<string>();
  const staged: Staged[] = [];
  try {
    for (let done = false; !done; ) {
      done = await retryConflicts(`article ${id}`, () =>
        saveStep(store, id, sequencer, now, contentOf, touched, staged),
      );
    }
  } finally {
    await takeBack(store, staged, now);
  }
  return [...touched];
}

/** One transaction's worth. True when nothing is left to do. */
async function saveStep(
  store: Store,
  id: string,
  sequencer: string | null,
  now: Date,
  contentOf: (stored: StoredArticle | null) => Content,
  touched: Set<string>,
  staged: Staged[],
): Promise<boolean> {
  const [before = null] = await readArticles(store, [id]);
  const { meetings, ...content } = contentOf(before);
  for (const { record } of before?.links ?? []) touched.add(record);
  for (const record of before?.left ?? []) touched.add(record);
  if (before?.sequencer && sequencer && sequencer < before.sequencer) return true;
  const same = before?.digest === content.digest;
  if (before && same && before.meetings.length === meetings.length) {
    const records = await readRecords(store, [...touched]);
    await Promise.all(records.map((record) => record && deleteObsolete(store, record)));
    if (sequencer === null || sequencer === before.sequencer) return true;
  }
  const after: StoredArticle = {
    ...nextContent(before, { ...content, meetings }),
    id,
    links: [],
    left: before?.digest === unfinished ? before.left : [],
    sequencer: sequencer ?? before?.sequencer ?? null,
    savedAt: before?.savedAt ?? now.toISOString(),
    revision: (before?.revision ?? 0) + 1,
  };
  const change = await planArticle(store, before, after, now);
  const united = change.records.flatMap(({ after: record }) => record.meeting ?? []);
  const names = [...united, ...after.meetings].flatMap(({ participants }) => participants.map(({ name }) => name));
  await Promise.all([storeOfficialNames(store, names), storeVocabulary(store, united)]);
  await commitChange(store, change, now, staged);
  for (const { after: record } of change.records) touched.add(record.id);
  return after.digest === content.digest && after.meetings.length === meetings.length;
}

/** As far towards the wanted content as one transaction reaches: first old reports go, then new ones come. */
function nextContent(before: StoredArticle | null, wanted: Content): Content {
  const there = before?.meetings ?? [];
  if (before && before.digest !== wanted.digest && there.length > reportsAtOnce) {
    return { ...before, digest: unfinished, meetings: there.slice(0, there.length - reportsAtOnce) };
  }
  const kept = before?.digest === wanted.digest ? there.length : 0;
  return { ...wanted, meetings: wanted.meetings.slice(0, kept + reportsAtOnce) };
}
