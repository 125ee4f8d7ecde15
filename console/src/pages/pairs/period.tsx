import { useId } from 'react';
import { useLocation, useSearch } from 'wouter';

/** First and last day, ISO; an empty one has no bound. */
export type Period = Readonly<{ from: string; to: string }>;

/**
 * The period stands in the address, so that a view of it can be shared. Without one it is the last quarter: counting
 * years takes its time, which is taken only when it is asked for.
 */
export function usePeriod(): readonly [Period, (period: Period) => void] {
  const [path, go] = useLocation();
  const given = new URLSearchParams(useSearch());
  const asked = given.has('from') || given.has('to');
  const period = { from: asked ? (given.get('from') ?? '') : daysAgo(quarter), to: given.get('to') ?? '' };
  return [period, ({ from, to }) => go(`${path}?${new URLSearchParams({ from, ...(to ? { to } : {}) })}`)];
}

/** What a request takes of a period. */
export const bounds = ({ from, to }: Period) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });

const quarter = 90;
const presets = [
  { label: 'Last 30 days', days: 30 },
  { label: 'Last 90 days', days: quarter },
  { label: 'Last year', days: 365 },
] as const;
const dayMs = 86_400_000;

export function PeriodForm({
  period,
  onPeriod,
}: {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}) {
  const id = useId();
  return (
    <form className="inline-form" aria-label="Period" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={`${id}-from`}>From</label>
      <input
        id={`${id}-from`}
        type="date"
        value={period.from}
        onChange={(event) => onPeriod({ ...period, from: event.target.value })}
      />
      <label htmlFor={`${id}-to`}>to</label>
      <input
        id={`${id}-to`}
        type="date"
        value={period.to}
        onChange={(event) => onPeriod({ ...period, to: event.target.value })}
      />
      {presets.map(({ label, days }) => (
        <button key={label} type="button" onClick={() => onPeriod({ from: daysAgo(days), to: '' })}>
          {label}
        </button>
      ))}
      <button type="button" onClick={() => onPeriod({ from: '', to: '' })}>
        All
      </button>
    </form>
  );
}

const daysAgo = (days: number): string => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);
