import { ReadoutError } from '../errors.ts';

/** A problem that the API answers with; `column` (from 1) and `suggestion` point at a mistake in a query. */
export class ApiError extends ReadoutError {
  readonly column: number | null;
  readonly suggestion: string | null;

  constructor(
    code: string,
    message: string,
    place: Readonly<{ column?: number | undefined; suggestion?: string | undefined }>,
  ) {
    super(code, message);
    this.column = place.column ?? null;
    this.suggestion = place.suggestion ?? null;
  }
}
