import { genericWords, stopWords } from '../lexicon/search-words.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { meetingNameKeys } from '../names/name-keys.ts';
import { foldWords } from './fold-words.ts';
import { keysToSeek } from './match-official.ts';
import { meetingCountries, meetingTexts } from './meeting-text.ts';
import type { Query, QueryOptions, TextField } from './query.ts';
import { resolveBody, resolveCountry } from './resolve-party.ts';

/** One thing that a record can be looked up by. Values are short, folded and free of control characters. */
export type IndexKey = Readonly<{ field: IndexField; value: string }>;

export type IndexField =
  | 'official'
  | 'pair'
  | 'place'
  | 'org'
  | 'party'
  | 'country'
  | 'topic'
  | 'word'
  | 'outlet'
  | 'status'
  | 'kind'
  | 'day';

/** About what share of records one key of a field selects, in records per ten thousand: the plan takes the least. */
const share: Readonly<Record<IndexField, number>> = {
  official: 5,
  pair: 20,
  place: 40,
  org: 50,
  party: 300,
  country: 300,
  topic: 400,
  word: 500,
  outlet: 1000,
  status: 3000,
  kind: 3000,
  day: 10,
};

/** Records of so many countries stand under one key for all pairs instead of one for each. */
const maximumPaired = 8;
const manyCountries: IndexKey = { field: 'pair', value: 'many' };

const pairKey = (one: string, other: string): IndexKey => ({ field: 'pair', value: [one, other].sort().join('-') });

const indexFields: Readonly<Record<TextField, IndexField>> = {
  text: 'word',
  role: 'word',
  party: 'party',
  org: 'org',
  place: 'place',
  outlet: 'outlet',
};

function pairKeys(countries: readonly string[]): readonly IndexKey[] {
  if (countries.length > maximumPaired) return [manyCountries];
  return countries.flatMap((one, i) => countries.slice(i + 1).map((other) => pairKey(one, other)));
}

function wordKeys(meeting: Meeting, field: TextField): readonly IndexKey[] {
  const words = new Set(meetingTexts(meeting, field).flatMap(({ words }) => words));
  return [...words].filter((word) => !stopWords.has(word)).map((value) => ({ field: indexFields[field], value }));
}

const keysOf = (field: IndexField, values: readonly string[]): readonly IndexKey[] =>
  [...new Set(values)].map((value) => ({ field, value }));

/**
 * Every key of a record. A query that matches the record has at least one key of its requiredCover among them.
 * Country codes and party ids are in capitals, words in small letters, so that `IT` and `it` stay apart.
 */
export function meetingKeys(meeting: Meeting): readonly IndexKey[] {
  const countries = meetingCountries(meeting);
  const { place, date, kind, status } = meeting;
  return [
    ...keysOf(
      'official',
      meeting.participants.flatMap(({ name }) => meetingNameKeys(name)),
    ),
    ...keysOf('topic', meeting.topics),
    ...keysOf('country', countries),
    ...pairKeys(countries),
    ...keysOf(
      'party',
      meeting.parties.map(({ id }) => `=${id}`),
    ),
    ...wordKeys(meeting, 'party'),
    ...wordKeys(meeting, 'org'),
    ...keysOf('place', place?.country ? [`=${place.country}`] : []),
    ...wordKeys(meeting, 'place'),
    ...wordKeys(meeting, 'outlet'),
    { field: 'kind', value: kind },
    { field: 'status', value: status },
    ...keysOf('day', date === null ? [] : [date]),
    ...wordKeys(meeting, 'text'),
  ];
}

/** Keys of which a matching record has at least one, and the share of records they select. */
type Cover = Readonly<{ keys: readonly IndexKey[]; share: number }> | null;

const cover = (keys: readonly IndexKey[], each = share[keys[0]?.field ?? 'kind']): Cover =>
  keys.length === 0 ? null : { keys, share: each * keys.length };

/** A record with the phrase has all its words: the one that says most is enough. */
function tellingWord(value: string): string | null {
  const words = foldWords(value).filter((word) => !stopWords.has(word));
  const telling = words.filter((word) => !genericWords.has(word));
  const candidates = telling.length > 0 ? telling : words;
  return candidates.reduce<string | null>((best, word) => (word.length > (best?.length ?? 0) ? word : best), null);
}

function coverText(field: TextField, value: string): Cover {
  const word = tellingWord(value);
  if (word === null) return null;
  const keys: IndexKey[] = [{ field: indexFields[field], value: word }];
  if (field === 'place' || field === 'party') {
    const ids = [resolveCountry(value), ...(field === 'party' ? [resolveBody(value), value] : [])];
    keys.push(
      ...keysOf(
        field,
        ids.filter((id) => id !== null).map((id) => `=${id}`),
      ),
    );
  }
  return cover(keys, share[indexFields[field]] / keys.length);
}

function coverOfficial(name: string, options: QueryOptions): Cover {
  const keys = keysToSeek(name, options.names ?? 'variants');
  const each = keys.some((key) => key.startsWith('~')) ? 10 * share.official : share.official;
  return cover(keysOf('official', keys), each / Math.max(1, keys.length));
}

/** Two countries of one conjunction select by the pair, which few records have. */
function coverPair(children: readonly Query[]): Cover {
  const countries = new Set(children.flatMap((child) => (child.type === 'country' ? [child.value] : [])));
  const [one, other] = countries;
  return one === undefined || other === undefined ? null : cover([pairKey(one, other), manyCountries], share.pair / 2);
}

const better = (one: Cover, other: Cover): Cover => {
  if (one === null || other === null) return one ?? other;
  return other.share < one.share ? other : one;
};

function coverAny(children: readonly Cover[]): Cover {
  const covered = children.filter((child) => child !== null);
  if (covered.length < children.length) return null;
  const keys = new Map(covered.flatMap(({ keys }) => keys.map((key) => [`${key.field}:${key.value}`, key] as const)));
  return { keys: [...keys.values()], share: covered.reduce((sum, child) => sum + child.share, 0) };
}

function coverOf(query: Query, options: QueryOptions): Cover {
  switch (query.type) {
    case 'and':
      return [coverPair(query.children), ...query.children.map((child) => coverOf(child, options))].reduce(
        better,
        null,
      );
    case 'or':
      return coverAny(query.children.map((child) => coverOf(child, options)));
    case 'official':
      return coverOfficial(query.value, options);
    case 'text':
      return coverText(query.field, query.value);
    case 'country':
    case 'topic':
    case 'kind':
    case 'status':
      return cover([{ field: query.type, value: query.value }]);
    default:
      return null;
  }
}

/**
 * The most selective set of keys such that every record that matches the query has one of them; null when the query
 * has no positive term to look up by (only NOT, dates, `lead` or words as common as “the”). Search reads the records
 * under these keys, alerting stores a watch under them. Pass the options that matchQuery gets.
 */
export function requiredCover(query: Query, options: QueryOptions = {}): readonly IndexKey[] | null {
  return coverOf(query, options)?.keys ?? null;
}
