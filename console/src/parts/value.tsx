import type { ReactNode } from 'react';
import type { MeetingRecord } from '../api.ts';

type Evidence = MeetingRecord['meeting']['evidence'];

/**
 * What is pointed at: the mouse or the focus is on a value (`active`), or a value was chosen by a click (`chosen`) and stays
 * until another is. Both are paths of the record.
 */
export type Pointer = Readonly<{
  active: string | null;
  chosen: string | null;
  evidence: Evidence;
  onPoint: (path: string | null) => void;
  onChoose: (path: string) => void;
}>;

/** A value of the record: pointing at it, or focusing it, shows the words that prove it; choosing it opens what is known of it. */
export function Value({
  path,
  pointer: { active, chosen, evidence, onPoint, onChoose },
  children,
}: {
  readonly path: string;
  readonly pointer: Pointer;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="value"
      data-active={active === path || undefined}
      data-unsure={(evidence[path]?.confidence ?? 1) < 0.7 || undefined}
      aria-pressed={chosen === path}
      onMouseEnter={() => onPoint(path)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(path)}
      onBlur={() => onPoint(null)}
      onClick={() => onChoose(path)}
    >
      {children}
    </button>
  );
}
