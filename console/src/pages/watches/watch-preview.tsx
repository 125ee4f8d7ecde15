import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { components } from '../../../../shared/api-client/api-types.ts';
import { useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { MeetingLine } from '../../parts/meeting-line.tsx';
import { searchError } from '../../search-error.ts';
import type { WatchDraft } from './watch-draft.ts';

type Preview = components['schemas']['WatchPreview'];
const days = 3_650;

/** What a watch would have found, asked anew whenever its query changes. */
export function useWatchPreview({ query, names, minConfidence }: WatchDraft) {
  const api = useApi();
  return useQuery({
    queryKey: ['watch-preview', query, names, minConfidence],
    enabled: query.trim() !== '',
    queryFn: async ({ signal }) => {
      const body = { query, names, minConfidence: Number(minConfidence) / 100, days, limit: 20 };
      return (await api.POST('/watches/preview', { body, signal })).data ?? null;
    },
    placeholderData: (before) => before,
    retry: false,
  });
}

export function WatchPreview({
  query,
  preview,
}: {
  readonly query: string;
  readonly preview: UseQueryResult<Preview | null>;
}) {
  const { data, error } = preview;
  return (
    <section aria-label="Preview" className="preview" aria-busy={preview.isFetching}>
      <h2>What it would have told of</h2>
      {query.trim() === '' && <p className="quiet">Write a query, and what it matches appears here.</p>}
      {error && !searchError(error) && <Failure what="No preview." error={error} />}
      {data && !error && (
        <>
          <p role="status">
            {data.meetings.length === 0
              ? 'Nothing in the last ten years. It may still tell of what comes.'
              : `${data.complete ? '' : 'More than '}${data.meetings.length} in the last ten years${data.perWeek >= 0.1 ? `, ${data.perWeek.toFixed(1)} a week` : ''}.`}
          </p>
          {data.meetings.map((meeting) => (
            <MeetingLine key={meeting.id} meeting={meeting} />
          ))}
        </>
      )}
    </section>
  );
}
