import { Field } from './field.tsx';
import type { WatchDraft } from './watch-draft.ts';

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
  return (
    <fieldset>
      <legend>Delivery</legend>
      <Field label="When">
        {(id) => (
          <select
            id={id}
            value={draft.mode}
            onChange={(event) => onChange({ mode: event.target.value as WatchDraft['mode'] })}
          >
            <option value="immediate">at once</option>
            <option value="hourly">collected, every full hour</option>
            <option value="daily">collected, once a day</option>
          </select>
        )}
      </Field>
      {draft.mode === 'daily' && (
        <Field label="At (hour)">
          {(id) => (
            <input
              id={id}
              type="number"
              min="0"
              max="23"
              required
              value={draft.hour}
              onChange={(event) => onChange({ hour: event.target.value })}
            />
          )}
        </Field>
      )}
      <Check label="Quiet hours" checked={draft.quiet} onCheck={(quiet) => onChange({ quiet })} />
      {draft.quiet && (
        <div className="row">
          <Field label="From">
            {(id) => (
              <input
                id={id}
                type="time"
                required
                value={draft.quietFrom}
                onChange={(event) => onChange({ quietFrom: event.target.value })}
              />
            )}
          </Field>
          <Field label="To">
            {(id) => (
              <input
                id={id}
                type="time"
                required
                value={draft.quietTo}
                onChange={(event) => onChange({ quietTo: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
      {zoned && (
        <Field label="Time zone">
          {(id) => (
            <input
              id={id}
              required
              value={draft.zone}
              placeholder="Europe/Rome"
              onChange={(event) => onChange({ zone: event.target.value })}
            />
          )}
        </Field>
      )}
      <div className="row">
        <Field label="Muted until">
          {(id) => (
            <input
              id={id}
              type="date"
              value={draft.mutedUntil}
              onChange={(event) => onChange({ mutedUntil: event.target.value })}
            />
          )}
        </Field>
        <Field label="Ends on">
          {(id) => (
            <input
              id={id}
              type="date"
              value={draft.expiresAt}
              onChange={(event) => onChange({ expiresAt: event.target.value })}
            />
          )}
        </Field>
      </div>
      {isNew && (
        <Field label="Tell once of the last days (1 to 365; empty: only of what is new)">
          {(id) => (
            <input
              id={id}
              type="number"
              min="1"
              max="365"
              value={draft.backfillDays}
              onChange={(event) => onChange({ backfillDays: event.target.value })}
            />
          )}
        </Field>
      )}
      <Check label="Paused" checked={draft.paused} onCheck={(paused) => onChange({ paused })} />
    </fieldset>
  );
}

function Check({
  label,
  checked,
  onCheck,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} /> {label}
    </label>
  );
}
