import { createHash } from 'node:crypto';
import { ReadoutError } from '../errors.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { parseQuery } from '../query/parse-query.ts';
import { type IndexKey, meetingKeys, requiredCover } from '../query/query-keys.ts';
import type { Watch } from './watch.ts';

/** One watch is stored under at most so many keys, so that it can be written in one transaction. */
export const mostKeys = 30;

const longestKey = 200;

/** The index keys under which a watch is stored: every meeting that matches has at least one of them. */
export function watchKeysOf(watch: Pick<Watch, 'query'>): readonly string[] {
  const cover = requiredCover(parseQuery(watch.query));
  if (cover === null) {
    throw new ReadoutError(
      'watch-too-broad',
      `Nothing in the query ${watch.query} must be there for a meeting to match, so that it would be held against every meeting. Add an official, country, topic, organisation, place or word that must appear.`,
    );
  }
  const keys = [...new Set(cover.map(keyText))];
  if (keys.length > mostKeys) {
    throw new ReadoutError(
      'watch-too-wide',
      `The query has ${keys.length} alternatives, more than the ${mostKeys} that one watch may have. Make several watches of it.`,
    );
  }
  return keys;
}

/** The index keys that a meeting looks up. */
export function meetingWatchKeys(meeting: Meeting): readonly string[] {
  return [...new Set(meetingKeys(meeting).map(keyText))];
}

function keyText({ field, value }: IndexKey): string {
  const text = `${field}:${value}`;
  return text.length <= longestKey ? text : `${field}:${createHash('sha256').update(value).digest('hex')}`;
}
