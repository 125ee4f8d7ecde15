import { Link } from 'wouter';
import type { MeetingSummary } from '../../api.ts';
import { spanOfDays } from './span-of-days.ts';

const width = 640;
const height = 120;
const baseline = 90;
const margin = 16;
const dotSize = 6;

/** Meetings as dots on a line of time; those of one day stand above each other. Each leads to its meeting. */
export function Timeline({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const dated = meetings.flatMap((meeting) => (meeting.date ? [{ ...meeting, date: meeting.date }] : []));
  const span = spanOfDays(dated.map(({ date }) => date));
  if (!span) return <p className="quiet">No meeting has a date.</p>;
  const x = (date: string) => margin + span.share(date) * (width - 2 * margin);
  const placed = new Map<number, number>();
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="chart" aria-label="Timeline">
      <line x1={margin} x2={width - margin} y1={baseline} y2={baseline} className="axis" />
      {span.ticks.map(({ date, label }) => (
        <g key={date}>
          <line x1={x(date)} x2={x(date)} y1={baseline} y2={baseline + 5} className="axis" />
          <text x={x(date)} y={baseline + 20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {dated.map(({ id, date, headline, status }) => {
        const column = Math.round(x(date) / (2 * dotSize));
        const row = placed.get(column) ?? 0;
        placed.set(column, row + 1);
        return (
          <Link key={id} href={`/meetings/${encodeURIComponent(id)}`} aria-label={`${date}: ${headline}`}>
            <circle cx={x(date)} cy={baseline - 10 - row * 13} r={dotSize} className={`dot dot-${status}`}>
              <title>{`${date}: ${headline}`}</title>
            </circle>
          </Link>
        );
      })}
    </svg>
  );
}
