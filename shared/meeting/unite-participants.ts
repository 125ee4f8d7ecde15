import { compareNames } from '../names/compare-names.ts';
import { officialId } from '../names/official-id.ts';
import type { Conflict, Participant } from './meeting.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';
import { type Claim, conflictOf, settle } from './settle.ts';

/** One person as all reports have it, and where each value comes from. */
export type UnitedParticipant = Readonly<{
  participant: Participant;
  claims: Readonly<Record<'name' | 'role' | 'organisation' | 'affiliation' | 'lead', readonly Claim<unknown>[]>>;
  conflicts: readonly Conflict[];
}>;

type Appearance = Readonly<{ participant: Participant; report: Report; path: string }>;

/** The participants of all reports, each person once, in the order in which the reports name them. */
export function uniteParticipants(reports: readonly Report[]): readonly UnitedParticipant[] {
  const people: Appearance[][] = [];
  for (const report of reports) {
    for (const [index, participant] of report.meeting.participants.entries()) {
      const appearance = { participant, report, path: `participants/${index}` };
      const known = findPerson(people, appearance);
      if (known) known.push(appearance);
      else people.push([appearance]);
    }
  }
  return people.map(unitePerson);
}

/** A full name decides; a bare surname does where it fits exactly one person and the sides agree. */
function findPerson(people: readonly Appearance[][], { participant, report }: Appearance): Appearance[] | undefined {
  // One report never names one person twice: two of a family stay two.
  const open = people.filter((person) => !person.some((appearance) => appearance.report === report));
  const full = open.find((person) => grades(person, participant).includes('full'));
  if (full) return full;
  const bySurname = open.filter(
    (person) => grades(person, participant).includes('surname') && sidesAgree(person, participant),
  );
  return bySurname.length === 1 ? bySurname[0] : undefined;
}

const grades = (person: readonly Appearance[], { name }: Participant) =>
  person.map((appearance) => compareNames(appearance.participant.name, name));

const sidesAgree = (person: readonly Appearance[], { affiliation }: Participant) =>
  person.every(
    ({ participant }) => !participant.affiliation || !affiliation || participant.affiliation === affiliation,
  );

function unitePerson(person: readonly Appearance[]): UnitedParticipant {
  const names = claimsOf(person, 'name', ({ name }) => name);
  const roles = claimsOf(person, 'role', ({ role }) => role);
  const organisations = claimsOf(person, 'organisation', ({ organisation }) => organisation);
  const honorifics = claimsOf(person, 'honorific', ({ honorific }) => honorific);
  const sides = settle(claimsOf(person, 'affiliation', ({ affiliation }) => affiliation));
  const leads = claimsOf(person, 'lead', ({ lead }) => lead);
  const name = fullest(names) ?? person[0]?.participant.name ?? '';
  const role = fullest(roles);
  const organisation = fullest(organisations);
  const honorific = settle(honorifics)?.value;
  const participant: Participant = {
    name,
    ...(honorific ? { honorific } : {}),
    role,
    ...(organisation ? { organisation } : {}),
    affiliation: sides?.value ?? null,
    // Who led is told by the report that says most; a list of attendees often flattens it.
    lead: leads.filter(({ value }) => value).length * 2 >= leads.length,
    officialId: officialId(name),
  };
  return {
    participant,
    claims: {
      name: names.filter(({ value }) => value === name),
      role: roles.filter(({ value }) => value === role),
      organisation: organisations.filter(({ value }) => value === organisation),
      affiliation: sides?.claims ?? [],
      lead: leads.filter(({ value }) => value === participant.lead),
    },
    conflicts: [roleConflict(roles), sides && conflictOf('affiliation', sides)].filter((found) => found !== null),
  };
}

function claimsOf<T>(
  person: readonly Appearance[],
  field: string,
  read: (participant: Participant) => T | null | undefined,
): Claim<T>[] {
  return person.flatMap(({ participant, report, path }) => {
    const value = read(participant);
    return value === null || value === undefined ? [] : [{ value, report, path: `${path}/${field}` }];
  });
}

/** The form with the most words, then the most letters; of equals the first reported. */
function fullest(claims: readonly Claim<string>[]): string | null {
  const words = ({ value }: Claim<string>) => plainText(value).split(' ').length;
  return claims.toSorted((a, b) => words(b) - words(a) || b.value.length - a.value.length)[0]?.value ?? null;
}

/** One office has many wordings; only two without a word in common say different things. */
function roleConflict(roles: readonly Claim<string>[]): Conflict | null {
  const kinds: Claim<string>[][] = [];
  for (const role of roles) {
    const alike = kinds.find((kind) => kind.some(({ value }) => shareWord(value, role.value)));
    if (alike) alike.push(role);
    else kinds.push([role]);
  }
  const [claims = [], ...others] = kinds;
  return conflictOf('role', { value: claims[0]?.value ?? '', claims, others });
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(contentWords(a));
  return contentWords(b).some((word) => words.has(word));
}

const contentWords = (text: string) =>
  plainText(text)
    .split(' ')
    .filter((word) => word.length > 3);
