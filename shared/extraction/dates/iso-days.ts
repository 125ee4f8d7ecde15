const DAY = 86_400_000;

/** The ISO date, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || year < 1900 || year > 2100) return null;
  return date.toISOString().slice(0, 10);
}

/** Days since 1970. */
export function dayCount(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** How many days the second ISO date lies after the first. */
export function daysBetween(from: string, to: string): number {
  return dayCount(to) - dayCount(from);
}

/** The ISO date so many days later, or earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return new Date((dayCount(date) + days) * DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
