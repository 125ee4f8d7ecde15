/** An instant as people read it, to the minute: `2026-03-04 18:30 UTC`. */
export function shownTime(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
