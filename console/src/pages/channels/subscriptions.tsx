import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ApiClient, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { InputField, SelectField } from '../../parts/field.tsx';

const ways = {
  email: { name: 'E-mail', type: 'email', example: 'desk@example.org' },
  sms: { name: 'SMS', type: 'tel', example: '+390612345678' },
  https: { name: 'HTTPS', type: 'url', example: 'https://example.org/alerts' },
} as const;
type Protocol = keyof typeof ways;
const wayNames = { email: ways.email.name, sms: ways.sms.name, https: ways.https.name } as const;
const isProtocol = (name: string): name is Protocol => name in ways;

/** The query that reads who is subscribed to a channel. */
export const subscriptionsOf = (api: ApiClient, channel: string) => ({
  queryKey: ['subscriptions', channel],
  queryFn: async () =>
    (await api.GET('/channels/{id}/subscriptions', { params: { path: { id: channel } } })).data?.items ?? [],
});

/** Who a channel reaches. An e-mail or HTTPS address counts once its owner has confirmed it. */
export function Subscriptions({ channel }: { readonly channel: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const asked = subscriptionsOf(api, channel);
  const { queryKey } = asked;
  const subscriptions = useQuery({
    ...asked,
    refetchInterval: ({ state }) => (state.data?.some((each) => each.state === 'pending') ? 5_000 : false),
  });
  const end = useMutation({
    mutationFn: (endpoint: string) =>
      api.DELETE('/channels/{id}/subscriptions', { params: { path: { id: channel }, query: { endpoint } } }),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <>
      {subscriptions.error && <Failure what="Subscriptions could not be had." error={subscriptions.error} />}
      {subscriptions.data?.length === 0 && <p className="quiet">Nobody is subscribed: its alerts reach no one.</p>}
      <ul className="plain">
        {subscriptions.data?.map(({ endpoint, protocol, state }) => (
          <li key={`${protocol} ${endpoint}`} className="subscription">
            <span>
              {isProtocol(protocol) ? ways[protocol].name : protocol}: <bdi>{endpoint}</bdi>{' '}
              <span className={`tag ${state === 'confirmed' ? 'tag-held' : 'tag-planned'}`}>
                {state === 'confirmed' ? 'confirmed' : 'waits for its owner to confirm'}
              </span>
            </span>
            {state === 'confirmed' && (
              <button
                type="button"
                disabled={end.isPending}
                aria-label={`End ${endpoint}`}
                onClick={() => end.mutate(endpoint)}
              >
                End
              </button>
            )}
          </li>
        ))}
      </ul>
      {end.error && <Failure what="Not ended." error={end.error} />}
      <Subscribe channel={channel} onDone={() => queries.invalidateQueries({ queryKey })} />
    </>
  );
}

function Subscribe({ channel, onDone }: { readonly channel: string; readonly onDone: () => void }) {
  const api = useApi();
  const [protocol, setProtocol] = useState<Protocol>('email');
  const subscribe = useMutation({
    mutationFn: (endpoint: string) =>
      api.POST('/channels/{id}/subscriptions', { params: { path: { id: channel } }, body: { protocol, endpoint } }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const endpoint = String(new FormData(form).get('endpoint') ?? '').trim();
    subscribe.mutate(endpoint, { onSuccess: () => form.reset() });
  };
  return (
    <form className="subscribe" onSubmit={submit}>
      <SelectField label="Subscribe by" value={protocol} choices={wayNames} onChoose={(way) => setProtocol(way)} />
      <InputField
        label="Address"
        name="endpoint"
        type={ways[protocol].type}
        required
        placeholder={ways[protocol].example}
      />
      <button type="submit" disabled={subscribe.isPending}>
        Subscribe
      </button>
      {subscribe.error && <Failure what="Not subscribed." error={subscribe.error} />}
    </form>
  );
}
