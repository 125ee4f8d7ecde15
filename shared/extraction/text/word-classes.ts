import { COMMON_WORDS, FUNCTION_WORDS } from '../../lexicon/common-words.ts';
import { LIGHT_VERBS } from '../../lexicon/contact-nouns.ts';
import { CONTACT_VERBS } from '../../lexicon/contact-verbs.ts';
import { GIVEN_NAMES, ORDINARY_SURNAMES } from '../../lexicon/given-names.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, POST_NOMINALS } from '../../lexicon/honorifics.ts';
import { ORGANISATION_NOUNS } from '../../lexicon/organisation-nouns.ts';
import { RANK_OPENERS, RANKS } from '../../lexicon/ranks.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { PLURAL_HEADS, PORTFOLIOS, ROLE_HEADS, ROLE_MODIFIERS } from '../../lexicon/role-heads.ts';

/** What a word can be, as bits: one look-up tells all. A word may be several things ("general": rank and modifier). */
export const HONORIFIC = 1;
export const RANK = 2;
export const HEAD = 4;
export const MODIFIER = 8;
export const PORTFOLIO = 16;
export const ORGANISATION = 32;
export const COMMON = 64;
export const PARTICLE = 128;
export const SUFFIX = 256;
export const POST_NOMINAL = 512;
export const GIVEN = 1024;
export const SURNAME = 2048;
export const RANK_OPENER = 4096;
export const PLURAL_HEAD = 8192;
export const FUNCTION = 16384;

const classes = new Map<string, number>();
const add = (words: readonly string[], bit: number) => {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
};
add(HONORIFICS, HONORIFIC);
add(RANKS, RANK);
add(RANK_OPENERS, RANK_OPENER);
add(ROLE_HEADS, HEAD);
add(Object.keys(PLURAL_HEADS), HEAD | PLURAL_HEAD);
add(ROLE_MODIFIERS, MODIFIER);
add(PORTFOLIOS, PORTFOLIO);
add(ORGANISATION_NOUNS, ORGANISATION);
add(COMMON_WORDS, COMMON);
add(FUNCTION_WORDS, COMMON | FUNCTION);
add(NAME_PARTICLES, PARTICLE);
add(NAME_SUFFIXES, SUFFIX);
add(POST_NOMINALS, POST_NOMINAL);
add(GIVEN_NAMES, GIVEN);
add(ORDINARY_SURNAMES, SURNAME);
const SAYING = reportingVerbs.flatMap((forms) => forms.split('|'));
// In a headline with capitals: "President X Receives Prime Minister Y".
add(
  [...CONTACT_VERBS.keys(), ...LIGHT_VERBS, ...SAYING, 'invited', 'invites'].filter(
    (form) => /(?:s|ed|ing)$/.test(form) && !classes.has(form),
  ),
  COMMON,
);

/** The classes of a word in lower case, 0 when no lexicon holds it. Possessive and hyphenated compounds: their last part. */
export function classOf(lower: string): number {
  const known = classes.get(lower);
  if (known !== undefined) return known;
  const dash = lower.lastIndexOf('-');
  if (dash <= 0) return 0;
  if (lower.endsWith('-member')) return 0;
  if (/-(?:general|designate|elect|designee)$/.test(lower)) return (classes.get(lower.slice(0, dash)) ?? 0) & HEAD;
  // "vice-president", "counter-terrorism", "ex-minister": a compound of a role word with another is a role word.
  const head = (classes.get(lower.slice(dash + 1)) ?? 0) & (HEAD | PORTFOLIO | ORGANISATION);
  const first = classes.get(lower.slice(0, lower.indexOf('-'))) ?? 0;
  // "Chief-of-Office", "Permanent Secretary-Ministry of Works"
  if (first & HEAD && head & ORGANISATION) return HEAD;
  return first & (MODIFIER | PORTFOLIO | HEAD | COMMON | RANK_OPENER) || lower.startsWith('ex-') ? head : 0;
}
