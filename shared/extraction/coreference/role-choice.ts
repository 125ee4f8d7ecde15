import { COMMENTATOR_HEADS, OFFICES_SPELT_OUT, PLURAL_HEADS } from '../../lexicon/role-heads.ts';
import type { RolePhrase } from '../people/roles.ts';
import type { GeoMention, Reading } from '../text/reading.ts';
import { isFormer } from './resolver.ts';

/** A role as the text puts it, and the reading (body or headline) that it stands in. `of` is a country after the name. */
export type RoleCandidate = Readonly<{
  role: RolePhrase;
  reading: Reading;
  body: boolean;
  beside: boolean;
  of: GeoMention | null;
}>;

const VAGUE_HEADS = new Set([
  'leader',
  'official',
  'member',
  'counterpart',
  'diplomat',
  'aide',
  'lawmaker',
  'husband',
  'wife',
  'partner',
  'candidate',
  'nominee',
  'activist',
  'militant',
  'rebel',
  'strongman',
  'politician',
  'representative',
  'deputy',
  'chief',
  'assistant',
  'delegate',
  'officer',
  'executive',
  'expert',
  'professor',
  'doctor',
  'lawyer',
  'envoy',
  'statesman',
  'warlord',
  'dictator',
  'owner',
  'fellow',
  'lady',
  'gentleman',
]);
/** In front of a role in the text, but no part of it. */
const LEADING_NOISE = new Set([
  'visiting',
  'new',
  'newly-elected',
  'newly-appointed',
  'current',
  'embattled',
  'influential',
  'powerful',
  'veteran',
  'late',
  'then',
  'long-time',
  'longtime',
  'billionaire',
  'country',
  'nation',
  "'s",
  '’',
  'and',
  'most',
  'full',
  'today',
  'yesterday',
  'party-state',
  'hardline',
  'outgoing',
  'incoming',
  'host',
  'sides',
  'both',
]);

/** The fullest, most certain role among those that the article gives a person; null when there is none. */
export function chooseRole(candidates: readonly RoleCandidate[]): RoleCandidate | null {
  let best: RoleCandidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  candidates.forEach((candidate, order) => {
    const score = scoreRole(candidate) - Math.min(order, 12) * 0.04;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  });
  return best;
}

function scoreRole({ role, reading, body, beside, of }: RoleCandidate): number {
  // "Kenyan President" and "United Kingdom Prime Minister" are as full as "Kenya's President" and "UK Prime Minister".
  const owned = reading.tokens.slice(role.start, role.headAt).some(({ lower }) => lower === "'s") ? 2 : 0;
  const spread = role.before.reduce((sum, geo) => sum + geo.end - geo.start - 1, 0);
  let score = Math.min(role.end - role.start - owned - spread, 7) * 0.12;
  if (role.before.length > 0 || of) score += 0.5;
  if (role.attached) score += 0.5;
  if (beside) score += 0.6;
  if (role.double) score += 0.5;
  if (!body) score -= 0.35;
  if (role.determiner === 'a' && !role.double) score -= 0.9;
  if (role.determiner === 'his') score -= 0.2;
  // "North Korean leader" says more than "Chairman".
  const placed = role.head === 'leader' && role.before.length > 0;
  // "foreign policy chief", "army chief"
  const office = role.head === 'chief' && role.words.length > 1;
  if (VAGUE_HEADS.has(role.head) && !role.double && !office) score -= (placed ? 0.6 : 1) + (beside ? 0 : 0.4);
  if (role.head === 'counterpart') score -= 1;
  if (OFFICES_SPELT_OUT[reading.tokens[role.headAt]?.text ?? '']) score -= 0.3;
  // "the Head of State": what a president is.
  if (role.head === 'head' && !beside && /^(?:state|government)$/.test(role.words.at(-1) ?? '')) score -= 0.9;
  if (COMMENTATOR_HEADS.includes(role.head)) score -= 0.6;
  if (isFormer(reading, role) && !role.double) score -= 1.4;
  return score;
}

/** The words of a role: no article, no acronym in brackets, the head in the singular. */
export function spellRole({ role, reading, of }: RoleCandidate): string {
  if (role.spelt) return role.spelt;
  const { tokens, text } = reading;
  let start = role.start;
  while (start < role.headAt && isNoise(reading, start)) start++;
  for (let at = start; at < role.headAt; at++) if (tokens[at]?.lower === 'counterpart') start = at + 1;
  let spelt = '';
  let last = -1;
  for (let at = start; at < role.end; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.text === '(') {
      while (at < role.end && tokens[at]?.text !== ')') at++;
      continue;
    }
    // "Military Attaché, (Iran)"
    if (token.text === ',' && tokens[at + 1]?.text === '(') continue;
    const word =
      OFFICES_SPELT_OUT[token.text] ?? (at === role.headAt && role.plural ? singular(token.text) : token.text);
    if (last >= 0 && token.start > last && spelt) spelt += ' ';
    spelt += word;
    last = token.end;
  }
  if (of && of.start >= role.end)
    spelt += ` of ${tokens[of.start - 1]?.lower === 'the' ? 'the ' : ''}${text.slice(tokens[of.start]?.start, tokens[of.end - 1]?.end)}`;
  return spelt.replace(/\s+/g, ' ').trim();
}

/** "visiting", "the country's": but "New Jersey" and "Country Director" keep their first word. */
function isNoise({ tokens, geo }: Reading, at: number): boolean {
  const token = tokens[at];
  if (geo[at] || token?.text === ',') return !geo[at];
  const word = token?.lower ?? '';
  if (word === 'country' || word === 'nation') return tokens[at + 1]?.lower === "'s";
  return LEADING_NOISE.has(word);
}

function singular(plural: string): string {
  const single = PLURAL_HEADS[plural.toLowerCase()];
  if (!single) return plural;
  return /^\p{Lu}/u.test(plural) ? single.charAt(0).toUpperCase() + single.slice(1) : single;
}

/** What says how or since when the office is held, and not which it is. */
const TENURE = new Set('acting interim caretaker outgoing incoming former ex then visiting'.split(' '));

/** The office without its country, for "his Turkish counterpart": "foreign minister", "Minister of Foreign Affairs". */
export function bareRole({ role, reading }: RoleCandidate): string {
  const geos = new Set(
    [...role.before, ...role.after].flatMap((geo) =>
      Array.from({ length: geo.end - geo.start }, (_, index) => geo.start + index),
    ),
  );
  const words: string[] = [];
  for (let at = role.start; at < role.end; at++) {
    const token = reading.tokens[at];
    if (!token || geos.has(at)) continue;
    if (at <= role.headAt && (TENURE.has(token.lower) || isNoise(reading, at))) {
      if (token.lower !== 'and' || words.length === 0) continue;
    }
    if (token.text === '(') {
      while (at < role.end && reading.tokens[at]?.text !== ')') at++;
      continue;
    }
    words.push(
      OFFICES_SPELT_OUT[token.text] ?? (at === role.headAt && role.plural ? singular(token.text) : token.text),
    );
  }
  // "Minister of Defence of the Republic of | Turkey": what led to the country goes with it.
  while (role.head !== 'head' && /^(?:of|the|to|for|in|at|and|republic|kingdom|state|,)$/i.test(words.at(-1) ?? ''))
    words.pop();
  return words
    .join(' ')
    .replace(/ ([,’'])/g, '$1')
    .replace(/’ s /g, '’s ');
}
