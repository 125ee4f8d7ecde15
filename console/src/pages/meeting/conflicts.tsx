import type { MeetingRecord } from '../../api.ts';
import { partyName } from '../../parts/party.ts';
import { valueName } from './correctable.ts';
import { useSourceNames } from './source-names.ts';

/** Values on which the sources differ, beside each other, with who says which; a source opens where it says so. */
export function Conflicts({
  record: { meeting },
  onSource,
}: {
  readonly record: MeetingRecord;
  readonly onSource: (article: string) => void;
}) {
  const conflicts = meeting.conflicts ?? [];
  const names = useSourceNames(conflicts.flatMap(({ values }) => values.flatMap(({ articles }) => articles)));
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">Where sources differ</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard must be able to scroll it */}
      <section className="scroll" tabIndex={0} aria-label="What each source says">
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
                    <bdi>{shownValue(path, value)}</bdi> {index === 0 && <span className="tag">in the record</span>}
                  </td>
                  <td>
                    {articles.map((article) => (
                      <button key={article} type="button" className="source-link" onClick={() => onSource(article)}>
                        <bdi>{names.get(article) ?? `Source ${meeting.sources.indexOf(article) + 1}`}</bdi>
                      </button>
                    ))}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** Codes of countries by their names, all else as it is. */
function shownValue(path: string, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return /country$|affiliation$/.test(path) ? partyName(value) : value;
}
