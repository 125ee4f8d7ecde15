import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api.ts';

const titles = {
  country: 'Country',
  topic: 'Topic',
  official: 'Official',
  status: 'Status',
  kind: 'Kind',
  month: 'Month',
} as const;

/** How the meetings found spread, and one click to narrow the search down. */
export function Facets({ query, onSearch }: { readonly query: string; readonly onSearch: (query: string) => void }) {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['facets', query],
    queryFn: async ({ signal }) => {
      const answer = await api.GET('/facets', { params: { query: query ? { q: query } : {} }, signal });
      return answer.data;
    },
    placeholderData: (before) => before,
    retry: false,
  });
  return (
    <aside className="facets" aria-label="Narrow down">
      {Object.entries(titles).map(([name, title]) => (
        <section key={name}>
          <h2>{title}</h2>
          <ul>
            {data?.facets[name as keyof typeof titles].slice(0, 8).map(({ value, label, count, term }) => (
              <li key={value}>
                <button
                  type="button"
                  className="facet"
                  onClick={() => onSearch(query ? `(${query}) AND ${term}` : term)}
                >
                  <bdi>{label}</bdi> <span className="quiet">{count}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
