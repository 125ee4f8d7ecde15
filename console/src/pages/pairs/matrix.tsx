import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { partyFlag, partyName } from '../../parts/party.ts';
import { bounds, type Period } from './period.tsx';

const countriesShown = 14;

/** How often which countries met: a number in a square leads to the meetings. */
export function Matrix({ period }: { readonly period: Period }) {
  const api = useApi();
  const pairs = useQuery({
    queryKey: ['pairs', period.from, period.to],
    queryFn: async ({ signal }) => {
      const query = { ...bounds(period), limit: 200 };
      return (await api.GET('/stats/pairs', { params: { query }, signal })).data?.items ?? [];
    },
    placeholderData: (before) => before,
  });
  if (pairs.error) {
    return <Failure what="The pairs could not be had." error={pairs.error} onRetry={() => pairs.refetch()} />;
  }
  if (pairs.data?.length === 0)
    return <p className="empty">No two countries met in this period. Choose a longer one.</p>;
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { countries, meetings } of pairs.data ?? []) {
    counts.set(countries.toSorted().join(' '), meetings);
    for (const country of countries) totals.set(country, (totals.get(country) ?? 0) + meetings);
  }
  const shown = [...totals]
    .sort((a, b) => b[1] - a[1])
    .slice(0, countriesShown)
    .map(([country]) => country);
  const most = Math.max(1, ...counts.values());
  const countOf = (one: string, other: string) => counts.get([one, other].toSorted().join(' ')) ?? 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard must be able to scroll it
    <section className="scroll" tabIndex={0} aria-label="Matrix of countries">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Country</th>
            {shown.map((country) => (
              <th key={country} scope="col">
                <abbr title={partyName(country)}>{country}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row}>
              <th scope="row">
                {partyFlag(row)} {partyName(row)}
              </th>
              {shown.map((column) => {
                const count = countOf(row, column);
                return (
                  <td key={column} className={row === column ? 'self' : 'heat'} style={{ '--heat': count / most }}>
                    {count > 0 && (
                      <Link
                        href={`/?q=${encodeURIComponent(`country:${row} AND country:${column}${dates(period)}`)}`}
                        aria-label={`${partyName(row)} and ${partyName(column)}: ${count}`}
                      >
                        {count}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The period as a term of the query language. */
export function dates({ from, to }: Period): string {
  if (!from && !to) return '';
  if (from && to) return ` AND date:[${from} TO ${to}]`;
  return from ? ` AND date:>=${from}` : ` AND date:<=${to}`;
}
