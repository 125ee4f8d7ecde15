import { ReadoutError } from '../errors.ts';

/** A query that can't be read. `column` counts from 1; `suggestion` is the nearest valid word, where words are given. */
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
