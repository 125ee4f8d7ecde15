import { OFFICE_ACRONYMS } from '../../lexicon/role-heads.ts';
import type { Passage, Token } from './document.ts';
import { findGeo, type GeoSense } from './gazetteer.ts';
import { classOf, HEAD } from './word-classes.ts';
import { lookUpOnce } from './word-forms.ts';

const officeAcronyms = new Set(OFFICE_ACRONYMS);
const classesOf = lookUpOnce(({ text, lower }) => (officeAcronyms.has(text) ? HEAD : classOf(lower)));

/** A place, people, body or institution named in the text: tokens `start` to `end` (exclusive) and its likeliest sense. */
export type GeoMention = Readonly<{ start: number; end: number; sense: GeoSense; senses: readonly GeoSense[] }>;

/** A passage with what the lexicons say of each token. `geo[i]` is set on every token of a match. */
export type Reading = Passage &
  Readonly<{
    classes: Uint16Array;
    geo: readonly (GeoMention | null)[];
    /** Words that the passage also writes without a capital: at the start of a sentence they are no names. */
    plainWords: ReadonlySet<string>;
  }>;

/** Looks up every token once. Linear. */
export function readWords(passage: Passage): Reading {
  const { tokens } = passage;
  const classes = new Uint16Array(tokens.length);
  const geo: (GeoMention | null)[] = new Array(tokens.length).fill(null);
  const plainWords = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    classes[at] = classesOf(token.form);
    if (!token.capital) plainWords.add(token.lower);
  }
  for (let at = 0; at < tokens.length; at++) at += markGeo(tokens, geo, at);
  for (let at = 1; at < tokens.length; at++) nationalise(tokens, geo, at);
  return { ...passage, classes, geo, plainWords };
}

/** "the French Senate", "Iraq's parliament": an institution is of the country named directly before it. */
function nationalise(tokens: readonly Token[], geo: (GeoMention | null)[], at: number): void {
  const mention = geo[at];
  if (mention?.start !== at || mention.sense.kind !== 'institution') return;
  const land = geo[at - 1] ?? (tokens[at - 1]?.lower === "'s" ? geo[at - 2] : null);
  if (!land || (land.sense.kind !== 'demonym' && land.sense.kind !== 'country') || land.sense.id === mention.sense.id)
    return;
  geo.fill({ ...mention, sense: { ...mention.sense, id: land.sense.id } }, at, mention.end);
}

/** "Central America", "Latin American". */
function isContinent(tokens: readonly Token[], at: number): boolean {
  return (
    /^americans?$|^america$/.test(tokens[at]?.lower ?? '') &&
    /^(?:central|latin|south|north|middle)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Marks the match that starts at `at` and returns how many further tokens it covers. */
function markGeo(tokens: readonly Token[], geo: (GeoMention | null)[], at: number): number {
  if (!tokens[at]?.capital) return 0;
  const match = findGeo(tokens, at);
  const sense = match?.senses[0];
  if (!match || !sense || (sense.id === 'US' && isContinent(tokens, at))) return 0;
  const mention = { start: at, end: at + match.length, sense, senses: match.senses };
  geo.fill(mention, at, mention.end);
  return match.length - 1;
}
