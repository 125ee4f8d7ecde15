import { compareNames } from '../../names/compare-names.ts';
import type { Mention, NamedMention } from '../people/assignment.ts';
import type { RolePhrase } from '../people/roles.ts';

/** A named mention and where it stands: sentence index in the body, or -1 in the headline. */
export type PlacedMention = Readonly<{ sentence: number; mention: NamedMention }>;

/** All mentions by name of one person. `words` are the folded words of the fullest form. */
export type NamedPerson = {
  readonly id: number;
  name: string;
  words: readonly string[];
  /** Folded words in brackets or quotes behind the name. */
  readonly aliases: readonly string[];
  readonly placed: PlacedMention[];
};

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'de',
  'von',
  'van',
  'der',
  'da',
  'di',
  'du',
  'la',
  'le',
  'jr',
  'sr',
  'ii',
  'iii',
  'abu',
  'ould',
  'ul',
]);

/**
 * Groups names into persons: "Joseph R. Biden, Jr.", "Joe Biden" and "President Biden" are one, Fidel and Raúl Castro
 * are two. Longer names first, so that each shorter form finds the person it belongs to.
 */
export function groupNames(placed: readonly PlacedMention[]): readonly NamedPerson[] {
  const forms = new Map<string, { words: readonly string[]; placed: PlacedMention[] }>();
  for (const each of placed) {
    const words = nameWords(each.mention.item.run.name);
    const key = words.join(' ');
    const form = forms.get(key);
    if (form) form.placed.push(each);
    else forms.set(key, { words, placed: [each] });
  }
  const people: NamedPerson[] = [];
  const bySurname = new Map<string, NamedPerson[]>();
  const ordered = [...forms.values()]
    .filter((form) => form.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  for (const form of ordered) {
    const candidates = candidatesFor(form.words, bySurname);
    const owners = candidates.filter((person) => samePerson(person, form.words, form.placed));
    if (owners.length === 0) {
      const first = form.placed.find((each) => each.sentence >= 0) ?? form.placed[0];
      const aliases = form.placed.flatMap(({ mention }) => nameWords(mention.item.run.alias ?? ''));
      const person: NamedPerson = {
        id: people.length,
        name: first?.mention.item.run.name ?? '',
        words: form.words,
        aliases: [...new Set(aliases)].filter(Boolean),
        placed: [...form.placed],
      };
      people.push(person);
      for (const word of new Set([...form.words, ...person.aliases])) index(bySurname, word, person);
      continue;
    }
    for (const each of form.placed) nearest(owners, each)?.placed.push(each);
  }
  for (const person of people)
    person.placed.sort((a, b) => a.sentence - b.sentence || a.mention.start - b.mention.start);
  return people;
}

/** Folded words of a name without particles and titles: the unit that names are compared by. */
export function nameWords(name: string): readonly string[] {
  const folded = foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const words = folded.filter((word) => word && !PARTICLES.has(word));
  return words.length > 0 ? words : folded.filter(Boolean);
}

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents and apostrophes. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replace(/['`]/g, '');
  return word
    .normalize('NFKD')
    .replace(/[\p{M}’'‘`ʼ]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

/** Namesakes beyond this number are kept apart: a list of thousands of one word must not cost quadratic time. */
const MOST_NAMESAKES = 40;

function index(bySurname: Map<string, NamedPerson[]>, word: string, person: NamedPerson): void {
  const namesakes = bySurname.get(word);
  if (!namesakes) bySurname.set(word, [person]);
  else if (namesakes.length < MOST_NAMESAKES) namesakes.push(person);
}

function candidatesFor(
  words: readonly string[],
  bySurname: ReadonlyMap<string, readonly NamedPerson[]>,
): readonly NamedPerson[] {
  const found = new Set<NamedPerson>();
  for (const word of words) for (const person of bySurname.get(word) ?? []) found.add(person);
  return [...found];
}

function samePerson(person: NamedPerson, words: readonly string[], placed: readonly PlacedMention[]): boolean {
  const last = words.at(-1) ?? '';
  if (words.length === 1 && person.aliases.includes(last)) return true;
  if (words.every((word) => person.words.includes(word))) {
    if (words.length === 1 && contradicts(heads(person.placed), heads(placed))) return false;
    if (words.length === 1 && person.words.length > 1 && person.words[0] !== last && isStranger(person, placed))
      return false;
    return words.length > 1 || person.words.at(-1) === last || person.words[0] === last || person.words.length > 2;
  }
  // "Gotabaya Rajapaksa" and "Gotabaya Rajapakse": spellings of one name.
  if (
    words.length > 1 &&
    words.length === person.words.length &&
    words[0] === person.words[0] &&
    compareNames(person.name, words.join(' ')) === 'full'
  )
    return true;
  // "Joe Biden" and "Joseph R. Biden": one surname, first names that begin alike, and a common office.
  if (person.words.at(-1) !== last || words.length < 2) return false;
  const [a, b] = [person.words[0] ?? '', words[0] ?? ''];
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return a.slice(0, 2) === b.slice(0, 2) && heads(person.placed).some((head) => heads(placed).includes(head));
}

const ROYAL = new Set(['king', 'queen', 'prince', 'princess', 'emir', 'amir', 'sultan', 'pope']);

/** "King Salman" is not "Crown Prince Mohammed bin Salman". */
function contradicts(known: readonly string[], own: readonly string[]): boolean {
  const theirs = known.filter((head) => ROYAL.has(head));
  const royal = own.filter((head) => ROYAL.has(head));
  return royal.length > 0 && theirs.length > 0 && !royal.some((head) => theirs.includes(head));
}

/** "King Abdullah" is not "Foreign Minister Yusuf bin Abdullah": kings go by their first name. */
function isStranger(person: NamedPerson, placed: readonly PlacedMention[]): boolean {
  const isRoyal = (head: string) => ROYAL.has(head);
  const theirs = heads(person.placed);
  return heads(placed).some(isRoyal) && theirs.length > 0 && !theirs.some(isRoyal);
}

function heads(placed: readonly PlacedMention[]): readonly string[] {
  return placed.flatMap((each) => each.mention.roles.map((role: RolePhrase) => role.head));
}

/** Of several persons whom a short name can mean, the one with an agreeing office, else the one named last before it. */
function nearest(owners: readonly NamedPerson[], placed: PlacedMention): NamedPerson | undefined {
  if (owners.length === 1) return owners[0];
  const own = heads([placed]);
  const agreeing =
    own.length > 0 ? owners.filter((person) => heads(person.placed).some((head) => own.includes(head))) : [];
  const pool = agreeing.length > 0 ? agreeing : owners;
  let best = pool[0];
  let bestAt = -2;
  for (const person of pool) {
    for (const each of person.placed) {
      if (
        each.sentence > placed.sentence ||
        (each.sentence === placed.sentence && each.mention.start >= placed.mention.start)
      )
        continue;
      const at = each.sentence * 1e6 + each.mention.start;
      if (at > bestAt) [best, bestAt] = [person, at];
    }
  }
  return best;
}

/** The mentions by name among all mentions of one sentence. */
export function namedAmong(mentions: readonly Mention[]): readonly NamedMention[] {
  return mentions.filter((mention): mention is NamedMention => mention.type === 'named');
}
