import { ReadoutError } from '../errors.ts';
import { topicIds } from '../lexicon/topic-ids.ts';
import { checkCorrection } from '../meeting/apply-corrections.ts';
import type { Report } from '../meeting/report.ts';
import { suggestTopic } from '../query/suggest-topic.ts';
import { type Link, readArticles, type StoredArticle } from './article-item.ts';
import { type Change, commitChange } from './commit-change.ts';
import { readRecord } from './get-meeting.ts';
import { ownIds } from './place-reports.ts';
import { loadReports, nextRecord } from './plan-article.ts';
import { type Member, readRecords, type StoredRecord } from './record-item.ts';
import { retryConflicts } from './retry-conflicts.ts';
import type { Store } from './store.ts';

/**
 * Takes an article's report out of a record, into a record of its own, and keeps the two apart from then on, also when
 * either's articles are stored again. Returns the new record's id. `version`, here and below: only if the record still
 * has it; `meeting-changed` otherwise. Throws `not-found`, or `not-splittable` where the article is the record's only one.
 */
export async function splitArticle(
  store: Store,
  meetingId: string,
  articleId: string,
  now: Date,
  version?: number,
): Promise<string> {
  return decide(store, { id: meetingId, version }, now, async (record) => {
    const [taken, left] = partition(record.members, ({ article }) => article === articleId);
    if (taken.length === 0) {
      const sources = [...new Set(record.members.map(({ article }) => article))].join(', ');
      throw new ReadoutError(
        'not-found',
        `Meeting ${record.id} has no article ${articleId}. Its articles: ${sources}.`,
      );
    }
    if (left.length === 0) {
      throw new ReadoutError('not-splittable', `${articleId} is the only article of meeting ${record.id}.`);
    }
    const own = await readRecords(store, ownIds(articleId, taken[0]?.event ?? 0));
    const free = own.findIndex((found) => !found || (!found.meeting && !found.into));
    const id = ownIds(articleId, taken[0]?.event ?? 0)[free];
    if (!id) throw new ReadoutError('not-splittable', `${articleId} has been split off too often already.`);
    const reports = await loadReports(store, record.members);
    const before = own[free] ?? null;
    const others = left.map(({ article }) => article);
    const rest = nextRecord(record.id, record, pick(reports, left), now);
    const split = nextRecord(id, before, pick(reports, taken), now);
    const records = [
      {
        before: record,
        after: { ...rest, apart: union(rest.apart, [articleId]), held: without(rest.held, [articleId]) },
      },
      { before, after: { ...split, apart: union(split.apart, others), held: union(split.held, [articleId]) } },
    ];
    return { result: id, change: { records, articles: await relink(store, taken, id), guards: [] } };
  });
}

/**
 * Makes one record of two: `other` is from then on found as `meetingId`, with all its articles, which stay there when
 * they are stored again. Corrections of `other` are left behind. Throws `not-found`.
 */
export async function mergeMeetings(
  store: Store,
  meetingId: string,
  otherId: string,
  now: Date,
  version?: number,
): Promise<string> {
  return decide(store, { id: meetingId, version }, now, async (record) => {
    const other = await existing(store, otherId);
    if (other.id === record.id) throw new ReadoutError('not-mergeable', `${otherId} is meeting ${record.id} already.`);
    const members = [...record.members, ...other.members];
    const joined = other.members.map(({ article }) => article);
    const reports = await loadReports(store, members);
    const merged = nextRecord(record.id, record, pick(reports, members), now);
    const gone = nextRecord(other.id, other, [], now);
    const records = [
      { before: record, after: { ...merged, apart: without(merged.apart, joined), held: union(merged.held, joined) } },
      { before: other, after: { ...gone, into: record.id } },
    ];
    return {
      result: record.id,
      change: { records, articles: await relink(store, other.members, record.id), guards: [] },
    };
  });
}

/**
 * Puts a value right, whatever articles say from now on. `path` and `value` as in `correctionSchema`. Returns the
 * correction's id. Throws `not-found`, `correction-invalid`.
 */
export async function correctMeeting(
  store: Store,
  meetingId: string,
  correction: Readonly<{ path: string; value: unknown; by: string }>,
  now: Date,
  version?: number,
): Promise<string> {
  checkTopics(correction);
  checkCorrection(correction.path, correction.value);
  return decide(store, { id: meetingId, version }, now, async (record) => {
    checkParticipant(record, correction.path);
    const id = `c${record.corrections.length + 1}`;
    const corrections = [...record.corrections, { id, ...correction, at: now.toISOString() }];
    return { result: id, change: await recompute(store, { ...record, corrections }, record, now) };
  });
}

/** The nearest topic says more than a list of all of them. */
function checkTopics({ path, value }: Readonly<{ path: string; value: unknown }>): void {
  if (path !== 'topics' || !Array.isArray(value)) return;
  const unknown = value.find((topic) => !topicIds.includes(topic));
  if (typeof unknown !== 'string') return;
  throw new ReadoutError(
    'correction-invalid',
    `There is no topic “${unknown.slice(0, 40)}”. Did you mean “${suggestTopic(unknown.toLowerCase())}”?`,
  );
}

/** A correction of somebody who takes no part would be kept and change nothing. */
function checkParticipant({ id, meeting }: StoredRecord, path: string): void {
  const [field, official] = path.split('/');
  const officials = meeting?.participants.map(({ officialId }) => officialId) ?? [];
  if (field !== 'participants' || officials.includes(official ?? '')) return;
  throw new ReadoutError(
    'correction-invalid',
    `${official} takes no part in meeting ${id}. Who does: ${officials.join(', ') || 'nobody'}.`,
  );
}

/** Takes a correction back; it stays on record as undone. Throws `not-found`. */
export async function undoCorrection(
  store: Store,
  meetingId: string,
  correctionId: string,
  by: string,
  now: Date,
  version?: number,
): Promise<void> {
  await decide(store, { id: meetingId, version }, now, async (record) => {
    const open = record.corrections.find(({ id, undone }) => id === correctionId && !undone);
    if (!open) {
      throw new ReadoutError('not-found', `Meeting ${record.id} has no correction ${correctionId} that is in force.`);
    }
    const undone = { by, at: now.toISOString() };
    const corrections = record.corrections.map((other) => (other === open ? { ...open, undone } : other));
    return { result: null, change: await recompute(store, { ...record, corrections }, record, now) };
  });
}

type Decision<T> = Readonly<{ result: T; change: Change }>;

/**
 * Plans and writes a change, on condition that the record is still as it was when planned. With `version` it must be
 * the one that whoever decides has seen: otherwise `meeting-changed` is thrown and nothing written.
 */
async function decide<T>(
  store: Store,
  { id, version }: Readonly<{ id: string; version: number | undefined }>,
  now: Date,
  plan: (record: StoredRecord) => Promise<Decision<T>>,
): Promise<T> {
  return retryConflicts(`meeting ${id}`, async () => {
    const record = await existing(store, id);
    if (version !== undefined && record.version !== version) throw changedMeanwhile(record);
    const { result, change } = await plan(record);
    await commitChange(store, change, now);
    return result;
  });
}

function changedMeanwhile({ id, version }: StoredRecord): ReadoutError {
  return new ReadoutError(
    'meeting-changed',
    `Meeting ${id} was changed by someone else and is at version ${version} now. Look at it again, then repeat the change.`,
  );
}

async function existing(store: Store, id: string): Promise<StoredRecord> {
  const record = await readRecord(store, id);
  if (record?.meeting) return record;
  throw new ReadoutError('not-found', `There is no meeting ${id}. Look it up with: readout meetings`);
}

async function recompute(store: Store, corrected: StoredRecord, before: StoredRecord, now: Date): Promise<Change> {
  const reports = pick(await loadReports(store, before.members), before.members);
  return { records: [{ before, after: nextRecord(before.id, corrected, reports, now) }], articles: [], guards: [] };
}

/** The articles of these members, with their reports said to be part of another record. */
async function relink(store: Store, members: readonly Member[], record: string): Promise<Change['articles']> {
  const ids = [...new Set(members.map(({ article }) => article))];
  const articles = (await readArticles(store, ids)).filter((article): article is StoredArticle => article !== null);
  return articles.map((before) => {
    const moves = (link: Link) => members.some(({ article, event }) => article === before.id && event === link.event);
    const links = before.links.map((link) => (moves(link) ? { ...link, record } : link));
    return { before, after: { ...before, links, revision: before.revision + 1 } };
  });
}

function pick(reports: ReadonlyMap<string, Report>, members: readonly Member[]): readonly Report[] {
  return members.flatMap(({ article, event }) => reports.get(`${event} ${article}`) ?? []);
}

function partition<T>(values: readonly T[], test: (value: T) => boolean): [T[], T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
const without = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((one) => !b.includes(one));
