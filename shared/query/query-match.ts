import type { NameGrade } from '../names/compare-names.ts';

/**
 * Why one term of a query matched: the field, the value the query gives, and what the record has: `found` is its own
 * spelling, `path` where it stands (a key of `evidence` where there is evidence), `grade` how far a name agrees.
 */
export type MatchReason = Readonly<{ field: string; value: string; found: string; path: string; grade?: NameGrade }>;

/** The reasons of every term that matched, in the order of the query. Terms under NOT give none. */
export type QueryMatch = Readonly<{ reasons: readonly MatchReason[] }>;
