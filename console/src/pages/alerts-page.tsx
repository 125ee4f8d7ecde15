import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { type Alert, useApi } from '../api.ts';
import { Failure } from '../parts/failure.tsx';
import { CheckField } from '../parts/field.tsx';
import { Loading } from '../parts/loading.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { AlertMessage } from './alerts/alert-message.tsx';

const liveEveryMs = 5_000;

/** What the watches raised, the latest first: why, and word for word what was sent. */
export default function AlertsPage() {
  const api = useApi();
  const watch = new URLSearchParams(useSearch()).get('watch');
  const [failed, setFailed] = useState(false);
  const alerts = useQuery({
    queryKey: ['alerts', watch, failed],
    queryFn: async ({ signal }) => {
      const query = { limit: 200, ...(watch ? { watch } : {}), ...(failed ? { failed: 'true' as const } : {}) };
      return (await api.GET('/alerts', { params: { query }, signal })).data?.items ?? [];
    },
    refetchInterval: liveEveryMs,
  });
  return (
    <>
      <PageTitle title="Alerts">
        <CheckField label="Failed only" checked={failed} onCheck={setFailed} />
      </PageTitle>
      {watch && (
        <p>
          Of one watch. <Link href="/alerts">Show those of all</Link>
        </p>
      )}
      {alerts.isPending && <Loading what="alerts" />}
      {alerts.error && (
        <Failure what="The alerts could not be had." error={alerts.error} onRetry={() => alerts.refetch()} />
      )}
      {alerts.data?.length === 0 && (
        <p className="empty">
          {failed ? 'None has failed in the last 30 days.' : 'No alerts in the last 30 days. '}
          {!failed && <Link href="/watches">See your watches</Link>}
        </p>
      )}
      <ol className="plain cards one-column">
        {alerts.data?.map((alert) => (
          <AlertCard key={alert.id} alert={alert} />
        ))}
      </ol>
    </>
  );
}

const statusTags = { sent: 'held', pending: 'planned', failed: 'cancelled', muted: 'planned' } as const;

function AlertCard({ alert }: { readonly alert: Alert }) {
  const [open, setOpen] = useState(false);
  return (
    <li className="card">
      <p className="quiet">
        <time dateTime={alert.raisedAt}>{alert.raisedAt.slice(0, 16).replace('T', ' ')} UTC</time>{' '}
        <span className={`tag tag-${statusTags[alert.status]}`}>{alert.status}</span>{' '}
        {alert.kind === 'update' && <span className="tag">update</span>} by the watch{' '}
        <Link href={`/watches/${encodeURIComponent(alert.watch.id)}`}>
          <bdi>{alert.watch.name}</bdi>
        </Link>
      </p>
      <h2>
        <Link href={`/meetings/${encodeURIComponent(alert.meeting.id)}`}>
          <bdi>{alert.meeting.headline}</bdi>
        </Link>
      </h2>
      <ul className="reasons" aria-label="Why">
        {alert.reasons.map(({ field, wanted, found }) => (
          <li key={`${field} ${wanted} ${found}`}>
            {field} <bdi>{wanted}</bdi>
            {found !== wanted && (
              <>
                {' '}
                found as <bdi>{found}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      {alert.quotation && (
        <blockquote dir="auto">
          <bdi>{alert.quotation}</bdi>
        </blockquote>
      )}
      {alert.failure && <p className="note note-bad">Not delivered: {alert.failure}</p>}
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the message' : 'Show the message'}
      </button>
      {open && <AlertMessage alert={alert} />}
    </li>
  );
}
