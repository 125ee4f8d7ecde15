import pMap from 'p-map';
import { readArticles } from './article-item.ts';
import { commitChange } from './commit-change.ts';
import type { Exported, ExportedArticle, ExportedRecord } from './exported.ts';
import { storeOfficialNames } from './official-names.ts';
import { loadReports, nextRecord } from './plan-article.ts';
import { type Member, readRecords, type StoredRecord } from './record-item.ts';
import { retryConflicts } from './retry-conflicts.ts';
import type { Store } from './store.ts';
import { storeVocabulary } from './vocabulary.ts';

/** What an import came to: lines that brought something, and articles left alone since the store has them already. */
export type Imported = Readonly<{ articles: number; records: number; known: number }>;

const atOnce = 8;

/**
 * Brings the records of an export about. Each is computed anew from its reports, what people decided about it, and any
 * reports that the store itself has of it, so that importing twice changes nothing. An article that the store has
 * already stays as it is there. `lines` is called twice: articles have to be there before records are.
 */
export async function importStore(
  store: Store,
  lines: () => AsyncIterable<Exported>,
  saveText: (articleId: string, text: string) => Promise<void>,
  now: Date,
): Promise<Imported> {
  let [articles, records, known] = [0, 0, 0];
  await pMap(
    linesOf(lines(), 'article'),
    async (line) => {
      const added = await importArticle(store, line, saveText, now);
      if (added) articles += 1;
      else known += 1;
    },
    { concurrency: atOnce },
  );
  await pMap(
    linesOf(lines(), 'record'),
    async (line) => {
      if (await importRecord(store, line, now)) records += 1;
    },
    { concurrency: atOnce },
  );
  return { articles, records, known };
}

async function* linesOf<T extends Exported['type']>(
  lines: AsyncIterable<Exported>,
  type: T,
): AsyncGenerator<Extract<Exported, { type: T }>> {
  for await (const line of lines) if (line.type === type) yield line as Extract<Exported, { type: T }>;
}

async function importArticle(
  store: Store,
  { type: _, text, ...article }: ExportedArticle,
  saveText: (articleId: string, text: string) => Promise<void>,
  now: Date,
): Promise<boolean> {
  const [before] = await readArticles(store, [article.id]);
  if (before) return false;
  if (text !== null) await saveText(article.id, text);
  const after = { ...article, left: [], revision: 1 };
  await commitChange(store, { articles: [{ before: null, after }], records: [], guards: [] }, now);
  return true;
}

async function importRecord(store: Store, line: ExportedRecord, now: Date): Promise<boolean> {
  return retryConflicts(`meeting ${line.id}`, async () => {
    const [before = null] = await readRecords(store, [line.id]);
    const members = await linkedMembers(store, line.id, [...(before?.members ?? []), ...line.members]);
    if (before && before.members.length === members.length && before.version > 0) return false;
    const decided: StoredRecord = before ?? {
      ...line,
      version: 0,
      meeting: null,
      date: '',
      updatedAt: '',
      obsolete: [],
    };
    const reports = [...(await loadReports(store, members)).values()].filter((report) =>
      members.some(({ article, event }) => article === report.article && event === report.event),
    );
    const after = { ...nextRecord(line.id, decided, reports, now), into: decided.into };
    const united = after.meeting ? [after.meeting] : [];
    const names = [...united, ...reports.map(({ meeting }) => meeting)].flatMap(({ participants }) =>
      participants.map(({ name }) => name),
    );
    await Promise.all([storeOfficialNames(store, names), storeVocabulary(store, united)]);
    await commitChange(store, { articles: [], records: [{ before, after }], guards: [] }, now);
    // A record whose articles are all withdrawn, or that was merged into another, shows no meeting.
    return after.meeting !== null;
  });
}

/** Those members whose article, as it is stored, says that it belongs to this record. */
async function linkedMembers(store: Store, record: string, members: readonly Member[]): Promise<readonly Member[]> {
  const articles = await readArticles(store, [...new Set(members.map(({ article }) => article))]);
  return articles.flatMap((article) =>
    article
      ? article.links
          .filter((link) => link.record === record)
          .map(({ event }): Member => ({ article: article.id, event }))
      : [],
  );
}
