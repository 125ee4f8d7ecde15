/**
 * Makes a text that was cut out of some format even: line breaks as \n, no control or zero-width characters, single
 * spaces, no space around line breaks, at most one blank line. Paragraphs and all visible characters stay.
 */
export function tidyText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u0085\v\f]/g, '\n')
      .replace(/\u2029/g, '\n\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** One line of at most `length` characters, or undefined if nothing is left. */
export function tidyLine(value: string, length: number): string | undefined {
  const line = tidyText(value.length > length * 8 ? value.slice(0, length * 8) : value).replace(/\n+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line || undefined;
}
