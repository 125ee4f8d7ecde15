import type { Meeting } from '../meeting/meeting.ts';
import { matchQuery, type QueryMatch } from '../query/match-query.ts';
import type { Query } from '../query/query.ts';
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
  for (const key of keys) {
    for (const candidate of found.get(key) ?? []) {
      if (seen.has(candidate.watch.id)) continue;
      seen.add(candidate.watch.id);
      const match = matchWatch(candidate, meeting, now);
      if (match) matches.push({ ...candidate, match });
    }
  }
  return matches;
}

/** Why a meeting matches a watch that is in force, or null. */
export function matchWatch({ watch, query }: ParsedWatch, meeting: Meeting, now: Date): QueryMatch | null {
  if (watch.paused || (watch.expiresAt !== null && watch.expiresAt <= now.toISOString())) return null;
  if (meeting.confidence < watch.minConfidence) return null;
  return matchQuery(query, meeting, now, { names: watch.names });
}
