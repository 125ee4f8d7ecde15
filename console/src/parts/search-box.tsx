import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useApi } from '../api.ts';

const completionsShown = 8;

/** An error of the query language: the column (from 1) where it is, and what is wrong. */
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
  const api = useApi();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(query);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  useEffect(() => setText(query), [query]);

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
    if (!item) return;
    setText(text.slice(0, item.start) + item.insert);
    setChosen(-1);
    input.current?.focus();
  };
  const search = () => {
    setOpen(false);
    onSearch(text);
  };

  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen >= 0) take(chosen);
          else search();
        }}
      >
        <label htmlFor={`${id}-input`}>Search</label>
        <input
          id={`${id}-input`}
          ref={input}
          type="search"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder='official:"Sarraj" AND topic:ceasefire'
          value={text}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
          aria-invalid={error !== null}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setChosen(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              setOpen(false);
              setChosen(-1);
            } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault();
              setOpen(true);
              const step = event.key === 'ArrowDown' ? 1 : -1;
              setChosen((before) => Math.max(-1, Math.min(items.length - 1, before + step)));
            }
          }}
        />
        <button type="submit" className="primary">
          Search
        </button>
        {items.length > 0 && (
          // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the active option
          <div role="listbox" id={`${id}-list`} aria-label="Completions" className="completions">
            {items.map((item, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: as above
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
              <div
                key={item.insert}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(index)}
              >
                <bdi>{item.insert}</bdi> <span className="quiet">{item.about}</span>
              </div>
            ))}
          </div>
        )}
      </form>
      {error && (
        <p id={`${id}-error`} className="error" role="alert">
          {error.column !== null && (
            <code className="error-place">
              {query.slice(0, error.column - 1)}
              <mark>{query.slice(error.column - 1) || ' '}</mark>
            </code>
          )}
          {error.message}
        </p>
      )}
    </search>
  );
}
