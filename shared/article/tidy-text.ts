/** What Windows-1252 has where Unicode and ISO 8859-1 have control characters, from U+0080 on. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Makes a text that was cut out of some format even: line breaks as \n, no control or zero-width characters, single
 * spaces, no space around line breaks, at most one blank line. Paragraphs and all visible characters stay. Characters
 * of Windows-1252 that were taken for ISO 8859-1 (as decoders of Node 20 and many a mailer do) become what they are.
 */
export function tidyText(text: string): string {
  return windowsPunctuation(text)
    .replace(/\r\n?|[\u2028\v\f]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Puts in place what decoders that take Windows-1252 for ISO 8859-1 make control characters of. */
export function windowsPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => windowsCharacters[character.charCodeAt(0) - 0x80] ?? '');
}

/** One line of at most `length` characters, or undefined if nothing is left. */
export function tidyLine(value: string, length: number): string | undefined {
  const line = tidyText(value.length > length * 8 ? value.slice(0, length * 8) : value).replace(/\n+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line || undefined;
}
