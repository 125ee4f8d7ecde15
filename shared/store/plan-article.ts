import { applyCorrections } from '../meeting/apply-corrections.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { mergeReports } from '../meeting/merge-reports.ts';
import { listedDate, type Report } from '../meeting/report.ts';
import { readArticles, reportsOf, type StoredArticle } from './article-item.ts';
import type { ArticleChange, Change, RecordChange } from './commit-change.ts';
import { findCandidates } from './find-candidates.ts';
import { type Guard, guardNames, readGuards } from './guards.ts';
import { ownIds, type Placement, placeReports, type Records } from './place-reports.ts';
import { type Member, readRecords, type StoredRecord } from './record-item.ts';
import type { Store } from './store.ts';

/**
 * What storing this version of an article changes: which record each of its reports becomes part of, and how the records
 * look that gained, kept or lost a report. Reads only; `commitChange` writes, if nobody else did in between.
 */
export async function planArticle(
  store: Store,
  before: StoredArticle | null,
  after: StoredArticle,
  now: Date,
): Promise<Change> {
  const reports = reportsOf(after);
  const guards = await readGuards(store, [...new Set(reports.flatMap(guardNames))]);
  const guarded = new Set(guards.flatMap(({ name, token }) => (token === null ? [] : name)));
  // A guard that isn't there says that nobody has made a record of these people for a day: whatever there is can be seen.
  const candidates = await Promise.all(
    reports.map((report) =>
      findCandidates(
        store,
        report,
        guardNames(report).some((name) => guarded.has(name)),
      ),
    ),
  );
  const linked = before?.links.map(({ record }) => record) ?? [];
  const records = await loadRecords(
    store,
    [...linked, ...candidates.flat()],
    reports.map(({ event }) => ownIds(after.id, event)),
  );
  const placements = placeReports(after.id, reports, before, records, await uncorrectedMeetings(store, records));
  const links = placements.map(({ report, record }) => ({ event: report.event, record }));
  const stays = new Set(links.map(({ record }) => record));
  const left = [...new Set([...after.left, ...linked])].filter((record) => !stays.has(record));
  const article = { before, after: { ...after, links, left } };
  return {
    articles: [article],
    records: await changeRecords(store, records, article, placements, now),
    guards: guardsOf(placements, guards),
  };
}

/**
 * These records, and those into which any of them was merged. Of ids that are tried one after another, a further one is
 * read only where the ones before it are taken.
 */
async function loadRecords(
  store: Store,
  ids: readonly string[],
  tried: readonly (readonly string[])[],
): Promise<Records> {
  const found = new Map<string, StoredRecord>();
  const asked = new Set<string>();
  const first = tried.flatMap(([id]) => id ?? []);
  for (let wanted = [...new Set([...ids, ...first])]; wanted.length > 0; ) {
    for (const id of wanted) asked.add(id);
    const records = await readRecords(store, wanted);
    for (const record of records) if (record) found.set(record.id, record);
    const further = tried.flatMap((ids) => (ids[0] && found.has(ids[0]) ? ids.slice(1) : []));
    const merged = records.flatMap((record) => record?.into ?? []);
    wanted = [...new Set([...merged, ...further])].filter((id) => !asked.has(id));
  }
  return found;
}

/** What the articles of those records tell that people have corrected, by the record's id. */
async function uncorrectedMeetings(store: Store, records: Records): Promise<ReadonlyMap<string, Meeting>> {
  const corrected = [...records.values()].filter(({ corrections }) => corrections.some(({ undone }) => !undone));
  const known = await loadReports(
    store,
    corrected.flatMap(({ members }) => members),
  );
  return new Map(
    corrected.flatMap(({ id, members }) => {
      const reports = members.flatMap((member) => known.get(memberName(member)) ?? []);
      return reports.length > 0 ? [[id, mergeReports(id, reports)] as const] : [];
    }),
  );
}

function guardsOf(placements: readonly Placement[], guards: readonly Guard[]): readonly Guard[] {
  const needed = new Set(placements.flatMap(({ report, fresh }) => (fresh ? guardNames(report) : [])));
  return guards.filter(({ name }) => needed.has(name));
}

/**
 * The touched records as they become. One whose report from this article stays word for word the same is left alone; any
 * other gets a new version, even if its content comes out the same, since others may just then be uniting it with the
 * report that was.
 */
async function changeRecords(
  store: Store,
  records: Records,
  { before, after }: ArticleChange,
  placements: readonly Placement[],
  now: Date,
): Promise<readonly RecordChange[]> {
  const ids = new Set([...(before?.links ?? []), ...after.links].map(({ record }) => record));
  const drafts = [...ids].flatMap((id) => {
    const record = records.get(id) ?? null;
    const own = placements.filter((placement) => placement.record === id).map(({ report }) => report);
    const others = record?.members.filter(({ article }) => article !== after.id) ?? [];
    const same = JSON.stringify(own) === JSON.stringify(before ? reportsIn(id, before) : []);
    return same ? [] : [{ id, record, own, others }];
  });
  const known = await loadReports(
    store,
    drafts.flatMap(({ others }) => others),
  );
  return drafts.map(({ id, record, own, others }) => {
    const reports = [...others.flatMap((member) => known.get(memberName(member)) ?? []), ...own];
    return { before: record, after: nextRecord(id, record, reports, now) };
  });
}

/** The article's reports that are part of this record. */
function reportsIn(record: string, article: StoredArticle): readonly Report[] {
  const events = new Set(article.links.filter((link) => link.record === record).map(({ event }) => event));
  return reportsOf(article).filter(({ event }) => events.has(event));
}

const memberName = ({ article, event }: Member): string => `${event} ${article}`;

/** The reports behind the members of records, by `memberName`. */
export async function loadReports(store: Store, members: readonly Member[]): Promise<ReadonlyMap<string, Report>> {
  const articles = await readArticles(store, [...new Set(members.map(({ article }) => article))]);
  const reports = articles.flatMap((article) => (article ? reportsOf(article) : []));
  return new Map(reports.map((report) => [memberName(report), report]));
}

/** The record as its reports and corrections make it; what stays of it when there are none. */
export function nextRecord(
  id: string,
  before: StoredRecord | null,
  reports: readonly Report[],
  now: Date,
): StoredRecord {
  const corrections = before?.corrections ?? [];
  const meeting = reports.length > 0 ? applyCorrections(mergeReports(id, reports), corrections) : null;
  return {
    id,
    version: (before?.version ?? 0) + 1,
    meeting,
    date: meeting ? listedDate(meeting, reports) : (before?.date ?? ''),
    members: reports.map(({ article, event }) => ({ article, event })),
    corrections,
    apart: before?.apart ?? [],
    held: before?.held ?? [],
    into: null,
    updatedAt: now.toISOString(),
    obsolete: [],
  };
}
