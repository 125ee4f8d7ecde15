import { useEffect, useMemo, useRef } from 'react';
import { cutAtSpans, type MarkedSpan } from './cut-at-spans.ts';

/**
 * An article's text with every evidence span marked. Pointing at a mark, or focusing it, tells which values it proves; the
 * marks of the value pointed at elsewhere stand out.
 */
export function MarkedText({
  text,
  spans,
  active,
  scrollTo,
  onPoint,
  onChoose,
}: {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly active: string | null;
  /** The value whose first words are to be brought into sight. */
  readonly scrollTo: string | null;
  readonly onPoint: (paths: readonly string[]) => void;
  readonly onChoose: (path: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const stretches = useMemo(() => cutAtSpans(text.length, spans), [text, spans]);
  useEffect(() => {
    if (scrollTo === null) return;
    const marks = [...(box.current?.querySelectorAll<HTMLElement>('.mark') ?? [])];
    marks.find((mark) => mark.dataset.paths?.split(' ').includes(scrollTo))?.scrollIntoView({ block: 'nearest' });
  }, [scrollTo]);
  return (
    <div ref={box} className="article-text" dir="auto">
      {stretches.map(({ start, end, paths }) => {
        const words = text.slice(start, end);
        const [first] = paths;
        if (first === undefined) return words;
        return (
          // biome-ignore lint/a11y/useSemanticElements: browsers do not break a button over lines
          <span
            role="button"
            tabIndex={0}
            key={start}
            className="mark"
            data-paths={paths.join(' ')}
            data-active={(active !== null && paths.includes(active)) || undefined}
            onMouseEnter={() => onPoint(paths)}
            onMouseLeave={() => onPoint([])}
            onFocus={() => onPoint(paths)}
            onBlur={() => onPoint([])}
            onClick={() => onChoose(first)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onChoose(first);
            }}
          >
            {words}
          </span>
        );
      })}
    </div>
  );
}
