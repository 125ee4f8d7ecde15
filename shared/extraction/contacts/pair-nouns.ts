import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';

/** "the two leaders", "both ministers", "the presidents": an office of two without names. */
export function isPairNoun(scene: Scene, { person, start, end }: Reference): boolean {
  if (person !== null) return false;
  const { tokens } = scene.reading;
  const [before, first] = [tokens[start - 1]?.lower, tokens[start]?.lower];
  if ([before, first].some((word) => word === 'two' || word === 'both')) return true;
  return end - start === 1 && before === 'the' && /^(?:leaders|presidents|ministers|premiers)$/.test(first ?? '');
}

/** "The three men will meet", "all three": three persons named before begin the clause. */
export function isTrio(scene: Scene, bound: number, verb: number): boolean {
  for (let at = bound; at < Math.min(verb, bound + 4); at++)
    if (scene.reading.tokens[at]?.lower === 'three' && /^(?:the|all)$/.test(scene.reading.tokens[at - 1]?.lower ?? ''))
      return true;
  return false;
}

/** "The two spoke", "the pair also met": begins the clause. */
export function isPairWord(scene: Scene, bound: number, verb: number): boolean {
  for (let at = bound; at < Math.min(verb, bound + 4); at++) {
    const word = scene.reading.tokens[at]?.lower;
    if ((word === 'two' || word === 'pair' || word === 'duo') && scene.reading.tokens[at - 1]?.lower === 'the')
      return true;
  }
  return false;
}
