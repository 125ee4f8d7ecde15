import { type MeetingRecord, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { valueName } from './correctable.ts';
import { seen, useDecision } from './use-decision.ts';

/** What people have put right, each with its undoing. */
export function Corrections({ record }: { readonly record: MeetingRecord }) {
  const api = useApi();
  const meeting = record.meeting.id;
  const undo = useDecision(meeting, async (id: string) => {
    const { data } = await api.DELETE('/corrections/{meeting}/{id}', {
      params: { path: { meeting, id }, header: seen(record) },
    });
    return data;
  });
  if (record.corrections.length === 0) return null;
  return (
    <>
      <h2>Corrected by hand</h2>
      {undo.error && <Failure what="Not undone." error={undo.error} />}
      <ul>
        {record.corrections.map(({ id, path, value, by, at, undone }) => (
          <li key={id} className={undone ? 'quiet' : undefined}>
            <bdi>{valueName(record.meeting, path)}</bdi>: <bdi>{describe(value)}</bdi>, by <bdi>{by}</bdi>,{' '}
            {at.slice(0, 10)}
            {undone ? (
              <> (undone)</>
            ) : (
              <>
                {' '}
                <button type="button" disabled={undo.isPending} onClick={() => undo.mutate(id)}>
                  Undo
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'taken away';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
