type Habit = readonly [RegExp, string];

const write = (text: string, habits: readonly Habit[]): string =>
  habits.reduce((normal, [habit, instead]) => normal.replace(habit, instead), text);

/** Hepburn's long vowels, which passports, newspapers and ministries write in three ways: Shinzou, Ohno, Yuuko. */
const japaneseHabits: readonly Habit[] = [
  [/ou|oo|oh(?![aeiouy])/g, 'o'],
  [/uu/g, 'u'],
  [/aa/g, 'a'],
  [/m(?=[bp])/g, 'n'],
];

/** Wade-Giles to pinyin, as far as letters alone tell. */
const chineseHabits: readonly Habit[] = [
  [/hs/g, 'x'],
  [/t[sz]e/g, 'ze'],
  [/t[sz]u/g, 'zu'],
  [/ien(?!g)/g, 'ian'],
  [/([iu])eh/g, '$1e'],
  [/ih/g, 'i'],
  [/ung/g, 'ong'],
  [/^ch(?=i[aenou])/g, 'j'],
  [/^ch/g, 'zh'],
  [/^k(?!h)/g, 'g'],
  [/^p(?!h)/g, 'b'],
  [/^t(?![hr])/g, 'd'],
  [/yi(?=[n])/g, 'i'],
];

/**
 * Where Wade-Giles is printed without its apostrophes, ch is pinyin's j, q, zh or ch, and k, p and t are two sounds each.
 * What stays is the same of both; of pinyin alone it would make one name of several.
 */
const coarseHabits: readonly Habit[] = [
  [/eou|iou/g, 'iu'],
  [/tzu/g, 'Zi'],
  [/jung/g, 'rong'],
  [/zh|ch|j(?=[iu])|q/g, 'C'],
  [/hs|x/g, 'X'],
  [/t[sz]|c|z/g, 'Z'],
  [/j/g, 'r'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/(?<!n)g/g, 'k'],
  [/([iu])eh/g, '$1e'],
  [/ssu|sih/g, 'si'],
  [/ih/g, 'i'],
  [/[iy]en(?!g)/g, 'ian'],
  [/yu(?=[ln]|$)|you/g, 'yu'],
  [/ung/g, 'ong'],
  [/uei/g, 'ui'],
  [/uo/g, 'o'],
  [/(?<=[kh])e(?![ain])/g, 'o'],
  [/yi(?=n)/g, 'i'],
];

/** Revised romanisation, McCune and Reischauer, and what Koreans themselves choose: Kyung, Gyeong; Suk, Seok. */
const koreanHabits: readonly Habit[] = [
  [/wh/g, 'hw'],
  [/ck/g, 'k'],
  [/e?ui/g, 'i'],
  [/sye/g, 'se'],
  [/ae|ay/g, 'e'],
  [/ee|yi/g, 'i'],
  [/woo|wu|oo|eo|eu|ou|u/g, 'o'],
  [/yo+/g, 'yo'],
  [/oh?(?![aeiouy])/g, 'o'],
  [/ah(?![aeiouy])/g, 'a'],
  [/^rh?|^l/g, 'r'],
  [/sh(?=i)/g, 's'],
  [/ch|jj/g, 'j'],
  [/kk?/g, 'g'],
  [/pp?/g, 'b'],
  [/tt?/g, 'd'],
];

/** A Japanese name with its long vowels written once. */
export const shortVowels = (text: string): string => write(text, japaneseHabits);

/** One spelling for the common ways to write a Chinese or Vietnamese given name in Latin letters. */
export const normaliseRoman = (text: string): string => write(text, chineseHabits);

/** What a Chinese given name has in common with itself in Wade-Giles without apostrophes. */
export const coarseRoman = (text: string): string => write(text, coarseHabits);

/** One spelling for a Korean given name, its syllables written together. */
export const normaliseKorean = (text: string): string => write(text, koreanHabits);
