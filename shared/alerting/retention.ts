const keptDays = 400;

/**
 * When what is kept about an alert may go, in the epoch seconds that the table's time to live asks for: long after its
 * meeting could still be reported on again.
 */
export function keepUntil(now: Date): number {
  return Math.floor(now.getTime() / 1_000) + keptDays * 86_400;
}
