import type { Meeting } from '../meeting/meeting.ts';
import { matchQuery, type QueryMatch } from '../query/match-query.ts';
import type { NameStrictness, Query } from '../query/query.ts';
import type { Watch } from './watch.ts';
import { meetingWatchKeys } from './watch-keys.ts';

/** A watch with its query parsed. */
export type ParsedWatch = Readonly<{ watch: Watch; query: Query }>;

/** Gives, for each index key under which watches are stored, those watches. In memory or over DynamoDB. */
export type WatchLookUp = (
  keys: readonly string[],
) => ReadonlyMap<string, readonly ParsedWatch[]> | Promise<ReadonlyMap<string, readonly ParsedWatch[]>>;

export type WatchMatch = Readonly<{ watch: Watch; query: Query; match: QueryMatch }>;

/**
 * The watches that a meeting matches. Percolation: the meeting looks up its own keys, under which every watch that
 * could match stands, and only those few are verified. The cost depends on the meeting and not on how many watches
 * there are.
 */
export async function percolate(meeting: Meeting, lookUp: WatchLookUp, now: Date): Promise<readonly WatchMatch[]> {
  const keys = meetingWatchKeys(meeting);
  const found = await lookUp(keys);
  const seen = new Set<string>();
  const matches: WatchMatch[] = [];
  // Thousands of people may have saved one query: it is verified once.
  const verified = new Map<Query, Map<NameStrictness, QueryMatch | null>>();
  for (const key of keys) {
    for (const candidate of found.get(key) ?? []) {
      if (seen.has(candidate.watch.id)) continue;
      seen.add(candidate.watch.id);
      const { query, watch } = candidate;
      if (!isInForce(watch, meeting, now)) continue;
      const outcomes = verified.get(query) ?? new Map<NameStrictness, QueryMatch | null>();
      verified.set(query, outcomes);
      const known = outcomes.get(watch.names);
      const match = known === undefined ? matchQuery(query, meeting, now, { names: watch.names }) : known;
      outcomes.set(watch.names, match);
      if (match) matches.push({ watch, query, match });
    }
  }
  return matches;
}

/** Why a meeting matches a watch that is in force, or null. */
export function matchWatch({ watch, query }: ParsedWatch, meeting: Meeting, now: Date): QueryMatch | null {
  return isInForce(watch, meeting, now) ? matchQuery(query, meeting, now, { names: watch.names }) : null;
}

function isInForce({ expiresAt, minConfidence, paused }: Watch, meeting: Meeting, now: Date): boolean {
  const expired = expiresAt !== null && expiresAt <= now.toISOString();
  return !paused && !expired && meeting.confidence >= minConfidence;
}
