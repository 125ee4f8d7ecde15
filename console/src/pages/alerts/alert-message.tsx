import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Alert, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { Loading } from '../../parts/loading.tsx';

/** The exact texts that went out, to whom they were handed, and another sending. */
export function AlertMessage({ alert: { id, status } }: { readonly alert: Alert }) {
  const api = useApi();
  const queries = useQueryClient();
  const sent = useQuery({
    queryKey: ['alert', id, status],
    queryFn: async () => (await api.GET('/alerts/{id}', { params: { path: { id } } })).data ?? null,
  });
  const resend = useMutation({
    mutationFn: () => api.POST('/alerts/{id}/resend', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  if (sent.isPending) return <Loading what="the message" />;
  if (sent.error) return <Failure what="The message could not be had." error={sent.error} />;
  const message = sent.data?.message;
  if (!message) return <p className="quiet">Nothing has been sent yet: it waits for its time.</p>;
  return (
    <div className="message">
      <section aria-label="E-mail">
        <h3>E-mail</h3>
        <p>
          <strong>
            <bdi>{message.subject}</bdi>
          </strong>
        </p>
        <pre dir="auto">{message.email}</pre>
      </section>
      <section aria-label="SMS">
        <h3>SMS</h3>
        <pre dir="auto">{message.sms}</pre>
        <h3>Handed over</h3>
        <ul>
          {message.receipts.map(({ target, result, detail, at }) => (
            <li key={`${target} ${at}`}>
              <bdi>{target}</bdi>: {result}, {at.slice(11, 19)} UTC {result === 'refused' && <bdi>{detail}</bdi>}
            </li>
          ))}
        </ul>
        <button type="button" disabled={resend.isPending || resend.isSuccess} onClick={() => resend.mutate()}>
          {resend.isSuccess ? 'It goes out within a minute' : 'Send again'}
        </button>
        {resend.error && <Failure what="Not sent again." error={resend.error} />}
      </section>
    </div>
  );
}
