import { useInfiniteQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { ReadoutError } from '../../../shared/errors.ts';
import { useApi } from '../api.ts';
import { Facets } from '../parts/facets.tsx';
import { Loading } from '../parts/loading.tsx';
import { MeetingLine } from '../parts/meeting-line.tsx';
import { SearchBox, type SearchError } from '../parts/search-box.tsx';
import { useSearchQuery } from '../use-search-query.ts';

const pageSize = 50;
const liveEveryMs = 3_000;
const lineHeight = 64;

/** Meetings, the newest first; new ones appear by themselves. */
export function FeedPage() {
  const api = useApi();
  const [query, search] = useSearchQuery();
  const meetings = useInfiniteQuery({
    queryKey: ['meetings', query],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await api.GET('/meetings', {
        params: {
          query: { limit: pageSize, ...(query ? { q: query } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        },
        signal,
      });
      return data ?? { items: [], next: null };
    },
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => (state.data && state.data.pages.length > 1 ? false : liveEveryMs),
    retry: false,
  });
  const items = meetings.data?.pages.flatMap((page) => page.items) ?? [];
  const list = useRef<HTMLDivElement>(null);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => lineHeight,
    overscan: 10,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => items[index]?.id ?? index,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = meetings;
  useEffect(() => {
    if (last >= items.length - 10 && hasNextPage && !isFetchingNextPage) fetchNextPage();
  }, [last, items.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <>
      <h1>Meetings</h1>
      <SearchBox query={query} error={searchError(meetings.error)} onSearch={search} />
      {query && (
        <p>
          <Link href={`/watches/new?q=${encodeURIComponent(query)}`}>Watch this search</Link>
        </p>
      )}
      <div className="feed">
        <section aria-label="Meetings" aria-busy={meetings.isPending}>
          {meetings.isPending && <Loading what="meetings" />}
          {meetings.isSuccess && items.length === 0 && <Nothing query={query} />}
          <div ref={list} className="lines" style={{ height: rows.getTotalSize() }}>
            {shown.map((row) => {
              const meeting = items[row.index];
              return (
                meeting && (
                  <div
                    key={row.key}
                    data-index={row.index}
                    ref={rows.measureElement}
                    className="lines-row"
                    style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
                  >
                    <MeetingLine meeting={meeting} />
                  </div>
                )
              );
            })}
          </div>
        </section>
        <Facets query={query} onSearch={search} />
      </div>
    </>
  );
}

function Nothing({ query }: { readonly query: string }) {
  return query ? (
    <p>No meeting matches. Take a term away, or look for another spelling.</p>
  ) : (
    <p>
      No meetings yet. <Link href="/intake">Upload an article</Link>, and what is in it appears here.
    </p>
  );
}

function searchError(error: Error | null): SearchError | null {
  if (!error) return null;
  const column = error instanceof ReadoutError ? /column (\d+)/i.exec(error.message)?.[1] : undefined;
  return { column: column ? Number(column) : null, message: error.message };
}
