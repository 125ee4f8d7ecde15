import type { Profile } from '../coreference/profiles.ts';
import { bareRole, spellRole } from '../coreference/role-choice.ts';
import type { Scene } from '../coreference/scene.ts';
import type { EventDraft } from '../events/draft.ts';
import type { Attendee, Found } from '../events/event.ts';
import type { RolePhrase } from '../people/roles.ts';
import type { TextSpan } from '../text/document.ts';
import { affiliationOf } from './affiliations.ts';
import type { HomeGuess } from './home.ts';
import { organisationOf } from './organisations.ts';
import type { SideContext } from './own-side.ts';
import { sideByRoles, spansOf } from './sides.ts';
import { withoutSecondHolders } from './top-offices.ts';

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
  const attendees = withoutSecondHolders([
    ...group(draft.left, draft.right),
    ...group(draft.right, draft.left),
    ...group(draft.present, null),
  ]);
  const ranked = rankLeads(attendees, draft, profiles);
  return [...ranked.filter(({ lead }) => lead), ...ranked.filter(({ lead }) => !lead)];
}

/** Offices whose holders speak for a side of their own wherever they take part. */
const CHIEFS = /^(?:president|premier|chancellor|king|queen|emir|sultan|taoiseach)$/;
/** Offices of those who come along with the head of their mission, or with their husband or wife. */
const JUNIORS = /^(?:consul|secretary|attach[eé]|counsell?or|officer|aide|wife|husband|lady|gentleman|assistant)$/;

/** Who of the attendees met whom: leaders of further sides did, too; the staff and family of a principal only came along. */
function rankLeads(
  attendees: readonly Attendee[],
  draft: EventDraft,
  profiles: readonly Profile[],
): readonly Attendee[] {
  const roleOfAttendee = ({ person }: Attendee) => profiles[person]?.role?.role ?? null;
  const sides = new Set(attendees.filter(({ lead }) => lead).map(({ affiliation }) => affiliation?.value));
  const others = attendees.filter(
    ({ lead, affiliation }) => !lead && affiliation !== null && !sides.has(affiliation.value),
  );
  const further = others.filter((attendee) => {
    const role = roleOfAttendee(attendee);
    if (draft.joined.has(attendee.person)) return true;
    return role !== null && isChief(role) && !draft.hosts.has(attendee.person);
  });
  // Where many sides meet, each speaks for itself.
  const many = new Set([...sides, ...further.map(({ affiliation }) => affiliation?.value)]).size > 2;
  const promoted = new Set(many ? others : further);
  return attendees.map((attendee) => {
    const role = roleOfAttendee(attendee);
    if (!attendee.lead) return promoted.has(attendee) ? { ...attendee, lead: true } : attendee;
    if (!role) return attendee;
    const group = draft.left.has(attendee.person) ? draft.left : draft.right;
    const senior = attendees.some(
      (mate) =>
        mate !== attendee &&
        group.has(mate.person) &&
        mate.affiliation?.value === attendee.affiliation?.value &&
        !isJunior(profiles[mate.person]?.role?.role ?? null),
    );
    const deputises = attendees.some(
      (mate) =>
        mate !== attendee &&
        group.has(mate.person) &&
        mate.affiliation?.value === attendee.affiliation?.value &&
        isDeputyOf(role, profiles[mate.person]?.role?.role ?? null),
    );
    return (senior && isJunior(role)) || deputises ? { ...attendee, lead: false } : attendee;
  });
}

function isChief(role: RolePhrase): boolean {
  return (
    (CHIEFS.test(role.head) || role.words.includes('prime')) &&
    !role.words.includes('vice') &&
    !role.words.includes('deputy')
  );
}

/** "Third Secretary", "Press Officer", "his wife": no "Secretary of State" nor "Consul General". */
function isJunior(role: RolePhrase | null): boolean {
  if (!role || !JUNIORS.test(role.head)) return false;
  if (role.head === 'secretary') return role.words.some((word) => /^(?:first|second|third|press|private)$/.test(word));
  return !role.words.includes('general') && !role.words.includes('minister');
}

const DEPUTY = /^(?:deputy|assistant|associate|vice)$/;

/** "Assistant Dean" beside "Dean of the Faculty": the same office, a rank below. A vice-president of a state has a standing of their own. */
function isDeputyOf(role: RolePhrase, other: RolePhrase | null): boolean {
  return (
    !!other &&
    role.head === other.head &&
    !/^(?:president|prince)$/.test(role.head) &&
    role.words.some((word) => DEPUTY.test(word)) &&
    !other.words.some((word) => DEPUTY.test(word))
  );
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
    organisation: organisationOf(profile.role, fallback),
    affiliation: affiliationOf(profile, opposite, mates, context),
    lead,
  };
}

/** What a Secretary of State of one country is called in most others. */
function officeAbroad(office: string): string {
  const lower = office.toLowerCase();
  if (lower === 'secretary' || lower === 'secretary of state' || lower === 'foreign secretary')
    return 'Foreign Minister';
  return /^(?:secretary of defen[cs]e|defen[cs]e secretary)$/.test(lower) ? 'Defence Minister' : office;
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
    const side = chosen.role.before[0];
    const known = [profile.peer ?? -1, ...opposite]
      .flatMap((id) => profiles[id]?.role ?? [])
      .filter((candidate) => candidate.role.head !== 'counterpart');
    // "his Russian counterpart" holds the office of somebody who is no Russian.
    const other = known.find((candidate) => !side || sideByRoles([candidate])?.geo.sense.id !== side.sense.id);
    if (!other) return null;
    // "her Turkish counterpart", "his MILF counterpart"
    const { start, headAt } = chosen.role;
    const [from, to] = side ? [side.start, side.end] : [start, headAt];
    const adjective =
      from < to
        ? chosen.reading.text.slice(chosen.reading.tokens[from]?.start, chosen.reading.tokens[to - 1]?.end)
        : '';
    return {
      value: `${adjective} ${officeAbroad(bareRole(other))}`.trim(),
      confidence: 0.8,
      rule: 'role-of-counterpart',
      spans,
    };
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
