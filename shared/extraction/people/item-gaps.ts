import type { Reading } from '../text/reading.ts';
import type { Item } from './items.ts';

export type Separator = 'none' | 'comma' | 'and' | 'semicolon' | 'bracket' | 'break';

/** What stands between two items: list punctuation keeps them in one run, anything else breaks it. */
export function separatorBetween(reading: Reading, left: Item | undefined, right: Item | undefined): Separator {
  if (!left || !right) return 'break';
  if (opensNames(reading, left, right)) return 'comma';
  let separator: Separator = 'none';
  for (let at = left.end; at < right.start; at++) {
    const token = reading.tokens[at];
    const word = token?.lower ?? '';
    // "Mary Ochieng’, the chair": an apostrophe that ends the name.
    if (at === left.end && (word === '’' || word === "'")) continue;
    // "X “Zed,” Y": the quotation mark of a nickname.
    if (/^[”"’']$/.test(word) && reading.tokens[at - 1]?.text === ',') continue;
    // "X “the rector of Y”, Z “the dean”"
    if (/^[”"]$/.test(word) && left.type === 'role' && at === left.end) continue;
    if (/^[“"]$/.test(word) && left.type === 'name' && right.type === 'role' && at === left.end) {
      separator = 'comma';
      continue;
    }
    if (word === ',' || word === ':') separator = separator === 'and' ? 'and' : 'comma';
    else if (word === 'and' || word === '&' || word === 'plus' || word === '/') separator = 'and';
    else if (word === 'as' || word === 'well' || word === 'together' || word === 'along' || word === 'with') {
      if (word === 'with' || word === 'together' || word === 'along' || reading.tokens[at + 1]?.lower === 'with')
        return 'break';
      separator = 'and';
    } else if (word === ';' || word === '•' || word === '-' || word === '–' || word === '—' || word === '·') {
      separator = word === '–' || word === '—' ? 'comma' : 'semicolon';
    } else if (word === '(') separator = 'bracket';
    else if (isNamingPlural(word, left, right)) separator = 'comma';
    else if (isCopula(word, reading.tokens[at + 1]?.lower) && right.type === 'role' && left.type === 'name')
      separator = 'comma';
    else if (
      word !== 'become' &&
      word !== 'who' &&
      word !== ')' &&
      word !== 'the' &&
      word !== 'his' &&
      word !== 'her' &&
      word !== 'their' &&
      word !== 'its' &&
      word !== 'a' &&
      word !== 'an' &&
      word !== 'also' &&
      word !== 'current' &&
      word !== 'both' &&
      word !== 'most'
    )
      return 'break';
    if (at - left.end > 5) return 'break';
  }
  return separator;
}

/** Words between an office of several and the colon that their names follow. */
const COLON_REACH = 16;

/** "Five new envoys will be guests at the palace: | X of A, Y of B". */
function opensNames(reading: Reading, left: Item, right: Item): boolean {
  return (
    left.type === 'role' &&
    left.role.plural &&
    right.type === 'name' &&
    !right.role &&
    right.of !== null &&
    reading.tokens[right.start - 1]?.text === ':' &&
    right.start - left.end <= COLON_REACH
  );
}

/** "X is the governor", "X, who is also interior minister", "X has become the first French president". */
function isCopula(word: string, next: string | undefined): boolean {
  return word === 'is' || word === 'remains' || (word === 'has' && next === 'become');
}

/** "the new envoys are X from A, Y from B", "ministers, namely X and Y". */
function isNamingPlural(word: string, left: Item, right: Item): boolean {
  return (
    /^(?:are|were|include|including|namely)$/.test(word) &&
    left.type === 'role' &&
    left.role.plural &&
    right.type === 'name' &&
    /^(?:ambassador|envoy|minister|president|governor|senator|commissioner|premier|secretary|mayor)$/.test(
      left.role.head,
    )
  );
}
