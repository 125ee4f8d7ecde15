import type { MeetingSummary } from '../../api.ts';
import { topicLabel } from '../../parts/topic-name.tsx';

const topicsShown = 8;
const monthsShown = 12;

/** How often each topic came up in each month: the darker, the oftener. The number is there to be read, too. */
export function TopicsOverTime({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const counted = new Map<string, Map<string, number>>();
  const months = new Set<string>();
  for (const { date, topics } of meetings) {
    if (!date) continue;
    const month = date.slice(0, 7);
    months.add(month);
    for (const topic of topics) {
      const row = counted.get(topic) ?? new Map<string, number>();
      counted.set(topic, row.set(month, (row.get(month) ?? 0) + 1));
    }
  }
  const columns = [...months].sort().slice(-monthsShown);
  const rows = [...counted]
    .map(([topic, row]) => ({ topic, row, total: [...row.values()].reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.total - a.total)
    .slice(0, topicsShown);
  if (rows.length === 0) return <p className="quiet">No meeting has a topic.</p>;
  const most = Math.max(...rows.flatMap(({ row }) => [...row.values()]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard must be able to scroll it
    <section className="scroll" tabIndex={0} aria-label="Topics by month">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Topic</th>
            {columns.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic, row }) => (
            <tr key={topic}>
              <th scope="row">{topicLabel(topic)}</th>
              {columns.map((month) => (
                <td key={month} className="heat" style={{ '--heat': (row.get(month) ?? 0) / most }}>
                  {row.get(month) ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
