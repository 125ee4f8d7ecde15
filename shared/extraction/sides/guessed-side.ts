import type { Profile } from '../coreference/profiles.ts';
import type { Scene } from '../coreference/scene.ts';
import type { EventDraft } from '../events/draft.ts';
import type { Found } from '../events/event.ts';
import { isAbroad, ownSideOf, type SideContext, sidesOf, spansOr } from './own-side.ts';
import { foundSide, isCountry, postingOf, sideNear } from './sides.ts';

/** Of a crowd, a few tell which side it is on. */
export const ENOUGH = 40;

/** The side of a holder of an office whose country the article leaves unsaid. */
export function guessedSide(
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
  const colleagues =
    present && country && principals.has(country) ? null : sideOfMates(profile, mates, opposite, context);
  if (colleagues) return colleagues;
  // "KATHMANDU: …" in a paper from abroad: those who sat in belong to where the meeting was.
  if (present && !home.state && home.scene && home.scene !== country && principals.has(home.scene))
    return foundSide(home.scene, 0.6, 'side-of-dateline', fallback);
  if (present && !(country && principals.has(country))) {
    const unmarked = unmarkedGroup(context);
    if (unmarked) return guessedSide(unmarked.profile, unmarked.opposite, [], context);
  }
  const posting = postedTo(opposite, opposed, context);
  if (posting) return posting;
  const sender =
    isMissionHead(profile) && !home.state ? home.ranked.find((id) => id !== country && !opposed.has(id)) : null;
  if (sender && country) return foundSide(sender, 0.6, 'side-of-article', fallback);
  // "The president met Senator X": a lawmaker of no country sits in the parliament of the country told of.
  const [own] = opposed;
  if (own && opposed.size === 1 && own === home.ranked[0] && isLawmaker(profile))
    return foundSide(own, 0.7, 'side-of-article', fallback);
  const chief = home.ranked[0];
  if (chief && !country && isOpposition(profile)) return foundSide(chief, 0.6, 'side-of-article', fallback);
  const guest =
    draft.right.has(profile.person.id) &&
    (draft.left.size === 0 ||
      [...draft.left].slice(0, ENOUGH).some((id) => (ownSideOf(profiles[id], context) ?? country) === country));
  const stranger = present && !draft.gathering && !!country && principals.size > 1 && !principals.has(country);
  // "BERLIN - Minister X signed a pact with Minister Y": the newspaper's own minister is the traveller.
  if (guest && country && home.scene && home.scene !== country && !opposed.has(home.scene))
    return foundSide(home.scene, 0.6, 'side-of-dateline', fallback);
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

/** Who represents one country in another, where the article leaves out which. */
function isMissionHead({ role }: Profile): boolean {
  if (!role || role.role.after.length > 0) return false;
  return (
    /^(?:ambassador|commissioner|high-commissioner|charg[eé]|nuncio)$/.test(role.role.head) &&
    (role.role.head !== 'commissioner' || role.role.words.includes('high'))
  );
}

function isLawmaker({ role }: Profile): boolean {
  if (!role) return false;
  const { head, words, attached } = role.role;
  if (/^(?:senator|congressman|congresswoman|lawmaker|legislator|mp|whip|democrat|republican)$/.test(head)) return true;
  return head === 'representative' && words.length === 1 && !attached;
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

/** Among officials of whom no country need be told, an ambassador is of another; his consul is not. */
function isDiplomat(profile: Profile | undefined): boolean {
  const role = profile?.role?.role;
  if (!role) return false;
  return (
    /^(?:ambassador|commissioner|high-commissioner|consul|charg[eé]|nuncio|attach[eé]|counsell?or)$/.test(role.head) ||
    (role.head === 'secretary' && role.words.some((word) => /^(?:first|second|third)$/.test(word)))
  );
}

/** The one side of all those in the same list whose side is known. */
export function sideOfMates(
  profile: Profile,
  mates: readonly number[],
  opposite: readonly number[],
  context: SideContext,
): Found<string> | null {
  const known = mates.filter(
    (mate) => sidesOf([mate], context).size > 0 && (isDiplomat(profile) || !isDiplomat(context.profiles[mate])),
  );
  const [side, ...more] = sidesOf(known, context);
  if (!side || more.length > 0 || (!isCountry(side) && known.length < 2)) return null;
  // Lawmakers with their own president: only when most of them are known to be of his country.
  if (sidesOf(opposite, context).has(side) && (known.length < 2 || known.length * 2 < mates.length)) return null;
  return foundSide(side, 0.75, 'side-of-colleagues', context.fallback);
}

/** The one country of all those at the meeting whose side is known: its own politicians met among themselves. */
export function sideOfCompatriots(context: SideContext): Found<string> | null {
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

/** A country named in the sentences that tell of the contact. */
function nearbySide(draft: EventDraft, body: Scene, not: ReadonlySet<string>): string | null {
  for (const contact of draft.contacts.slice(0, 4)) {
    const sentence = body.sentences[contact.sentence];
    const geo = sentence ? sideNear(body.reading, sentence.start, sentence.end, not) : null;
    if (geo) return geo.sense.id;
  }
  return null;
}
