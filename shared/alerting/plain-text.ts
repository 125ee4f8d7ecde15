import anyAscii from 'any-ascii';

/** One line of visible text: no line breaks, control or invisible characters, no runs of spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
}

/** At most `length` characters, cut at a word where there is one, with `…` (or another mark) for what is left out. */
export function cutAtWord(text: string, length: number, mark = '…'): string {
  if (text.length <= length) return text;
  const room = text.slice(0, Math.max(0, length - mark.length) + 1);
  const space = room.lastIndexOf(' ');
  const kept = space > room.length / 2 ? room.slice(0, space) : wholeCharacters(room.slice(0, -1));
  return `${kept.replace(/[\s,;:(–-]+$/, '')}${mark}`;
}

/** Without the first half of a character that takes two code units. */
const wholeCharacters = (text: string) => text.replace(/[\uD800-\uDBFF]$/, '');

/** Letters of other scripts as the Latin ones they sound like: `Лавров` gives `Lavrov`. */
export const toAscii = (text: string): string => anyAscii(text).replace(/[^\x20-\x7E]/g, '');
