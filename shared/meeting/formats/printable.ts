/**
 * Text in one line, without the control characters and half surrogate pairs that XML and iCalendar forbid. Article
 * text may hold anything; the writers of those formats escape their own mark-up but let such characters through, and
 * readers then refuse the file.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, ' ').trim();
}
