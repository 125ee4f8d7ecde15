import type { Query } from '../query/query.ts';
import { type SearchOptions, type SearchPage, searchMeetings } from './search-meetings.ts';
import type { Store } from './store.ts';

/**
 * Planned meetings from today on, the next one first. `query` (all, for null) narrows them. Plans without a date are not
 * among them: nobody can say that they are still ahead.
 */
export async function upcomingMeetings(
  store: Store,
  query: Query | null,
  options: Omit<SearchOptions, 'order' | 'listedFrom'>,
): Promise<SearchPage> {
  const today = options.now.toISOString().slice(0, 10);
  const planned: Query = {
    type: 'and',
    children: [
      { type: 'status', value: 'planned' },
      { type: 'date', range: { from: today, to: null } },
      ...(query ? [query] : []),
    ],
  };
  return searchMeetings(store, planned, { ...options, order: 'asc', listedFrom: today });
}
