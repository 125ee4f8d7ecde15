/** An event filter of Lambda's: for every key either a list of allowed values or the pattern of what lies beneath. */
export type EventPattern = Readonly<{ [key: string]: readonly (string | number | boolean | null)[] | EventPattern }>;

/** Whether an event matches a filter pattern of exact values (the operators `prefix`, `exists` … are not needed here). */
export function matchesPattern(pattern: EventPattern, event: unknown): boolean {
  return Object.entries(pattern).every(([key, expected]) => {
    const value = typeof event === 'object' && event !== null ? (event as Record<string, unknown>)[key] : undefined;
    return Array.isArray(expected)
      ? expected.some((allowed) => allowed === value)
      : matchesPattern(expected as EventPattern, value);
  });
}
