import { useLocation, useSearch } from 'wouter';

/** The search lives in the address, so that it can be shared and the browser's back button undoes it. */
export function useSearchQuery(): readonly [query: string, search: (query: string) => void] {
  const [path, go] = useLocation();
  const query = new URLSearchParams(useSearch()).get('q') ?? '';
  return [query, (next) => go(next.trim() ? `${path}?q=${encodeURIComponent(next.trim())}` : path)];
}
