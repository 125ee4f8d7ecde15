import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useApi, type Watch } from '../api.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { describeDelivery } from './watches/describe-delivery.ts';

/** The reader's watches: what each looks for, where it tells of it, and whether it is at work. */
export default function WatchesPage() {
  const api = useApi();
  const watches = useQuery({
    queryKey: ['watches'],
    queryFn: async ({ signal }) => (await api.GET('/watches', { signal })).data?.items ?? [],
  });
  const channels = useQuery({
    queryKey: ['channels'],
    queryFn: async () => (await api.GET('/channels')).data?.items ?? [],
  });
  const nameOf = (channel: string) => channels.data?.find(({ id }) => id === channel)?.name ?? channel;
  return (
    <>
      <PageTitle title="Watches">
        <Link className="button" href="/watches/new">
          New watch
        </Link>
      </PageTitle>
      {watches.isPending && <Loading what="watches" />}
      {watches.error && (
        <Failure what="The watches could not be had." error={watches.error} onRetry={() => watches.refetch()} />
      )}
      {watches.data?.length === 0 && (
        <p className="empty">
          No watches yet. <Link href="/">Search the meetings</Link> and choose “Watch this search”, or{' '}
          <Link href="/watches/new">write one</Link>.
        </p>
      )}
      <ul className="plain cards">
        {watches.data?.map((watch) => (
          <WatchCard key={watch.id} watch={watch} channel={nameOf(watch.channel)} />
        ))}
      </ul>
    </>
  );
}

function WatchCard({ watch, channel }: { readonly watch: Watch; readonly channel: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const settled = { onSettled: () => queries.invalidateQueries({ queryKey: ['watches'] }) };
  const pause = useMutation({
    ...settled,
    mutationFn: () =>
      api.PATCH('/watches/{id}', {
        params: { path: { id: watch.id }, header: { 'if-match': `"${watch.version}"` } },
        body: { paused: !watch.paused },
      }),
  });
  const remove = useMutation({
    ...settled,
    mutationFn: () => api.DELETE('/watches/{id}', { params: { path: { id: watch.id } } }),
  });
  const error = pause.error ?? remove.error;
  return (
    <li className="card">
      <h2>
        <Link href={`/watches/${encodeURIComponent(watch.id)}`}>
          <bdi>{watch.name}</bdi>
        </Link>{' '}
        {watch.paused && <span className="tag tag-planned">paused</span>}
      </h2>
      <p>
        <code dir="auto">{watch.query}</code>
      </p>
      <p className="quiet">
        {describeDelivery(watch)} to <bdi>{channel}</bdi>
      </p>
      <p className="actions">
        <Link href={`/?q=${encodeURIComponent(watch.query)}`}>Search</Link>
        <Link href={`/alerts?watch=${encodeURIComponent(watch.id)}`}>Alerts</Link>
        <button type="button" disabled={pause.isPending} onClick={() => pause.mutate()}>
          {watch.paused ? 'Resume' : 'Pause'}
        </button>
        <button
          type="button"
          disabled={remove.isPending}
          onClick={() => {
            if (confirm(`Remove the watch “${watch.name}”? Alerts that it raised stay.`)) remove.mutate();
          }}
        >
          Remove
        </button>
      </p>
      {error && <Failure what="Nothing was changed." error={error} />}
    </li>
  );
}
