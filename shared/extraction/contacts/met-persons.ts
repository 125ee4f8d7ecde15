import { persons } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import type { Counterpart } from './counterpart.ts';

/**
 * Whom those on the left met. Nobody meets themselves: "X had spoken to Y and would meet him" means Y, the person named
 * last before who is not X.
 */
export function metPersons(
  scene: Scene,
  sentence: number,
  { references }: Counterpart,
  left: readonly number[],
): readonly number[] {
  const met = persons(references).filter((person) => !left.includes(person));
  const [pronoun, ...others] = references;
  if (met.length > 0 || others.length > 0 || pronoun?.how !== 'pronoun' || left.length === 0) return met;
  const named = (scene.references[sentence] ?? []).filter(
    ({ end, person, how }) => end <= pronoun.start && person !== null && how !== 'pronoun',
  );
  const ofLeft = named.some(({ person }) => person !== null && left.includes(person));
  return ofLeft ? persons(named.filter(({ person }) => person !== null && !left.includes(person))).slice(-1) : met;
}
