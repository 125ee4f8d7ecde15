import { createHash } from 'node:crypto';

/** The only file that spells a key of the table. docs/data-model.md shows the same as a table, with what each costs. */
export type Key = Readonly<{ pk: string; sk: string }>;

/** What the table's stream is filtered on: records carry it, nothing else does. */
export const meetingType = 'meeting';

/** A record by its id. */
export const meetingKey = (id: string): Key => ({ pk: `meeting#${id}`, sk: 'record' });

/** An article and what it reported. */
export const articleKey = (id: string): Key => ({ pk: `article#${id}`, sk: 'article' });

/** Which articles an object of the bucket held, where it is not just the one named like the object. */
export const objectKey = (object: string): Key => ({ pk: `object#${object}`, sk: 'object' });

/** What could not be read in an object; `part` names the piece. */
export const rejectKey = (object: string, part: string): Key => ({ pk: `object#${object}`, sk: `reject#${part}` });
export const rejectPrefix = 'reject#';

/** The same rejects by time. `time` is an ISO instant. */
export const rejectListKey = (time: string, object: string, part: string): Key => ({
  pk: 'rejects',
  sk: `${time}#${shortHash(`${object}\n${part}`)}`,
});
export const rejectListPartition = 'rejects';

/** Serialises the decision whether two reports are of one meeting. */
export const guardKey = (name: string): Key => ({ pk: `guard#${name}`, sk: 'guard' });

/** One spelling of an official's name. */
export const officialKey = (officialId: string): Key => ({ pk: `official#${officialId}`, sk: 'official' });

/** Spellings by look-up key, so that any spelling finds all others. */
export const nameKey = (key: string, officialId: string): Key => ({ pk: namePartition(key), sk: officialId });
export const namePartition = (key: string): string => `name#${key}`;

/** Spellings in alphabetical order, for completion. `folded` is the folded name. */
export const officialListKey = (folded: string, officialId: string): Key => ({
  pk: officialListPartition(folded),
  sk: `${folded}#${officialId}`,
});
export const officialListPartition = (folded: string): string => `officials#${[...folded][0] ?? ''}`;

/** A text by which meetings are found, and its entry under each of its words. `entry` is a hash of the text and its list. */
export const vocabularyKey = (entry: string): Key => ({ pk: `text#${entry}`, sk: 'text' });
export const wordKey = (field: string, word: string, entry: string): Key => ({
  pk: wordPartition(field, word),
  sk: entry,
});
export const wordPartition = (field: string, word: string): string => `word#${field}#${word}`;

/** Counters of one day, in shards so that concurrent writers seldom meet. `date` is an ISO date. */
export const countKey = (date: string, shard: number): Key => ({
  pk: countPartition(date.slice(0, 4), shard),
  sk: date,
});
export const countPartition = (year: string, shard: number): string => `counts#${year}#${shard}`;
export const countShards = 4;

/** The secret that signs cursors. */
export const cursorSecretKey: Key = { pk: 'config', sk: 'cursor-secret' };

/**
 * Lists of meetings, one partition per value (and shard, where many meetings share one value), in order of date.
 * A partition takes 1,000 writes a second; the shards keep a backfill below that.
 */
export const edgeShards = {
  held: 4,
  planned: 2,
  cancelled: 1,
  kind: 2,
  country: 2,
  topic: 2,
  official: 1,
  together: 1,
  org: 1,
  pair: 1,
  place: 1,
} as const;
export type EdgeField = keyof typeof edgeShards;

export function edgeKey(field: EdgeField, value: string, meetingId: string, date: string): Key {
  const shard = shardOf(meetingId, edgeShards[field]);
  return { pk: edgePartition(field, value, shard), sk: edgeSort(date, meetingId) };
}

/** All partitions that together list the meetings with this value. */
export function edgePartitions(field: EdgeField, value: string): readonly string[] {
  return Array.from({ length: edgeShards[field] }, (_, shard) => edgePartition(field, value, shard));
}

export const edgeSort = (date: string, meetingId: string): string => `${date}#${meetingId}`;

/** The date and meeting of an edge's sort key. */
export function readEdgeSort(sort: string): { date: string; meetingId: string } {
  const cut = sort.indexOf('#');
  return { date: sort.slice(0, cut), meetingId: sort.slice(cut + 1) };
}

function edgePartition(field: EdgeField, value: string, shard: number): string {
  return `by-${field}#${value}#${shard}`;
}

/** Which of `shards` equal parts something belongs to; the same for the same text always. */
export function shardOf(text: string, shards: number): number {
  if (shards === 1) return 0;
  return createHash('sha256').update(text).digest().readUInt16BE(0) % shards;
}

/** A short name for long content: 60 bits, in letters and digits. */
export function shortHash(content: string): string {
  const digest = createHash('sha256').update(content).digest().readBigUInt64BE(0);
  return (digest >> 4n).toString(36).padStart(12, '0');
}
