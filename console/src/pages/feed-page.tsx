import { useInfiniteQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { type ApiClient, type MeetingSummary, useApi } from '../api.ts';
import { Facets } from '../parts/facets.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { MeetingLine } from '../parts/meeting-line.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { searchError } from '../search-error.ts';
import { useSearchQuery } from '../use-search-query.ts';

const pageSize = 50;
const liveEveryMs = 3_000;
/** Who has scrolled further reads older meetings; their pages are not fetched over and over. */
const livePages = 4;
const lineHeight = 72;

/** Meetings, the newest first; new ones appear by themselves. */
export function FeedPage() {
  const api = useApi();
  const [query, search] = useSearchQuery();
  const meetings = useInfiniteQuery({
    queryKey: ['meetings', query],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => meetingsPage(api, query, pageParam, signal),
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => (state.error || (state.data?.pages.length ?? 0) > livePages ? false : liveEveryMs),
    retry: false,
  });
  const items = useMemo(() => unique(meetings.data?.pages.flatMap((page) => page.items) ?? []), [meetings.data]);
  const mistake = searchError(meetings.error);
  return (
    <>
      <PageTitle title="Meetings">
        {query && !mistake && (
          <Link className="button" href={`/watches/new?q=${encodeURIComponent(query)}`}>
            Watch this search
          </Link>
        )}
      </PageTitle>
      <SearchBox query={query} error={mistake} onSearch={search} />
      <div className="feed">
        <section aria-label="Meetings found" aria-busy={meetings.isPending}>
          {meetings.isPending && <Loading what="meetings" />}
          {meetings.error && !mistake && (
            <Failure what="The meetings could not be had." error={meetings.error} onRetry={() => meetings.refetch()} />
          )}
          {meetings.isSuccess && items.length === 0 && !meetings.hasNextPage && <Nothing query={query} />}
          <Lines
            items={items}
            more={meetings.hasNextPage && !meetings.isFetchingNextPage && !meetings.error}
            onMore={() => meetings.fetchNextPage()}
          />
        </section>
        <Facets query={query} ready={!meetings.isPending} onSearch={search} />
      </div>
    </>
  );
}

async function meetingsPage(api: ApiClient, query: string, cursor: string, signal: AbortSignal) {
  const { data } = await api.GET('/meetings', {
    params: { query: { limit: pageSize, ...(query ? { q: query } : {}), ...(cursor ? { cursor } : {}) } },
    signal,
  });
  return data ?? { items: [], next: null };
}

/** Only the lines in sight are in the page, however many there are. */
function Lines({
  items,
  more,
  onMore,
}: {
  readonly items: readonly MeetingSummary[];
  readonly more: boolean;
  readonly onMore: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => lineHeight,
    overscan: 10,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => items[index]?.id ?? index,
  });
  const shown = rows.getVirtualItems();
  const atEnd = (shown.at(-1)?.index ?? -1) >= items.length - 10;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page may be empty and yet not the last; its arrival counts
  useEffect(() => {
    if (atEnd && more) onMore();
  }, [atEnd, more, items.length]);
  return (
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
  );
}

function Nothing({ query }: { readonly query: string }) {
  return query ? (
    <p className="empty">No meeting matches. Take a term away, or try a family name alone.</p>
  ) : (
    <p className="empty">
      No meetings yet. <Link href="/intake">Upload an article</Link>, and what is in it appears here.
    </p>
  );
}

/** A meeting that moved between two pages while they were fetched is shown once. */
function unique(meetings: readonly MeetingSummary[]): readonly MeetingSummary[] {
  return [...new Map(meetings.map((meeting) => [meeting.id, meeting])).values()];
}
