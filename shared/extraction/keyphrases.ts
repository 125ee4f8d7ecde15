import { months, weekdays } from '../lexicon/calendar.ts';
import { ROLE_HEADS } from '../lexicon/role-heads.ts';
import { topics } from '../lexicon/topics.ts';
import type { Document, Token } from './document.ts';
import type { MeetingEvent, Person } from './event.ts';
import { findGeo } from './gazetteer.ts';
import { phraseAt, phraseIndex } from './phrases.ts';

const MAX_PHRASES = 8;
const MAX_WORDS = 6;
/** Cues that break off before their object say nothing alone. */
const DANGLING = / (?:in|on|of|to|for|with|between|against|from|by|and|at|over)$/;
const TERMS = phraseIndex(() =>
  Object.values(topics).flatMap(({ phrases }) =>
    phrases
      .split('|')
      .filter((phrase) => phrase.includes(' ') && !DANGLING.test(phrase))
      .map((phrase): [string, true] => [phrase, true]),
  ),
);
const JOINERS = new Set(['of', 'for', 'and', 'on', 'the']);
const HEADS = new Set(ROLE_HEADS);
const CALENDAR = new Set([...Object.keys(weekdays), ...Object.keys(months)]);

/**
 * Terms that a reader would search for: names of treaties, programmes and bodies, and set phrases of the topics, in
 * the sentences about the meeting; those named most often and first come first. Persons and plain places are left out.
 */
export function eventKeyphrases(
  document: Document,
  event: MeetingEvent,
  persons: readonly Person[],
): readonly string[] {
  const counts = new Map<string, { phrase: string; count: number }>();
  const people = new Set(persons.flatMap(({ name }) => name.toLowerCase().split(/\s+/)));
  for (const index of event.sentences) {
    const sentence = document.sentences[index];
    if (sentence?.kind !== 'body') continue;
    for (let at = sentence.start; at < sentence.end; at++) {
      const end = Math.min(sentence.end, phraseEnd(document.tokens, at, sentence.start, people));
      if (end <= at) continue;
      const phrase = document.text
        .slice(document.tokens[at]?.start, document.tokens[end - 1]?.end)
        .replace(/\s+/g, ' ');
      const known = counts.get(phrase.toLowerCase());
      if (known) known.count++;
      else counts.set(phrase.toLowerCase(), { phrase, count: 1 });
      at = end - 1;
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_PHRASES)
    .map(({ phrase }) => phrase);
}

/** The token after the phrase that starts at `at`, or `at` when none does. */
function phraseEnd(tokens: readonly Token[], at: number, sentenceStart: number, people: ReadonlySet<string>): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  const term = phraseAt(TERMS, tokens, at);
  if (term) return at + term.length;
  if (!token.capital || at === sentenceStart) return at;
  return properNameEnd(tokens, at, people);
}

/** A capitalised name of two to six words that is neither a person of the meeting, nor a place, nor a date. */
function properNameEnd(tokens: readonly Token[], at: number, people: ReadonlySet<string>): number {
  let end = at;
  let words = 0;
  while (end < at + MAX_WORDS) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    if (token.capital) words++;
    else if (!(words > 0 && JOINERS.has(token.lower) && tokens[end + 1]?.capital)) break;
    if (people.has(token.lower) || CALENDAR.has(token.lower) || HEADS.has(token.lower)) return at;
    end++;
  }
  return words < 2 || isPlaces(tokens, at, end) ? at : end;
}

/** "Kurdistan Region", "China and Nepal": nothing but places and peoples. */
function isPlaces(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const geo = findGeo(tokens, at);
    if (!geo && tokens[at]?.capital) return false;
    at += geo?.length ?? 1;
  }
  return true;
}
