import type { Meeting } from '../meeting/meeting.ts';
import { parseQuery } from '../query/parse-query.ts';
import { searchMeetings } from '../store/search-meetings.ts';
import type { Store } from '../store/store.ts';
import type { Watch } from './watch.ts';
import { queryKeys } from './watch-keys.ts';

/** What of a watch decides what it matches. */
export type WatchedQuery = Pick<Watch, 'query' | 'names' | 'minConfidence'>;

/** Days as ISO dates, both included. */
export type Period = Readonly<{ from: string; to: string }>;

/** `perWeek`: how many meetings a week the watch would have told of. `complete` is false when `limit` cut the list off. */
export type Preview = Readonly<{ period: Period; perWeek: number; complete: boolean; meetings: readonly Meeting[] }>;

const dayMs = 86_400_000;

/** The days from `days` ago until today (UTC). */
export function lastDays(days: number, now: Date): Period {
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { from: iso(now.getTime() - days * dayMs), to: iso(now.getTime()) };
}

/**
 * The stored meetings that a watch would have matched, the latest first, at most `limit`: those of the period, those
 * without a day that were first reported in it, and those that are yet to come, which it would have told of as plans.
 * Throws what making the watch would, of a query that none can have.
 */
export async function previewWatch(
  store: Store,
  watch: WatchedQuery,
  period: Period,
  limit: number,
  now: Date,
): Promise<Preview> {
  const query = parseQuery(watch.query);
  // What could be no watch would not have matched anything.
  queryKeys(query, watch);
  const meetings: Meeting[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof searchMeetings>> = await searchMeetings(store, query, {
      limit: Math.min(1_000, limit + 1 - meetings.length),
      cursor,
      now,
      names: watch.names,
      listedFrom: period.from,
    });
    meetings.push(...page.meetings.filter((meeting) => meeting.confidence >= watch.minConfidence));
    cursor = page.cursor;
  } while (cursor !== null && meetings.length <= limit);
  const complete = meetings.length <= limit;
  const shown = meetings.slice(0, limit);
  const oldest = complete ? period.from : (shown.findLast(({ date }) => date !== null)?.date ?? period.from);
  const days = Math.max(1, (Date.parse(period.to) - Date.parse(oldest)) / dayMs + 1);
  return { period, perWeek: (shown.length / days) * 7, complete, meetings: shown };
}
