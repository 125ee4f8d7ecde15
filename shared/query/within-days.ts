import type { Query } from './query.ts';

/** The query, of these days only (inclusive, open where null); null stands for everything. */
export function withinDays(query: Query | null, from: string | null, to: string | null): Query | null {
  if (from === null && to === null) return query;
  const days: Query = { type: 'date', range: { from, to } };
  return query === null ? days : { type: 'and', children: [query, days] };
}
