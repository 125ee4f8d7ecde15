import { CheckField, InputField, SelectField } from '../../parts/field.tsx';
import type { WatchDraft } from './watch-draft.ts';

const modes: Readonly<Record<WatchDraft['mode'], string>> = {
  immediate: 'at once',
  hourly: 'collected, every full hour',
  daily: 'collected, once a day',
};

/** When a watch tells of what it finds, when it keeps still, and until when it lives. */
export function DeliverySettings({
  draft,
  isNew,
  onChange,
}: {
  readonly draft: WatchDraft;
  readonly isNew: boolean;
  readonly onChange: (part: Partial<WatchDraft>) => void;
}) {
  const zoned = draft.mode === 'daily' || draft.quiet;
  /** What ties an input to one text of the draft. */
  const bound = (name: keyof TextsOf<WatchDraft>) => ({
    value: draft[name],
    onText: (text: string) => onChange({ [name]: text }),
  });
  return (
    <fieldset>
      <legend>Delivery</legend>
      <SelectField label="When" choices={modes} value={draft.mode} onChoose={(mode) => onChange({ mode })} />
      {draft.mode === 'daily' && (
        <InputField label="At (hour)" type="number" min="0" max="23" required {...bound('hour')} />
      )}
      <CheckField label="Quiet hours" checked={draft.quiet} onCheck={(quiet) => onChange({ quiet })} />
      {draft.quiet && (
        <div className="row">
          <InputField label="From" type="time" required {...bound('quietFrom')} />
          <InputField label="To" type="time" required {...bound('quietTo')} />
        </div>
      )}
      {zoned && <InputField label="Time zone" required placeholder="Europe/Rome" {...bound('zone')} />}
      <div className="row">
        <InputField label="Muted until" type="date" {...bound('mutedUntil')} />
        <InputField label="Ends on" type="date" {...bound('expiresAt')} />
      </div>
      {isNew && (
        <InputField
          label="Tell once of the last days (1 to 365; empty: only of what is new)"
          type="number"
          min="1"
          max="365"
          {...bound('backfillDays')}
        />
      )}
      <CheckField label="Paused" checked={draft.paused} onCheck={(paused) => onChange({ paused })} />
    </fieldset>
  );
}

type TextsOf<Draft> = { [Name in keyof Draft as string extends Draft[Name] ? Name : never]: Draft[Name] };
