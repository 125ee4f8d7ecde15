import { affiliationOf, type SideContext } from './affiliations.ts';
import type { NamedMention } from './assignment.ts';
import type { TextSpan } from './document.ts';
import type { Attendee, Found } from './event.ts';
import type { EventDraft } from './merge-contacts.ts';
import type { NamedPerson } from './people.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './reference.ts';
import { bareRole, chooseRole, type RoleCandidate, spellRole } from './role-choice.ts';
import type { Scene } from './scene.ts';
import { type HomeGuess, spansOf } from './sides.ts';

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
  const superiors = readSuperiors(body);
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
      superior: superiors.get(person.id) ?? null,
    };
  });
}

function addOffice(offices: Map<number, RoleCandidate[]>, reference: Reference, reading: Reading, body: boolean): void {
  if (reference.how !== 'office' || reference.person === null || !reference.role || reference.role.determiner === 'his')
    return;
  const known = offices.get(reference.person) ?? [];
  if (known.length < 12) known.push({ role: reference.role, reading, body, beside: false, of: null });
  offices.set(reference.person, known);
}

/** Who stands as a possessor, by name or pronoun, before the office of somebody named. */
function readSuperiors(scene: Scene): ReadonlyMap<number, number> {
  const superiors = new Map<number, number>();
  for (const references of scene.references) {
    references.forEach((reference, index) => {
      const before = references[index - 1];
      if (reference.how !== 'name' || reference.person === null || !reference.role || !before) return;
      if (before.person === null || reference.role.head === 'counterpart') return;
      const word = scene.reading.tokens[reference.start - 1]?.lower;
      const owns =
        word === "'s" ? before.end === reference.start - 1 : before.how === 'pronoun' && before.end === reference.start;
      // "X and his wife Y": whoever stands right before it, rather than the subject of the sentence.
      const joined = scene.reading.tokens[before.start - 1]?.lower === 'and' ? references[index - 2] : undefined;
      const owner = before.how === 'pronoun' && joined?.end === before.start - 1 ? joined.person : before.person;
      if (owns && owner !== null && !superiors.has(reference.person)) superiors.set(reference.person, owner);
    });
  }
  return superiors;
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

/** The attendees of an event, principals first, each with role and side. */
export function readAttendees(
  draft: EventDraft,
  profiles: readonly Profile[],
  home: HomeGuess,
  body: Scene,
  fallback: readonly TextSpan[],
): readonly Attendee[] {
  const context: SideContext = { draft, profiles, home, body, fallback };
  const leads = new Set([...draft.left, ...draft.right]);
  const group = (people: ReadonlySet<number>, others: ReadonlySet<number> | null) =>
    [...people].flatMap((person) => {
      const profile = profiles[person];
      if (!profile) return [];
      const mates = nearest(people, person);
      const opposite = others === null ? [] : nearest(others.size > 0 ? others : leads, person);
      // Of a group that met among itself, nobody knows who stands with whom.
      return [attendee(profile, others !== null, opposite, others?.size === 0 ? [] : mates, context)];
    });
  return [...group(draft.left, draft.right), ...group(draft.right, draft.left), ...group(draft.present, null)];
}

/** Of a crowd, a few tell which side it is on. */
const ENOUGH = 40;

function nearest(people: ReadonlySet<number>, but: number): readonly number[] {
  const found: number[] = [];
  for (const person of people) {
    if (person !== but) found.push(person);
    if (found.length >= ENOUGH) break;
  }
  return found;
}

function attendee(
  profile: Profile,
  lead: boolean,
  opposite: readonly number[],
  mates: readonly number[],
  context: SideContext,
): Attendee {
  const { profiles, fallback } = context;
  return {
    person: profile.person.id,
    name: {
      value: profile.person.name,
      confidence: profile.role || profile.rank ? 0.95 : 0.8,
      rule: lead ? 'principal' : 'attendee',
      spans: profile.nameSpans.length > 0 ? profile.nameSpans : fallback,
    },
    honorific: profile.honorific,
    role: roleOf(profile, profiles, opposite, fallback),
    organisation: null,
    affiliation: affiliationOf(profile, opposite, mates, context),
    lead,
  };
}

function roleOf(
  profile: Profile,
  profiles: readonly Profile[],
  opposite: readonly number[],
  fallback: readonly TextSpan[],
): Found<string> | null {
  const chosen = profile.role;
  if (!chosen)
    return profile.rank ? { value: profile.rank, confidence: 0.6, rule: 'rank-as-role', spans: fallback } : null;
  const spans = chosen.body ? spansOf(chosen, chosen.role) : fallback;
  if (chosen.role.head === 'counterpart') {
    const other = opposite
      .map((id) => profiles[id]?.role)
      .find((candidate) => candidate && candidate.role.head !== 'counterpart');
    if (!other) return null;
    const side = chosen.role.before[0];
    const adjective = side
      ? chosen.reading.text.slice(chosen.reading.tokens[side.start]?.start, chosen.reading.tokens[side.end - 1]?.end)
      : '';
    return { value: `${adjective} ${bareRole(other)}`.trim(), confidence: 0.8, rule: 'role-of-counterpart', spans };
  }
  const value = spellRole(chosen);
  if (!value) return null;
  return {
    value,
    confidence: chosen.beside ? 0.9 : 0.7,
    rule: chosen.beside ? 'role-beside-name' : 'role-by-office',
    spans,
  };
}
