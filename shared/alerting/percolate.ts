import type { Meeting } from '../meeting/meeting.ts';
import { matchQuery, type QueryMatch } from '../query/match-query.ts';
import type { NameStrictness, Query } from '../query/query.ts';
import type { Watch } from './watch.ts';
import { meetingWatchKeys } from './watch-keys.ts';

/** A watch with its query parsed. */
export type ParsedWatch = Readonly<{ watch: Watch; query: Query }>;

/** What the index says of a watch: enough to tell whether a meeting matches. `watch` is null where it is yet to be read. */
export type Candidate = Readonly<{ id: string; query: Query; names: NameStrictness; watch: Watch | null }>;

type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** The watches by the keys under which they are stored, in memory or over DynamoDB. Equal queries are one object. */
export type WatchIndex = Readonly<{
  /** Those under the keys of some of the meetings, each of which may match one of them. */
  candidates(meetings: readonly Meeting[]): Candidates | Promise<Candidates>;
  /** The watches behind candidates; those that are gone meanwhile are left out. */
  read(ids: readonly string[]): Promise<readonly Watch[]>;
}>;

export type WatchMatch = Readonly<{ watch: Watch; query: Query; match: QueryMatch }>;

/**
 * The watches that a meeting matches. Percolation: the meeting looks up its own keys, under which every watch that
 * could match stands, only those few are verified, and of these only the ones that match are read. The cost depends on
 * the meeting and not on how many watches there are.
 */
export async function percolate(meeting: Meeting, index: WatchIndex, now: Date): Promise<readonly WatchMatch[]> {
  const found = await index.candidates([meeting]);
  const verify = verifyOnce(meeting, now);
  const matching = new Map<string, Candidate & Readonly<{ match: QueryMatch }>>();
  for (const key of meetingWatchKeys(meeting)) {
    for (const candidate of found.get(key) ?? []) {
      const match = matching.has(candidate.id) ? null : verify(candidate);
      if (match) matching.set(candidate.id, { ...candidate, match });
    }
  }
  const unread = [...matching.values()].filter(({ watch }) => watch === null).map(({ id }) => id);
  const read = new Map((unread.length > 0 ? await index.read(unread) : []).map((watch) => [watch.id, watch]));
  return [...matching.values()].flatMap(({ id, match, query, watch: known }) => {
    const watch = known ?? read.get(id);
    return watch && isInForce(watch, meeting, now) ? [{ watch, query, match }] : [];
  });
}

/** Thousands of people may have saved one query: it is verified once. */
function verifyOnce(meeting: Meeting, now: Date): (candidate: Candidate) => QueryMatch | null {
  const verified = new Map<Query, Map<NameStrictness, QueryMatch | null>>();
  return ({ names, query }) => {
    const outcomes = verified.get(query) ?? new Map<NameStrictness, QueryMatch | null>();
    verified.set(query, outcomes);
    const known = outcomes.get(names);
    const match = known === undefined ? matchQuery(query, meeting, now, { names }) : known;
    outcomes.set(names, match);
    return match;
  };
}

/** Why a meeting matches a watch that is in force, or null. */
export function matchWatch({ watch, query }: ParsedWatch, meeting: Meeting, now: Date): QueryMatch | null {
  return isInForce(watch, meeting, now) ? matchQuery(query, meeting, now, { names: watch.names }) : null;
}

function isInForce({ expiresAt, minConfidence, paused }: Watch, meeting: Meeting, now: Date): boolean {
  const expired = expiresAt !== null && expiresAt <= now.toISOString();
  return !paused && !expired && meeting.confidence >= minConfidence;
}
