import type { ContactDay } from '../dates/contact-days.ts';
import type { EventDraft } from './draft.ts';

/**
 * "The two last met in January": an earlier meeting of the same people, told in passing and without its day. It is no
 * record of its own, but what is said of its time and place is not said of the meeting that the article reports.
 */
export function isAside(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  if (!draft.when || draft.status !== 'held' || !isOfThePast(draft.when)) return false;
  const people = [...draft.left, ...draft.right];
  return (
    draft.when.before ||
    (people.length >= 2 &&
      drafts.some(
        (other) =>
          other !== draft &&
          !isOfThePast(other.when) &&
          people.every((person) => other.left.has(person) || other.right.has(person)),
      ))
  );
}

function isOfThePast(when: ContactDay | null): boolean {
  return when !== null && (when.before || when.period !== null) && !when.date && !when.weekday && !when.relative;
}
