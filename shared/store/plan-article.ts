import { applyCorrections } from '../meeting/apply-corrections.ts';
import { mergeReports } from '../meeting/merge-reports.ts';
import { listedDate, type Report } from '../meeting/report.ts';
import { sameMeeting } from '../meeting/same-meeting.ts';
import { compareNames } from '../names/compare-names.ts';
import { readArticles, reportsOf, type StoredArticle } from './article-item.ts';
import type { Change, RecordChange } from './commit-change.ts';
import { findCandidates } from './find-candidates.ts';
import { type Guard, guardNames, readGuards } from './guards.ts';
import { shortHash } from './keys.ts';
import { type Member, readRecords, type StoredRecord } from './record-item.ts';
import type { Store } from './store.ts';

/** A report and the record that it is to be part of; `fresh` when no record of its meeting was there. */
type Placement = Readonly<{ report: Report; record: string; fresh: boolean }>;

type Records = ReadonlyMap<string, StoredRecord>;

const idsTried = 3;

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
  const guards = await readGuards(store, [...new Set(reports.flatMap(({ meeting }) => guardNames(meeting)))]);
  const candidates = await Promise.all(reports.map((report) => findCandidates(store, report)));
  const linked = before?.links.map(({ record }) => record) ?? [];
  const own = reports.flatMap(({ event }) => ownIds(after.id, event));
  const records = await loadRecords(store, [...linked, ...candidates.flat(), ...own]);
  const placements = placeReports(after.id, reports, before, records);
  const links = placements.map(({ report, record }) => ({ event: report.event, record }));
  const touched = [...new Set([...linked, ...links.map(({ record }) => record)])];
  return {
    articles: [{ before, after: { ...after, links } }],
    records: await changeRecords(store, touched, records, after.id, placements, now),
    guards: guardsOf(placements, guards),
  };
}

/** The ids that a record made from this report may get: the same for the same report, however often it is stored. */
export function ownIds(article: string, event: number): readonly string[] {
  return Array.from({ length: idsTried }, (_, attempt) => shortHash(`${article}\n${event}\n${attempt}`));
}

/** These records, and those into which any of them was merged. */
async function loadRecords(store: Store, ids: readonly string[]): Promise<Records> {
  const found = new Map<string, StoredRecord>();
  for (let wanted = [...new Set(ids)]; wanted.length > 0; ) {
    const records = await readRecords(store, wanted);
    for (const record of records) if (record) found.set(record.id, record);
    wanted = [...new Set(records.flatMap((record) => record?.into ?? []))].filter((id) => !found.has(id));
  }
  return found;
}

/**
 * Gives each report a record, the surest matches first. A record takes one report of an article, and none that a person
 * split off. What is left goes to the record that this article alone had made, if it is about the same people, else to a
 * new one.
 */
function placeReports(
  article: string,
  reports: readonly Report[],
  before: StoredArticle | null,
  records: Records,
): readonly Placement[] {
  const open = new Set([...records.values()].filter((record) => record.meeting && !record.apart.includes(article)));
  const matches = reports
    .flatMap((report) => [...open].map((record) => ({ report, record, score: scoreOf(report, record, before) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => (a.score === b.score ? 0 : b.score - a.score) || (a.record.id < b.record.id ? -1 : 1));
  const placed = new Map<Report, Placement>();
  for (const { report, record } of matches) {
    if (placed.has(report) || !open.has(record)) continue;
    placed.set(report, { report, record: record.id, fresh: false });
    open.delete(record);
  }
  const orphans = [...open].filter(({ members }) => members.every((member) => member.article === article));
  return reports.map((report) => placed.get(report) ?? placeElsewhere(article, report, orphans, open, records));
}

/** A report that a person has put into a record, or that stayed where it was, comes before a better likeness. */
function scoreOf(report: Report, record: StoredRecord, before: StoredArticle | null): number {
  if (!record.meeting) return 0;
  const stayed = before?.links.some((link) => link.record === record.id && link.event === report.event);
  if (stayed && record.held.includes(report.article)) return Number.POSITIVE_INFINITY;
  const score = sameMeeting(report, { meeting: record.meeting, publishedAt: record.date });
  return score === 0 ? 0 : score + (stayed ? 0.5 : 0);
}

function placeElsewhere(
  article: string,
  report: Report,
  orphans: StoredRecord[],
  open: Set<StoredRecord>,
  records: Records,
): Placement {
  const orphan = orphans.findIndex(({ meeting }) => meeting && sharePeople(report, meeting.participants));
  if (orphan >= 0) {
    const [record] = orphans.splice(orphan, 1);
    if (record) return { report, record: record.id, fresh: true };
  }
  for (const id of ownIds(article, report.event)) {
    const record = records.get(id);
    if (!record || (!record.meeting && !record.into)) return { report, record: id, fresh: true };
    // Merged by hand: what made the old record is now part of the other, and stays so.
    const target = record.into ? records.get(record.into) : undefined;
    if (target && open.delete(target)) return { report, record: target.id, fresh: false };
  }
  return { report, record: shortHash(`${article}\n${report.event}\n${crypto.randomUUID()}`), fresh: true };
}

function sharePeople({ meeting }: Report, people: readonly Readonly<{ name: string }>[]): boolean {
  return meeting.participants.some((one) => people.some((other) => compareNames(one.name, other.name) !== 'none'));
}

function guardsOf(placements: readonly Placement[], guards: readonly Guard[]): readonly Guard[] {
  const needed = new Set(placements.flatMap(({ report, fresh }) => (fresh ? guardNames(report.meeting) : [])));
  return guards.filter(({ name }) => needed.has(name));
}

async function changeRecords(
  store: Store,
  ids: readonly string[],
  records: Records,
  article: string,
  placements: readonly Placement[],
  now: Date,
): Promise<readonly RecordChange[]> {
  const drafts = ids.map((id) => {
    const before = records.get(id) ?? null;
    const others = before?.members.filter((member) => member.article !== article) ?? [];
    const own = placements.filter(({ record }) => record === id).map(({ report }) => report);
    return { id, before, others, own };
  });
  const known = await loadReports(
    store,
    drafts.flatMap(({ others }) => others),
  );
  return drafts
    .map(({ id, before, others, own }) => {
      const reports = [...others.flatMap((member) => known.get(memberName(member)) ?? []), ...own];
      return { before, after: nextRecord(id, before, reports, now) };
    })
    .filter(({ before, after }) => !before || contentOf(before) !== contentOf(after));
}

const contentOf = ({ meeting, members }: StoredRecord): string =>
  JSON.stringify([meeting, members.map(memberName).toSorted()]);

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
