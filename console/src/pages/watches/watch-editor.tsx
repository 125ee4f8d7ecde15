import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { QueryInput, QueryMistake } from '../../parts/search-box.tsx';
import { searchError } from '../../search-error.ts';
import { DeliverySettings } from './delivery-settings.tsx';
import { Field } from './field.tsx';
import type { WatchDraft } from './watch-draft.ts';
import { useWatchPreview, WatchPreview } from './watch-preview.tsx';

/** What a watch looks for and how it tells of it, beside what it would have found. */
export function WatchEditor({
  initial,
  isNew,
  saving,
  error,
  onSave,
}: {
  readonly initial: WatchDraft;
  readonly isNew: boolean;
  readonly saving: boolean;
  readonly error: Error | null;
  readonly onSave: (draft: WatchDraft) => void;
}) {
  const api = useApi();
  const id = useId();
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<WatchDraft>) => setDraft((before) => ({ ...before, ...part }));
  const settled = useDeferredValue(draft);
  const preview = useWatchPreview(settled);
  const mistake = searchError(preview.error);
  const channels = useQuery({
    queryKey: ['channels'],
    queryFn: async () => (await api.GET('/channels')).data?.items ?? [],
  });
  return (
    <div className="editor">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(draft);
        }}
      >
        <Field label="Name">
          {(field) => (
            <input
              id={field}
              required
              maxLength={100}
              dir="auto"
              value={draft.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <QueryInput
          id={`${id}-query`}
          label="Tell of meetings that match"
          text={draft.query}
          invalid={mistake !== null}
          onText={(query) => change({ query })}
        />
        {mistake && <QueryMistake id={`${id}-query-error`} query={settled.query} error={mistake} />}
        <Field label="Names count when they are">
          {(field) => (
            <select
              id={field}
              value={draft.names}
              onChange={(event) => change({ names: event.target.value as WatchDraft['names'] })}
            >
              <option value="exact">spelt the same</option>
              <option value="variants">any spelling of the name</option>
              <option value="surname">the family name alone, too</option>
            </select>
          )}
        </Field>
        <Field label={`Only if at least ${draft.minConfidence} % sure`}>
          {(field) => (
            <input
              id={field}
              type="range"
              min="0"
              max="95"
              step="5"
              value={draft.minConfidence}
              onChange={(event) => change({ minConfidence: event.target.value })}
            />
          )}
        </Field>
        <Field label="Channel">
          {(field) => (
            <select id={field} value={draft.channel} onChange={(event) => change({ channel: event.target.value })}>
              {!channels.data?.some((channel) => channel.id === draft.channel) && <option>{draft.channel}</option>}
              {channels.data?.map((channel) => (
                <option key={channel.id} value={channel.id}>
                  {channel.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DeliverySettings draft={draft} isNew={isNew} onChange={change} />
        <p className="actions">
          <button type="submit" className="primary" disabled={saving || mistake !== null}>
            {isNew ? 'Make the watch' : 'Save'}
          </button>
        </p>
        {error && <Failure what="Not saved." error={error} />}
      </form>
      <WatchPreview query={settled.query} preview={preview} />
    </div>
  );
}
