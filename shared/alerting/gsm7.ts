import { cutAtWord, oneLine, toPlainLetters } from './plain-text.ts';

/** The GSM 03.38 alphabet, and those characters of its extension table, which take two places. */
const basic = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('^{}\\[~]|€');

/** An SMS of one part holds so many places; every further part costs as much again. */
export const onePart = 160;

/**
 * Text in the GSM-7 alphabet alone: one foreign letter would halve what an SMS holds. Words with letters that the
 * alphabet lacks are transliterated, signs that it lacks are replaced or left out.
 */
export function toGsm7(text: string): string {
  return oneLine(toPlainLetters(oneLine(text), (character) => basic.has(character) || extended.has(character)));
}

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
