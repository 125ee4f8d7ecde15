/** Words that prove the value at `path` of the record. */
export type MarkedSpan = Readonly<{ path: string; start: number; end: number }>;
/** A stretch of the text that proves the values at these paths, the most particular first. */
export type Stretch = Readonly<{ start: number; end: number; paths: readonly string[] }>;

/** Spans may overlap: the text is cut wherever any begins or ends. The shortest span says most about its words. */
export function cutAtSpans(length: number, spans: readonly MarkedSpan[]): readonly Stretch[] {
  const inside = spans
    .filter(({ start, end }) => start < end && end <= length)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const edges = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? length;
    const covering = inside.filter((span) => span.start <= start && end <= span.end);
    return { start, end, paths: [...new Set(covering.map(({ path }) => path))] };
  });
}
