import { useHistoryState } from 'wouter/use-browser-location';
import { type ApiClient, type MeetingRecord, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { useDecision } from './use-decision.ts';

/** What was done last to a record, as the entry of the browser's history keeps it, with what its undoing needs. */
export type Undoable =
  | Readonly<{ done: 'merge'; articles: readonly string[] }>
  | Readonly<{ done: 'split'; from: string }>;

const words = { merge: 'Merged.', split: 'Split off: this is a meeting of its own now.' } as const;

/** Says that a record has just been merged or split off, and takes it back. */
export function UndoNote({ record }: { readonly record: MeetingRecord }) {
  const api = useApi();
  const undoable = useHistoryState<Undoable | null>();
  const meeting = record.meeting.id;
  const undo = useDecision(meeting, (last: Undoable) =>
    last.done === 'merge' ? splitAgain(api, meeting, last.articles) : mergeAgain(api, last.from, meeting),
  );
  if (!undoable) return null;
  return (
    <>
      <p className="note" role="status">
        {words[undoable.done]}{' '}
        <button type="button" disabled={undo.isPending} onClick={() => undo.mutate(undoable)}>
          Undo the {undoable.done}
        </button>
      </p>
      {undo.error && <Failure what="Not undone." error={undo.error} />}
    </>
  );
}

/** Makes a meeting of its own of these articles again. Gives the record that is left. */
async function splitAgain(api: ApiClient, meeting: string, articles: readonly string[]) {
  let whole: string | undefined;
  for (const article of articles) {
    const part = (await api.POST('/corrections/split', { body: { meeting, article } })).data?.meeting.id;
    if (whole && part) whole = (await mergeAgain(api, whole, part))?.meeting.id;
    else whole = part;
  }
  return (await api.GET('/meetings/{id}', { params: { path: { id: meeting } } })).data;
}

async function mergeAgain(api: ApiClient, meeting: string, other: string) {
  return (await api.POST('/corrections/merge', { body: { meeting, other } })).data;
}
