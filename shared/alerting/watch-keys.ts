import { ReadoutError } from '../errors.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { foldWords } from '../query/fold-words.ts';
import { meetingTexts } from '../query/meeting-text.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query, QueryOptions } from '../query/query.ts';
import { meetingKeys, requiredCover } from '../query/query-keys.ts';
import type { Watch } from './watch.ts';
import { guardsOf, officialSigns, watchSigns } from './watch-signs.ts';
import { byStrength, isWeak, keyText, strength } from './weak-keys.ts';

/** One watch is stored under at most so many keys, so that it can be written in one transaction. */
const mostKeys = 30;

/** A key of a watch; a meeting that has it and matches has one of the signs too, where there are any. */
export type WatchKey = Readonly<{ key: string; signs: readonly string[] }>;

/**
 * The index keys under which a watch is stored: every meeting that matches has at least one of them. Throws QueryError
 * for a query that cannot be read, `watch-too-broad` and `watch-too-wide` for one that cannot be indexed.
 */
export function watchKeysOf(watch: Pick<Watch, 'query' | 'names'>): readonly WatchKey[] {
  const query = parseQuery(watch.query);
  const officials = officialSigns(query);
  const guards = guardsByKey(query, watch);
  return queryKeys(query, watch).map((key) => ({ key, signs: watchSigns(key, officials, guards.get(key) ?? []) }));
}

/** What must be there besides each key. A key of two alternatives has the guards of both, or none. */
function guardsByKey(query: Query, options: QueryOptions): ReadonlyMap<string, readonly string[]> {
  const guards = new Map<string, readonly string[]>();
  for (const alternative of query.type === 'or' ? query.children : [query]) {
    const keys = coverKeys(alternative, options) ?? [];
    const own = guardsOf(alternative, keys, options);
    for (const key of keys) {
      const others = guards.get(key) ?? own;
      guards.set(key, others.length === 0 || own.length === 0 ? [] : [...new Set([...others, ...own])]);
    }
  }
  return guards;
}

/** The keys alone, of a query that is parsed already. */
export function queryKeys(parsed: Query, { names, query }: Pick<Watch, 'query' | 'names'>): readonly string[] {
  const keys = coverKeys(parsed, { names });
  if (keys === null) {
    throw new ReadoutError(
      'watch-too-broad',
      `Nothing in the query ${query} must be there for a meeting to match, so that the watch would be held against every meeting. Add an official, country, topic, organisation, place or word that must appear.`,
    );
  }
  if (keys.length > mostKeys) {
    throw new ReadoutError(
      'watch-too-wide',
      `The query has ${keys.length} alternatives, more than the ${mostKeys} that one watch may have. Make several watches of it.`,
    );
  }
  return keys;
}

/** The keys that a meeting looks up: its own, each pair of those that say little alone, and each two words in a row. */
export function meetingWatchKeys(meeting: Meeting): readonly string[] {
  const keys = meetingKeys(meeting);
  const weak = [...new Set(keys.filter(isWeak).map(keyText))];
  const weakPairs = weak.flatMap((one, i) => weak.slice(i + 1).map((other) => pair(one, other)));
  const twoWords = meetingTexts(meeting, 'text').flatMap(({ words }) => inARow(words));
  return [...new Set([...keys.map(keyText), ...weakPairs, ...twoWords])];
}

/**
 * As requiredCover, with two things more: a conjunction of weak terms (a topic and a country) is stored under the pair,
 * and a phrase under two of its words. Else each watch on a topic and some country would be verified for every meeting
 * on the topic, and each phrase with a common word for every meeting that has the word.
 */
function coverKeys(query: Query, options: QueryOptions): readonly string[] | null {
  switch (query.type) {
    case 'or':
      return anyOf(query.children.map((child) => coverKeys(child, options)));
    case 'and': {
      const covers = [
        simpleCover(query, options),
        weakPairs(query.children, options),
        ...query.children.map((child) => coverKeys(child, options)),
      ];
      return covers.filter((cover) => cover !== null).reduce(better, null);
    }
    case 'text':
      return query.field === 'text'
        ? (phraseCover(query.value) ?? simpleCover(query, options))
        : simpleCover(query, options);
    default:
      return simpleCover(query, options);
  }
}

function simpleCover(query: Query, options: QueryOptions): readonly string[] | null {
  const cover = requiredCover(query, options);
  return cover && [...new Set(cover.map(keyText))];
}

/** Two words in a row of a phrase: those that have most letters, and so are rarest. */
function phraseCover(phrase: string): readonly string[] | null {
  const pairs = inARow(foldWords(phrase));
  return pairs.length === 0 ? null : [pairs.reduce((best, other) => (other.length > best.length ? other : best))];
}

const inARow = (words: readonly string[]) => words.slice(1).map((word, i) => `words:${words[i]} ${word}`);

/** What is verified for fewer meetings: first by the weakest of the alternatives, then by their number. */
function better(one: readonly string[] | null, other: readonly string[]): readonly string[] {
  if (one === null) return other;
  const [a, b] = [rank(one), rank(other)];
  return b < a || (b === a && other.length < one.length) ? other : one;
}

/** 0: says much; 1: a word, which may be common; 2: one of the few values of a field, or an outlet. */
function rank(keys: readonly string[]): number {
  return Math.max(
    ...keys.map((key) => {
      if (key.includes('&')) return 0;
      const field = key.slice(0, key.indexOf(':'));
      if (field === 'word' || field === 'party') return 1;
      return byStrength.includes(field) || field === 'outlet' ? 2 : 0;
    }),
  );
}

function anyOf(covers: readonly (readonly string[] | null)[]): readonly string[] | null {
  return covers.some((cover) => cover === null) ? null : [...new Set(covers.flatMap((cover) => cover ?? []))];
}

/** Every pair of one alternative each of the two most telling weak children; null when there are not two. */
function weakPairs(children: readonly Query[], options: QueryOptions): readonly string[] | null {
  const weak = children
    .map((child) => requiredCover(child, options) ?? [])
    .filter((keys) => keys.length > 0 && keys.every(isWeak))
    .sort((a, b) => strength(a) - strength(b));
  const [first, second] = weak;
  if (!first || !second || first.length * second.length > mostKeys) return null;
  const pairs = first.flatMap((one) => second.map((other) => pair(keyText(one), keyText(other))));
  return [...new Set(pairs)];
}

/** A pair of the same key twice is that key. */
const pair = (one: string, other: string) => (one === other ? one : [one, other].sort().join('&'));
