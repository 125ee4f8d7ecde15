import { FORMER_MODIFIERS } from '../../lexicon/role-heads.ts';
import type { Mention } from '../people/assignment.ts';
import type { RolePhrase } from '../people/roles.ts';
import type { GeoMention, Reading } from '../text/reading.ts';
import { delegationLedBy } from './delegations.ts';
import { knownLeaderSide } from './known-leaders.ts';
import type { NamedPerson } from './people.ts';
import type { Reference } from './reference.ts';
import { sameOffice } from './same-office.ts';

const MOST_HOLDERS = 60;
const PREDICATE_WORDS = new Set([
  'is',
  'was',
  'has',
  'become',
  'becomes',
  'remains',
  'who',
  'also',
  'the',
  'a',
  'an',
  'now',
  'currently',
]);

const OBLIQUE = /^(?:with|to|of|by|for|between|from|against|about|over|including|than)$/;

const AFTER_OBJECT =
  /^(?:at|in|on|for|to|during|yesterday|today|with|after|before|and|by|from|as|there|here|that|when|while|over|about)$/;

/** What a form of address says of who bears it: "Mr", "Mrs". */
function genderOf(honorific: string): 'm' | 'f' | null {
  const [first = ''] = honorific.toLowerCase().split(' ');
  if (/^(?:mr|mister|sir|monsieur|herr|senhor|señor|lord|baron)\.?$/.test(first)) return 'm';
  return /^(?:mrs|ms|miss|mme|madam|madame|mlle|lady|dame|frau|senhora|señora|baroness|sheikha)\.?$/.test(first)
    ? 'f'
    : null;
}

/** Remembers who was spoken of, so that short forms, offices and pronouns find them. */
export class Resolver {
  readonly #reading: Reading;
  readonly #people: readonly NamedPerson[];
  /** Persons in the order they were last referred to, the latest last. */
  readonly #recent: number[] = [];
  readonly #offices = new Map<number, RolePhrase[]>();
  /** Every person of the article by the head of an office that is given to them. */
  readonly #holders = new Map<string, { id: number; roles: readonly RolePhrase[] }[]>();
  /** Those who led a delegation, with its country. */
  readonly #delegations = new Map<number, string | null>();
  readonly #genders = new Map<number, 'm' | 'f'>();
  #subject: number | null = null;
  /** The first person of the sentence being read, who its own pronouns mean first. */
  #first: number | null = null;
  #sentence = -1;

  constructor(
    reading: Reading,
    people: readonly NamedPerson[],
    introduced: readonly { person: number; role: RolePhrase }[] = [],
  ) {
    this.#reading = reading;
    this.#people = people;
    for (const person of people) {
      const roles = person.placed.flatMap((each) => each.mention.roles);
      for (const head of new Set(roles.map((role) => role.head))) {
        const holders = this.#holders.get(head) ?? [];
        if (holders.length < MOST_HOLDERS) holders.push({ id: person.id, roles: roles.slice(0, 8) });
        this.#holders.set(head, holders);
      }
    }
    for (const { person, role } of introduced)
      this.#holders.set(role.head, [...(this.#holders.get(role.head) ?? []), { id: person, roles: [role] }]);
  }

  mention(mention: Mention, sentence: number, owner: number | null, before: Reference | undefined): Reference {
    this.#enter(sentence);
    if (mention.type === 'named') {
      if (owner !== null) {
        this.#touch(owner, mention.start);
        const delegation = delegationLedBy(this.#reading, mention.start);
        if (delegation) this.#delegations.set(owner, delegation.side?.sense.id ?? null);
        const gender = genderOf(mention.item.honorific ?? '');
        if (gender) this.#genders.set(owner, gender);
        for (const role of mention.roles) this.#learn(owner, role);
      }
      return {
        start: mention.start,
        end: mention.end,
        sentence,
        how: 'name',
        person: owner,
        role: mention.roles[0] ?? null,
        mention,
      };
    }
    const person = this.#predicate(mention, before) ?? this.#holder(mention.role);
    if (person !== null) {
      this.#touch(person, mention.start);
      this.#learn(person, mention.role);
    }
    return { start: mention.start, end: mention.end, sentence, how: 'office', person, role: mention.role, mention };
  }

  alias(at: number, sentence: number, named: readonly { person: number; last: boolean }[]): Reference {
    this.#enter(sentence);
    const pool = named.some((each) => each.last) ? named.filter((each) => each.last) : named;
    const [mononym] = pool.filter((each) => this.#people[each.person]?.words.length === 1);
    if (mononym && pool.length > 1) {
      this.#touch(mononym.person, at);
      return { start: at, end: at + 1, sentence, how: 'surname', person: mononym.person, role: null, mention: null };
    }
    let person = pool[0]?.person ?? null;
    for (const each of pool)
      if (this.#recent.indexOf(each.person) > this.#recent.indexOf(person ?? -1)) person = each.person;
    if (person !== null) this.#touch(person, at);
    return { start: at, end: at + 1, sentence, how: 'surname', person, role: null, mention: null };
  }

  pronoun(at: number, sentence: number): Reference {
    this.#enter(sentence);
    const word = this.#reading.tokens[at]?.lower ?? '';
    const gender = /^h(?:e|im|is|imself)$/.test(word) ? 'm' : 'f';
    const candidates = [this.#first, this.#subject, ...this.#recent.slice().reverse()];
    const fitting = candidates.filter(
      (each): each is number => each !== null && (this.#genders.get(each) ?? gender) === gender,
    );
    // "X received her": somebody else than X.
    const other = this.#isObject(at)
      ? fitting.find((each) => each !== this.#recent.at(-1) || each !== this.#first)
      : undefined;
    const person = other ?? fitting[0] ?? this.#first ?? this.#subject ?? this.#recent.at(-1) ?? null;
    // "Today she meets X, and on Friday she flies to Y, where Z will receive her": one and the same.
    if (/^s?he$/.test(this.#reading.tokens[at]?.lower ?? '')) this.#first ??= person;
    return { start: at, end: at + 1, sentence, how: 'pronoun', person, role: null, mention: null };
  }

  /** "The delegation": who led it, if only one is told of. */
  delegation(at: number, sentence: number): Reference | null {
    const [leader, other] = this.#delegations.keys();
    if (leader === undefined || other !== undefined) return null;
    this.#enter(sentence);
    this.#touch(leader, at - 1);
    return { start: at - 1, end: at + 1, sentence, how: 'pronoun', person: leader, role: null, mention: null };
  }

  /** "him", and "her" where no noun follows it. */
  #isObject(at: number): boolean {
    const { tokens } = this.#reading;
    const next = tokens[at + 1];
    const word = tokens[at]?.lower;
    return word === 'him' || (word === 'her' && (next?.kind !== 'word' || AFTER_OBJECT.test(next.lower)));
  }

  /** The first person of a sentence is who the pronouns of the next one most likely mean. */
  close(references: readonly Reference[]): void {
    const first = references.find(
      (reference) =>
        reference.person !== null &&
        !this.#oblique(reference) &&
        // "He is to press for a deal between X and Y": he goes on being who is meant.
        (reference.how !== 'pronoun' || /^s?he$/.test(this.#reading.tokens[reference.start]?.lower ?? '')),
    );
    if (first) this.#subject = first.person;
  }

  /** "Paudyal is the first Nepali official to …", "Kerry, the secretary of state,": the office of who stands before it. */
  #predicate(mention: Mention, before: Reference | undefined): number | null {
    if (
      !before ||
      before.person === null ||
      before.how === 'pronoun' ||
      mention.type === 'named' ||
      mention.role.plural
    )
      return null;
    const { tokens } = this.#reading;
    if (mention.start - before.end > 5 || mention.start <= before.end) return null;
    let comma = false;
    for (let at = before.end; at < mention.start; at++) {
      const word = tokens[at]?.lower ?? '';
      if (word === ',') comma = true;
      else if (!PREDICATE_WORDS.has(word)) return null;
    }
    const closed = tokens[mention.end]?.kind === 'mark';
    if (comma && (!closed || mention.role.determiner === 'his')) return null;
    const side = firstSide(mention.role);
    const sides = this.#sidesOf(before.person);
    return side && sides.size > 0 && !sides.has(side) ? null : before.person;
  }

  #sidesOf(person: number): ReadonlySet<string> {
    const sides = new Set<string>();
    for (const role of this.#offices.get(person) ?? [])
      for (const geo of [...role.before, ...role.after]) sides.add(geo.sense.id);
    for (const each of this.#people[person]?.placed ?? [])
      for (const geo of each.mention.item.sides) sides.add(geo.sense.id);
    const delegation = this.#delegations.get(person);
    if (delegation) sides.add(delegation);
    const leader = sides.size === 0 ? knownLeaderSide(this.#people[person]?.words ?? []) : null;
    if (leader) sides.add(leader);
    return sides;
  }

  #oblique(reference: Reference): boolean {
    return this.#isOblique(reference.start);
  }

  #isOblique(start: number): boolean {
    const { tokens } = this.#reading;
    const determined = ['the', 'a', 'an', 'his', 'her', 'their'].includes(tokens[start - 1]?.lower ?? '');
    const before = tokens[determined ? start - 2 : start - 1]?.lower ?? '';
    return OBLIQUE.test(before);
  }

  #enter(sentence: number): void {
    if (sentence === this.#sentence) return;
    this.#sentence = sentence;
    this.#first = null;
  }

  #touch(person: number, start: number): void {
    const at = this.#recent.indexOf(person);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.push(person);
    if (this.#recent.length > 24) this.#recent.shift();
    this.#subject ??= person;
    // "X said Y told Z of her talks": hers who is spoken of.
    if (this.#isReported(start)) this.#first = person;
    else if (!this.#isOblique(start)) this.#first ??= person;
  }

  /** "said | that | the minister" */
  #isReported(start: number): boolean {
    const { tokens } = this.#reading;
    let at = start - 1;
    while (/^(?:the|that|his|her)$/.test(tokens[at]?.lower ?? '')) at--;
    return (
      /^(?:said|says|announced|revealed|confirmed|disclosed)$/.test(tokens[at]?.lower ?? '') &&
      tokens[at - 1]?.text !== '”'
    );
  }

  #learn(person: number, role: RolePhrase): void {
    const known = this.#offices.get(person) ?? [];
    if (known.length < 8) known.push(role);
    this.#offices.set(person, known);
  }

  /** Who holds the office: the person last spoken of whose own office agrees in head and country. */
  #holder(role: RolePhrase): number | null {
    if (this.#reading.tokens[role.start - 1]?.lower === 'for') return null;
    if (role.plural || role.determiner === 'a' || isFormer(this.#reading, role) || role.head === 'member') return null;
    const side = firstSide(role);
    if (role.head === 'counterpart') return side ? this.#counterpart(side) : null;
    // "the Turkish minister": a minister known to be Turkish before one of whom no country is known.
    const agreeing = this.#recent.filter((person) => this.#agrees(person, role, side));
    const certain = side ? agreeing.filter((person) => this.#sidesOf(person).has(side)) : [];
    const person = certain.at(-1) ?? (side ? this.#known(role, side) : null) ?? agreeing.at(-1);
    if (person !== undefined && person !== null) return person;
    return this.#known(role, side) ?? this.#unclaimed(role, side);
  }

  /** "X received his Saudi counterpart": the only Saudi told of before who holds the office that X holds. */
  #counterpart(side: string): number | null {
    const whose = this.#first ?? this.#subject;
    if (whose === null) return null;
    const offices = this.#offices.get(whose) ?? [];
    const fitting = this.#recent.filter(
      (person) =>
        person !== whose &&
        this.#sidesOf(person).has(side) &&
        (this.#offices.get(person) ?? []).some((office) => offices.some((own) => sameOffice(own, office))),
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** "the president", where nobody in the article is called that: the one person of whom no office is known. */
  #unclaimed(role: RolePhrase, side: string | null): number | null {
    if (side && /^(?:president|premier|king|chancellor|leader|prime minister)$/.test(role.words.join(' ')))
      return this.#leaderOf(side);
    if (
      role.determiner !== 'the' ||
      side ||
      !/^(?:president|premier|king|chancellor|prime minister)$/.test(role.words.join(' ')) ||
      this.#holders.has(role.head)
    )
      return null;
    const bare = this.#recent.filter(
      (person) => (this.#offices.get(person) ?? []).length === 0 && this.#sidesOf(person).size === 0,
    );
    return bare.length === 1 ? (bare[0] ?? null) : null;
  }

  /** "the Egyptian president", where the article calls a known leader of that country by the surname alone. */
  #leaderOf(side: string): number | null {
    const leaders = this.#people.filter(
      (person) =>
        person.placed.every(({ mention }) => mention.roles.length === 0) && knownLeaderSide(person.words) === side,
    );
    return leaders.length === 1 ? (leaders[0]?.id ?? null) : null;
  }

  /** An office named before its holder is: the only person whom the article gives it to. */
  #known(role: RolePhrase, side: string | null): number | null {
    if (role.determiner !== 'the' && !side) return null;
    let holder: number | null = null;
    for (const person of this.#holders.get(role.head) ?? []) {
      const fits = person.roles.some(
        (each) => sameOffice(each, role) && (!side || firstSide(each) === null || firstSide(each) === side),
      );
      if (!fits) continue;
      if (holder !== null && holder !== person.id) return null;
      holder = person.id;
    }
    return holder;
  }

  #agrees(person: number, office: RolePhrase, side: string | null): boolean {
    const known = this.#offices.get(person) ?? [];
    const sides = this.#sidesOf(person);
    if (side && sides.size > 0 && !sides.has(side)) return false;
    // "Canada's X … the Canadian prime minister"; "X has flown in … The French leader".
    if (known.length === 0)
      return (
        (office.before[0]?.sense.kind === 'country' || office.before[0]?.sense.kind === 'demonym') &&
        side !== null &&
        office.determiner === 'the' &&
        (sides.has(side) || (sides.size === 0 && person === this.#subject))
      );
    return known.some((role) => sameOffice(role, office)) && (!side || sides.size === 0 || sides.has(side));
  }
}

/** The country or body that the words of an office name, in front of the head first. */
export function firstSide(role: RolePhrase): string | null {
  const geo: GeoMention | undefined = role.before[0] ?? role.after[0];
  return geo?.sense.id ?? null;
}

/** "former", "ex-", "then": not the office any more. */
export function isFormer(reading: Reading, role: RolePhrase): boolean {
  for (let at = role.start; at <= role.headAt; at++)
    if (FORMER_MODIFIERS.includes(reading.tokens[at]?.lower ?? '')) return true;
  return reading.tokens[role.headAt]?.lower.startsWith('ex-') ?? false;
}
