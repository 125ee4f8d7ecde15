import { COMMENTATOR_HEADS } from '../../lexicon/role-heads.ts';
import type { Mention } from '../people/assignment.ts';
import type { RolePhrase } from '../people/roles.ts';
import { knownLeaderSide } from './known-leaders.ts';
import type { NamedPerson } from './people.ts';
import { firstSide } from './resolver.ts';

/** Sentences at the start of an article in which its people are introduced. */
const OPENING = 8;
const NO_HOLDERS = new Set([...COMMENTATOR_HEADS, 'counterpart', 'member', 'official', 'delegate']);

/**
 * Offices that a report names first and their holders after: "Iraq's prime minister flew to Tehran on Sunday. Nouri
 * al-Maliki met …". The next sentence begins with somebody of whom the article gives no office at all.
 */
export function ledeOffices(
  mentions: readonly (readonly Mention[])[],
  people: readonly NamedPerson[],
): readonly { person: number; role: RolePhrase }[] {
  const owners = new Map<Mention, NamedPerson>();
  for (const person of people) for (const { mention } of person.placed) owners.set(mention, person);
  const found: { person: number; role: RolePhrase }[] = [];
  for (let at = 0; at < Math.min(OPENING, mentions.length - 1); at++) {
    const office = mentions[at]?.[0];
    const name = mentions[at + 1]?.[0];
    if (office?.type !== 'office' || name?.type !== 'named') continue;
    const person = owners.get(name);
    if (person && introduces(office.role, people) && isBare(person, firstSide(office.role)))
      found.push({ person: person.id, role: office.role });
  }
  return found.length > 0 ? found : officeOfTheBare(mentions, people);
}

const HIGHEST = /^(?:president|chancellor|taoiseach|king|queen|emir|sultan|pope|premier)$/;
/** How often a person without any office must be named for an article to be about them. */
const OFTEN = 2;

/**
 * "X is urging …" and, further down, "the prime minister said": of an office without a holder and the one person of
 * whom the article tells most, but no office.
 */
function officeOfTheBare(
  mentions: readonly (readonly Mention[])[],
  people: readonly NamedPerson[],
): readonly { person: number; role: RolePhrase }[] {
  const bare = people.filter((person) => isBare(person, null) || isBare(person, knownLeaderSide(person.words)));
  const [first, second] = [...bare].sort((a, b) => b.placed.length - a.placed.length);
  if (!first || first.placed.length < OFTEN || (second && second.placed.length === first.placed.length)) return [];
  const start = first.placed.find(({ sentence }) => sentence >= 0)?.sentence ?? 0;
  for (let at = start; at < mentions.length; at++)
    for (const mention of mentions[at] ?? []) {
      if (mention.type !== 'office' || !isHighest(mention.role) || isHeld(mention.role, people)) continue;
      return [{ person: first.id, role: mention.role }];
    }
  return [];
}

/** "the prime minister", "the president", with nothing else about it. */
function isHighest(role: RolePhrase): boolean {
  const plain = role.words.length === (role.words.includes('prime') ? 2 : 1) && !role.attached;
  return (
    plain && !role.plural && role.determiner === 'the' && (HIGHEST.test(role.head) || role.words.includes('prime'))
  );
}

function isHeld(role: RolePhrase, people: readonly NamedPerson[]): boolean {
  return people.some(({ placed }) =>
    placed.some(({ mention }) =>
      mention.roles.some(
        ({ head, words }) => head === role.head && words.includes('prime') === role.words.includes('prime'),
      ),
    ),
  );
}

/** An office of a country, that nobody in the article is named with. */
function introduces(role: RolePhrase, people: readonly NamedPerson[]): boolean {
  const side = firstSide(role);
  if (!side || role.plural || role.determiner === 'a' || role.determiner === 'his' || NO_HOLDERS.has(role.head))
    return false;
  return !people.some(({ placed }) =>
    placed.some(({ mention }) =>
      mention.roles.some((each) => each.head === role.head && (firstSide(each) ?? side) === side),
    ),
  );
}

/** Named without any office, and not known to be of another side. */
function isBare(person: NamedPerson, side: string | null): boolean {
  const known = knownLeaderSide(person.words);
  return (
    person.placed.every(({ mention }) => mention.roles.length === 0 && mention.item.sides.length === 0) &&
    (known === null || known === side)
  );
}
