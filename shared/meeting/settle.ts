import { groupBy } from './group-by.ts';
import type { Conflict, Evidence, Span } from './meeting.ts';
import type { Report } from './report.ts';

/** One report's word on one value. `path` is where that value stands in the report. */
export type Claim<T> = Readonly<{ value: T; report: Report; path: string }>;

/** What the reports' claims come to: the value that stands, the claims that say so, and those that say otherwise. */
export type Settled<T> = Readonly<{ value: T; claims: readonly Claim<T>[]; others: readonly (readonly Claim<T>[])[] }>;

const spansKept = 6;

/**
 * The value that most articles give; of equally many the one that the engine was surest of, then the first reported.
 * `sameAs` gives what must be equal for two values to be the same. Null without claims.
 */
export function settle<T>(
  claims: readonly Claim<T>[],
  sameAs: (value: T) => string = JSON.stringify,
): Settled<T> | null {
  const groups = [...groupBy(claims, ({ value }) => sameAs(value)).values()];
  const ranked = groups.toSorted((a, b) => articlesOf(b).length - articlesOf(a).length || sureness(b) - sureness(a));
  const [winners, ...others] = ranked;
  const first = winners?.[0];
  return winners && first ? { value: first.value, claims: winners, others } : null;
}

/** Both sides of a disagreement, with who said which; null where all agree. */
export function conflictOf<T>(path: string, settled: Settled<T>): Conflict | null {
  if (settled.others.length === 0) return null;
  const values = [settled.claims, ...settled.others].map((claims) => ({
    value: claims[0]?.value,
    articles: articlesOf(claims),
  }));
  return { path, values };
}

/** The words behind a value in all reports that give it, with the confidence and rule of the surest. */
export function evidenceOf(claims: readonly Claim<unknown>[]): Evidence | null {
  const found = claims.flatMap(({ report, path }) => report.meeting.evidence[path] ?? []);
  const best = found.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!best) return null;
  const spans = new Map(found.flatMap(({ spans }) => spans).map((span) => [spanName(span), span]));
  return { confidence: best.confidence, rule: best.rule, spans: [...spans.values()].slice(0, spansKept) };
}

export function articlesOf(claims: readonly Claim<unknown>[]): string[] {
  return [...new Set(claims.map(({ report }) => report.article))];
}

function sureness(claims: readonly Claim<unknown>[]): number {
  return Math.max(...claims.map(({ report, path }) => report.meeting.evidence[path]?.confidence ?? 0));
}

const spanName = ({ article, start, end }: Span): string => `${article}\n${start}\n${end}`;
