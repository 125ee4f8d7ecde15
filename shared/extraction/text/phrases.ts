import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';
import { lookUpOnce, type WordForm } from './word-forms.ts';

/** The words after the first, the plural of the last of them, and what was given for the phrase. */
type Entry<T> = { readonly rest: readonly string[]; readonly plural: string; readonly values: T[] };

/** The phrases that begin with a word. Compiled when first asked for, so that import stays quick. */
export type PhraseIndex<T> = (first: WordForm) => readonly Entry<T>[] | null;

/** A phrase found: the values given for it and how many tokens it takes. */
export type PhraseHit<T> = Readonly<{ values: readonly T[]; length: number }>;

const NO_WORDS: readonly string[] = [];

/** Stands in a phrase for up to so many words: "form * government" is also "form a new government". */
const GAP = '*';
const GAP_REACH = 2;

/**
 * Compiles phrases for matching in one pass. A phrase is in lower case, cut up as `tokenise` does; its last word also
 * matches in the regular plural; `*` inside it stands for up to two words. Several values may share a phrase.
 */
export function phraseIndex<T>(entries: () => Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  let compiled: ReadonlyMap<string, readonly Entry<T>[]> | null = null;
  return lookUpOnce(({ lower }) => {
    compiled ??= compile(entries());
    return compiled.get(lower) ?? null;
  });
}

/** The phrases of a list parted by `|`. "halt/end the fighting" stands for two of them, `//` for a stroke. */
export function phrasesOf(list: string): readonly string[] {
  return list.split('|').flatMap(spelledOut);
}

function spelledOut(phrase: string): readonly string[] {
  let spelled = [''];
  for (const word of phrase.split(' ')) {
    const words = word.split(/(?<!\/)\/(?!\/)/).map((alternative) => alternative.replaceAll('//', '/'));
    spelled = spelled.flatMap((begun) => words.map((next) => (begun === '' ? next : `${begun} ${next}`)));
  }
  return spelled;
}

function compile<T>(entries: Iterable<readonly [phrase: string, value: T]>): ReadonlyMap<string, readonly Entry<T>[]> {
  const index = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase);
    const first = words[0] ?? '';
    if (words.length === 1) {
      add(index, first, NO_WORDS, '', value);
      add(index, plural(first), NO_WORDS, '', value);
    } else add(index, first, words.slice(1), plural(words[words.length - 1] ?? ''), value);
  }
  return index;
}

/** The longest phrase that starts at token `at`, or null. */
export function phraseAt<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number): PhraseHit<T> | null {
  const first = tokens[at];
  const entries = first && index(first.form);
  if (!entries) return null;
  let best: Entry<T> | null = null;
  let bestEnd = at;
  for (const entry of entries) {
    if (best && entry.rest.length < bestEnd - at - 1 && !entry.rest.includes(GAP)) continue;
    const end = endOf(entry, tokens, at + 1, 0);
    if (end <= bestEnd) continue;
    best = entry;
    bestEnd = end;
  }
  return best ? { values: best.values, length: bestEnd - at } : null;
}

/** The token after the words of an entry from the given one on, or -1 when they do not stand there. */
function endOf<T>(entry: Entry<T>, tokens: readonly Token[], from: number, first: number): number {
  const { rest, plural } = entry;
  const last = rest.length - 1;
  for (let i = first; i <= last; i++) {
    if (rest[i] === GAP) return endAfterGap(entry, tokens, from + i - first, i + 1);
    const word = tokens[from + i - first]?.lower;
    if (word !== rest[i] && !(i === last && word === plural)) return -1;
  }
  return from + last + 1 - first;
}

function endAfterGap<T>(entry: Entry<T>, tokens: readonly Token[], from: number, next: number): number {
  for (let skipped = 0; skipped <= GAP_REACH; skipped++) {
    const end = endOf(entry, tokens, from + skipped, next);
    if (end >= 0) return end;
    if (tokens[from + skipped]?.kind !== 'word') return -1;
  }
  return -1;
}

/** Most phrases are plain words; only those with apostrophes, dots or signs need the tokeniser. */
function wordsOf(phrase: string): readonly string[] {
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    if (code !== 32 && code !== 45 && code !== 42 && (code < 97 || code > 122))
      return tokenise(phrase).map(({ lower }) => lower);
  }
  return phrase.split(' ');
}

function add<T>(index: Map<string, Entry<T>[]>, first: string, rest: readonly string[], last: string, value: T): void {
  const entries = index.get(first);
  if (!entries) {
    index.set(first, [{ rest, plural: last, values: [value] }]);
    return;
  }
  for (const entry of entries) {
    if (!sameWords(entry.rest, rest)) continue;
    if (!entry.values.includes(value)) entry.values.push(value);
    return;
  }
  entries.push({ rest, plural: last, values: [value] });
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function plural(word: string): string {
  if (word.endsWith('s') || word.endsWith('x') || word.endsWith('ch') || word.endsWith('sh')) return `${word}es`;
  if (!word.endsWith('y')) return `${word}s`;
  return 'aeiou'.includes(word.charAt(word.length - 2)) ? `${word}s` : `${word.slice(0, -1)}ies`;
}
