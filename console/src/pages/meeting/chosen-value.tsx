import { type FormEvent, useState } from 'react';
import { type MeetingRecord, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { type Correctable, correctable } from './correctable.ts';
import { seen, useDecision } from './use-decision.ts';

const partsOfParticipant = ['name', 'role', 'affiliation', 'lead'] as const;

/** What is known of the value that was chosen: how sure it is and by which rule; and the form that puts it right. */
export function ChosenValue({
  record,
  path,
  onClose,
}: {
  readonly record: MeetingRecord;
  readonly path: string | null;
  readonly onClose: () => void;
}) {
  const [correcting, setCorrecting] = useState<string | null>(null);
  if (path === null) {
    return (
      <p className="chosen quiet">Point at a value to see the words behind it. Choose one to check or correct it.</p>
    );
  }
  const { meeting } = record;
  const proof = meeting.evidence[path];
  const [group, index] = path.split('/');
  const paths = group === 'participants' ? partsOfParticipant.map((part) => `${group}/${index}/${part}`) : [path];
  const values = paths.flatMap((each) => correctable(meeting, each) ?? []);
  const editing = values.find((value) => value.path === correcting);
  return (
    <section aria-label="Chosen value" className="chosen">
      <p>
        {proof
          ? `${Math.round(proof.confidence * 100)} % sure, by the rule “${proof.rule}”, from ${counted(proof.spans.length)}.`
          : 'Nothing in the sources stands for this value: it follows from others, or a person set it.'}
      </p>
      {editing ? (
        <CorrectionForm record={record} value={editing} onDone={() => setCorrecting(null)} />
      ) : (
        <p className="actions">
          {values.map((value) => (
            <button key={value.path} type="button" onClick={() => setCorrecting(value.path)}>
              Correct{' '}
              {value.label
                .replace(/[,(].*/, '')
                .trim()
                .toLowerCase()}
            </button>
          ))}
          {group === 'participants' && <StrikeOut record={record} index={Number(index)} onDone={onClose} />}
          <button type="button" onClick={onClose}>
            Close
          </button>
        </p>
      )}
    </section>
  );
}

const counted = (places: number): string => (places === 1 ? 'one place' : `${places} places`);

function CorrectionForm({
  record,
  value,
  onDone,
}: {
  readonly record: MeetingRecord;
  readonly value: Correctable;
  readonly onDone: () => void;
}) {
  const correct = useCorrect(record);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('value') ?? '');
    correct.mutate({ path: value.path, read: () => value.read(text) }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={save}>
      <label htmlFor="correction">{value.label}</label>{' '}
      {value.choices ? (
        <select id="correction" name="value" defaultValue={value.value}>
          {value.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input id="correction" name="value" defaultValue={value.value} dir="auto" />
      )}{' '}
      <button type="submit" className="primary" disabled={correct.isPending}>
        Save correction
      </button>{' '}
      <button type="button" onClick={onDone}>
        Cancel
      </button>
      {correct.error && <Failure what="Not saved." error={correct.error} />}
    </form>
  );
}

function StrikeOut({
  record,
  index,
  onDone,
}: {
  readonly record: MeetingRecord;
  readonly index: number;
  readonly onDone: () => void;
}) {
  const correct = useCorrect(record);
  const official = record.meeting.participants[index]?.officialId;
  if (!official) return null;
  return (
    <>
      <button
        type="button"
        onClick={() => correct.mutate({ path: `participants/${official}`, read: () => null }, { onSuccess: onDone })}
      >
        Did not take part
      </button>
      {correct.error && <Failure what="Not saved." error={correct.error} />}
    </>
  );
}

/** Sends a correction. What was typed is read here, so that a mistake in it is shown like any other. */
function useCorrect(record: MeetingRecord) {
  const api = useApi();
  const meeting = record.meeting.id;
  return useDecision(meeting, async ({ path, read }: Readonly<{ path: string; read: () => unknown }>) => {
    const { data } = await api.POST('/corrections', {
      params: { header: seen(record) },
      body: { meeting, path, value: read() },
    });
    return data;
  });
}
