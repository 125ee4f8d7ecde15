import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../api.ts';
import { topicLabel } from './topic-name.tsx';

const titles = {
  country: 'Country',
  topic: 'Topic',
  official: 'Official',
  status: 'Status',
  kind: 'Kind',
  month: 'Month',
} as const;
type FacetName = keyof typeof titles;
const facetNames = Object.keys(titles) as FacetName[];
const valuesShown = 6;

/**
 * How the meetings found spread, and one click to narrow the search down. Counting takes longer than listing: it begins
 * when what is read first is there (`ready`).
 */
export function Facets({
  query,
  ready,
  onSearch,
}: {
  readonly query: string;
  readonly ready: boolean;
  readonly onSearch: (query: string) => void;
}) {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['facets', query],
    enabled: ready,
    queryFn: async ({ signal }) => {
      const answer = await api.GET('/facets', { params: { query: query ? { q: query } : {} }, signal });
      return answer.data;
    },
    placeholderData: (before) => before,
    refetchInterval: 15_000,
    retry: false,
  });
  const narrow = (term: string) => onSearch(narrowed(query, term));
  return (
    <details className="facets" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>Narrow down</summary>
      {data &&
        facetNames.map((name) => (
          <Facet key={name} name={name} values={data.facets[name]} query={query} onNarrow={narrow} />
        ))}
      {data && !data.complete && <p className="quiet">Counted over the newest {data.counted}.</p>}
    </details>
  );
}

type FacetValue = Readonly<{ value: string; label: string; count: number; term: string }>;

function Facet({
  name,
  values,
  query,
  onNarrow,
}: {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
  readonly query: string;
  readonly onNarrow: (term: string) => void;
}) {
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  return (
    <section>
      <h2>{titles[name]}</h2>
      <ul>
        {values.slice(0, all ? undefined : valuesShown).map(({ value, label, count, term }) => (
          <li key={value}>
            <button type="button" className="facet" disabled={query.includes(term)} onClick={() => onNarrow(term)}>
              <bdi>{name === 'topic' ? topicLabel(label) : label}</bdi> <span className="quiet">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > valuesShown && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${values.length}`}
        </button>
      )}
    </section>
  );
}

/** A query that an OR could split is bracketed before a term is added. */
function narrowed(query: string, term: string): string {
  if (!query) return term;
  return /\bOR\b/.test(query) ? `(${query}) AND ${term}` : `${query} AND ${term}`;
}
