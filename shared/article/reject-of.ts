import type { Found } from './source-object.ts';
import { Unreadable } from './unreadable.ts';

/** Turns whatever a reader threw into a reject of this part. Errors of libraries mean that the input is malformed. */
export function rejectOf(error: unknown, label: string | null): Extract<Found, { kind: 'reject' }> {
  if (error instanceof Unreadable) {
    return { kind: 'reject', reject: { code: error.reject, reason: reasonFor(error.message, label), part: label } };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const reason = `cannot be read (${detail.replace(/\s+/g, ' ').slice(0, 200)}); the file is damaged or not what it says it is: export it anew`;
  return { kind: 'reject', reject: { code: 'malformed', reason: reasonFor(reason, label), part: label } };
}

function reasonFor(message: string, label: string | null): string {
  return `${label ?? 'the file'} ${message}`;
}
