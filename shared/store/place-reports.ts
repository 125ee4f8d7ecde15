import type { Meeting } from '../meeting/meeting.ts';
import type { Report } from '../meeting/report.ts';
import { sameMeeting } from '../meeting/same-meeting.ts';
import { compareNames } from '../names/compare-names.ts';
import type { StoredArticle } from './article-item.ts';
import { shortHash } from './keys.ts';
import type { StoredRecord } from './record-item.ts';

/** A report and the record that it is to be part of; `fresh` when no record of its meeting was there. */
export type Placement = Readonly<{ report: Report; record: string; fresh: boolean }>;

export type Records = ReadonlyMap<string, StoredRecord>;

const idsTried = 3;

/** The ids that a record made from this report may get: the same for the same report, however often it is stored. */
export function ownIds(article: string, event: number): readonly string[] {
  return Array.from({ length: idsTried }, (_, attempt) => shortHash(`${article}\n${event}\n${attempt}`));
}

/**
 * Gives each report a record, the surest matches first. A record takes one report of an article, and none that a person
 * split off. `uncorrected`: how corrected records would be without that, for articles go on telling what was put right. What is left goes to the record that this article alone had made, if it is about the same people, else to a
 * new one.
 */
export function placeReports(
  article: string,
  reports: readonly Report[],
  before: StoredArticle | null,
  records: Records,
  uncorrected: ReadonlyMap<string, Meeting>,
): readonly Placement[] {
  const open = new Set([...records.values()].filter((record) => record.meeting && !record.apart.includes(article)));
  const matches = reports
    .flatMap((report) =>
      [...open].map((record) => ({
        report,
        record,
        score: scoreOf(report, record, before, uncorrected.get(record.id)),
      })),
    )
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
function scoreOf(
  report: Report,
  { date: publishedAt, held, id, meeting }: StoredRecord,
  before: StoredArticle | null,
  uncorrected: Meeting | undefined,
): number {
  if (!meeting) return 0;
  const stayed = before?.links.some((link) => link.record === id && link.event === report.event);
  if (stayed && held.includes(report.article)) return Number.POSITIVE_INFINITY;
  const looks = uncorrected ? [meeting, uncorrected] : [meeting];
  const score = Math.max(...looks.map((look) => sameMeeting(report, { meeting: look, publishedAt })));
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
