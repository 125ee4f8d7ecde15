import { ApiError } from '../../shared/api-client/api-error.ts';
import type { SearchError } from './parts/search-box.tsx';

/** The mistake in a query that the API points at, for the search box to mark; null when the error is something else. */
export function searchError(error: Error | null): SearchError | null {
  if (!(error instanceof ApiError) || error.code !== 'query-invalid') return null;
  return { column: error.column, message: error.message };
}
