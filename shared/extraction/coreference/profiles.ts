import type { NamedMention } from '../people/assignment.ts';
import type { TextSpan } from '../text/document.ts';
import type { Reading } from '../text/reading.ts';
import { delegationLedBy } from './delegations.ts';
import { type NamedPerson, nameWords } from './people.ts';
import type { Reference } from './reference.ts';
import { chooseRole, type RoleCandidate } from './role-choice.ts';
import type { Scene } from './scene.ts';

/** What the article as a whole says of one person. */
export type Profile = Readonly<{
  person: NamedPerson;
  candidates: readonly RoleCandidate[];
  role: RoleCandidate | null;
  rank: string | null;
  honorific: string | null;
  nameSpans: readonly TextSpan[];
  /** Whose official they are: "President X's Commerce Secretary Y", "his foreign minister, Y". */
  superior: number | null;
  /** Whose counterpart they are: "her German counterpart, Y". */
  peer: number | null;
  /** The text goes on to call them by the last word of their name alone, as it does with people. */
  calledBySurname: boolean;
  /** "a delegation led by X Y". */
  delegate: boolean;
}>;

/** Gathers roles, rank and honorific of every person from the mentions by name and from offices that refer to them. */
export function readProfiles(body: Scene, headline: Scene): readonly Profile[] {
  const offices = new Map<number, RoleCandidate[]>();
  const note = (scene: Scene, isBody: boolean) => {
    for (const references of scene.references)
      for (const reference of references) addOffice(offices, reference, scene.reading, isBody);
  };
  note(body, true);
  note(headline, false);
  const owners = readOwners(body);
  const surnamed = calledBySurname(body);
  return body.people.map((person) => {
    const beside = person.placed.flatMap(({ sentence, mention }) => {
      const inBody = sentence >= 0;
      const reading = inBody ? body.reading : headline.reading;
      return mention.roles.map(
        (role): RoleCandidate => ({ role, reading, body: inBody, beside: true, of: mention.item.of }),
      );
    });
    const candidates = [...beside, ...(offices.get(person.id) ?? [])];
    return {
      person,
      candidates,
      role: chooseRole(candidates),
      rank: firstOf(person, (mention) => mention.item.rank),
      honorific: firstOf(person, (mention) => mention.item.honorific ?? mention.item.rank),
      nameSpans: nameSpans(person, body.reading),
      superior: owners.superiors.get(person.id) ?? null,
      peer: owners.peers.get(person.id) ?? null,
      calledBySurname: surnamed.has(person.id),
      delegate: person.placed.some(
        ({ sentence, mention }) => sentence >= 0 && delegationLedBy(body.reading, mention.item.start) !== null,
      ),
    };
  });
}

function calledBySurname({ reading, references, people }: Scene): ReadonlySet<number> {
  const found = new Set<number>();
  for (const each of references)
    for (const { how, person, start, end } of each)
      if (how === 'surname' && person !== null && end === start + 1)
        if (nameWords(reading.tokens[start]?.text ?? '').at(-1) === people[person]?.words.at(-1)) found.add(person);
  return found;
}

function addOffice(offices: Map<number, RoleCandidate[]>, reference: Reference, reading: Reading, body: boolean): void {
  if (reference.how !== 'office' || reference.person === null || !reference.role || reference.role.determiner === 'his')
    return;
  const known = offices.get(reference.person) ?? [];
  if (known.length < 12) known.push({ role: reference.role, reading, body, beside: false, of: null });
  offices.set(reference.person, known);
}

type Owners = Readonly<{ superiors: ReadonlyMap<number, number>; peers: ReadonlyMap<number, number> }>;

/** Who stands as a possessor, by name or pronoun, before the office of somebody named. */
function readOwners(scene: Scene): Owners {
  const [superiors, peers] = [new Map<number, number>(), new Map<number, number>()];
  for (const references of scene.references) {
    references.forEach((reference, index) => {
      const before = references[index - 1];
      if (reference.how !== 'name' || reference.person === null || !reference.role || !before) return;
      if (before.person === null || before.person === reference.person) return;
      const owned = reference.role.head === 'counterpart' ? peers : superiors;
      const word = scene.reading.tokens[reference.start - 1]?.lower;
      const owns =
        word === "'s" ? before.end === reference.start - 1 : before.how === 'pronoun' && before.end === reference.start;
      // "X and his wife Y": whoever stands right before it, rather than the subject of the sentence.
      const joined = scene.reading.tokens[before.start - 1]?.lower === 'and' ? references[index - 2] : undefined;
      const owner = before.how === 'pronoun' && joined?.end === before.start - 1 ? joined.person : before.person;
      // "…, when President X hosted his counterpart Y": who was named last in the sentence.
      const named = owned === peers ? references.slice(0, index).findLast((each) => each.how !== 'pronoun') : undefined;
      const whose = named?.person ?? owner;
      if (owns && whose !== null && !owned.has(reference.person)) owned.set(reference.person, whose);
    });
  }
  return { superiors, peers };
}

function firstOf(person: NamedPerson, value: (mention: NamedMention) => string | null): string | null {
  for (const { mention } of person.placed) {
    const found = value(mention);
    if (found) return found;
  }
  return null;
}

function nameSpans(person: NamedPerson, reading: Reading): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { sentence, mention } of person.placed) {
    if (sentence < 0) continue;
    const { run } = mention.item;
    const [first, last] = [reading.tokens[run.start], reading.tokens[run.end - 1]];
    if (first && last) spans.push({ start: first.start, end: last.end });
    if (spans.length >= 2) break;
  }
  return spans;
}
