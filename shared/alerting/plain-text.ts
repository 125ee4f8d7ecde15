import { transliterate } from '../names/transliterate.ts';

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

/** Signs that articles set in type and plain text writes with one or more others. */
const signs: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '•': '*',
  '€': 'EUR',
};

/**
 * Text in which every word that has a letter outside `allowed` (ASCII unless given) is in the Latin letters that it
 * sounds like: `Лавров` gives `Lavrov`, `Erdoğan` gives `Erdogan`. Signs are replaced by plain ones or left out.
 */
export function toPlainLetters(text: string, allowed: (character: string) => boolean = isAscii): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚`“”„«»–—−…•€]/g, (sign) => (allowed(sign) ? sign : (signs[sign] ?? '')))
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => ([...word].every(allowed) ? word : latinWord(word)))
    .replace(/./gsu, (character) => (allowed(character) ? character : ''));
}

const isAscii = (character: string) => /^[\x20-\x7E]$/.test(character);

/** Transliteration gives small letters; a word keeps its capitals, and one of a script without any gets a first one. */
function latinWord(word: string): string {
  const latin = transliterate(word);
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return latin.toUpperCase();
  const [first = ''] = word;
  return first === first.toLowerCase() && first !== first.toUpperCase()
    ? latin
    : `${latin.charAt(0).toUpperCase()}${latin.slice(1)}`;
}
