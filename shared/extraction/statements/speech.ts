import {
  clauseVerbs,
  openingPrepositions,
  pastTimes,
  reportingVerbs,
  sideConjunctions,
} from '../../lexicon/reporting-verbs.ts';
import type { Sentence, Token } from '../text/document.ts';
import { phraseAt, phraseIndex } from '../text/phrases.ts';
import { frameOpenedAt } from '../topics/frames.ts';

/** Token range, end exclusive. */
export type Range = Readonly<{ start: number; end: number }>;
/** What somebody said, and whether in their own words. */
export type Words = Range & Readonly<{ quoted: boolean }>;

/** A speaker is one person, so the base form ("they say") and the participle ("saying") are not looked for. */
const FINITE = phraseIndex(() => reportingVerbs.flatMap((forms) => entries(forms.split('|').slice(1, 3))));
const PARTICIPLES = phraseIndex(() => reportingVerbs.flatMap((forms) => entries(forms.split('|').slice(3))));
const OPEN = new Set(['“', '"', '‘', '«']);
const CLOSE = new Set(['”', '"', '’', '»']);
/** Fewer words in quotation marks are a turn of phrase inside a reported clause. */
const LEAST_QUOTED = 4;
const LEAST_REPORTED = 3;
/** "told reporters in Oslo: “…”", "said on Monday that …": words between the verb and what was said. */
const ADDRESS_REACH = 8;
/** ", an aide to the president has said": words of a source that closes a sentence. */
const SOURCE_REACH = 8;
const TIME_REACH = 6;
/** After these, "that" belongs to their object: "expressed his hope that …". */
const VERBS_OF_OBJECTS = /^(?:express|voice|convey|recall|welcome|praise|commend|appreciate|acknowledge)/;
const NEW_SUBJECTS = new Set(['they', 'he', 'she', 'both', 'it']);

function entries(forms: readonly string[]): [string, string][] {
  return forms.map((form) => [form, form]);
}

/** The finite reporting verb at token `at`, and how many tokens it takes. */
export function reportingVerbAt(tokens: readonly Token[], at: number): { verb: string; length: number } | null {
  const hit = phraseAt(FINITE, tokens, at);
  const verb = hit?.values[0];
  return hit && verb ? { verb, length: hit.length } : null;
}

/** What stands in quotation marks in a sentence, also when it opened in the sentence before or goes on after. */
export function quotesIn(tokens: readonly Token[], sentence: Sentence): readonly Range[] {
  const quotes: Range[] = [];
  let open = -1;
  for (let at = sentence.start; at < sentence.end; at++) {
    const mark = tokens[at]?.text ?? '';
    if (open < 0 && OPEN.has(mark)) open = at;
    else if (open >= 0 && CLOSE.has(mark)) {
      if (at - open > 1) quotes.push({ start: open + 1, end: at });
      open = -1;
    } else if (open < 0 && quotes.length === 0 && mark === '”' && at > sentence.start) {
      quotes.push({ start: sentence.start, end: at });
    }
  }
  if (open >= 0 && sentence.end - open > 2) quotes.push({ start: open + 1, end: sentence.end });
  return quotes;
}

/**
 * What a speaker said: the quotation beside the verb, else the clause after it, else, when speaker and verb close the
 * sentence, the clause before them. A few quoted words inside a reported clause stay in it.
 */
export function spokenWords(
  tokens: readonly Token[],
  sentence: Sentence,
  quotes: readonly Range[],
  verb: Range,
  speaker: Range,
): Words | null {
  const clause: Range = { start: Math.min(verb.start, speaker.start), end: Math.max(verb.end, speaker.end) };
  const quote = quotes.find((range) => isQuotedBeside(tokens, sentence, range, clause, verb));
  if (quote) return { ...quote, quoted: true };
  const after = clauseAfter(tokens, sentence, quotes, verb);
  if (after && speaker.start < verb.start && !closesSentence(tokens, sentence, clause))
    return { ...after, quoted: false };
  const before = clauseBefore(tokens, sentence, clause);
  if (before) return { ...before, quoted: false };
  return after ? { ...after, quoted: false } : null;
}

/** "“…,” X said", "X said: “We …”": a quotation that is not a part of a reported clause. */
function isQuotedBeside(
  tokens: readonly Token[],
  sentence: Sentence,
  { start, end }: Range,
  clause: Range,
  verb: Range,
): boolean {
  if (end - start < LEAST_QUOTED) return false;
  if (end <= clause.start) return start - sentence.start <= 1;
  if (start < verb.end || start - verb.end > ADDRESS_REACH) return false;
  const mark = tokens[start - 2]?.text ?? '';
  return mark === ':' || mark === ',' || !!tokens[start]?.capital;
}

function clauseAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  quotes: readonly Range[],
  verb: Range,
): Range | null {
  const limit = tokens[sentence.end - 1]?.text === '.' ? sentence.end - 1 : sentence.end;
  const end = clauseEnd(tokens, quotes, verb.end, limit);
  const reach = VERBS_OF_OBJECTS.test(tokens[verb.start]?.lower ?? '') ? 1 : ADDRESS_REACH;
  const that = indexOfThat(tokens, verb.end, Math.min(end, verb.end + reach));
  let start = that >= 0 ? that + 1 : verb.end;
  while (start < end && tokens[start]?.kind === 'mark' && !OPEN.has(tokens[start]?.text ?? '')) {
    if (tokens[start]?.text === ',' && that < 0) return null;
    start++;
  }
  if (isVisit(tokens, verb, end)) return null;
  if (that < 0 && opensWithoutObject(tokens, verb, start) && !hasClause(tokens, start, end)) return null;
  return end - start >= LEAST_REPORTED ? { start, end } : null;
}

/** "called on the president at his house": no appeal follows. */
function isVisit(tokens: readonly Token[], verb: Range, end: number): boolean {
  if (tokens[verb.end - 1]?.lower !== 'on' || verb.end - verb.start !== 2) return false;
  for (let at = verb.end; at < end; at++) if (tokens[at]?.lower === 'to') return false;
  return true;
}

/** "said during a briefing", "welcomed to Oslo": no clause and no thing follows. */
function opensWithoutObject(tokens: readonly Token[], verb: Range, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const spoken = tokens[verb.start]?.lower ?? '';
  if (openingPrepositions.has(word)) return word !== 'as' && !(word === 'with' && spoken.startsWith('appeal'));
  return word === 'to' && /^(?:welcom|tell|told|sa(?:y|id)|explain|stat|add)/.test(spoken);
}

/** "said on a personal level the mood had been good": an introduction, but words reported follow. */
function hasClause(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start + 3; at < end - 1; at++) if (clauseVerbs.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "The talks went well, the minister told his host at the airport." */
function closesSentence(tokens: readonly Token[], sentence: Sentence, clause: Range): boolean {
  return clauseBefore(tokens, sentence, clause) !== null;
}

function clauseBefore(tokens: readonly Token[], sentence: Sentence, clause: Range): Range | null {
  let comma = clause.start - 1;
  if (tokens[comma]?.lower === 'the') comma--;
  if (tokens[comma]?.text !== ',' || comma - sentence.start <= LEAST_REPORTED) return null;
  const first = tokens[sentence.start]?.lower ?? '';
  if (openingPrepositions.has(first) || first.endsWith('ing') || first === 'for' || first === 'to') return null;
  for (let at = sentence.start; at < comma; at++) if (reportingVerbAt(tokens, at)) return null;
  return { start: sentence.start, end: comma };
}

/** Where a reported clause ends: before another statement, a new subject, a side clause or the source. */
function clauseEnd(tokens: readonly Token[], quotes: readonly Range[], from: number, limit: number): number {
  let quote = 0;
  for (let at = from; at < limit - 1; at++) {
    while ((quotes[quote]?.end ?? limit) <= at && quote < quotes.length) quote++;
    if (at >= (quotes[quote]?.start ?? limit)) continue;
    const text = tokens[at]?.text;
    if (text === 'and' && reportingVerbAt(tokens, at + 1)) return tokens[at - 1]?.text === ',' ? at - 1 : at;
    if (text === ',' && beginsOther(tokens, at + 1, limit)) return at;
  }
  return limit;
}

/** After a comma: a side clause, another statement, a new clause or the source, not what was said or agreed. */
export function beginsOther(tokens: readonly Token[], at: number, limit: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (sideConjunctions.has(word) || word === 'said' || phraseAt(PARTICIPLES, tokens, at)) return true;
  return beginsNewClause(tokens, at) || namesSource(tokens, at, limit);
}

/** "and discussed …", "and they agreed …". */
function beginsNewClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== 'and' || !next) return false;
  return NEW_SUBJECTS.has(next.lower) || (next.lower.endsWith('ed') && frameOpenedAt(tokens, at + 1) !== null);
}

/** ", a spokesman said later", ", according to the ministry". */
function namesSource(tokens: readonly Token[], from: number, limit: number): boolean {
  if (tokens[from]?.lower === 'according') return true;
  if (limit - from > SOURCE_REACH + 4) return false;
  for (let at = from + 1; at < Math.min(limit, from + SOURCE_REACH); at++) {
    const token = tokens[at];
    if (!token || token.text === ',' || OPEN.has(token.text)) return false;
    if (token.lower === 'said' || token.lower === 'told' || token.lower === 'says' || token.lower === 'added')
      return true;
  }
  return false;
}

function indexOfThat(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (OPEN.has(tokens[at]?.text ?? '')) return -1;
    if (tokens[at]?.lower === 'that') return at;
  }
  return -1;
}

/** "had said", "said last month", "In 2019, X warned": said on another occasion. */
export function isOfEarlierTime(tokens: readonly Token[], sentence: Sentence, verb: Range, speaker: Range): boolean {
  for (let at = speaker.end; at < verb.start; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'had' || pastTimes.has(word)) return true;
  }
  return (
    namesPast(tokens, verb.end, Math.min(sentence.end, verb.end + TIME_REACH)) ||
    namesPast(tokens, sentence.start, Math.min(speaker.start, sentence.start + TIME_REACH))
  );
}

function namesPast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
    if (word === 'that' || CLOSE.has(word)) return false;
    if (word === 'ago' || pastTimes.has(word)) return true;
    if (word === 'last' && /^(?:week|month|year|spring|summer|autumn|fall|winter)$/.test(next?.lower ?? ''))
      return true;
    if (word === 'in' && next?.kind === 'number' && /^(?:19|20)\d\d$/.test(next.text)) return true;
  }
  return false;
}
