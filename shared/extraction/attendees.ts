import type { NamedMention } from './assignment.ts';
import type { TextSpan } from './document.ts';
import type { Attendee, Found } from './event.ts';
import { knownLeaderSide } from './known-leaders.ts';
import type { EventDraft } from './merge-contacts.ts';
import type { NamedPerson } from './people.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './reference.ts';
import { bareRole, chooseRole, type RoleCandidate, spellRole } from './role-choice.ts';
import type { Scene } from './scene.ts';
import { foundSide, type HomeGuess, sideByRoles, sideNear, sideOfOffice, spansOf } from './sides.ts';

/** What the article as a whole says of one person. */
export type Profile = Readonly<{
  person: NamedPerson;
  candidates: readonly RoleCandidate[];
  role: RoleCandidate | null;
  rank: string | null;
  honorific: string | null;
  nameSpans: readonly TextSpan[];
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
  const attendees: Attendee[] = [];
  const add = (person: number, lead: boolean, opposite: readonly number[]) => {
    const profile = profiles[person];
    if (!profile) return;
    attendees.push(attendee(profile, lead, draft, profiles, opposite, home, body, fallback));
  };
  const leads = [...draft.left, ...draft.right];
  const across = (person: number, side: ReadonlySet<number>) =>
    side.size > 0 ? [...side] : leads.filter((other) => other !== person);
  for (const person of draft.left) add(person, true, across(person, draft.right));
  for (const person of draft.right) add(person, true, across(person, draft.left));
  for (const person of draft.present) add(person, false, []);
  return attendees;
}

function attendee(
  profile: Profile,
  lead: boolean,
  draft: EventDraft,
  profiles: readonly Profile[],
  opposite: readonly number[],
  home: HomeGuess,
  body: Scene,
  fallback: readonly TextSpan[],
): Attendee {
  const role = roleOf(profile, profiles, opposite, fallback);
  const affiliation = affiliationOf(profile, role?.value ?? null, draft, profiles, opposite, home, body, fallback);
  const [name] = [profile.person.name];
  return {
    person: profile.person.id,
    name: {
      value: name,
      confidence: profile.role || profile.rank ? 0.95 : 0.8,
      rule: lead ? 'principal' : 'attendee',
      spans: profile.nameSpans.length > 0 ? profile.nameSpans : fallback,
    },
    honorific: profile.honorific,
    role,
    organisation: null,
    affiliation,
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

function affiliationOf(
  profile: Profile,
  role: string | null,
  draft: EventDraft,
  profiles: readonly Profile[],
  opposite: readonly number[],
  home: HomeGuess,
  body: Scene,
  fallback: readonly TextSpan[],
): Found<string> | null {
  const own = ownSide(profile, role, fallback);
  if (own && own.rule !== 'side-of-institution') return own;
  const listed = draft.sides.get(profile.person.id);
  if (listed) return foundSide(listed, 0.9, 'side-of-list', fallback);
  if (own) return own;
  const host = profiles[draft.hosts.get(profile.person.id) ?? -1];
  const shared = host ? (ownSideOf(host, fallback) ?? home.state ?? null) : null;
  if (shared) return foundSide(shared, 0.8, 'side-of-companion', fallback);
  if (host) return null;
  const leader = knownLeaderSide(profile.person.words);
  if (leader) return foundSide(leader, 0.8, 'known-leader', fallback);
  if (!role && !profile.rank && !home.state) return null;
  const opposed = new Set(opposite.flatMap((id) => ownSideOf(profiles[id], fallback) ?? []));
  const country = home.state ?? home.home;
  const guest =
    draft.right.has(profile.person.id) &&
    [...draft.left].some((id) => (ownSideOf(profiles[id], fallback) ?? country) === country);
  if (country && !opposed.has(country) && !(guest && home.state))
    return foundSide(country, home.state ? 0.85 : 0.7, 'side-of-outlet', fallback);
  const not = new Set([...opposed, ...(guest && country ? [country] : [])]);
  const near = nearbySide(draft, body, not);
  if (near && guest) return foundSide(near, 0.6, 'side-of-sentence', fallback);
  if (guest && country && !home.state) return foundSide(country, 0.5, 'side-of-outlet', fallback);
  if (opposite.length === 0 && !draft.gathering)
    return country ? foundSide(country, 0.5, 'side-of-outlet', fallback) : null;
  const guess = home.ranked.find((id) => !not.has(id)) ?? null;
  return guess ? foundSide(guess, 0.55, 'side-of-article', fallback) : null;
}

function ownSideOf(profile: Profile | undefined, fallback: readonly TextSpan[]): string | null {
  if (!profile) return null;
  return (
    ownSide(profile, profile.role ? spellRole(profile.role) : null, fallback)?.value ??
    knownLeaderSide(profile.person.words)
  );
}

/** A country named in the sentences that tell of the contact. */
function nearbySide(draft: EventDraft, body: Scene, not: ReadonlySet<string>): string | null {
  for (const contact of draft.contacts.slice(0, 4)) {
    const sentence = body.sentences[contact.sentence];
    const geo = sentence ? sideNear(body.reading, sentence.start, sentence.end, not) : null;
    if (geo) return geo.sense.id;
  }
  return null;
}

/** The side that the person's own words give: office, possessor ("Iran's X"), an office only one country has. */
function ownSide(profile: Profile, role: string | null, fallback: readonly TextSpan[]): Found<string> | null {
  const chosen = profile.role ? sideByRoles([profile.role]) : null;
  if (chosen && chosen.geo.sense.kind !== 'institution')
    return foundSide(chosen.geo.sense.id, 0.92, 'side-of-role', spansOr(chosen.candidate, chosen.geo, fallback));
  for (const { mention, sentence } of profile.person.placed) {
    const geo = mention.item.sides[0] ?? mention.item.of;
    if (geo) return foundSide(geo.sense.id, 0.88, 'side-of-possessor', sentence >= 0 ? fallback : fallback);
  }
  const leader = knownLeaderSide(profile.person.words);
  const any = sideByRoles(profile.candidates.filter((candidate) => candidate.beside || !leader));
  if (any && any.geo.sense.kind !== 'institution')
    return foundSide(any.geo.sense.id, 0.7, 'side-of-other-role', spansOr(any.candidate, any.geo, fallback));
  const office = role ? sideOfOffice(role) : null;
  if (office) return foundSide(office, 0.85, 'side-of-office', fallback);
  const institution = chosen ?? any;
  if (institution)
    return foundSide(
      institution.geo.sense.id,
      0.75,
      'side-of-institution',
      spansOr(institution.candidate, institution.geo, fallback),
    );
  return null;
}

function spansOr(
  candidate: RoleCandidate,
  range: Readonly<{ start: number; end: number }>,
  fallback: readonly TextSpan[],
): readonly TextSpan[] {
  const spans = spansOf(candidate, range);
  return spans.length > 0 ? spans : fallback;
}
