import { months, weekdays } from '../../lexicon/calendar.ts';
import type { Scene } from '../coreference/scene.ts';
import type { Token } from '../text/document.ts';

const PERIODS =
  /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const REACH = 14;
/** Where the noun phrase of a contact ends: what follows says when something else was or will be. */
const ENDS = /^(?:that|who|which|when|while|said|says|told|after|before|and|but|was|were|is|are|has|had|will|would)$/;

/** "her meeting with Y next week", "the talks between X and Y tomorrow": a contact noun whose day is still to come. */
export function isToCome(scene: Scene, noun: number, limit: number): boolean {
  const { tokens } = scene.reading;
  for (let at = noun + 1; at < Math.min(limit, noun + REACH); at++) {
    const [word, next, third] = [tokens[at], tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
    if (!word || word.text === ';' || word.text === '.') return false;
    if (word.lower === 'tomorrow') return true;
    if ((word.lower === 'next' || word.lower === 'coming') && PERIODS.test(next)) return true;
    if (word.lower === 'later' && next === 'this' && PERIODS.test(third)) return true;
    if (ENDS.test(word.lower) && tokens[at + 1]?.capital !== true) return false;
    if (word.lower === 'to' && tokens[at + 1]?.capital === false && next !== 'the') return false;
  }
  return false;
}

const OPENING = /^(?:in|at|during|on)$/;
/** Tokens of the opening phrase, lists included, and of the subject after it. */
const OPENING_REACH = 60;
const SUBJECT_REACH = 8;

/** "In her meetings with officials, X will stress trade": the main clause is still to come, so what opens it is, too. */
export function opensWhatIsToCome(scene: Scene, sentence: number, start: number, noun: number): boolean {
  const { tokens } = scene.reading;
  const range = scene.sentences[sentence];
  if (!range || start - range.start > 3 || !OPENING.test(tokens[start - 1]?.lower ?? '')) return false;
  for (let at = noun + 1; at < Math.min(range.end, noun + OPENING_REACH); at++) {
    if (tokens[at]?.text === ',' && willAfter(tokens, at + 1, range.end)) return true;
    if (/^(?:said|told|was|were|had|did|met|spoke)$/.test(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

/** "the minister will", "she will": a subject of a few words and its verb, right after the comma. */
function willAfter(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + SUBJECT_REACH); at++) {
    const token = tokens[at];
    if (token?.lower === 'will') return true;
    if (token?.kind !== 'word' || /^(?:and|or|with|said|told|was|were|is|are|has|had)$/.test(token.lower)) return false;
  }
  return false;
}

const DAY_REACH = 10;

/** "opens in Baghdad on Friday", "meet in Brussels next week": a day or a time follows a verb in the present. */
export function isDayAhead(scene: Scene, verb: number): boolean {
  const { tokens } = scene.reading;
  for (let at = verb + 1; at < verb + DAY_REACH; at++) {
    const token = tokens[at];
    if (!token || token.text === '.' || token.text === ',' || token.text === ';') return false;
    if (token.lower === 'tomorrow' || token.lower === 'next') return true;
    if (token.capital && (token.lower in weekdays || token.lower in months)) return true;
    if (ENDS.test(token.lower)) return false;
  }
  return false;
}
