import { cutAtWord, oneLine, toAscii } from './plain-text.ts';

/** The GSM 03.38 alphabet, and those characters of its extension table, which take two places. */
const basic = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('^{}\\[~]|€');

/** An SMS of one part holds so many places; every further part costs as much again. */
export const onePart = 160;

/**
 * Text in the GSM-7 alphabet alone: one foreign letter would halve what an SMS holds. Letters that the alphabet lacks
 * are transliterated, signs that it lacks are replaced or left out.
 */
export function toGsm7(text: string): string {
  return oneLine([...oneLine(text).normalize('NFC')].map(toGsm7Character).join(''));
}

function toGsm7Character(character: string): string {
  if (basic.has(character) || extended.has(character)) return character;
  const near = signs[character] ?? toAscii(character);
  return [...near].filter((letter) => basic.has(letter) || extended.has(letter)).join('');
}

const signs: Readonly<Record<string, string>> = { '…': '...', '`': "'" };

/** How many places the text takes in an SMS. */
export function gsm7Length(text: string): number {
  let length = 0;
  for (const character of text) length += extended.has(character) ? 2 : 1;
  return length;
}

/** Text that fits into so many places, cut at a word. */
export function fitGsm7(text: string, places: number): string {
  let fitting = text;
  for (let length = Math.min(text.length, places); gsm7Length(fitting) > places; length -= 1) {
    fitting = cutAtWord(text, length, '...');
  }
  return fitting;
}
