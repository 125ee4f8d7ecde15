import type { Meeting } from '../meeting/meeting.ts';
import { matchQuery } from '../query/match-query.ts';
import type { Query, QueryOptions } from '../query/query.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { edgeSort, readEdgeSort } from './keys.ts';
import { readLists } from './merge-partitions.ts';
import type { Item } from './read-items.ts';
import { readListed } from './record-item.ts';
import { boundDays, planSearch } from './search-plan.ts';
import type { Store } from './store.ts';

export type SearchOptions = Readonly<{
  /** Meetings wanted, 1 to 1,000; 50 when absent. */
  limit?: number;
  /** The `cursor` that the page before came with. */
  cursor?: string | null;
  /** By date, `desc` when absent: newest first. */
  order?: 'asc' | 'desc';
  now: Date;
  /** Only meetings that are listed on this day or later; narrower than a query for dates, which long meetings reach into. */
  listedFrom?: string;
  /** How names are matched; `variants` when absent. */
  names?: QueryOptions['names'];
}>;

/** `read`: list lines and records that were read for this page, whether they matched or not. */
export type SearchPage = Readonly<{
  meetings: readonly Meeting[];
  cursor: string | null;
  read: Readonly<{ edges: number; records: number }>;
}>;

const defaultLimit = 50;
const largestLimit = 1_000;
/** A query that hardly anything matches gives up its page after so many records and goes on with the next. */
const recordsPerPage = 2_000;
const smallestBatch = 10;
const largestBatch = 100;
const lowest = ' ';
const highest = '\u{10ffff}';

/**
 * A page of the meetings that match a query (all, for null), in order of date; meetings without a date stand at the day
 * of their first report. A page may hold fewer than `limit`, or none, and yet not be the last: only a null cursor says
 * that. Throws `cursor-invalid` for a cursor that was changed or belongs to another query, order or table.
 */
export async function searchMeetings(store: Store, query: Query | null, options: SearchOptions): Promise<SearchPage> {
  const { order = 'desc', now, names } = options;
  const limit = Math.min(Math.max(1, options.limit ?? defaultLimit), largestLimit);
  const descending = order === 'desc';
  const list = [query, order, names ?? null, options.listedFrom ?? null];
  const [after, lists] = await Promise.all([
    options.cursor ? readCursor(store, list, options.cursor) : null,
    planSearch(store, query),
  ]);
  const days = boundDays(query, now);
  const from = options.listedFrom ?? days.from;
  const range = {
    from: from === null ? lowest : edgeSort(from, ''),
    to: days.to === null ? highest : edgeSort(days.to, highest),
  };
  const nothing = { meetings: [], cursor: null, read: { edges: 0, records: 0 } };
  if (range.from > range.to || (after !== null && (after < range.from || after > range.to))) return nothing;

  const first = limit + 1 + (decidedByLists(query) ? 0 : smallestBatch);
  const edges = readLists(store, lists, { ...range, after, descending, pageSize: first });
  const matches = (meeting: Meeting) =>
    query === null || matchQuery(query, meeting, now, names ? { names } : {}) !== null;
  const meetings: Meeting[] = [];
  let position: string | null = null;
  let records = 0;
  for (;;) {
    const batchSize =
      records === 0 ? Math.min(largestBatch, first) : nextBatch(limit + 1 - meetings.length, meetings.length, records);
    const batch = await take(edges, batchSize);
    const found = await meetingsBehind(store, batch);
    records += batch.length;
    for (const [index, edge] of batch.entries()) {
      const meeting = found[index];
      if (meeting && matches(meeting)) {
        // One more than wanted matches, so there is a further page, after the last that is given now.
        if (meetings.length === limit) return finish(position);
        meetings.push(meeting);
      }
      position = edge.sk;
    }
    if (batch.length < batchSize) return finish(null);
    if (records >= recordsPerPage) return finish(position);
  }

  async function finish(last: string | null): Promise<SearchPage> {
    const cursor = last === null ? null : await writeCursor(store, list, last);
    return { meetings, cursor, read: { edges: records, records } };
  }
}

/** Whether nearly all that stands in the lists of a query matches it; else some more are read at once than are wanted. */
function decidedByLists(query: Query | null): boolean {
  if (query?.type !== 'and') return query?.type !== 'not';
  const others = query.children.filter(({ type }) => type !== 'date' && type !== 'last');
  return others.every(({ type }) => type === 'official' || (type === 'country' && others.length === 2));
}

/** Twice as many as should give those still wanted, by the share that has matched so far. */
function nextBatch(wanted: number, matched: number, read: number): number {
  const likely = Math.ceil((2 * wanted * read) / Math.max(1, matched));
  return Math.min(largestBatch, Math.max(smallestBatch, likely));
}

async function take(edges: AsyncGenerator<Item>, count: number): Promise<readonly Item[]> {
  const taken: Item[] = [];
  while (taken.length < count) {
    const { value, done } = await edges.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** The records that list lines stand for; null for a line that its record has left behind. */
async function meetingsBehind(store: Store, edges: readonly Item[]): Promise<readonly (Meeting | null)[]> {
  const lines = edges.map(({ sk }) => readEdgeSort(sk));
  const records = await readListed(
    store,
    lines.map(({ meetingId }) => meetingId),
  );
  return records.map((record, index) => (record?.date === lines[index]?.date ? (record?.meeting ?? null) : null));
}
