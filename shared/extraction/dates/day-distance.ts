import { meetingNouns } from '../../lexicon/meeting-nouns.ts';
import { releaseNouns, reportingWords, speechNouns } from '../../lexicon/reporting-verbs.ts';
import type { Sentence, Token } from '../text/document.ts';

type Range = Readonly<{ start: number; end: number }>;

/** Tokens back from a date to "issued". */
const PUBLICATION_REACH = 16;
/** Tokens from the day of an arrival to what they came for. */
const PURPOSE_REACH = 6;
/** Farther from the contact than this, a day is not the day of the meeting. */
export const MAX_COST = 30;

/** Words after which another clause, and perhaps another day, begins. */
const CLAUSE_WORDS = new Set(
  'who which that when while after before since as although though because where ahead following until despite amid'.split(
    ' ',
  ),
);
const ARRIVALS = new Set([
  'arrived',
  'arrives',
  'arrive',
  'arriving',
  'landed',
  'departed',
  'left',
  'leaves',
  'returned',
  'flew',
]);
const PLANS = new Set(['will', 'would', 'due', 'scheduled', 'expected', 'slated']);
const ANNOUNCEMENTS = new Set(
  'agreed accepted invited proposed offered decided canceled cancelled postponed scrapped rejected refused declined ordered asked urged'.split(
    ' ',
  ),
);
/** Tokens after a day in which the verb follows that it dates. */
const ANNOUNCEMENT_REACH = 8;
const PUBLICATION = new Set(['published', 'updated', 'posted', 'issued', 'released', 'dated']);

/**
 * How far a day stands from the words of contact in its sentence, in tokens, with a price for each clause between and
 * for what else it may date: speech, a plan, an arrival, the page.
 */
export function dayDistance(
  tokens: readonly Token[],
  sentence: Sentence,
  anchor: Range,
  mention: Range,
  ahead: boolean,
): number {
  const before = mention.end <= anchor.start;
  const [from, to] = before ? [mention.end, anchor.start] : [anchor.end, mention.start];
  let cost = Math.max(0, to - from) * (before ? 0.6 : 0.5);
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    // "the summit, which will be held on Friday": of the meeting itself.
    if (!before && word === 'which' && at <= from + 2) continue;
    if (CLAUSE_WORDS.has(word)) cost += /^(?:who|which|that)$/.test(word) ? 14 : 8;
    else if (isSpeech(tokens, at) || word === ';' || word === ':') cost += 10;
    else if (word === '”' || word === '“' || word === '"') cost += 6;
  }
  if (before && isPossessive(tokens, mention) && to - from <= 4) return cost / 2;
  if (ahead && before && datesAnnouncement(tokens, mention, to)) return Number.POSITIVE_INFINITY;
  if (before && opensSentence(tokens, sentence, mention)) return Math.min(Math.max(0, cost - 6), 6);
  if (!before && leadsUpTo(tokens, from, to)) cost += MAX_COST;
  if (datesSpeech(tokens, sentence, mention)) cost += ahead ? MAX_COST : 14;
  if (!ahead && datesPlan(tokens, sentence, mention)) cost += MAX_COST;
  if ((before || ahead) && datesArrival(tokens, sentence, mention) && !arrivesFor(tokens, mention, anchor))
    cost += MAX_COST;
  if (ahead && ARRIVALS.has(tokens[mention.end]?.lower ?? '')) cost += MAX_COST;
  if (datesPublication(tokens, mention)) cost += 15;
  if (!before && opensClause(tokens, mention)) cost += 8;
  if (ahead && followsDecision(tokens, mention)) return Number.POSITIVE_INFINITY;
  return cost;
}

/** A verb of saying; "the United States", "Secretary of State" and "heads of state" are none. */
function isSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || !reportingWords.has(token.lower)) return false;
  return !/^(?:of|the|a|an|its|his|her|their|this|that)$/.test(tokens[at - 1]?.lower ?? '');
}

function isPossessive(tokens: readonly Token[], mention: Range): boolean {
  const next = tokens[mention.end]?.lower;
  return next === "'s";
}

/** "met ahead of the summit on Wednesday": the day of what comes next. */
function leadsUpTo(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]?.lower === 'ahead' && tokens[at + 1]?.lower === 'of') return true;
  }
  return false;
}

/** "on Friday agreed to hold a summit", "Friday, the ministry announced that …": what is still to come was announced then. */
function datesAnnouncement(tokens: readonly Token[], { end }: Range, to: number): boolean {
  for (let at = end; at < Math.min(to, end + ANNOUNCEMENT_REACH); at++) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:will|would|to|is|are|for|in|at|with|when|who|which|and|[.;:])$/.test(word)) return false;
    if (isSpeech(tokens, at) || ANNOUNCEMENTS.has(word)) return true;
  }
  return false;
}

/** "agreed on Thursday to meet": the day of the decision, whatever is still to come. */
function followsDecision(tokens: readonly Token[], { start, end }: Range): boolean {
  const verb = tokens[start - 1]?.lower === 'on' ? start - 2 : start - 1;
  return ANNOUNCEMENTS.has(tokens[verb]?.lower ?? '') && /^(?:to|that|not)$/.test(tokens[end]?.lower ?? '');
}

/** "On Tuesday, …" dates the main clause, however long what stands between. */
function opensSentence(tokens: readonly Token[], sentence: Sentence, mention: Range): boolean {
  if (mention.start - sentence.start > 2) return false;
  for (let at = sentence.start; at < mention.start; at++) {
    if (!['on', 'earlier', 'late', 'also', 'early', 'today', ',', '"', '“'].includes(tokens[at]?.lower ?? ''))
      return false;
  }
  return true;
}

/** "will meet the chancellor and on Thursday will meet the president": the day goes with what follows it. */
function opensClause(tokens: readonly Token[], { start, end }: Range): boolean {
  const on = tokens[start - 1]?.lower === 'on' ? start - 2 : start - 1;
  const joiner = tokens[on]?.lower ?? '';
  if (joiner !== 'and' && joiner !== 'then' && joiner !== ',' && joiner !== 'before') return false;
  const next = tokens[end]?.lower ?? '';
  return /^(?:will|would|is|was|were|he|she|they|held|met|meet|meets|holds|visited|travels|travelled|traveled)$/.test(
    next,
  );
}

/** "said on Friday", "told reporters Tuesday", "in a statement on Sunday". */
export function datesSpeech(tokens: readonly Token[], sentence: Sentence, mention: Range): boolean {
  let at = mention.start - 1;
  while (
    at >= sentence.start &&
    ['on', 'late', 'early', ',', 'in', 'a', 'the', 'earlier'].includes(tokens[at]?.lower ?? '')
  )
    at--;
  for (let back = 0; back < 3 && at - back >= sentence.start; back++) {
    const word = tokens[at - back]?.lower ?? '';
    if (meetingNouns.has(word)) return false;
    if (isSpeech(tokens, at - back) || speechNouns.has(word)) return true;
  }
  return false;
}

/** "Published on", "Updated", "a news release issued from the office of the leader on": the date of the page. */
export function datesPublication(tokens: readonly Token[], mention: Range): boolean {
  for (let at = mention.start - 1; at >= Math.max(0, mention.start - PUBLICATION_REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || word === ';') return false;
    if (PUBLICATION.has(word)) return mention.start - at <= 2 || releaseNouns.has(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** "the summit on Wednesday, when leaders will discuss", "ahead of Friday's vote": not the day of what was held. */
export function leadsToPlan(tokens: readonly Token[], sentence: Sentence, mention: Range): boolean {
  if (
    datesPlan(tokens, sentence, mention) ||
    leadsUpTo(tokens, Math.max(sentence.start, mention.start - 12), mention.start)
  )
    return true;
  if (!/^(?:when|,|where|which)$/.test(tokens[mention.end]?.lower ?? '')) return false;
  for (let at = mention.end; at < Math.min(sentence.end, mention.end + 6); at++) {
    if (PLANS.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "are to continue on Thursday", "will return on Monday": the day of something still to come. */
function datesPlan(tokens: readonly Token[], sentence: Sentence, mention: Range): boolean {
  for (let at = mention.start - 1; at >= Math.max(sentence.start, mention.start - 5); at--) {
    const word = tokens[at]?.lower ?? '';
    if (PLANS.has(word)) return true;
    if (word === 'to' && ['is', 'are', 'set', 'due'].includes(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "arrived in Paris on Saturday for talks with", "flew in on Sunday to meet": they came for it, and met that day. */
function arrivesFor(tokens: readonly Token[], { end }: Range, anchor: Range): boolean {
  if (anchor.start < end || anchor.start - end > PURPOSE_REACH) return false;
  const next = tokens[end]?.lower ?? '';
  return next === 'for' || (next === 'to' && /^(?:meet|hold)$/.test(tokens[end + 1]?.lower ?? ''));
}

/** "arrived on Sunday to attend", "left on Monday for talks": the journey is dated, not the meeting. */
function datesArrival(tokens: readonly Token[], sentence: Sentence, mention: Range): boolean {
  for (let at = mention.start - 1; at >= Math.max(sentence.start, mention.start - 8); at--) {
    if (ARRIVALS.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
