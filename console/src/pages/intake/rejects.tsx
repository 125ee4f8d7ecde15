import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';

type Reject = Readonly<{ object: string; part: string | null; reason: string; code: string; at: string }>;

/** What could not be read, with the reason and another try. */
export function Rejects() {
  const api = useApi();
  const rejects = useInfiniteQuery({
    queryKey: ['rejects'],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) };
      return (await api.GET('/rejects', { params: { query }, signal })).data ?? { items: [], next: null };
    },
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : 10_000),
  });
  const items = rejects.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="rejects">
      <h2 id="rejects">Could not be read</h2>
      {rejects.error && <Failure what="The rejects could not be had." error={rejects.error} />}
      {rejects.isSuccess && items.length === 0 && <p className="empty">Everything so far could be read.</p>}
      <ul className="plain">
        {items.map((reject) => (
          <RejectLine key={`${reject.object} ${reject.part} ${reject.code}`} reject={reject} />
        ))}
      </ul>
      {rejects.hasNextPage && (
        <button type="button" disabled={rejects.isFetchingNextPage} onClick={() => rejects.fetchNextPage()}>
          Older ones
        </button>
      )}
    </section>
  );
}

function RejectLine({ reject: { at, code, object, part, reason } }: { readonly reject: Reject }) {
  const api = useApi();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: () => api.POST('/rejects/retry', { body: { object } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['intake'] }),
  });
  return (
    <li className="reject">
      <div>
        <strong>
          <bdi>{object.replace(/^uploads\/[0-9a-f-]{36}\//, '')}</bdi>
        </strong>{' '}
        {part && <bdi>{part}</bdi>} <span className="tag">{code}</span>
        <p>{reason}</p>
        <p className="quiet">{at.slice(0, 16).replace('T', ' ')} UTC</p>
        {retry.error && <Failure what="Not retried." error={retry.error} />}
      </div>
      <button
        type="button"
        disabled={retry.isPending || retry.isSuccess}
        aria-label={retry.isSuccess ? undefined : `Read once more: ${object}`}
        onClick={() => retry.mutate()}
      >
        {retry.isSuccess ? 'It waits to be read' : 'Read once more'}
      </button>
    </li>
  );
}
