/**
 * How far apart two folded words sound: a weighted edit distance (Wagner and Fischer) over sounds rather than letters,
 * cheap where transliterations disagree (kh/h, dh/d, i/e) and dear where names differ (f/s, final e/i).
 */

/** One sound is one character: digraphs become capitals. Longest first. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/ch(?=r)/g, 'k'],
  // As Russians say e under stress: Fyodorov, Fedorov.
  [/(?<=[bcdfgklmnprstvz])yo(?=[^aeiouy])/g, 'e'],
  // As Belarusians write -ovsky: Tsikhanouskaya.
  [/ousk/g, 'ovsk'],
  [/schtsch|shch|tsch|tch|sch/g, 'C'],
  [/dzh/g, 'j'],
  [/dj/g, 'J'],
  [/sh/g, 'S'],
  [/ch/g, 'C'],
  [/zh/g, 'Z'],
  [/t[sz]/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/kh/g, 'H'],
  [/gh/g, 'G'],
  [/ck|qu/g, 'k'],
  [/x/g, 'ks'],
  [/ou(?=[aei])/g, 'w'],
  [/ou|oo/g, 'u'],
  [/ee|ii|iy|yy|ij(?!\p{L})|ie(?!\p{L})/gu, 'i'],
  [/a[iy]|e[iy]|aj(?=[^aeiou])|ej(?![aeiou])/g, 'E'],
  [/a[uw](?![aeiou])/g, 'A'],
  [/y(?![aeiouAE])/g, 'i'],
  [/(?<=[CS])e(?=[vw]$)/g, 'o'],
  [/slau$/g, 'slav'],
  [/(\p{L})\1/gu, '$1'],
];

export function sounds(word: string): string {
  let sound = word;
  for (const [digraph, instead] of digraphs) sound = sound.replace(digraph, instead);
  return sound;
}

const vowels = 'aeiouyEA';

/** Costs of reading one sound for another, both ways; every other pair costs 1. */
const costs = new Map<string, number>();
for (const [cost, pairs] of [
  [0.1, 'ou ie EA Ee kq HG kG qG gG dD tT vw iy Ei Ea DZ Sc Jj SC'],
  [0.2, 'Hh Hk hG gk gq SC Cc Zj zD Dz wu Au Ao vf ct ZS jG yj ij TS JZ CZ Jd jg gh'],
  [0.3, 'ae CH gZ Zs Cs Ss sc cz zC kc ck sT bv bp dt wo wa sz zZ CT Cj Cz'],
  [0.5, 'ao Eo'],
  [0.6, 'ai au iu io eo eu mn AE'],
] as const) {
  for (const [one = '', other = ''] of pairs.split(' ')) {
    costs.set(one + other, Math.min(cost, costs.get(one + other) ?? 1));
    costs.set(other + one, Math.min(cost, costs.get(other + one) ?? 1));
  }
}

/** At the end of a name a vowel tells people apart (Conte, Conti), but for a few habits (Lukashenko, Lukashenka). */
const finalVowels = new Map(['ao', 'oa', 'ae', 'ea', 'ou', 'uo'].map((pair) => [pair, 0.3]));

const isVowel = (sound: string | undefined): boolean => sound !== undefined && vowels.includes(sound);

/** A vowel before two consonants is short, and transliterations write short vowels freely: Haftar, Hifter. */
function isClosed(word: string, at: number): boolean {
  return isVowel(word[at]) && at > 0 && at + 2 < word.length && !isVowel(word[at + 1]) && !isVowel(word[at + 2]);
}

function substitutionCost(one: string, i: number, other: string, j: number): number {
  const a = one.charAt(i);
  const b = other.charAt(j);
  if (a === b) return 0;
  const cost = costs.get(a + b) ?? 1;
  if (!isVowel(a) || !isVowel(b)) return i === 0 && j === 0 && cost >= 0.3 ? 1 : cost;
  if (i === one.length - 1 && j === other.length - 1) return finalVowels.get(a + b) ?? 1;
  if (i === 0 && j === 0) return Math.min(1, 2 * cost);
  const short = a !== 'o' && b !== 'o' && isClosed(one, i) && isClosed(other, j);
  return short ? Math.min(cost, 0.25) : cost;
}

function gapCost(word: string, at: number): number {
  const sound = word.charAt(at);
  const between = isVowel(word[at - 1]) && isVowel(word[at + 1]);
  if (sound === 'h') return between ? 0.35 : 0.15;
  if (isVowel(sound)) {
    if (at === 0) return sound === 'y' ? 0.2 : 0.5;
    // Bedoui, Badawi: the glide is all that is heard of a short vowel before it.
    if (word[at + 1] === 'w') return 0.2;
    if (at === word.length - 1) return sound === 'e' ? 0.15 : sound === 'i' && isVowel(word[at - 1]) ? 0.2 : 0.6;
    return isVowel(word[at - 1]) || isVowel(word[at + 1]) ? 0.3 : 0.4;
  }
  if (sound !== 'y' && sound !== 'w') return 1;
  return sound === 'w' && between ? 0.4 : 0.25;
}

/** The distance between two words given as sounds; 0 for the same sounds, about 1 for each real difference. */
export function soundDistance(one: string, other: string): number {
  if (one === other) return 0;
  let row: number[] = [0];
  for (let j = 0; j < other.length; j += 1) row.push((row[j] ?? 0) + gapCost(other, j));
  for (let i = 0; i < one.length; i += 1) {
    const next = [(row[0] ?? 0) + gapCost(one, i)];
    for (let j = 0; j < other.length; j += 1) {
      const replaced = (row[j] ?? 0) + substitutionCost(one, i, other, j);
      const dropped = (row[j + 1] ?? 0) + gapCost(one, i);
      const added = (next[j] ?? 0) + gapCost(other, j);
      next.push(Math.min(replaced, dropped, added));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
