import { nameTitles, postNominals } from '../lexicon/name-parts.ts';
import { type SpeltWord, splitName } from './split-name.ts';

/** The words without the titles before them and the letters after them; never nothing, unless there was nothing. */
export function withoutTitles(words: readonly SpeltWord[]): readonly SpeltWord[] {
  let start = words[0]?.text === 'h' && words[1]?.text === 'e' && words.length > 3 ? 2 : 0;
  while (start < words.length - 1 && nameTitles.has(words[start]?.text ?? '')) start += 1;
  let end = words.length;
  while (end > start + 1 && postNominals.has(words[end - 1]?.text ?? '')) end -= 1;
  return words.slice(start, end);
}

/**
 * The name as spelt, in lower-case Latin letters without marks, titles and punctuation, words parted by one space:
 * `Prime Minister Fayez al-Sarraj` gives `fayez al sarraj`. Two names of equal fold are spelt the same.
 */
export function foldName(name: string): string {
  return withoutTitles(splitName(name))
    .map(({ text }) => text)
    .join(' ');
}
