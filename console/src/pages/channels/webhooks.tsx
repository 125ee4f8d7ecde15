import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type Channel, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { InputField, SelectField } from '../../parts/field.tsx';

type Kind = Channel['webhooks'][number]['kind'];
const kinds: Readonly<Record<Kind, string>> = { slack: 'Slack', teams: 'Teams' };

/** The incoming webhooks of Slack and Teams that a channel also posts to. Their addresses are secrets: only hosts show. */
export function Webhooks({ channel: { id, webhooks } }: { readonly channel: Channel }) {
  const api = useApi();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['channels'] });
  const add = useMutation({
    mutationFn: (body: { kind: Kind; url: string }) =>
      api.POST('/channels/{id}/webhooks', { params: { path: { id } }, body }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (webhook: string) =>
      api.DELETE('/channels/{id}/webhooks/{webhook}', { params: { path: { id, webhook } } }),
    onSuccess,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const kind = given.get('kind') === 'teams' ? 'teams' : 'slack';
    add.mutate({ kind, url: String(given.get('url') ?? '').trim() }, { onSuccess: () => form.reset() });
  };
  return (
    <section aria-label="Chat">
      <ul className="plain">
        {webhooks.map(({ host, id: webhook, kind }) => (
          <li key={webhook} className="subscription">
            <span>
              {kinds[kind]} at <bdi>{host}</bdi>
            </span>
            <button
              type="button"
              disabled={remove.isPending}
              aria-label={`Remove ${kinds[kind]} at ${host}`}
              onClick={() => remove.mutate(webhook)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {remove.error && <Failure what="Not removed." error={remove.error} />}
      <form className="subscribe" onSubmit={submit}>
        <SelectField label="Post to" name="kind" choices={kinds} />
        <InputField
          label="Incoming webhook"
          name="url"
          type="url"
          required
          autoComplete="off"
          placeholder="https://hooks.slack.com/services/…"
        />
        <button type="submit" disabled={add.isPending}>
          Add
        </button>
        {add.error && <Failure what="Not added." error={add.error} />}
      </form>
    </section>
  );
}
