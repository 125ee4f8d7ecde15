import { eastAsianSurnames } from '../lexicon/east-asian-surnames.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { formalNames } from '../lexicon/nicknames.ts';
import type { NameForm, NameWord } from './name-form.ts';
import { readName } from './read-name.ts';
import { remember } from './remember.ts';
import { attachedReadings } from './same-word.ts';
import { leadingSounds, skeleton, skeletons } from './skeleton.ts';

const givenNames: ReadonlySet<string> = new Set(GIVEN_NAMES);

/** Sounds with which the given name, or a name it may stand for, begins. */
function givenLeads({ text }: NameWord): readonly string[] {
  return [text, ...(formalNames.get(text) ?? [])].flatMap(leadingSounds);
}

export const isGivenName = ({ text }: NameWord): boolean => givenNames.has(text);

const familySounds = ({ text }: NameWord): readonly string[] => attachedReadings(text).flatMap(skeletons);

/** Given name and family name together: `vk|srj`. Few people share one. */
function fullKeys({ words, eastAsian }: NameForm): readonly string[] {
  const keys = eastAsian.map(({ given }) => `e|${given}`);
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return keys;
  if (words.length === 1) return first.compound ? [...keys, ...familySounds(first).map((sound) => `c|${sound}`)] : keys;
  const families = new Set([words[1], words.at(-2), last].filter((word) => word !== undefined && word !== first));
  for (const family of families) {
    if (family === undefined || family.initial) continue;
    for (const lead of givenLeads(first)) for (const sound of familySounds(family)) keys.push(`${lead}|${sound}`);
  }
  const later = words.length > 2 ? new Set([second, words.at(-2)]) : [];
  for (const given of later) {
    if (given === undefined) continue;
    for (const lead of givenLeads(given)) for (const sound of familySounds(last)) keys.push(`${lead}|${sound}`);
  }
  const paternal = words.at(-2);
  if (words.length > 3 && second !== undefined && paternal !== undefined) {
    for (const lead of givenLeads(second)) for (const sound of familySounds(paternal)) keys.push(`${lead}|${sound}`);
  }
  if (words.length === 2 && isGivenName(last) && !isGivenName(first)) {
    for (const lead of givenLeads(last)) for (const sound of familySounds(first)) keys.push(`${lead}|${sound}`);
  }
  if (words.length > 2) {
    const pair = words
      .slice(-2)
      .map(({ text }) => text)
      .join('');
    for (const lead of givenLeads(first)) keys.push(`${lead}|${skeleton(pair)}`);
  }
  return keys;
}

/** The family name alone: `~srj`. Shared by all of one family name. */
function surnameKeys({ words, eastAsian, initials }: NameForm): readonly string[] {
  if (initials !== null) return [`i|${initials}`, `~${skeleton(initials)}`];
  const keys = eastAsian.flatMap(({ families }) => families.map((family) => `~=${family}`));
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return keys;
  if (words.length === 1) keys.push(...(eastAsianSurnames.get(first.text) ?? []).map((family) => `~=${family}`));
  for (const family of new Set(words.length > 2 ? [words.at(-2) ?? last, last] : [last])) {
    if (!family.initial) keys.push(...familySounds(family).map((sound) => `${family.father ? '~b:' : '~'}${sound}`));
  }
  if (words.length > 1 && words.some(({ father }) => father)) {
    const letters = words.map(({ text, father }) => (father ? `b${text.charAt(0)}` : text.charAt(0))).join('');
    keys.push(`i|${letters.slice(0, 3)}`);
  }
  return keys;
}

/**
 * Look-up keys of a name: spellings that compareNames unites share at least one. `~…` and `i|…` keys stand for a bare
 * family name or initials; the others for given and family name together, so that they pick few people.
 */
export const nameKeys = remember((name: string): readonly string[] => {
  const forms = readName(name);
  return [...new Set([...forms.flatMap(fullKeys), ...forms.flatMap(surnameKeys)])];
});

/** Only the keys for the full name; of a bare family name or initials, all it has. */
export const fullNameKeys = remember((name: string): readonly string[] => {
  const full = new Set(readName(name).flatMap(fullKeys));
  return full.size > 0 ? [...full] : nameKeys(name);
});

/** Whether a name gives only a family name (or initials), so that it means anyone who bears it. */
export function isBareName(name: string): boolean {
  return readName(name).every((form) => form.words.length <= 1 && fullKeys(form).length === 0);
}
