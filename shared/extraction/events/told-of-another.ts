import type { Token } from '../text/document.ts';
import type { MeetingEvent } from './event.ts';

/**
 * "met X in Muscat on Monday and will see Y in Riyadh": a day or a place goes with the words of contact that it follows.
 * True when those before it in its sentence, which begins at `start`, tell of another event.
 */
export function isToldOfAnother(
  tokens: readonly Token[],
  { anchors, others }: MeetingEvent,
  start: number,
  mention: Readonly<{ start: number; end: number }>,
): boolean {
  // "after a summit in Accra, where he met Y"
  const next = tokens[mention.end]?.text === ',' ? mention.end + 1 : mention.end;
  if (/^(?:where|when)$/.test(tokens[next]?.lower ?? '')) return false;
  const last = (ranges: MeetingEvent['anchors']) =>
    Math.max(
      -1,
      ...ranges.filter((each) => each.start >= start && each.start <= mention.start).map((each) => each.start),
    );
  return last(others) > last(anchors);
}
