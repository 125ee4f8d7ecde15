/** A stretch of time that holds some days, with places along it from 0 to 1 and three labelled days. */
export type SpanOfDays = Readonly<{
  share(date: string): number;
  ticks: readonly Readonly<{ date: string; label: string }>[];
}>;

const dayMs = 86_400_000;

/** From the earliest of the ISO days to the latest; null when there are none. */
export function spanOfDays(dates: readonly string[]): SpanOfDays | null {
  const times = dates.map((date) => Date.parse(date)).filter(Number.isFinite);
  if (times.length === 0) return null;
  const first = Math.min(...times) - 3 * dayMs;
  const last = Math.max(...times) + 3 * dayMs;
  return {
    share: (date) => (Date.parse(date) - first) / (last - first),
    ticks: [0.1, 0.5, 0.9].map((share) => {
      const date = new Date(first + share * (last - first)).toISOString().slice(0, 10);
      return { date, label: date };
    }),
  };
}
