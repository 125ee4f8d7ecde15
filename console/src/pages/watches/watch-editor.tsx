import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { InputField, SelectField } from '../../parts/field.tsx';
import { QueryInput, QueryMistake } from '../../parts/search-box.tsx';
import { searchError } from '../../search-error.ts';
import { DeliverySettings } from './delivery-settings.tsx';
import type { WatchDraft } from './watch-draft.ts';
import { useWatchPreview, WatchPreview } from './watch-preview.tsx';

const waysToMatch: Readonly<Record<WatchDraft['names'], string>> = {
  exact: 'spelt the same',
  variants: 'any spelling of the name',
  surname: 'the family name alone, too',
};

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
  const channelNames: Readonly<Record<string, string>> = {
    // A channel that is not there, or not yet known, keeps its place.
    [draft.channel]: draft.channel,
    ...Object.fromEntries(channels.data?.map((channel) => [channel.id, channel.name]) ?? []),
  };
  return (
    <div className="editor">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(draft);
        }}
      >
        <InputField
          label="Name"
          required
          maxLength={100}
          dir="auto"
          value={draft.name}
          onText={(name) => change({ name })}
        />
        <QueryInput
          id={`${id}-query`}
          label="Tell of meetings that match"
          text={draft.query}
          invalid={mistake !== null}
          onText={(query) => change({ query })}
        />
        {mistake && <QueryMistake id={`${id}-query-error`} query={settled.query} error={mistake} />}
        <SelectField
          label="Names count when they are"
          choices={waysToMatch}
          value={draft.names}
          onChoose={(names) => change({ names })}
        />
        <InputField
          label={`Only if at least ${draft.minConfidence} % sure`}
          type="range"
          min="0"
          max="95"
          step="5"
          value={draft.minConfidence}
          onText={(minConfidence) => change({ minConfidence })}
        />
        <SelectField
          label="Channel"
          choices={channelNames}
          value={draft.channel}
          onChoose={(channel) => change({ channel })}
        />
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
