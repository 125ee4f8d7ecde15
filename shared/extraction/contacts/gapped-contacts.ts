import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPreposition, listFrom } from '../people/person-lists.ts';
import type { Contact } from './contact.ts';

/** Words between two counterparts of one verb, beside prepositions and whatever has a capital. */
const BETWEEN = new Set(
  `and then later earlier also separately subsequently afterwards next with by as well followed the a an his her its their same
  today yesterday tomorrow tonight morning afternoon evening night day week month noon midday capital city palace`.split(
    /\s+/,
  ),
);
const JOINS = new Set(['and', 'then', 'followed', 'well']);
/** What may follow the last counterpart: were it a verb, the person would be the subject of another clause. */
const AFTER = new Set(
  'today yesterday tomorrow tonight later earlier separately respectively and but who whom where when while as this next last'.split(
    ' ',
  ),
);
const COMPANY = new Set(['including', 'like', 'alongside', 'besides']);
const REACH = 14;
const MOST = 6;

/**
 * "met A in Oslo on Monday and B in Riga on Tuesday", "held talks with A, and later with B": the verb is told once, each
 * further counterpart is a contact of its own, with its own day and place.
 */
export function gappedContacts(scene: Scene, contact: Contact): readonly Contact[] {
  if (contact.left.length === 0 || contact.right.length === 0 || contact.gathering) return [];
  const references = scene.references[contact.sentence] ?? [];
  const told = (side: readonly number[]) =>
    references.findLastIndex(
      ({ start, person }) => start >= contact.anchor.end && person !== null && side.includes(person),
    );
  // "was received by A and later by B": the agents are told last.
  const side = told(contact.right) >= 0 ? 'right' : 'left';
  const found: Contact[] = [];
  let last = told(contact[side]);
  while (last >= 0 && found.length < MOST) {
    const [before, next] = [references[last], references[last + 1]];
    if (!before || !next || next.person === null || next.how === 'pronoun') break;
    if (!joinsAcross(scene, before.end, next.start)) break;
    const list = listFrom(scene, references, last + 1);
    if (startsClause(scene, list.at(-1) ?? next)) break;
    const others = persons(list).filter((person) => !contact.left.includes(person) && !contact.right.includes(person));
    if (others.length === 0) break;
    found.push({ ...contact, anchor: { start: next.start, end: (list.at(-1) ?? next).end }, [side]: others });
    last += list.length;
  }
  return found;
}

/** Between two counterparts stand days and places, and a word that joins. */
function joinsAcross(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.reading;
  if (to - from > REACH) return false;
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    // "a delegation headed by A and including B": B came along with A.
    if (!token || (token.kind === 'mark' && token.text !== ',') || COMPANY.has(token.lower)) return false;
    if (JOINS.has(token.lower)) joined = true;
    const allowed = token.kind !== 'word' || token.capital || BETWEEN.has(token.lower) || isPreposition(token.lower);
    if (!allowed) return false;
  }
  return joined;
}

function startsClause(scene: Scene, last: Reference): boolean {
  const token = scene.reading.tokens[last.end];
  if (!token || token.kind === 'mark') return token?.text === "'";
  return token.kind === 'word' && !isPreposition(token.lower) && !AFTER.has(token.lower);
}
