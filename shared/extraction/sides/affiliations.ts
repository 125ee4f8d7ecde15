import type { Profile } from '../coreference/profiles.ts';
import type { EventDraft } from '../events/draft.ts';
import type { Found } from '../events/event.ts';
import { ENOUGH, guessedSide, sideOfCompatriots, sideOfMates } from './guessed-side.ts';
import { leaderServed, leaderSide, ownSide, ownSideOf, type SideContext } from './own-side.ts';
import { foundSide } from './sides.ts';

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
  const served = superior && superior !== profile ? ownSideOf(superior, context) : leaderServed(profile);
  if (served) return foundSide(served, 0.85, 'side-of-superior', fallback);
  const host = profiles[draft.hosts.get(profile.person.id) ?? -1];
  if (host && host !== profile) {
    const shared = ownSideOf(host, context) ?? home.state ?? guessedSide(host, others(host, draft), [], context)?.value;
    return shared ? foundSide(shared, 0.8, 'side-of-companion', fallback) : null;
  }
  if (leader) return foundSide(leader, 0.8, 'known-leader', fallback);
  if (!profile.role && !profile.rank && !home.state)
    return sideOfMates(profile, mates, opposite, context) ?? sideOfCompatriots(context);
  return guessedSide(profile, opposite, mates, context);
}

/** Whom a principal met. */
export function others({ person }: Profile, { left, right }: EventDraft): readonly number[] {
  return left.has(person.id) ? [...right].slice(0, ENOUGH) : right.has(person.id) ? [...left].slice(0, ENOUGH) : [];
}
