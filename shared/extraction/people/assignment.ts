import type { GeoMention, Reading } from '../text/reading.ts';
import { agree, isDouble, joined, officesAfter } from './double-offices.ts';
import { type Separator, separatorBetween } from './item-gaps.ts';
import type { Item, NameItem, RoleItem } from './items.ts';
import { TITLES } from './role-fronts.ts';
import type { RolePhrase } from './roles.ts';
import { shareRoles } from './shared-offices.ts';

/** A name with every office that the list or apposition around it gives to it. `start` to `end` covers them all. */
export type NamedMention = Readonly<{
  type: 'named';
  start: number;
  end: number;
  item: NameItem;
  roles: readonly RolePhrase[];
}>;

/** An office that stands alone: it refers to someone named elsewhere, or to nobody named. */
export type OfficeMention = Readonly<{ type: 'office'; start: number; end: number; role: RolePhrase }>;

export type Mention = NamedMention | OfficeMention;

// Costs of reading a list as persons. A role shared the wrong way leaves a name or a role alone, which costs more.
const LONE_NAME = 1;

const LONE_ROLE = 1.2;

const ROLE_THEN_NAME = 0.3;

const SECOND_ROLE = 0.45;

const THIRD_ROLE = 0.7;

const CHANGE_OF_STYLE = 0.2;

/**
 * Gives each name its roles over a whole run of names and offices at once: of all ways to cut the run into persons
 * (name; name, role; role, name; name, role, role) the cheapest. Linear in the length of the run.
 */
export function assignRoles(reading: Reading, items: readonly Item[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  while (from < items.length) {
    let to = from + 1;
    const separators: Separator[] = [];
    while (to < items.length) {
      const separator = separatorBetween(reading, items[to - 1], items[to]);
      if (separator === 'break') break;
      separators.push(separator);
      to++;
    }
    mentions.push(...cover(reading, shareRoles(reading, items.slice(from, to), separators), separators));
    from = to;
  }
  return mentions;
}

type Step = { cost: number; from: number; style: 'name-first' | 'role-first' | null; mention: Mention | null };

function cover(reading: Reading, items: readonly Item[], separators: readonly Separator[]): readonly Mention[] {
  const best: Step[] = [{ cost: 0, from: -1, style: null, mention: null }];
  const reach = (from: number, to: number, cost: number, style: Step['style'], mention: Mention) => {
    const before = best[from];
    if (!before) return;
    const change = before.style && style && before.style !== style ? CHANGE_OF_STYLE : 0;
    const total = before.cost + cost + change;
    const known = best[to];
    if (!known || total < known.cost) best[to] = { cost: total, from, style: style ?? before.style, mention };
  };
  for (let at = 0; at < items.length; at++) {
    const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
    const [gap, nextGap] = [separators[at], separators[at + 1]];
    if (!first) continue;
    if (first.type === 'role') {
      reach(at, at + 1, LONE_ROLE, null, office(first));
      if (second?.type === 'name' && (gap === 'comma' || gap === 'none') && leads(first, second)) {
        reach(
          at,
          at + 2,
          ROLE_THEN_NAME + (second.role && !isTitle(second.role) ? SECOND_ROLE : 0),
          'role-first',
          named(second, [first.role], first.start),
        );
      }
      if (gap === 'and' && second?.type === 'name' && second.role && isDouble(reading, first.role, second.role)) {
        reach(
          at,
          at + 2,
          SECOND_ROLE,
          'role-first',
          named(second, [first.role], first.start, second.end, [first.role, second.role]),
        );
      }
      if (
        gap === 'comma' &&
        second?.type === 'role' &&
        nextGap === 'and' &&
        third?.type === 'name' &&
        third.role &&
        isDouble(reading, first.role, second.role) &&
        isDouble(reading, second.role, third.role)
      ) {
        const offices = [first.role, second.role, third.role];
        reach(at, at + 3, THIRD_ROLE, 'role-first', named(third, offices.slice(0, 2), first.start, third.end, offices));
      }
      if (
        second?.type === 'role' &&
        gap === 'and' &&
        third?.type === 'name' &&
        nextGap === 'comma' &&
        !third.role &&
        leads(first, third) &&
        leads(second, third) &&
        agree(first.role, second.role)
      ) {
        reach(
          at,
          at + 3,
          ROLE_THEN_NAME + SECOND_ROLE,
          'role-first',
          named(third, [first.role, second.role], first.start, third.end, [first.role, second.role]),
        );
      }
      continue;
    }
    reach(at, at + 1, first.role ? 0 : LONE_NAME, first.role ? 'role-first' : null, named(first, []));
    if (second?.type !== 'role' || !appositive(gap) || (first.role && !apposes(first, second))) continue;
    // "in talks with ambassador X the Head of State noted": a new subject.
    if (gap === 'none' && first.role && second.role.determiner === 'the') continue;
    reach(
      at,
      at + 2,
      first.role ? SECOND_ROLE : 0,
      first.role ? null : 'name-first',
      named(first, [second.role], first.start, second.end),
    );
    if (third?.type !== 'role' || (nextGap !== 'and' && nextGap !== 'comma')) continue;
    // "X, the officer at the embassy, as well as the director of Y": somebody of no name.
    if (nextGap === 'and' && (third.role.determiner === 'the' || !agree(second.role, third.role))) continue;
    const cost = (nextGap === 'and' ? SECOND_ROLE : THIRD_ROLE) + (first.role ? SECOND_ROLE : 0);
    const double = nextGap === 'and' && isDouble(reading, second.role, third.role) ? [second.role, third.role] : [];
    reach(at, at + 3, cost, 'name-first', named(first, [second.role, third.role], first.start, third.end, double));
    const offices = officesAfter(reading, items, separators, at);
    const last = items[at + offices.length];
    if (offices.length > 2 && last)
      reach(
        at,
        at + offices.length + 1,
        THIRD_ROLE + (first.role ? SECOND_ROLE : 0),
        'name-first',
        named(first, offices, first.start, last.end, offices),
      );
  }
  const mentions: Mention[] = [];
  for (let at = items.length; at > 0; ) {
    const step = best[at];
    if (!step?.mention) break;
    mentions.push(step.mention);
    at = step.from;
  }
  return mentions.reverse();
}

function appositive(separator: Separator | undefined): boolean {
  return separator === 'comma' || separator === 'bracket' || separator === 'none';
}

/** A name with an office before it takes a second one only when that doesn't contradict the country of the first. */
function apposes(name: NameItem, role: RoleItem): boolean {
  const [first] = [...(name.role?.before ?? []), ...(name.role?.after ?? [])];
  const [second] = [...role.role.before, ...role.role.after];
  if (role.role.plural) return false;
  // "Kenyan President X, the mediator of the African Union,": of a country and of a body.
  return !first || !second || first.sense.id === second.sense.id || isPast(role.role) || isOfBody(role.role, second);
}

/** "Senator X", "Professor Y": a form of address that goes with any office. */
function isTitle({ head, headAt, start, end }: RolePhrase): boolean {
  return start === headAt && end === headAt + 1 && TITLES.has(head);
}

function isOfBody(role: RolePhrase, second: GeoMention): boolean {
  return role.after.includes(second) && (second.sense.kind === 'body' || second.sense.kind === 'institution');
}

/** "the UN envoy, former Kenyan President X": an office of the past may be of another side. */
function isPast({ words }: RolePhrase): boolean {
  return words[0] === 'former' || words[0] === 'ex';
}

function leads(role: RoleItem, name: NameItem): boolean {
  if (role.role.plural && !name.role) return true;
  if (role.role.plural) return false;
  if (name.role && isPast(name.role)) return true;
  const [first] = [...role.role.before, ...role.role.after];
  const second = name.role ? [...name.role.before, ...name.role.after][0] : name.sides[0];
  return !first || !second || first.sense.id === second.sense.id;
}

function office(item: RoleItem): OfficeMention {
  return { type: 'office', start: item.start, end: item.end, role: item.role };
}

/** A person of the run. `double` are offices that stand together as one phrase. */
function named(
  item: NameItem,
  roles: readonly RolePhrase[],
  start = item.start,
  end = item.end,
  double: readonly RolePhrase[] = [],
): NamedMention {
  const own = item.role ? [item.role] : [];
  return {
    type: 'named',
    start: Math.min(start, item.start),
    end: Math.max(end, item.end),
    item,
    roles: [...own, ...roles, ...joined(double)],
  };
}
