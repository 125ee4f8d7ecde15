import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type MeetingRecord, type MeetingSummary, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { MeetingLine } from '../../parts/meeting-line.tsx';
import { seen, useDecision } from './use-decision.ts';

const candidatesRead = 100;
const candidatesShown = 5;

/** Makes one meeting of this and another that is the same. */
export function MergeMeetings({ record }: { readonly record: MeetingRecord }) {
  const api = useApi();
  const { meeting } = record;
  const [open, setOpen] = useState(false);
  const merge = useDecision(
    meeting.id,
    async (other: MeetingSummary) => {
      const { data } = await api.POST('/corrections/merge', {
        params: { header: seen(record) },
        body: { meeting: meeting.id, other: other.id },
      });
      setOpen(false);
      return data;
    },
    ({ sources }) => ({ done: 'merge', articles: sources }),
  );
  return (
    <section aria-label="Merge">
      {merge.error && <Failure what="Nothing was changed." error={merge.error} />}
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Merge with another meeting …
      </button>
      {open && <Candidates meeting={meeting} onMerge={(other) => merge.mutate(other)} />}
    </section>
  );
}

/** Other meetings of the same people, those about the same day first. */
function Candidates({
  meeting,
  onMerge,
}: {
  readonly meeting: MeetingRecord['meeting'];
  readonly onMerge: (other: MeetingSummary) => void;
}) {
  const api = useApi();
  const people = meeting.participants.slice(0, 4).map(({ name }) => `official:"${name.replaceAll('"', '')}"`);
  const q = people.join(' OR ');
  const found = useQuery({
    queryKey: ['meetings', 'candidates', q],
    enabled: people.length > 0,
    queryFn: async ({ signal }) =>
      (await api.GET('/meetings', { params: { query: { q, limit: candidatesRead } }, signal })).data?.items ?? [],
    // What was there before the last merge or split may be gone.
    gcTime: 0,
  });
  const others = (found.data ?? [])
    .filter(({ id }) => id !== meeting.id)
    .sort((a, b) => daysApart(a.date, meeting.date) - daysApart(b.date, meeting.date))
    .slice(0, candidatesShown);
  if (found.error) return <Failure what="Other meetings could not be had." error={found.error} />;
  if (others.length === 0) {
    return <p className="quiet">{found.isFetching ? 'Looking …' : 'No other meeting has any of these people.'}</p>;
  }
  return (
    <ul className="plain">
      {others.map((other) => (
        <li key={other.id} className="candidate">
          <MeetingLine meeting={other} />
          <button type="button" onClick={() => onMerge(other)}>
            Merge this one
          </button>
        </li>
      ))}
    </ul>
  );
}

const dayMs = 86_400_000;

/** Meetings without a date come last. */
function daysApart(one: string | null, other: string | null): number {
  return one && other ? Math.abs(Date.parse(one) - Date.parse(other)) / dayMs : Number.MAX_SAFE_INTEGER;
}
