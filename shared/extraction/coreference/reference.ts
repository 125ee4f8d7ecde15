import type { Mention } from '../people/assignment.ts';
import type { RolePhrase } from '../people/roles.ts';

/**
 * Words of one sentence that refer to a person: tokens `start` to `end` (exclusive). `person` is null for an office
 * whose holder the article does not name.
 */
export type Reference = {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly how: 'name' | 'surname' | 'office' | 'pronoun';
  readonly person: number | null;
  readonly role: RolePhrase | null;
  /** Offices beside a name, when `how` is `name`. */
  readonly mention: Mention | null;
};

/** The persons of a list of references, each once. */
export function persons(references: readonly Reference[]): readonly number[] {
  const found = new Set<number>();
  for (const reference of references) if (reference.person !== null) found.add(reference.person);
  return [...found];
}
