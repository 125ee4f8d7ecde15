import type { Item, NameItem, RoleItem } from './items.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './roles.ts';

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

type Separator = 'none' | 'comma' | 'and' | 'semicolon' | 'bracket' | 'break';

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

/** What stands between two items: list punctuation keeps them in one run, anything else breaks it. */
function separatorBetween(reading: Reading, left: Item | undefined, right: Item | undefined): Separator {
  if (!left || !right) return 'break';
  let separator: Separator = 'none';
  for (let at = left.end; at < right.start; at++) {
    const token = reading.tokens[at];
    const word = token?.lower ?? '';
    // "Mary Ochieng’, the chair": an apostrophe that ends the name.
    if (at === left.end && (word === '’' || word === "'")) continue;
    // "X “Zed,” Y": the quotation mark of a nickname.
    if (/^[”"’']$/.test(word) && reading.tokens[at - 1]?.text === ',') continue;
    if (word === ',' || word === ':') separator = separator === 'and' ? 'and' : 'comma';
    else if (word === 'and' || word === '&' || word === 'plus') separator = 'and';
    else if (word === 'as' || word === 'well' || word === 'together' || word === 'along' || word === 'with') {
      if (word === 'with' || word === 'together' || word === 'along' || reading.tokens[at + 1]?.lower === 'with')
        return 'break';
      separator = 'and';
    } else if (word === ';' || word === '•' || word === '-' || word === '–' || word === '—' || word === '·') {
      separator = word === '–' || word === '—' ? 'comma' : 'semicolon';
    } else if (word === '(') separator = 'bracket';
    else if (isCopula(word, reading.tokens[at + 1]?.lower) && right.type === 'role' && left.type === 'name')
      separator = 'comma';
    else if (
      word !== 'become' &&
      word !== 'who' &&
      word !== ')' &&
      word !== 'the' &&
      word !== 'his' &&
      word !== 'her' &&
      word !== 'their' &&
      word !== 'its' &&
      word !== 'a' &&
      word !== 'an' &&
      word !== 'also' &&
      word !== 'current' &&
      word !== 'both' &&
      word !== 'most'
    )
      return 'break';
    if (at - left.end > 5) return 'break';
  }
  return separator;
}

/** The fields of "ministers of defence and finance"; none when countries or a single field follow. */
function fieldsOf(reading: Reading, role: RolePhrase): readonly string[] {
  if (role.after.length > 0 || reading.tokens[role.headAt + 1]?.lower !== 'of') return [];
  const words = reading.tokens.slice(role.headAt + 2, role.end).map((token) => token.text);
  const fields = words.join(' ').split(/ (?:and|&|,) /);
  return fields.length > 1 && fields.every((field) => !field.includes(' ')) ? fields : [];
}

/** "X is the governor", "X, who is also interior minister", "X has become the first French president". */
function isCopula(word: string, next: string | undefined): boolean {
  return word === 'is' || word === 'remains' || (word === 'has' && next === 'become');
}

/** "Foreign Ministers X of A and Y of B": a plural head goes on to the names after it. */
function shareRoles(reading: Reading, items: readonly Item[], separators: readonly Separator[]): readonly Item[] {
  const shared: Item[] = [];
  let plural: RolePhrase | null = null;
  let dealt = 0;
  let fields: readonly string[] = [];
  items.forEach((item, index) => {
    const separator = separators[index - 1];
    if (item.type === 'name' && item.role?.plural) plural = item.role;
    else if (item.type === 'role') plural = item.role.plural && item.role.head !== 'member' ? item.role : null;
    else if (item.role || (separator === 'semicolon' && !item.of && !listsStates(items, index))) plural = null;
    const inherits = item.type === 'name' && !item.role && plural && separator !== 'bracket';
    if (item.type === 'role') {
      dealt = 0;
      fields = item.role.plural ? fieldsOf(reading, item.role) : [];
    }
    // "ministers of defence and finance, X and Y": each takes a field.
    const field = fields[dealt];
    if (inherits && item.type === 'name' && plural && fields.length > 1 && field) {
      dealt++;
      shared.push({ ...item, role: { ...plural, spelt: `${plural.head} of ${field}` } });
      return;
    }
    // "Presidents of the U.S. and China, X and Y": each name takes its own country.
    if (inherits && item.type === 'name' && plural && plural.before.length > 1) {
      const side = plural.before[dealt++];
      const start = plural.before.at(-1)?.end ?? plural.start;
      shared.push({ ...item, role: { ...plural, start, before: [] }, sides: side ? [side] : item.sides });
      return;
    }
    if (inherits && item.type === 'name' && plural && plural.after.length > 1) {
      const of = plural.after[dealt++] ?? null;
      shared.push({
        ...item,
        role: { ...plural, end: plural.headAt + 1, after: [], attached: false },
        of: item.of ?? of,
      });
      return;
    }
    // "of Dominica, X, and Trinidad and Tobago, Y": the next has a country of their own.
    const own =
      item.type === 'name' && item.of !== null && item.of.start === item.start ? withoutCountry(plural) : plural;
    shared.push(inherits && item.type === 'name' ? { ...item, role: own } : item);
  });
  return shared;
}

function withoutCountry(role: RolePhrase | null): RolePhrase | null {
  return role && { ...role, end: role.headAt + 1, after: [], attached: false };
}

/** "X of New Jersey; Y, Z and W of New York; V of Texas": the state stands at the end of each group. */
function listsStates(items: readonly Item[], at: number): boolean {
  if (!items.slice(0, at).some((item) => item.type === 'name' && item.of)) return false;
  return items.slice(at, at + 4).some((item) => item.type === 'name' && item.of);
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
          ROLE_THEN_NAME + (second.role ? SECOND_ROLE : 0),
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

const MOST_OFFICES = 5;

/** "X, Vice President, Deputy Prime Minister, and Chairman of the Court": all the offices up to the one after "and". */
function officesAfter(
  reading: Reading,
  items: readonly Item[],
  separators: readonly Separator[],
  at: number,
): readonly RolePhrase[] {
  const offices: RolePhrase[] = [];
  for (let next = at + 1; next <= at + MOST_OFFICES; next++) {
    const item = items[next];
    const gap = separators[next - 1];
    const before = offices.at(-1);
    if (item?.type !== 'role' || (gap !== 'comma' && gap !== 'and')) return [];
    if (before && !isDouble(reading, before, item.role)) return [];
    offices.push(item.role);
    if (gap === 'and') return offices;
  }
  return [];
}

function appositive(separator: Separator | undefined): boolean {
  return separator === 'comma' || separator === 'bracket' || separator === 'none';
}

/** A name with an office before it takes a second one only when that doesn't contradict the country of the first. */
function apposes(name: NameItem, role: RoleItem): boolean {
  const [first] = [...(name.role?.before ?? []), ...(name.role?.after ?? [])];
  const [second] = [...role.role.before, ...role.role.after];
  return !role.role.plural && (!first || !second || first.sense.id === second.sense.id);
}

function leads(role: RoleItem, name: NameItem): boolean {
  if (role.role.plural && !name.role) return true;
  if (role.role.plural) return false;
  const [first] = [...role.role.before, ...role.role.after];
  const second = name.role ? [...name.role.before, ...name.role.after][0] : name.sides[0];
  return !first || !second || first.sense.id === second.sense.id;
}

/** Two offices of one person, "Deputy Prime Minister and Minister of Defence": nothing about them says that they are two people's. */
function isDouble(reading: Reading, first: RolePhrase, second: RolePhrase): boolean {
  if (first.plural || second.plural || !agree(first, second)) return false;
  if (first.head === 'counterpart' || second.head === 'counterpart') return false;
  // "the president and Foreign Minister X"
  const sovereign = /^(?:president|king|queen|emir|chancellor)$/.test(first.head) && first.words.length === 1;
  const highest = /^(?:president|king|queen|emir|chancellor)$/.test(second.head) && second.end === second.headAt + 1;
  return (
    second.determiner === null &&
    !(highest && first.determiner === 'the' && second.words.length === 1) &&
    !(sovereign && first.determiner === 'the') &&
    reading.tokens[first.headAt]?.capital === reading.tokens[second.headAt]?.capital
  );
}

/** Both offices name the same country, or one of them names none. */
function agree(first: RolePhrase, second: RolePhrase): boolean {
  const [one] = [...first.before, ...first.after];
  const [other] = [...second.before, ...second.after];
  return !one || !other || one.sense.id === other.sense.id;
}

/** The offices from the first to the last as one phrase. */
function joined(offices: readonly RolePhrase[]): readonly RolePhrase[] {
  const [first, last] = [offices[0], offices.at(-1)];
  if (!first || !last || first === last) return [];
  return [
    {
      ...first,
      end: last.end,
      after: offices.flatMap((each) => (each === first ? each.after : [...each.before, ...each.after])),
      attached: offices.some((each) => each.attached),
      words: [...new Set(offices.flatMap((each) => each.words))],
      double: true,
    },
  ];
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
