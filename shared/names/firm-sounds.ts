import { sounds } from './sounds.ts';

/** Sounds that spellings exchange for one another. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/[bpfv]/, 'b'],
  [/[mn]/, 'n'],
  [/[kqgGHdDtTsSzZcCJ]/, 'k'],
];

/** Sounds that spellings also drop, or write as a vowel, and the class of those that they are exchanged for. */
const soft: Readonly<Record<string, string>> = { h: 'k', j: 'k', w: 'b' };
const mostSoft = 3;

/**
 * What no spelling of a folded word changes: the classes of its consonants in their order, but for the first sound. Words
 * that sound alike share one (see `soundDistance`, where to drop a firm sound, or exchange it for one of another class,
 * costs more than any tolerance); those that share none are different words, and that is seen without comparing them.
 * Null for a word of so many sounds that may be dropped that it could be nearly any.
 */
export function firmSounds(word: string): readonly string[] | null {
  const rest = Array.from(sounds(word)).slice(1);
  if (rest.filter((sound) => sound in soft).length > mostSoft) return null;
  return rest.reduce<readonly string[]>(
    (begun, sound) => {
      const dropped = soft[sound] === undefined ? [] : begun;
      return [...new Set([...dropped, ...begun.map((before) => before + classOf(sound))])];
    },
    [''],
  );
}

function classOf(sound: string): string {
  if (/[aeiouyEA]/.test(sound)) return '';
  return soft[sound] ?? classes.find(([members]) => members.test(sound))?.[1] ?? sound;
}
