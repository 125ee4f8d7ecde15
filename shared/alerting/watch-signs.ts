import { kindSchema, type Meeting, statusSchema } from '../meeting/meeting.ts';
import { meetingNameSigns, type NameSigns, soughtNameKeys, soughtNameSigns } from '../names/name-keys.ts';
import type { Query, QueryOptions } from '../query/query.ts';
import { type IndexKey, meetingKeys, requiredCover } from '../query/query-keys.ts';
import { isWeak, keyText, strength } from './weak-keys.ts';

/*
 * Many meetings have a key of a watch and do not match: the name under the key is another one that begins alike, the
 * phrase is there but not the topic. A sign is what such a meeting lacks; it is held with the key in the directory (see
 * key-directory.ts), so that the watch need not be read to see that it does not match. A sign says something of the name,
 * or names a weak key that must be there as well, or both: `=bk`, `&topic:trade`, `=bk&topic:trade`.
 */

/** More alternatives than these are not worth their place. */
const mostGuards = 8;
const mostSigns = 40;

/**
 * The keys one of which a meeting must have besides those that a conjunction is stored under: a topic that it asks for,
 * or the kinds that it does not rule out. Empty where there are none.
 */
export function guardsOf(query: Query, stored: readonly string[], options: QueryOptions): readonly string[] {
  if (query.type !== 'and') return [];
  const used = new Set(stored.flatMap((key) => key.split('&')));
  const [best = []] = query.children
    .map((child) => weakAlternatives(child, options))
    .filter((keys) => keys.length > 0 && keys.length <= mostGuards && !keys.some((key) => used.has(keyText(key))))
    .sort((a, b) => strength(a) - strength(b));
  return best.map(keyText);
}

function weakAlternatives(query: Query, options: QueryOptions): readonly IndexKey[] {
  if (query.type === 'not') return othersThan(query.child);
  const keys = requiredCover(query, options) ?? [];
  return keys.every(isWeak) ? keys : [];
}

/** Every meeting has one kind and one status: what is not of one is of another. */
function othersThan(query: Query): readonly IndexKey[] {
  const others = (field: 'kind' | 'status', values: readonly string[], value: string): readonly IndexKey[] =>
    values.filter((other) => other !== value).map((other) => ({ field, value: other }));
  if (query.type === 'kind') return others('kind', kindSchema.options, query.value);
  return query.type === 'status' ? others('status', statusSchema.options, query.value) : [];
}

/** The signs of a key, given those of the officials that a query asks for and the guards of the key. None: all may match. */
export function watchSigns(key: string, officials: NameSigns, guards: readonly string[]): readonly string[] {
  const names = officials.get(key) ?? [''];
  const signs = joined(names, guards.length > 0 ? guards.map(guardSign) : ['']);
  const chosen = signs.length <= mostSigns ? signs : names;
  return chosen.includes('') ? [] : chosen;
}

/** The signs of the names that a query asks for, by key; without the keys that some name has without a sign. */
export function officialSigns(query: Query): NameSigns {
  const signs = new Map<string, readonly string[]>();
  const open = new Set<string>();
  for (const name of officialsIn(query)) {
    const own = soughtNameSigns(name);
    for (const value of soughtNameKeys(name)) {
      const key = keyText({ field: 'official', value });
      const more = own.get(value);
      if (more) signs.set(key, [...new Set([...(signs.get(key) ?? []), ...more])]);
      else open.add(key);
    }
  }
  for (const key of open) signs.delete(key);
  return signs;
}

function officialsIn(query: Query): readonly string[] {
  if (query.type === 'official') return [query.value];
  return query.type === 'and' || query.type === 'or' ? query.children.flatMap(officialsIn) : [];
}

/** All signs that a meeting has under a key. */
export function meetingSigns(meeting: Meeting): (key: string) => readonly string[] {
  const guards = meetingKeys(meeting).filter(isWeak).map(keyText).map(guardSign);
  const names = new Map<string, readonly string[]>();
  for (const { name } of meeting.participants) {
    for (const [value, signs] of meetingNameSigns(name)) {
      const key = keyText({ field: 'official', value });
      names.set(key, [...(names.get(key) ?? []), ...signs]);
    }
  }
  return (key) => joined(['', ...(names.get(key) ?? [])], ['', ...guards]).filter((sign) => sign !== '');
}

const guardSign = (key: string) => `&${key}`;

const joined = (ones: readonly string[], others: readonly string[]): readonly string[] =>
  ones.flatMap((one) => others.map((other) => one + other));
