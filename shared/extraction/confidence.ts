import { confidences } from '../lexicon/confidence.ts';

/** What a path of the record holds: `participants/2/role` is a `role`, `place/city` a `city`. */
function slotOf(path: string): string {
  const slash = path.indexOf('/');
  if (slash < 0) return path;
  if (path.startsWith('topics')) return 'topic';
  if (!path.startsWith('p')) return path.slice(0, slash);
  const part = path.slice(path.lastIndexOf('/') + 1);
  return part === 'name' ? 'participant' : part;
}

/**
 * The share of values of this slot and rule that were right on annotated articles; `stated`, the rule's own guess, for
 * rules and slots that were not measured.
 */
export function calibrated(path: string, rule: string, stated: number): number {
  const slot = confidences[slotOf(path)];
  if (!slot) return stated;
  return slot.rules[rule] ?? slot.mean;
}
