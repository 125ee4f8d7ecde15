import { AMBIGUOUS_INSTITUTIONS } from '../lexicon/institutions.ts';
import type { TextSpan } from './document.ts';
import type { Found } from './event.ts';
import { knownLeaderSide } from './known-leaders.ts';
import type { EventDraft } from './merge-contacts.ts';
import type { Profile } from './profiles.ts';
import type { GeoMention } from './reading.ts';
import { type RoleCandidate, spellRole } from './role-choice.ts';
import type { Scene } from './scene.ts';
import {
  foundSide,
  type HomeGuess,
  isCountry,
  postingOf,
  sideByRoles,
  sideNear,
  sideOfOffice,
  spansOf,
} from './sides.ts';

/** Of a crowd, a few tell which side it is on. */
const ENOUGH = 40;

const ambiguous = new Set(AMBIGUOUS_INSTITUTIONS);

/** What the sides of an event's people are read from. */
export type SideContext = Readonly<{
  draft: EventDraft;
  profiles: readonly Profile[];
  home: HomeGuess;
  body: Scene;
  fallback: readonly TextSpan[];
}>;

/** The side of one attendee. `opposite` are those whom they met, `mates` those who stand with them. */
export function affiliationOf(
  profile: Profile,
  opposite: readonly number[],
  mates: readonly number[],
  context: SideContext,
): Found<string> | null {
  const { draft, profiles, home, fallback } = context;
  const own = ownSide(profile, context);
  if (own && own.rule !== 'side-of-institution') return own;
  const leader = leaderSide(profile);
  if (leader && profile.person.words.length > 1) return foundSide(leader, 0.8, 'known-leader', fallback);
  const listed = draft.sides.get(profile.person.id);
  if (listed) return foundSide(listed, 0.9, 'side-of-list', fallback);
  if (own) return own;
  const superior = profiles[profile.superior ?? -1];
  const served = superior && superior !== profile ? ownSideOf(superior, context) : null;
  if (served) return foundSide(served, 0.85, 'side-of-superior', fallback);
  const host = profiles[draft.hosts.get(profile.person.id) ?? -1];
  if (host && host !== profile) {
    const shared = ownSideOf(host, context) ?? home.state ?? guessedSide(host, others(host, draft), [], context)?.value;
    return shared ? foundSide(shared, 0.8, 'side-of-companion', fallback) : null;
  }
  if (leader) return foundSide(leader, 0.8, 'known-leader', fallback);
  if (!profile.role && !profile.rank && !home.state)
    return sideOfMates(mates, opposite, context) ?? sideOfCompatriots(context);
  return guessedSide(profile, opposite, mates, context);
}

/** Whom a principal met. */
function others({ person }: Profile, { left, right }: EventDraft): readonly number[] {
  return left.has(person.id) ? [...right].slice(0, ENOUGH) : right.has(person.id) ? [...left].slice(0, ENOUGH) : [];
}

/** The side of a holder of an office whose country the article leaves unsaid. */
function guessedSide(
  profile: Profile,
  opposite: readonly number[],
  mates: readonly number[],
  context: SideContext,
): Found<string> | null {
  const { draft, profiles, home, body, fallback } = context;
  const opposed = new Set(opposite.flatMap((id) => ownSideOf(profiles[id], context) ?? []));
  const country = home.state ?? home.home;
  const principals = sidesOf([...draft.left, ...draft.right], context);
  const present =
    draft.present.has(profile.person.id) && !draft.left.has(profile.person.id) && !draft.right.has(profile.person.id);
  // Who attends without a word about their country belongs to the hosts, where the article is the hosts' own.
  const colleagues = present && country && principals.has(country) ? null : sideOfMates(mates, opposite, context);
  if (colleagues) return colleagues;
  if (present && !(country && principals.has(country))) {
    const unmarked = unmarkedGroup(context);
    if (unmarked) return guessedSide(unmarked.profile, unmarked.opposite, [], context);
  }
  const posting = postedTo(opposite, opposed, context);
  if (posting) return posting;
  const chief = home.ranked[0];
  if (chief && !country && isOpposition(profile)) return foundSide(chief, 0.6, 'side-of-article', fallback);
  const guest =
    draft.right.has(profile.person.id) &&
    (draft.left.size === 0 ||
      [...draft.left].slice(0, ENOUGH).some((id) => (ownSideOf(profiles[id], context) ?? country) === country));
  const stranger = present && !draft.gathering && !!country && principals.size > 1 && !principals.has(country);
  if (country && !opposed.has(country) && !(guest && home.state) && !stranger)
    return foundSide(country, home.state ? 0.85 : 0.7, 'side-of-outlet', fallback);
  const not = new Set([...opposed, ...(guest && country ? [country] : [])]);
  const near = nearbySide(draft, body, not);
  if (near && guest) return foundSide(near, 0.6, 'side-of-sentence', fallback);
  if (guest && country && !home.state) return foundSide(country, 0.5, 'side-of-outlet', fallback);
  const hosts = present ? home.ranked.find((id) => principals.has(id)) : undefined;
  if (hosts) return foundSide(hosts, 0.5, 'side-of-article', fallback);
  if (opposite.length === 0 && !draft.gathering)
    return country && !stranger ? foundSide(country, 0.5, 'side-of-outlet', fallback) : null;
  const guess = home.ranked.find((id) => !not.has(id)) ?? null;
  if (guess) return foundSide(guess, 0.55, 'side-of-article', fallback);
  const venue = venueSide(draft, body, not);
  if (venue) return foundSide(venue, 0.55, 'side-of-venue', fallback);
  // An article that names one country alone is about its own affairs.
  const [only, ...more] = home.ranked;
  const domestic =
    only &&
    more.length === 0 &&
    opposite.length > 0 &&
    !isForeign(profile) &&
    !opposite.some((id) => isAbroad(id, context));
  return domestic ? foundSide(only, 0.5, 'side-of-article', fallback) : null;
}

/**
 * Of the two groups that met, the one that the article leaves without a country, when it names that of the other: the
 * article's own officials, whom others without a country were with.
 */
function unmarkedGroup(context: SideContext): { profile: Profile; opposite: readonly number[] } | null {
  const { draft, profiles } = context;
  const [left, right] = [[...draft.left].slice(0, ENOUGH), [...draft.right].slice(0, ENOUGH)];
  for (const [own, others] of [
    [left, right],
    [right, left],
  ] as const) {
    const profile = profiles[own[0] ?? -1];
    if (profile && sidesOf(own, context).size === 0 && sidesOf(others, context).size > 0)
      return { profile, opposite: others };
  }
  return null;
}

/** A leader of a party or of rebels, who plays a part in the country that the article is about. */
function isOpposition({ role }: Profile): boolean {
  return role?.role.words.some((word) => /^(?:opposition|party|faction|rebel|ruling|coalition)$/.test(word)) ?? false;
}

/** An office that deals with other countries, or holds a seat in one. */
function isForeign({ role }: Profile): boolean {
  if (!role) return true;
  return (
    /^(?:ambassador|consul|envoy|commissioner|counterpart|attach[eé]|charg[eé]|nuncio|representative|coordinator)$/.test(
      role.role.head,
    ) || role.role.words.includes('foreign')
  );
}

/** Of a country by name, not only by a party or an office that the country has. */
function isAbroad(id: number, context: SideContext): boolean {
  const profile = context.profiles[id];
  const own = profile ? ownSide(profile, context) : null;
  return own !== null && own.rule !== 'side-of-institution' && own.rule !== 'side-of-office';
}

/** The country of a town "in" which the contact's own sentence puts it. */
function venueSide(draft: EventDraft, body: Scene, not: ReadonlySet<string>): string | null {
  for (const contact of draft.contacts.slice(0, 4)) {
    const sentence = body.sentences[contact.sentence];
    for (let at = sentence?.start ?? 0; at < (sentence?.end ?? 0); at++) {
      const geo = body.reading.geo[at];
      if (geo?.start !== at || (geo.sense.kind !== 'city' && geo.sense.kind !== 'venue') || not.has(geo.sense.id))
        continue;
      if (/^(?:in|at)$/.test(body.reading.tokens[at - 1]?.lower ?? '')) return geo.sense.id;
    }
  }
  return null;
}

/** The one side of all those in the same list whose side is known. */
function sideOfMates(
  mates: readonly number[],
  opposite: readonly number[],
  context: SideContext,
): Found<string> | null {
  const known = mates.filter((mate) => sidesOf([mate], context).size > 0);
  const [side, ...more] = sidesOf(known, context);
  if (!side || more.length > 0 || (!isCountry(side) && known.length < 2)) return null;
  // Lawmakers with their own president: only when most of them are known to be of his country.
  if (sidesOf(opposite, context).has(side) && (known.length < 2 || known.length * 2 < mates.length)) return null;
  return foundSide(side, 0.75, 'side-of-colleagues', context.fallback);
}

/** The one country of all those at the meeting whose side is known: its own politicians met among themselves. */
function sideOfCompatriots(context: SideContext): Found<string> | null {
  const { left, right, present } = context.draft;
  const known = [...left, ...right, ...present].slice(0, ENOUGH).filter((id) => sidesOf([id], context).size > 0);
  const [side, ...more] = sidesOf(known, context);
  return side && more.length === 0 && known.length >= 2 && isCountry(side)
    ? foundSide(side, 0.7, 'side-of-colleagues', context.fallback)
    : null;
}

/** "the British Ambassador to Iraq" tells where those are at home whom he calls on. */
function postedTo(
  people: readonly number[],
  opposed: ReadonlySet<string>,
  { profiles, fallback }: SideContext,
): Found<string> | null {
  for (const id of people) {
    for (const candidate of profiles[id]?.candidates ?? []) {
      const posting = postingOf(candidate.reading, candidate.role);
      if (posting && !opposed.has(posting.sense.id))
        return foundSide(posting.sense.id, 0.75, 'side-of-posting', spansOr(candidate, posting, fallback));
    }
  }
  return null;
}

function sidesOf(people: readonly number[], context: SideContext): ReadonlySet<string> {
  return new Set(people.flatMap((id) => ownSideOf(context.profiles[id], context) ?? context.draft.sides.get(id) ?? []));
}

function ownSideOf(profile: Profile | undefined, context: SideContext): string | null {
  if (!profile) return null;
  return ownSide(profile, context)?.value ?? leaderSide(profile);
}

const ROYAL = /^(?:king|queen|prince|princess|emir|amir|sultan|pope|emperor|patriarch|archbishop|cardinal)$/;

/** "Punjab Chief Minister": of the countries that a name can mean, the article's own. */
function sideAtHome({ sense, senses }: GeoMention, { home }: HomeGuess): string {
  return senses.some(({ id, kind }) => id === home && kind === sense.kind) ? (home ?? sense.id) : sense.id;
}

/** The side that the name alone tells. A king's or pope's first name is nobody's surname. */
function leaderSide({ person, candidates }: Profile): string | null {
  const royal = person.words.length === 1 && candidates.some(({ role }) => ROYAL.test(role.head));
  return royal ? null : knownLeaderSide(person.words);
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
function ownSide(profile: Profile, { fallback, home }: SideContext): Found<string> | null {
  const chosen = profile.role ? sideByRoles([profile.role]) : null;
  if (chosen && chosen.geo.sense.kind !== 'institution')
    return foundSide(
      sideAtHome(chosen.geo, home),
      0.92,
      'side-of-role',
      spansOr(chosen.candidate, chosen.geo, fallback),
    );
  for (const { mention } of profile.person.placed) {
    const geo = mention.item.sides[0] ?? mention.item.of;
    if (geo) return foundSide(geo.sense.id, 0.88, 'side-of-possessor', fallback);
  }
  const leader = leaderSide(profile);
  const any = sideByRoles(profile.candidates.filter((candidate) => candidate.beside || !leader));
  const certain = leader !== null && profile.person.words.length > 1;
  if (any && any.geo.sense.kind !== 'institution' && !certain)
    return foundSide(any.geo.sense.id, 0.7, 'side-of-other-role', spansOr(any.candidate, any.geo, fallback));
  const own = profile.role && profile.role.role.head !== 'counterpart' ? sideOfOffice(spellRole(profile.role)) : null;
  if (own && !certain) return foundSide(own, 0.85, 'side-of-office', fallback);
  const institution = chosen ?? any;
  const { sense } = institution?.geo ?? {};
  // "Speaker of the House of Representatives": many countries have one.
  if (sense && ambiguous.has(sense.name) && home.home && home.home !== sense.id) return null;
  if (institution && !certain)
    return foundSide(
      institution.geo.sense.id,
      0.75,
      'side-of-institution',
      spansOr(institution.candidate, institution.geo, fallback),
    );
  return null;
}

function spansOr(candidate: RoleCandidate, range: GeoMention, fallback: readonly TextSpan[]): readonly TextSpan[] {
  const spans = spansOf(candidate, range);
  return spans.length > 0 ? spans : fallback;
}
