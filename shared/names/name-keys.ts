import { eastAsianSurnames } from '../lexicon/east-asian-surnames.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { formalNames } from '../lexicon/nicknames.ts';
import { firmSounds } from './firm-sounds.ts';
import { allLiquids, liquids } from './liquids.ts';
import type { NameForm, NameWord } from './name-form.ts';
import { readName } from './read-name.ts';
import { remember } from './remember.ts';
import { attachedReadings } from './same-word.ts';
import { leadingSounds, skeleton, skeletons } from './skeleton.ts';

/** What is written in these may lack its vowels, and is compared by other rules. */
const vowelless = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export type NameSigns = ReadonlyMap<string, readonly string[]>;

const givenNames: ReadonlySet<string> = new Set(GIVEN_NAMES);

export const isGivenName = ({ text }: NameWord): boolean => givenNames.has(text);

/** A given name by its sound: what stands before the family name in a key of the full name. */
type GivenSounds = (words: readonly NameWord[], at: number) => readonly string[];

/** The given name, and the names it may stand for. */
const formsOf = (text: string): readonly string[] => [text, ...(formalNames.get(text) ?? [])];

/** Sounds with which the given name, or a name it may stand for, begins. */
const leads: GivenSounds = (words, at) => formsOf(words[at]?.text ?? '').flatMap(leadingSounds);

/** The given name as it may be read, also written in one with the name after it: Raj Nath, Rajnath. */
function readingsOf(words: readonly NameWord[], at: number): readonly string[] {
  const [given = '', next] = [words[at]?.text, words[at + 1]?.text];
  const joined = next !== undefined && at + 2 < words.length ? [given + next] : [];
  return [...formsOf(given), ...joined].flatMap(attachedReadings);
}

const liquidsOf: GivenSounds = (words, at) => readingsOf(words, at).map(liquids);

const withEach = (leads: readonly string[], liquids: Iterable<string>): readonly string[] =>
  [...new Set(liquids)].flatMap((letters) => leads.map((lead) => `${lead}/${letters}`));

/** As a name is filed: under its leads and liquids; one that is only an initial under its lead and a dot. */
const filed: GivenSounds = (words, at) => withEach(leads(words, at), words[at]?.initial ? ['.'] : liquidsOf(words, at));

/** As a name looks up: where its likes are filed, and initials that may stand for it; an initial looks everywhere. */
const lookedUp: GivenSounds = (words, at) =>
  withEach(leads(words, at), ['.', ...(words[at]?.initial ? allLiquids : liquidsOf(words, at))]);

/** Stands for whatever given name, where that is only an initial or tells nothing. */
const anyGivenName = '.';

/** Sounds after a sign that tells more of the given name than they do: `=bk#s/n`. */
const withSign = (sign: string, sounds: readonly string[]): readonly string[] =>
  sounds.map((sound) => `${sign}#${sound}`);

/** As a name is filed, each of its sounds once for each sign; without a sign where the given name has none. */
const filedSigned: GivenSounds = (words, at) => {
  if (words[at]?.initial) return filed(words, at);
  return readingsOf(words, at).flatMap((reading) => {
    const sounds = withEach(leads(words, at), [liquids(reading)]);
    const signs = firmSounds(reading)?.map((sign) => `=${sign}`);
    return signs ? [anyGivenName, ...signs].flatMap((sign) => withSign(sign, sounds)) : sounds;
  });
};

/** As a name looks up, where it has a sign or several. */
const lookedUpSigned: GivenSounds = (words, at) => {
  if (words[at]?.initial) return withSign(anyGivenName, withEach(leads(words, at), allLiquids));
  return readingsOf(words, at).flatMap((reading) =>
    (firmSounds(reading)?.map((sign) => `=${sign}`) ?? [anyGivenName]).flatMap((sign) =>
      withSign(sign, withEach(leads(words, at), [liquids(reading)])),
    ),
  );
};

const familySounds = ({ text }: NameWord): readonly string[] => attachedReadings(text).flatMap(skeletons);

/** Where in a name of several words given and family name may stand. */
function* givenAndFamily(words: readonly NameWord[]): Generator<readonly [given: number, family: number]> {
  const last = words.length - 1;
  for (const family of new Set([1, last - 1, last])) if (family > 0) yield [0, family];
  if (last > 1) for (const given of new Set([1, last - 1])) yield [given, last];
  if (last > 2) yield [1, last - 1];
  const [first, second] = words;
  if (last === 1 && first && second && isGivenName(second) && !isGivenName(first)) yield [1, 0];
}

/** Given name and family name together: `v|srj`. Few people share one. */
function fullKeys({ words, eastAsian }: NameForm, givenSounds: GivenSounds): readonly string[] {
  const keys = eastAsian.flatMap(({ given, wadeGiles }) => [
    `e|${given}`,
    ...(wadeGiles ? [`e|${wadeGiles.coarse}`] : []),
  ]);
  const [first] = words;
  if (words.length === 1 && first?.compound) return [...keys, ...familySounds(first).map((sound) => `c|${sound}`)];
  if (words.length < 2) return keys;
  for (const [given, family] of givenAndFamily(words)) {
    const word = words[family];
    if (word === undefined || word.initial) continue;
    for (const sound of givenSounds(words, given))
      for (const other of familySounds(word)) keys.push(`${sound}|${other}`);
  }
  if (words.length > 2) {
    const [one, other] = words.slice(-2);
    const joined = skeleton(`${one?.text}${other?.text}`);
    for (const sound of givenSounds(words, 0)) keys.push(`${sound}|${joined}`);
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
export const nameKeys = remember((name: string): readonly string[] => keysOf(name, leads));

/** Only the keys for the full name; of a bare family name or initials, all it has. */
export const fullNameKeys = remember((name: string): readonly string[] => fullKeysOf(name, leads));

/**
 * As `fullNameKeys`, for names that are sought among hundreds of thousands: these keys tell given names apart too, at the
 * price that they are found by other keys, `meetingNameKeys`, than by their own. Every name that compareNames grades
 * `full` against the one sought has one of them among its own.
 */
export const soughtNameKeys = remember((name: string): readonly string[] => fullKeysOf(name, filed));

/** The keys under which a name that occurs finds those that are sought: by full name, family name or initials. */
export const meetingNameKeys = remember((name: string): readonly string[] => keysOf(name, lookedUp));

/**
 * Signs that tell apart names under one key. Of the keys of a name that is sought, those with signs are meant for a name
 * that occurs only if it has one of them under the same key in `meetingNameSigns`; a key without signs is meant for all.
 */
export const soughtNameSigns = remember((name: string): NameSigns => {
  if (vowelless.test(name)) return new Map();
  // East Asian names are told apart by other rules.
  const forms = readName(name);
  const keys = forms.flatMap((form) => fullKeys(form, form.eastAsian.length > 0 ? filed : filedSigned));
  return signsByKey(keys);
});

/** The signs of a name that occurs. */
export const meetingNameSigns = remember((name: string): NameSigns => {
  const signs = signsByKey(readName(name).flatMap((form) => fullKeys(form, lookedUpSigned)));
  return vowelless.test(name) ? new Map([...signs.keys()].map((key) => [key, [anyGivenName]])) : signs;
});

/** Of keys that occur with a sign and without one, what is meant for all prevails. */
function signsByKey(keys: readonly string[]): NameSigns {
  const signs = new Map<string, string[]>();
  const open = new Set(keys.filter((key) => !key.includes('#')));
  for (const signed of new Set(keys)) {
    const at = signed.indexOf('#');
    const key = signed.slice(at + 1);
    if (open.has(key)) continue;
    signs.set(key, [...(signs.get(key) ?? []), signed.slice(0, at)]);
  }
  return signs;
}

function keysOf(name: string, givenSounds: GivenSounds): readonly string[] {
  const forms = readName(name);
  return [...new Set([...forms.flatMap((form) => fullKeys(form, givenSounds)), ...forms.flatMap(surnameKeys)])];
}

function fullKeysOf(name: string, givenSounds: GivenSounds): readonly string[] {
  const full = new Set(readName(name).flatMap((form) => fullKeys(form, givenSounds)));
  return full.size > 0 ? [...full] : nameKeys(name);
}

/** The last word of a name by its sound, without an article that is written together with it; null for no letters. */
export function familySound(name: string): string | null {
  const last = readName(name)[0]?.words.at(-1);
  return last ? skeleton(attachedReadings(last.text).at(-1) ?? last.text) : null;
}

/** Whether a name gives only a family name (or initials), so that it means anyone who bears it. */
export function isBareName(name: string): boolean {
  return readName(name).every((form) => form.words.length <= 1 && fullKeys(form, leads).length === 0);
}
