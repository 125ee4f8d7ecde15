import { knownLeaderSide } from '../coreference/known-leaders.ts';
import type { Profile } from '../coreference/profiles.ts';
import { isFormer } from '../coreference/resolver.ts';
import { type RoleCandidate, spellRole } from '../coreference/role-choice.ts';
import type { Scene } from '../coreference/scene.ts';
import type { EventDraft } from '../events/draft.ts';
import type { Found } from '../events/event.ts';
import type { TextSpan } from '../text/document.ts';
import type { GeoMention, Reading } from '../text/reading.ts';
import { type HomeGuess, isCommon } from './home.ts';
import { foundSide, isAmbiguous, sideByRoles, sideOfOffice, sideOfRole, spansOf } from './sides.ts';

/** What the sides of an event's people are read from. */
export type SideContext = Readonly<{
  draft: EventDraft;
  profiles: readonly Profile[];
  home: HomeGuess;
  body: Scene;
  fallback: readonly TextSpan[];
}>;

/** Of a country by name, not only by a party or an office that the country has. */
export function isAbroad(id: number, context: SideContext): boolean {
  const profile = context.profiles[id];
  const own = profile ? ownSide(profile, context) : null;
  return own !== null && own.rule !== 'side-of-institution' && own.rule !== 'side-of-office';
}

export function sidesOf(people: readonly number[], context: SideContext): ReadonlySet<string> {
  return new Set(people.flatMap((id) => ownSideOf(context.profiles[id], context) ?? context.draft.sides.get(id) ?? []));
}

export function ownSideOf(profile: Profile | undefined, context: SideContext): string | null {
  if (!profile) return null;
  return ownSide(profile, context)?.value ?? leaderSide(profile);
}

const ROYAL = /^(?:king|queen|prince|princess|emir|amir|sultan|pope|emperor|patriarch|archbishop|cardinal)$/;

/** "Punjab Chief Minister": of the countries that a name can mean, the article's own. */
function sideAtHome({ sense, senses }: GeoMention, { home }: HomeGuess): string {
  return senses.some(({ id, kind }) => id === home && kind === sense.kind) ? (home ?? sense.id) : sense.id;
}

/** The side that the name alone tells. A king's or pope's first name is nobody's surname. */
export function leaderSide({ person, candidates }: Profile): string | null {
  const royal = person.words.length === 1 && candidates.some(({ role }) => ROYAL.test(role.head));
  return royal ? null : knownLeaderSide(person.words);
}

/** "Putin's | spokesman X": the side of a leader whom the article names by no office. */
export function leaderServed({ candidates }: Profile): string | null {
  for (const { role, reading, beside } of candidates) {
    const { tokens } = reading;
    const owned = /^(?:'s|’)$/.test(tokens[role.start - 1]?.lower ?? '');
    const owner = owned ? tokens[role.start - 2] : undefined;
    const side = beside && owner?.capital ? knownLeaderSide([owner.lower]) : null;
    if (side) return side;
  }
  return null;
}

/** "the UN envoy, former Nigerian President X": a former office is no side; the body that sends its holder is. */
function mandateOf({ candidates }: Profile): string | null {
  for (const { role, reading } of candidates) {
    const side = /^(?:envoy|mediator|facilitator|representative|chief|head|chair|chairman)$/.test(role.head)
      ? sideOfRole(reading, role)
      : null;
    if (side?.sense.kind === 'body' && !isFormer(reading, role)) return side.sense.id;
  }
  return null;
}

/** "Colonel X, Defence Attaché (China)", "Captain Y, Defence Adviser, (India)": as lists of envoys give it. */
function bracketedSide({ person }: Profile, { tokens, geo }: Reading): string | null {
  for (const { sentence, mention } of person.placed) {
    const open = tokens[mention.end]?.text === ',' ? mention.end + 1 : mention.end;
    const country = geo[open + 1];
    if (sentence < 0 || tokens[open]?.text !== '(' || country?.start !== open + 1) continue;
    if (country.sense.kind === 'country' && tokens[country.end]?.text === ')') return country.sense.id;
  }
  return null;
}

/** Heads of state and government who preside over a body of states, in turn. */
function isChair({ role, candidates }: Profile): boolean {
  if (!role || !/^chair(?:man|woman|person)?$/.test(role.role.head)) return false;
  return candidates.some(
    ({ role: { head, words }, beside }) => beside && (head === 'president' || head === 'pm' || words.includes('prime')),
  );
}

/** The side that the person's own words give: office, possessor ("Iran's X"), an office only one country has. */
export function ownSide(profile: Profile, { fallback, home, body }: SideContext): Found<string> | null {
  const bracketed = bracketedSide(profile, body.reading);
  if (bracketed) return foundSide(bracketed, 0.9, 'side-in-brackets', fallback);
  const chosen = profile.role ? sideByRoles([profile.role]) : null;
  const mandate = profile.role && isFormer(profile.role.reading, profile.role.role) ? mandateOf(profile) : null;
  if (mandate) return foundSide(mandate, 0.8, 'side-of-other-role', fallback);
  // "President X, chairman of the African Union": in the chair for a year, at home in an office of the country.
  if (chosen?.geo.sense.kind === 'body' && isChair(profile)) return null;
  const possessor = profile.person.placed.find(({ mention }) => mention.item.sides.length > 0)?.mention.item.sides[0];
  // "ASEAN ministers, including Singapore's X"
  const lent = possessor && chosen?.geo.sense.kind === 'body' && !!profile.role?.role.plural;
  if (lent) return foundSide(possessor.sense.id, 0.88, 'side-of-possessor', fallback);
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
  // "Secretary of State Cardinal X": of the Holy See.
  if (/cardinal|archbishop|eminence/i.test(profile.honorific ?? '') && profile.role?.role.head === 'secretary')
    return foundSide('VA', 0.85, 'side-of-office', fallback);
  if (own && !certain) return foundSide(own, 0.85, 'side-of-office', fallback);
  const institution = chosen ?? any;
  const { sense } = institution?.geo ?? {};
  // "Speaker of the House of Representatives": many countries have one.
  const about = home.home ?? (sense && isCommon(sense) ? home.ranked[0] : null);
  if (sense && isAmbiguous(sense) && about && about !== sense.id) return null;
  if (institution && !certain)
    return foundSide(
      institution.geo.sense.id,
      0.75,
      'side-of-institution',
      spansOr(institution.candidate, institution.geo, fallback),
    );
  return null;
}

export function spansOr(
  candidate: RoleCandidate,
  range: GeoMention,
  fallback: readonly TextSpan[],
): readonly TextSpan[] {
  const spans = spansOf(candidate, range);
  return spans.length > 0 ? spans : fallback;
}
