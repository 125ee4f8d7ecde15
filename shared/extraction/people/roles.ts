import { OFFICES_SPELT_OUT, PLURAL_HEADS } from '../../lexicon/role-heads.ts';
import type { GeoMention, Reading } from '../text/reading.ts';
import { COMMON, FUNCTION, MODIFIER, PLURAL_HEAD, PORTFOLIO } from '../text/word-classes.ts';
import { readAttachments } from './role-attachments.ts';
import { readFront } from './role-fronts.ts';

/**
 * An office or function as the text puts it: tokens `start` to `end` (exclusive), without article. `head` is the head
 * noun in the singular. `sides` are the countries and bodies named in it, those in front of the head first.
 */
export type RolePhrase = Readonly<{
  start: number;
  end: number;
  headAt: number;
  head: string;
  plural: boolean;
  determiner: 'the' | 'a' | 'his' | null;
  before: readonly GeoMention[];
  after: readonly GeoMention[];
  /** Something is attached with of, for, at, to … */
  attached: boolean;
  /** Its words in lower case, without countries: what two mentions of an office are compared by. */
  words: readonly string[];
  /** What to call it when its words do not stand together: "minister of finance" out of "ministers of defence and finance". */
  spelt?: string;
  /** Two offices or more that one person holds: "Deputy Prime Minister and Minister of Defence". */
  double?: boolean;
}>;

const DETERMINERS: ReadonlyMap<string, RolePhrase['determiner']> = new Map([
  ['the', 'the'],
  ['a', 'a'],
  ['an', 'a'],
  ['his', 'his'],
  ['her', 'his'],
  ['their', 'his'],
  ['its', 'his'],
  ['your', 'his'],
  ['our', 'his'],
]);

/** Lower-case words that are heads only after an article, an adjective of place, or before "of": else they are verbs or plain nouns. */
const WEAK_HEADS = new Set([
  'head',
  'heads',
  'chair',
  'chairs',
  'lead',
  'official',
  'member',
  'members',
  'partner',
  'deputy',
  'assistant',
  'executive',
  'aide',
  'charge',
  'general',
  'judge',
  'host',
  'democrat',
  'republican',
]);

const FUNCTION_WORDS = new Set(['of', 'the', 'for', 'at', 'to', 'in', 'on', 'and', "'s", 'from']);

/** Reads the role that starts exactly at token `at` (an article may stand there), or null. */
export function roleAt(reading: Reading, at: number, limit: number): RolePhrase | null {
  const determiner = DETERMINERS.get(reading.tokens[at]?.lower ?? '') ?? null;
  const start = determiner ? at + 1 : at;
  const front = readFront(reading, start, limit);
  if (!front) return null;
  const { headAt, before } = front;
  const head = reading.tokens[headAt]?.lower ?? '';
  if (WEAK_HEADS.has(head) && !reading.tokens[headAt]?.capital && !isAnchored(reading, start, headAt, determiner))
    return null;
  if (head === 'official' && isAdjective(reading, headAt)) return null;
  const tail = readAttachments(reading, front.end, limit, plainHead(head));
  return {
    start,
    end: tail.end,
    headAt,
    head: plainHead(PLURAL_HEADS[head] ?? head),
    plural: !!((reading.classes[headAt] ?? 0) & PLURAL_HEAD),
    determiner,
    before,
    after: tail.geos,
    attached: tail.end > front.end,
    words: plainWords(reading, start, tail.end),
  };
}

/** "his official engagements", "the official visit": no office. */
function isAdjective(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return (
    next?.kind === 'word' && !next.capital && !((reading.classes[at + 1] ?? 0) & FUNCTION) && !/ed$/.test(next.lower)
  );
}

/** "secretary-general" and "Secretary General" have one head, "vice-president" and "Vice President" too. */
function plainHead(head: string): string {
  if (head === 'number' || head === 'numbers' || head === 'colleague') return 'counterpart';
  const spelt = OFFICES_SPELT_OUT[head.toUpperCase()];
  if (spelt) return spelt.slice(spelt.lastIndexOf(' ') + 1).toLowerCase();
  const dash = head.indexOf('-');
  if (dash < 0) return head;
  return /-(?:of|in|at)-/.test(head) ||
    head.endsWith('-general') ||
    head.endsWith('-designate') ||
    head.endsWith('-elect')
    ? head.slice(0, dash)
    : head.slice(head.lastIndexOf('-') + 1);
}

function plainWords(reading: Reading, start: number, end: number): readonly string[] {
  const words: string[] = [];
  for (let at = start; at < end; at++) {
    const token = reading.tokens[at];
    if (token?.kind === 'word' && !reading.geo[at] && !FUNCTION_WORDS.has(token.lower))
      words.push(
        ...(OFFICES_SPELT_OUT[token.text]?.toLowerCase() ?? PLURAL_HEADS[token.lower] ?? token.lower).split(/[- ]/),
      );
  }
  return words;
}

function isAnchored(reading: Reading, start: number, headAt: number, determiner: RolePhrase['determiner']): boolean {
  if (reading.tokens[headAt + 1]?.lower === 'of') return true;
  if (determiner && headAt === start) return reading.tokens[headAt]?.lower !== 'charge';
  return (
    headAt > start &&
    !(
      (reading.classes[headAt - 1] ?? 0) & COMMON &&
      !reading.geo[headAt - 1] &&
      !((reading.classes[headAt - 1] ?? 0) & (MODIFIER | PORTFOLIO))
    )
  );
}
