import { closest, distance } from 'fastest-levenshtein';
import { ReadoutError } from '../errors.ts';

/** A query that can't be read. `column` counts from 1; `suggestion` is the nearest valid word, if one is near. */
export class QueryError extends ReadoutError {
  readonly column: number;
  readonly suggestion: string | null;

  constructor(message: string, column: number, suggestion: string | null = null) {
    const hint = suggestion === null ? '' : ` Did you mean “${suggestion}”?`;
    super('query-invalid', `${message} (column ${column}).${hint}`);
    this.name = 'QueryError';
    this.column = column;
    this.suggestion = suggestion;
  }
}

/** The valid word nearest to a misspelt one, or null when none is near enough to be meant. */
export function nearestWord(word: string, valid: readonly string[]): string | null {
  const wanted = word.toLowerCase().slice(0, 60);
  const extension = valid.find((candidate) => wanted.length >= 3 && candidate.startsWith(wanted));
  if (extension !== undefined) return extension;
  const shared = valid.find((candidate) => sharesWords(wanted, candidate));
  if (shared !== undefined) return shared;
  const nearest = closest(wanted, valid);
  return distance(wanted, nearest) <= Math.max(2, Math.floor(nearest.length / 3)) ? nearest : null;
}

/** `oil-gas` for `oil-and-gas`: every word of what was asked begins one of the candidate's. */
function sharesWords(wanted: string, candidate: string): boolean {
  const words = wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
  const own = candidate.split(/[^\p{L}\p{N}]+/u);
  return words.length > 1 && words.every((word) => own.some((each) => each.startsWith(word)));
}
