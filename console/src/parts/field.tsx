import { type ComponentProps, type ReactNode, useId } from 'react';

type Labelled = Readonly<{
  label: string;
  /** Told what was typed or chosen; a form that reads its fields when it is sent needs none. */
  onText?: (text: string) => void;
}>;

/** An input with its label above it. */
export function InputField({ label, onText, ...input }: Labelled & ComponentProps<'input'>) {
  return (
    <Field label={label}>
      {(id) => <input id={id} {...input} {...(onText && { onChange: ({ target }) => onText(target.value) })} />}
    </Field>
  );
}

/** A text of several lines with its label above it. */
export function TextField({ label, ...area }: Readonly<{ label: string }> & ComponentProps<'textarea'>) {
  return <Field label={label}>{(id) => <textarea id={id} {...area} />}</Field>;
}

/** A choice with its label above it; `choices` says what each value is called. */
export function SelectField<Value extends string>({
  label,
  choices,
  onChoose,
  ...select
}: Readonly<{
  label: string;
  choices: Readonly<Record<Value, string>>;
  onChoose?: (value: Value) => void;
}> &
  ComponentProps<'select'>) {
  const isValue = (text: string): text is Value => text in choices;
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          {...select}
          {...(onChoose && { onChange: ({ target }) => isValue(target.value) && onChoose(target.value) })}
        >
          {Object.entries<string>(choices).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A box to tick with its label beside it. */
export function CheckField({
  label,
  checked,
  onCheck,
}: Readonly<{ label: string; checked: boolean; onCheck: (checked: boolean) => void }>) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onCheck(target.checked)} /> {label}
    </label>
  );
}

function Field({ label, children }: Readonly<{ label: string; children: (id: string) => ReactNode }>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
