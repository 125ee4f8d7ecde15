import { LEADER_HEADS } from '../../lexicon/role-heads.ts';
import type { Reading } from '../text/reading.ts';
import type { Separator } from './item-gaps.ts';
import type { Item } from './items.ts';
import type { RolePhrase } from './roles.ts';

const MOST_OFFICES = 5;

/** "The Deputy Secretary", "the Vice President": with an article and nothing else, somebody told of before. */
const SECRETARIES = new Set('secretary president vice deputy under assistant'.split(' '));

/** "X, Vice President, Deputy Prime Minister, and Chairman of the Court": all the offices up to the one after "and". */
export function officesAfter(
  reading: Reading,
  items: readonly Item[],
  separators: readonly Separator[],
  at: number,
): readonly RolePhrase[] {
  const offices: RolePhrase[] = [];
  for (let next = at + 1; next <= at + MOST_OFFICES; next++) {
    const item = items[next];
    const gap = separators[next - 1];
    const before = offices.at(-1);
    if (item?.type !== 'role' || (gap !== 'comma' && gap !== 'and')) return [];
    if (before && !isDouble(reading, before, item.role)) return [];
    offices.push(item.role);
    if (gap === 'and') return offices;
  }
  return [];
}

/** Two offices of one person, "Deputy Prime Minister and Minister of Defence": nothing about them says that they are two people's. */
export function isDouble(reading: Reading, first: RolePhrase, second: RolePhrase): boolean {
  if (first.plural || second.plural || !agree(first, second)) return false;
  if (first.head === 'counterpart' || second.head === 'counterpart') return false;
  // "the president and Foreign Minister X"
  const sovereign =
    (/^(?:president|king|queen|emir|chancellor)$/.test(first.head) && first.words.length === 1) ||
    (first.words.every((word) => SECRETARIES.has(word)) && LEADER_HEADS.includes(second.head));
  const highest = /^(?:president|king|queen|emir|chancellor)$/.test(second.head) && second.end === second.headAt + 1;
  return (
    second.determiner === null &&
    !(highest && first.determiner === 'the' && second.words.length === 1) &&
    !(sovereign && first.determiner === 'the') &&
    (first.head === 'member' || reading.tokens[first.headAt]?.capital === reading.tokens[second.headAt]?.capital)
  );
}

/** Both offices name the same country, or one of them names none. */
export function agree(first: RolePhrase, second: RolePhrase): boolean {
  const [one] = [...first.before, ...first.after];
  const [other] = [...second.before, ...second.after];
  return !one || !other || one.sense.id === other.sense.id;
}

/** The offices from the first to the last as one phrase. */
export function joined(offices: readonly RolePhrase[]): readonly RolePhrase[] {
  const [first, last] = [offices[0], offices.at(-1)];
  if (!first || !last || first === last) return [];
  return [
    {
      ...first,
      end: last.end,
      after: offices.flatMap((each) => (each === first ? each.after : [...each.before, ...each.after])),
      attached: offices.some((each) => each.attached),
      words: [...new Set(offices.flatMap((each) => each.words))],
      double: true,
    },
  ];
}
