import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { DETERMINERS } from '../people/person-lists.ts';

const REACH = 48;

/** "the ministry, led by X, and the union, represented by Y": who leads or stands for the sides named in a stretch of text. */
export function leadersOfSides(scene: Scene, sentence: number, from: number, to: number): readonly Reference[] {
  const until = Math.min(to, from + REACH);
  return (scene.references[sentence] ?? []).filter(
    (reference) =>
      reference.start > from && reference.end <= until && reference.person !== null && isLedBy(scene, reference),
  );
}

function isLedBy({ reading: { tokens } }: Scene, { start }: Reference): boolean {
  let by = start - 1;
  while (DETERMINERS.has(tokens[by]?.lower ?? '')) by--;
  return tokens[by]?.lower === 'by' && /^(?:led|headed|represented)$/.test(tokens[by - 1]?.lower ?? '');
}
