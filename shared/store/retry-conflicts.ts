import { setTimeout as sleep } from 'node:timers/promises';
import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { ReadoutError } from '../errors.ts';

const attempts = 12;
const firstDelayMs = 5;
const longestDelayMs = 1_000;
const conflictReasons = new Set(['ConditionalCheckFailed', 'TransactionConflict', 'ThrottlingError']);

/** True when someone else wrote first, so that reading again and repeating is the remedy. */
export function isConflict(error: unknown): boolean {
  if (error instanceof ConditionalCheckFailedException || error instanceof TransactionConflictException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None').filter((code) => code !== 'None');
  return reasons.length > 0 && reasons.every((code) => conflictReasons.has(code));
}

/**
 * Runs an optimistic read-decide-write until nobody came between, with full jitter (the SDK itself repeats what was
 * throttled). Throws `conflict` after twelve attempts, some seconds; what called us may then try again later.
 */
export async function retryConflicts<T>(what: string, operation: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await operation();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (attempt === attempts - 1) {
        throw new ReadoutError('conflict', `Others kept changing ${what} at the same time. Try again in a moment.`, {
          cause: error,
        });
      }
      await sleep(Math.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** attempt));
    }
  }
}
