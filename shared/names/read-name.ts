import { eastAsianSurnames, japaneseSurnames, koreanSurnames } from '../lexicon/east-asian-surnames.ts';
import { generationSuffixes, patronymicWords, softTitles } from '../lexicon/name-parts.ts';
import { withoutTitles } from './fold-name.ts';
import { joinWords } from './join-words.ts';
import type { EastAsianName, NameForm, NameWord } from './name-form.ts';
import { coarseRoman, normaliseKorean, normaliseRoman, shortVowels } from './normalise-roman.ts';
import { remember } from './remember.ts';
import { type SpeltWord, splitName } from './split-name.ts';

const syllables =
  /^(?:(?:zh|ch|sh|ng|kk|tt|pp|ss|jj|ph|th|kh|nh|tr|hs|ts|tz|hw|wh|kw|gw|ky|gy|ry|my|ny|hy|by|[bpmfdtnlrgkhjqxzcsywv])?[aeiouy]{1,3}(?:ng|nh|ch|ck|h[nm]|[nmkptlrhcw](?![aeiouy]))?){1,4}$/;
const japaneseSyllables =
  /^(?:(?:ky|gy|ry|my|ny|hy|by|py|sh|ch|ts|[kgsztdnhbpmyrwjf])?[aeiou](?:n(?![aeiouy])|h(?![aeiouy]))?)+$/;

/** `Jr.`, `III`: capitals are required of numerals, since Xi and Vi are also names. */
function readGeneration(words: readonly SpeltWord[]): string | null {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return null;
  const generation = generationSuffixes[last.text] ?? null;
  if (generation === null || /^[js]r$/.test(generation)) return generation;
  return last.capitals || (last.text.length === 1 && !last.lower && words.length === 2) ? generation : null;
}

/**
 * The given name as each romanisation would have it: of the syllables in one piece, of each by itself (Wade-Giles writes
 * them apart), and in the Korean way where the family name is Korean, too (Lee is both).
 */
function romanisations(syllables: readonly string[], isKorean: boolean): readonly string[] {
  const joined = syllables.join('');
  const chinese = [normaliseRoman(joined), syllables.map(normaliseRoman).join('')];
  const korean = [normaliseKorean(joined), syllables.map(normaliseKorean).join('')];
  return [...new Set(isKorean ? [...korean, ...chinese] : chinese)];
}

function eastAsian(family: NameWord | undefined, given: readonly NameWord[]): EastAsianName[] {
  if (
    family === undefined ||
    given.length === 0 ||
    given.some(({ initial, father, hyphen }) => (initial && !hyphen) || father)
  )
    return [];
  const joined = given.map(({ text }) => text).join('');
  const families = eastAsianSurnames.get(family.text);
  if (families !== undefined && given.length <= 2 && given.every(({ text }) => syllables.test(text))) {
    const spellings = given.map(({ text }) => text);
    const wadeGiles = { parted: given.length > 1, coarse: coarseRoman(joined) };
    return romanisations(spellings, koreanSurnames.has(family.text)).map((name) => ({
      families,
      family: family.text,
      given: name,
      wadeGiles,
    }));
  }
  const name = shortVowels(family.text);
  if (given.length === 1 && japaneseSurnames.has(name) && japaneseSyllables.test(joined)) {
    return [{ families: [name], family: name, given: shortVowels(joined), wadeGiles: null }];
  }
  return [];
}

/** Both orders, since newspapers write Jinping Xi and Abe Shinzo too. */
function eastAsianReadings(words: readonly NameWord[]): readonly EastAsianName[] {
  if (words.length < 2 || words.length > 4) return [];
  return [...eastAsian(words[0], words.slice(1)), ...eastAsian(words.at(-1), words.slice(0, -1))];
}

function readWords(words: readonly SpeltWord[]): NameForm {
  const generation = readGeneration(words);
  const joined = joinWords(generation === null ? words : words.slice(0, -1));
  const [only] = words;
  const initials =
    words.length === 1 && only !== undefined && only.capitals && /^\p{L}{3,4}$/u.test(only.text) ? only.text : null;
  return { words: joined, generation, eastAsian: eastAsianReadings(joined), initials };
}

/** Without what somebody rules or is from: Felipe VI of Spain. */
function withoutRealm(words: readonly SpeltWord[]): readonly SpeltWord[] {
  const at = words.findIndex(({ text, lower }) => text === 'of' && lower);
  return at > 0 ? words.slice(0, at) : words;
}

/**
 * The ways a name can be read, most likely first: `Sheikh Hasina` with and without Sheikh as a title, `Ben Ali` with
 * Ben as a first name and as "son of". Never empty unless the name has no letters.
 */
export const readName = remember((name: string): readonly NameForm[] => {
  const words = withoutRealm(withoutTitles(splitName(name)));
  const [first] = words;
  if (first === undefined) return [];
  const forms = [readWords(words)];
  if (words.length > 2 && softTitles.has(first.text)) forms.unshift(readWords(withoutTitles(words.slice(1))));
  if (words.length > 1 && patronymicWords.has(first.text)) forms.push(readWords(words.slice(1)));
  return forms;
});
