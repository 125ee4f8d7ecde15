import type { Scene } from '../coreference/scene.ts';
import { DETERMINERS } from '../people/person-lists.ts';
import { FUNCTION, MODIFIER } from '../text/word-classes.ts';

/** "In the evening she met", "at the meeting he told": they only end like a participle. */
export const NO_PARTICIPLES = new Set(
  'during following according morning evening meeting gathering briefing'.split(' '),
);

/** "the newly appointed Ambassador X", not "the king appointed Ambassador X": how one came to the office. */
export function isOfficeParticiple({ reading: { tokens } }: Scene, at: number): boolean {
  if (!OFFICE_PARTICIPLES.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return DETERMINERS.has(before) || /ly$|^(?:just|then|[.:,–—-])?$/.test(before);
}

const OFFICE_PARTICIPLES = new Set(
  'appointed elected re-elected reelected named designated accredited inaugurated installed nominated retired deposed ousted deported exiled embattled self-proclaimed returning departing visiting incoming outgoing sitting serving reigning ruling governing acting presiding'.split(
    ' ',
  ),
);

export function isParticiple(word: string): boolean {
  return word.endsWith('ing');
}

/** Content words that make what follows a verb a thing, not a person: "met the target". */
export function isPlainNoun(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  return (
    !((scene.reading.classes[at] ?? 0) & (FUNCTION | MODIFIER)) &&
    !/(?:ly|-\p{L}+)$/u.test(token.lower) &&
    !DETERMINERS.has(token.lower)
  );
}
