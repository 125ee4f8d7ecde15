import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { type Channel, useApi } from '../api.ts';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Caps } from './channels/caps.tsx';
import { Subscriptions, subscriptionsOf } from './channels/subscriptions.tsx';
import { Webhooks } from './channels/webhooks.tsx';

/** Where alerts go: each channel with who is subscribed and who has confirmed. */
export default function ChannelsPage() {
  const api = useApi();
  const queries = useQueryClient();
  const channels = useQuery({
    queryKey: ['channels'],
    queryFn: async () => {
      const items = (await api.GET('/channels')).data?.items ?? [];
      // With who is subscribed, so that nothing moves once the channels are there.
      await Promise.all(items.map(({ id }) => queries.prefetchQuery({ ...subscriptionsOf(api, id), retry: false })));
      return items;
    },
  });
  return (
    <>
      <PageTitle title="Channels" />
      <NewChannel />
      {channels.isPending && <Loading what="channels" />}
      {channels.error && (
        <Failure what="The channels could not be had." error={channels.error} onRetry={() => channels.refetch()} />
      )}
      {channels.data?.length === 0 && (
        <p className="empty">No channels yet. Make one above, then subscribe an address or a phone number to it.</p>
      )}
      <ul className="plain cards">
        {channels.data?.map((channel) => (
          <ChannelCard key={channel.id} channel={channel} />
        ))}
      </ul>
    </>
  );
}

function NewChannel() {
  const api = useApi();
  const id = useId();
  const queries = useQueryClient();
  const create = useMutation({
    mutationFn: (name: string) => api.POST('/channels', { body: { name } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['channels'] }),
  });
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    create.mutate(String(new FormData(form).get('name') ?? ''), { onSuccess: () => form.reset() });
  };
  return (
    <form className="inline-form" onSubmit={make}>
      <label htmlFor={id}>New channel</label>
      <input id={id} name="name" required maxLength={100} placeholder="Newsroom" dir="auto" />
      <button type="submit" className="primary" disabled={create.isPending}>
        Make it
      </button>
      {create.error && <Failure what="Not made." error={create.error} />}
    </form>
  );
}

function ChannelCard({ channel }: { readonly channel: Channel }) {
  const api = useApi();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => api.DELETE('/channels/{id}', { params: { path: { id: channel.id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['channels'] }),
  });
  return (
    <li className="card">
      <h2>
        <bdi>{channel.name}</bdi>
      </h2>
      <Subscriptions channel={channel.id} />
      <Webhooks channel={channel} />
      <Caps channel={channel} />
      {channel.id !== 'default' && (
        <p className="actions">
          <button
            type="button"
            disabled={remove.isPending}
            onClick={() => {
              if (confirm(`Remove the channel “${channel.name}” with its subscriptions?`)) remove.mutate();
            }}
          >
            Remove the channel
          </button>
        </p>
      )}
      {remove.error && <Failure what="Not removed." error={remove.error} />}
    </li>
  );
}
