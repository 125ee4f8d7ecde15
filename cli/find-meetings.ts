import { ReadoutError } from '../shared/errors.ts';
import type { Meeting } from '../shared/meeting/meeting.ts';
import { parseQuery } from '../shared/query/parse-query.ts';
import type { Query } from '../shared/query/query.ts';
import { type SearchPage, searchMeetings } from '../shared/store/search-meetings.ts';
import { upcomingMeetings } from '../shared/store/upcoming-meetings.ts';
import type { ApiChoice } from './api-option.ts';
import { apiMeetings, apiUpcoming } from './ask-api.ts';
import { type StackChoice, withStore } from './connect.ts';
import { type MeetingFormat, writeMeetings } from './write-meetings.ts';

export type FindOptions = StackChoice &
  ApiChoice &
  Readonly<{ from?: string; to?: string; limit: number; order?: 'asc' | 'desc'; format: MeetingFormat }>;

const pageSize = 100;

/** Prints the meetings that match a query, newest first unless told otherwise. */
export async function printMeetings(text: string | undefined, options: FindOptions): Promise<void> {
  const now = new Date();
  const heading = { title: text ? `Meetings: ${text}` : 'Meetings', now, out: process.stdout };
  if (options.api !== undefined) {
    await writeMeetings(apiMeetings(options.api, text, options), options.format, heading);
    return;
  }
  const query = narrowed(text, options);
  await withStore(options, ({ store }) => {
    const page = (limit: number, cursor: string | null) =>
      searchMeetings(store, query, { limit, cursor, now, order: options.order ?? 'desc' });
    return writeMeetings(allPages(page, options.limit), options.format, heading);
  });
}

/** Prints planned meetings, the next one first. */
export async function printUpcoming(text: string | undefined, options: FindOptions): Promise<void> {
  const now = new Date();
  const heading = { title: text ? `Planned meetings: ${text}` : 'Planned meetings', now, out: process.stdout };
  // Also for the API, which is asked for more than this: what is wrong is told of the query as it was written.
  const query = narrowed(text, options);
  if (options.api !== undefined) {
    await writeMeetings(apiUpcoming(options.api, text, { ...options, now }), options.format, heading);
    return;
  }
  await withStore(options, ({ store }) => {
    const page = (limit: number, cursor: string | null) => upcomingMeetings(store, query, { limit, cursor, now });
    return writeMeetings(allPages(page, options.limit), options.format, heading);
  });
}

/** The query with --from and --to as a range of dates; null when nothing narrows it. */
function narrowed(text: string | undefined, { from, to }: FindOptions): Query | null {
  if (from && to && from > to) {
    throw new ReadoutError('option-invalid', `--from ${from} is after --to ${to}: nothing lies between them.`);
  }
  const children: Query[] = text ? [parseQuery(text)] : [];
  if (from || to) children.push({ type: 'date', range: { from: from ?? null, to: to ?? null } });
  const [only] = children;
  return children.length > 1 ? { type: 'and', children } : (only ?? null);
}

async function* allPages(
  readPage: (limit: number, cursor: string | null) => Promise<SearchPage>,
  limit: number,
): AsyncGenerator<Meeting> {
  let cursor: string | null = null;
  for (let left = limit; left > 0; ) {
    const page: SearchPage = await readPage(Math.min(left, pageSize), cursor);
    yield* page.meetings;
    left -= page.meetings.length;
    cursor = page.cursor;
    if (cursor === null) return;
  }
}
