import { transliterate } from '../names/transliterate.ts';

const apostrophes = /['’‘`´ʼʻʿʾ]/g;
const dotted = /\b(\p{L})\.(?=\p{L}\b)/gu;
const word = /[\p{L}\p{N}]+/gu;

/** The words of a text as search compares them: lower-case Latin letters and digits; U.N. is one word, al-Sarraj two. */
export function foldWords(text: string): readonly string[] {
  return transliterate(text.replace(apostrophes, '').replace(dotted, '$1')).match(word) ?? [];
}

/** Whether the words of a phrase stand one after another. */
export function containsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (phrase.every((part, i) => words[at + i] === part)) return true;
  }
  return false;
}
