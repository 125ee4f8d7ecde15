import { genericWords, stopWords } from '../lexicon/search-words.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { containsPhrase, foldWords } from '../query/fold-words.ts';
import { type TextTarget, textTargets } from './edges.ts';
import { shortHash, vocabularyKey, wordKey, wordPartition } from './keys.ts';
import { type Entry, lookUp, storeEntries } from './known-entries.ts';
import type { Store } from './store.ts';

/** Makes sure that the organisations, places and sides of these meetings are found by any of their words. */
export async function storeVocabulary(store: Store, meetings: readonly Meeting[]): Promise<void> {
  await storeEntries(store, vocabularyEntries(meetings));
}

/** What the directory has of the texts of these meetings. */
export function vocabularyEntries(meetings: readonly Meeting[]): readonly Entry[] {
  const entries = meetings.flatMap(textTargets).map(entryOf);
  return [...new Map(entries.map((entry) => [entry.marker.pk, entry])).values()];
}

/** The word of a phrase by which to look it up: one that few texts have; null when all are as common as "the". */
export function tellingWord(phrase: string): string | null {
  const words = foldWords(phrase).filter((word) => !stopWords.has(word));
  const telling = words.filter((word) => !genericWords.has(word));
  return (telling.length > 0 ? telling : words).toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** The lists of all meetings that have a text of this kind with the phrase in it. */
export async function findTargets(
  store: Store,
  field: TextTarget['field'],
  phrase: string,
): Promise<readonly TextTarget['target'][]> {
  const word = tellingWord(phrase);
  if (word === null) return [];
  const items = await lookUp(store, wordPartition(field, word));
  const wanted = foldWords(phrase);
  const found = items.filter(({ text }) => containsPhrase(foldWords(String(text)), wanted));
  return found.map(({ target }) => target as TextTarget['target']);
}

function entryOf({ field, text, target }: TextTarget): Entry {
  const entry = shortHash([field, text, target.field, target.value].join('\n'));
  const words = new Set(foldWords(text).filter((word) => !stopWords.has(word)));
  return {
    marker: { ...vocabularyKey(entry) },
    lookUps: [...words].map((word) => ({ ...wordKey(field, word, entry), text, target })),
  };
}
