import { distance } from 'fastest-levenshtein';

const longestCompared = 60;
const shortestBeginning = 3;

/**
 * The valid word nearest to one that is none: one that begins so, or that shares its words, or else the one that the
 * fewest edits lead to, of all of it or of a word of it.
 */
export function nearestWord(word: string, valid: readonly string[]): string {
  const wanted = word.toLowerCase().slice(0, longestCompared);
  const begun = (candidate: string) => wanted.length >= shortestBeginning && candidate.startsWith(wanted);
  const alike = valid.find(begun) ?? valid.find((candidate) => sharesWords(wanted, candidate));
  if (alike !== undefined) return alike;
  const forms = [wanted, ...wordsOf(wanted).filter((each) => each.length >= shortestBeginning)];
  const farness = (candidate: string) => Math.min(...forms.map((form) => editsPerLetter(form, candidate)));
  return valid.reduce((best, candidate) => (farness(candidate) < farness(best) ? candidate : best));
}

/** What the nearest of several words stands for. */
export function nearestMeaning<Value>(word: string, meanings: ReadonlyMap<string, Value>): Value | null {
  return meanings.get(nearestWord(word, [...meanings.keys()])) ?? null;
}

/** Whether so few letters differ that the one can be meant for the other. */
export function isNear(word: string, valid: string): boolean {
  const wanted = word.toLowerCase().slice(0, longestCompared);
  return (
    valid.startsWith(wanted) ||
    sharesWords(wanted, valid) ||
    distance(wanted, valid) <= Math.max(2, Math.floor(valid.length / 3))
  );
}

/** Else a short word would be near to everything. */
const editsPerLetter = (one: string, other: string): number =>
  distance(one, other) / Math.max(one.length, other.length);

/** `oil-gas` for `oil-and-gas`: every word of what was asked begins one of the candidate's. */
function sharesWords(wanted: string, candidate: string): boolean {
  const words = wordsOf(wanted).filter((word) => word.length >= shortestBeginning);
  const own = wordsOf(candidate);
  return words.length > 1 && words.every((word) => own.some((each) => each.startsWith(word)));
}

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u);
