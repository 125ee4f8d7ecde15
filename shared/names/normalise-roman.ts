/**
 * Spelling habits of Korean, Japanese and Chinese in Latin letters that do not tell names apart, applied in order:
 * Revised against McCune and newspaper Korean (Geun/Keun, Hyun/Hyeon, Eun/Un), Hepburn's long vowels (Shinzou,
 * Ohno), and the Wade-Giles `-ung`.
 */
const habits: readonly (readonly [RegExp, string])[] = [
  [/eui/g, 'ui'],
  [/yeo/g, 'yo'],
  [/eo/g, 'o'],
  [/you/g, 'yo'],
  [/eu/g, 'u'],
  [/woo/g, 'u'],
  [/wu/g, 'u'],
  [/oo/g, 'u'],
  [/ou/g, 'o'],
  [/ee/g, 'i'],
  [/yi/g, 'i'],
  [/uu/g, 'u'],
  [/oh(?![aeiouy])/g, 'o'],
  [/ah(?![aeiouy])/g, 'a'],
  [/ung/g, 'ong'],
  [/yun/g, 'yon'],
  [/m(?=[bp])/g, 'n'],
  [/^rh/g, 'r'],
  [/^k(?!h)/g, 'g'],
  [/^ch/g, 'j'],
  [/^p(?!h)/g, 'b'],
  [/^t(?![hr])/g, 'd'],
  [/^sh(?=i)/g, 's'],
];

/** One spelling for the common ways to write an East Asian name or syllable in Latin letters. Pure. */
export function normaliseRoman(text: string): string {
  let normal = text;
  for (const [habit, instead] of habits) normal = normal.replace(habit, instead);
  return normal;
}
