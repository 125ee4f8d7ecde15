import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Channel, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { InputField } from '../../parts/field.tsx';

/** How much a channel may send, and the form that changes it. */
export function Caps({ channel: { caps, id } }: { readonly channel: Channel }) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <p className="quiet">
        At most {caps.messagesPerHour} messages an hour and {caps.smsPerDay} SMS a day; what comes on top is collected.
      </p>
      {editing ? (
        <CapsForm id={id} onDone={() => setEditing(false)} />
      ) : (
        <button type="button" onClick={() => setEditing(true)}>
          Change the limits
        </button>
      )}
    </>
  );
}

/** Begins with what the API says now, and changes that version alone. */
function CapsForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const current = useQuery({
    queryKey: ['channels', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/channels/{id}', { params: { path: { id } } });
      return data ? { caps: data.caps, tag: response.headers.get('etag') ?? '' } : null;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const save = useMutation({
    mutationFn: ({ caps, tag }: { caps: Channel['caps']; tag: string }) =>
      api.PATCH('/channels/{id}', { params: { path: { id }, header: { 'if-match': tag } }, body: { caps } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['channels'] });
      onDone();
    },
  });
  if (current.error) return <Failure what="The limits could not be had." error={current.error} />;
  if (!current.data) return null;
  const { caps, tag } = current.data;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const number = (name: keyof Channel['caps']) => Number(given.get(name));
    save.mutate({ caps: { messagesPerHour: number('messagesPerHour'), smsPerDay: number('smsPerDay') }, tag });
  };
  return (
    <form className="form" onSubmit={submit} aria-label="Limits">
      <div className="row">
        <InputField
          label="Messages an hour"
          name="messagesPerHour"
          type="number"
          required
          min={1}
          max={3000}
          defaultValue={caps.messagesPerHour}
        />
        <InputField
          label="SMS a day"
          name="smsPerDay"
          type="number"
          required
          min={0}
          max={10_000}
          defaultValue={caps.smsPerDay}
        />
      </div>
      <p className="actions">
        <button type="submit" className="primary" disabled={save.isPending}>
          Save the limits
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </p>
      {save.error && <Failure what="Not changed." error={save.error} />}
    </form>
  );
}
