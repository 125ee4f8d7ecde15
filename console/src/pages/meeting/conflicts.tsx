import { useQueries } from '@tanstack/react-query';
import { type MeetingRecord, useApi } from '../../api.ts';
import { valueName } from './correctable.ts';

/** Values on which the sources differ, beside each other, with who says which. */
export function Conflicts({ record: { meeting } }: { readonly record: MeetingRecord }) {
  const conflicts = meeting.conflicts ?? [];
  const names = useSourceNames(conflicts.flatMap(({ values }) => values.flatMap(({ articles }) => articles)));
  if (conflicts.length === 0) return null;
  return (
    <>
      <h2>Where sources differ</h2>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col">Says</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.flatMap(({ path, values }) =>
              values.map(({ value, articles }, index) => (
                <tr key={`${path} ${JSON.stringify(value)}`}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={values.length}>
                      <bdi>{valueName(meeting, path)}</bdi>
                    </th>
                  )}
                  <td>
                    <bdi>{typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
                  </td>
                  <td>
                    <bdi>{articles.map((id) => names.get(id) ?? 'a source').join(', ')}</bdi>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What to call each article: its outlet, else its title. */
export function useSourceNames(articles: readonly string[]): ReadonlyMap<string, string> {
  const api = useApi();
  const ids = [...new Set(articles)];
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['article', id],
      queryFn: async () => (await api.GET('/articles/{id}', { params: { path: { id } } })).data ?? null,
      staleTime: 60_000,
    })),
  });
  return new Map(
    ids.flatMap((id, index) => {
      const article = found[index]?.data;
      const name = article?.outlet || article?.title;
      return name ? [[id, name] as const] : [];
    }),
  );
}
