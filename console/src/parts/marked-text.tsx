import { useMemo } from 'react';

/** A stretch of the text that proves the values at these paths of the record. */
type Stretch = Readonly<{ start: number; end: number; paths: readonly string[] }>;
export type MarkedSpan = Readonly<{ path: string; start: number; end: number }>;

/**
 * An article's text with every evidence span marked. Pointing at a mark tells which values it proves; the marks of the
 * value pointed at elsewhere stand out. Spans may overlap: the text is cut where any begins or ends.
 */
export function MarkedText({
  text,
  spans,
  active,
  onPoint,
}: {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly active: string | null;
  readonly onPoint: (paths: readonly string[]) => void;
}) {
  const stretches = useMemo(() => cut(text.length, spans), [text, spans]);
  return (
    <div className="article-text">
      {stretches.map(({ start, end, paths }) => {
        const words = text.slice(start, end);
        if (!paths.length) return words;
        return (
          <mark
            key={start}
            className={active !== null && paths.includes(active) ? 'mark-active' : undefined}
            title={paths.join(', ')}
            onMouseEnter={() => onPoint(paths)}
            onMouseLeave={() => onPoint([])}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}

function cut(length: number, spans: readonly MarkedSpan[]): readonly Stretch[] {
  const inside = spans.filter(({ start, end }) => start < end && end <= length);
  const edges = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? length;
    const covering = inside.filter((span) => span.start <= start && end <= span.end);
    return { start, end, paths: [...new Set(covering.map(({ path }) => path))] };
  });
}
