import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useApi } from '../api.ts';

const completionsShown = 8;

/** An error of the query language: the column (from 1) where it is, what is wrong, and the nearest valid word. */
export type SearchError = Readonly<{ column: number | null; message: string }>;

/**
 * The search in the query language, as a combobox: completions of fields, values and names below it, an error marked at
 * its place. Arrow keys choose, Enter takes the choice or searches, Escape closes the list.
 */
export function SearchBox({
  query,
  error,
  onSearch,
}: {
  readonly query: string;
  readonly error: SearchError | null;
  readonly onSearch: (query: string) => void;
}) {
  const id = useId();
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text);
        }}
      >
        <QueryInput id={id} label="Search meetings" text={text} invalid={error !== null} onText={setText} />
        <button type="submit" className="primary">
          Search
        </button>
      </form>
      {error && <QueryMistake id={`${id}-error`} query={query} error={error} />}
    </search>
  );
}

/** What is wrong with a query, its place marked in the query itself. */
export function QueryMistake({
  id,
  query,
  error: { column, message },
}: {
  readonly id: string;
  readonly query: string;
  readonly error: SearchError;
}) {
  return (
    <div id={id} className="note note-bad" role="alert">
      {column !== null && (
        <p>
          <code className="mistake">
            {query.slice(0, column - 1)}
            <mark>{query.slice(column - 1) || ' '}</mark>
          </code>
        </p>
      )}
      <p>{message}</p>
    </div>
  );
}

/** The input of a query with its completions. */
export function QueryInput({
  id,
  label,
  text,
  invalid,
  onText,
}: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly invalid: boolean;
  readonly onText: (text: string) => void;
}) {
  const api = useApi();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const completions = useQuery({
    queryKey: ['completions', text],
    enabled: open,
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/completions', {
        params: { query: { q: text, limit: completionsShown } },
        signal,
      });
      return data?.items ?? [];
    },
    placeholderData: (before) => before,
  });
  const items = open ? (completions.data ?? []) : [];
  const take = (index: number) => {
    const item = items[index];
    // What is still shown of the completions before belongs to another text.
    if (!item || completions.isPlaceholderData) return;
    onText(text.slice(0, item.start) + item.insert);
    setChosen(-1);
    input.current?.focus();
  };

  return (
    <div className="query">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="auto"
        placeholder='official:"Sarraj" AND topic:ceasefire'
        value={text}
        aria-autocomplete="list"
        aria-expanded={items.length > 0}
        aria-controls={items.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : undefined}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
          setChosen(-1);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setOpen(false);
            setChosen(-1);
          } else if (event.key === 'Enter') {
            if (chosen >= 0) event.preventDefault();
            if (chosen >= 0) take(chosen);
            else setOpen(false);
          } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setOpen(true);
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setChosen((before) => Math.max(-1, Math.min(items.length - 1, before + step)));
          }
        }}
      />
      {items.length > 0 && (
        <div role="listbox" tabIndex={-1} id={`${id}-list`} aria-label="Completions" className="completions">
          {items.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox keeps the focus and takes the keys
            <div
              key={item.insert}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              <bdi>{item.insert}</bdi> <span className="quiet">{item.about}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
