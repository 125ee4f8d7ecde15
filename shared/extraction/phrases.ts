import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

type Entry<T> = { readonly rest: readonly string[]; readonly values: T[] };

/** Phrases by their first word, ready for look-up in tokens. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** A phrase found: the values given for it and how many tokens it takes. */
export type PhraseHit<T> = Readonly<{ values: readonly T[]; length: number }>;

/**
 * Compiles phrases for matching in one pass. A phrase is in lower case, cut up as `tokenise` does; its last word also
 * matches in the regular plural. Several values may share a phrase.
 */
export function phraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = /^[a-z-]+$/.test(phrase) ? [phrase] : tokenise(phrase).map(({ lower }) => lower);
    const last = words.at(-1) ?? '';
    for (const form of new Set([last, plural(last)])) add(index, [...words.slice(0, -1), form], value);
  }
  return index;
}

/** The longest phrase that starts at token `at`, or null. */
export function phraseAt<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number): PhraseHit<T> | null {
  const entries = index.get(tokens[at]?.lower ?? '');
  if (!entries) return null;
  let best: PhraseHit<T> | null = null;
  for (const { rest, values } of entries) {
    if (best && rest.length < best.length) continue;
    if (rest.every((word, i) => tokens[at + 1 + i]?.lower === word)) best = { values, length: rest.length + 1 };
  }
  return best;
}

function add<T>(index: Map<string, Entry<T>[]>, [first = '', ...rest]: readonly string[], value: T): void {
  const entries = index.get(first) ?? [];
  if (entries.length === 0) index.set(first, entries);
  const same = entries.find(
    (entry) => entry.rest.length === rest.length && entry.rest.every((word, i) => word === rest[i]),
  );
  if (!same) entries.push({ rest, values: [value] });
  else if (!same.values.includes(value)) same.values.push(value);
}

function plural(word: string): string {
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
