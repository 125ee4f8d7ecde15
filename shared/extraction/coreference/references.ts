import { CONTACT_VERBS } from '../../lexicon/contact-verbs.ts';
import type { Mention } from '../people/assignment.ts';
import type { Sentence } from '../text/document.ts';
import type { Reading } from '../text/reading.ts';
import { COMMON, GIVEN, HEAD, MODIFIER, PORTFOLIO, RANK, RANK_OPENER, SURNAME } from '../text/word-classes.ts';
import { lookUpOnce } from '../text/word-forms.ts';
import { isThatDelegation } from './delegations.ts';
import { ledeOffices } from './lede-offices.ts';
import { type NamedPerson, nameWords } from './people.ts';
import type { Reference } from './reference.ts';
import { Resolver } from './resolver.ts';

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself', 'hers']);
/** What a word may refer to a person as: a pronoun, or a name ("al-Sarraj" is written small, too). */
const referenceAs = lookUpOnce(({ text, lower, capital }) => {
  if (PRONOUNS.has(lower) && text !== 'HE' && text !== 'HIS') return 'pronoun';
  return capital || /[-’'](?=\p{Lu})/u.test(text) ? 'name' : 'none';
});
const lastNameWord = lookUpOnce(({ text }) => nameWords(text).at(-1) ?? '');

/** Every reference of the body, sentence by sentence, in text order, each resolved to a person where it can be. */
export function readReferences(
  reading: Reading,
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  people: readonly NamedPerson[],
): readonly (readonly Reference[])[] {
  const owners = new Map<Mention, number>();
  for (const person of people) for (const each of person.placed) owners.set(each.mention, person.id);
  const aliases = aliasIndex(people);
  const resolver = new Resolver(reading, people, ledeOffices(mentions, people));
  return sentences.map((sentence, index) => {
    const references: Reference[] = [];
    let at = sentence.start;
    for (const mention of [...(mentions[index] ?? []), null]) {
      const stop = mention ? mention.start : sentence.end;
      for (; at < stop; at++) {
        const word = wordReference(reading, at, index, aliases, resolver);
        if (word) references.push(word);
      }
      if (!mention) break;
      references.push(resolver.mention(mention, index, owners.get(mention) ?? null, references.at(-1)));
      at = Math.max(at, mention.end);
    }
    const told = references.map((reference, at) => notItsOwnObject(reading, reference, references[at + 1]));
    resolver.close(told);
    return told;
  });
}

/** "The Prime Minister spoke to the Prime Minister of Denmark, X": the first is another, whom nobody names. */
function notItsOwnObject(reading: Reading, reference: Reference, next: Reference | undefined): Reference {
  if (reference.how !== 'office' || next?.how !== 'name' || next.person !== reference.person) return reference;
  if (reference.role?.before.length || reference.role?.after.length || next.start - reference.end > 4) return reference;
  for (let at = reference.end; at < next.start; at++)
    if (CONTACT_VERBS.has(reading.tokens[at]?.lower ?? '')) return { ...reference, person: null };
  return reference;
}

type Aliases = ReadonlyMap<string, readonly { person: number; last: boolean }[]>;

/** Which persons a single word can name: by the last word of the name, else by its first ("Xi", "Muhyiddin"). */
function aliasIndex(people: readonly NamedPerson[]): Aliases {
  const aliases = new Map<string, { person: number; last: boolean }[]>();
  for (const person of people) {
    person.words.forEach((word, index) => {
      const last = index === person.words.length - 1;
      if (word.length < 2 || (!last && index !== 0 && person.words.length < 4)) return;
      const known = aliases.get(word) ?? [];
      if (known.length < 8) known.push({ person: person.id, last });
      aliases.set(word, known);
    });
    for (const alias of person.aliases)
      aliases.set(alias, [...(aliases.get(alias) ?? []).slice(0, 7), { person: person.id, last: true }]);
    const rank = person.placed
      .find(({ mention }) => mention.item.rank)
      ?.mention.item.rank?.toLowerCase()
      .split(' ')
      .at(-1);
    if (rank)
      aliases.set(`the ${rank}`, [
        ...(aliases.get(`the ${rank}`) ?? []).slice(0, 7),
        { person: person.id, last: true },
      ]);
  }
  return aliases;
}

/** "the General", "the Senior General": who has that rank and is named with it. */
function officerOf(
  reading: Reading,
  at: number,
  aliases: Aliases,
): readonly { person: number; last: boolean }[] | null {
  const token = reading.tokens[at];
  if (!((reading.classes[at] ?? 0) & RANK) || token?.kind !== 'word') return null;
  let first = at - 1;
  while ((reading.classes[first] ?? 0) & RANK_OPENER) first--;
  const next = reading.tokens[at + 1];
  if (reading.tokens[first]?.lower !== 'the' || next?.capital || next?.lower === 'of') return null;
  return aliases.get(`the ${token.lower}`) ?? null;
}

function wordReference(
  reading: Reading,
  at: number,
  sentence: number,
  aliases: Aliases,
  resolver: Resolver,
): Reference | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return null;
  if (isThatDelegation(reading, at)) return resolver.delegation(at, sentence);
  const ranked = officerOf(reading, at, aliases);
  if (ranked) return resolver.alias(at, sentence, ranked);
  const use = referenceAs(token.form);
  if (use === 'pronoun') return resolver.pronoun(at, sentence);
  if (use !== 'name') return null;
  const geo = reading.geo[at];
  if (geo && (geo.end - geo.start > 1 || geo.sense.kind === 'country' || geo.sense.kind === 'demonym')) return null;
  const bits = reading.classes[at] ?? 0;
  if (bits & (COMMON | HEAD | MODIFIER | PORTFOLIO) && !(bits & (SURNAME | GIVEN))) return null;
  const named = aliases.get(lastNameWord(token.form));
  if (!named) return null;
  return resolver.alias(at, sentence, named);
}
