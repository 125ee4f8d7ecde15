import { months, weekdays } from '../../lexicon/calendar.ts';
import { ROLE_HEADS } from '../../lexicon/role-heads.ts';
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts';
import { topics } from '../../lexicon/topics.ts';
import type { MeetingEvent, Person } from '../events/event.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { findGeo } from '../text/gazetteer.ts';
import { phraseAt, phraseIndex, phrasesOf } from '../text/phrases.ts';

const MAX_PHRASES = 8;
const MAX_WORDS = 6;
/** Cues that break off before their object, or begin in the midst of a phrase, say nothing alone. */
const DANGLING =
  /^(?:on|about|over|in|within|at|full) | (?:in|on|of|to|for|with|between|against|from|by|and|at|over|across|further|strengthen|enhance|boost|develop|bilateral|regional|international|multilateral|global|mutual|diplomatic|political|common|asean|various|all)$/;
const TERMS = phraseIndex(() =>
  Object.values(topics).flatMap(({ phrases }) =>
    phrasesOf(phrases)
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
      const { end, kept } = phraseAtToken(document.tokens, at, sentence, people);
      if (end <= at) continue;
      if (!kept) {
        at = end - 1;
        continue;
      }
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

/** The term or name that starts at `at` with its end, and whether it is one to keep; it ends at `at` when there is none. */
function phraseAtToken(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  people: ReadonlySet<string>,
): Readonly<{ end: number; kept: boolean }> {
  const token = tokens[at];
  if (token?.kind !== 'word') return { end: at, kept: false };
  const term = phraseAt(TERMS, tokens, at);
  if (term) return { end: Math.min(sentence.end, at + term.length), kept: true };
  if (!token.capital || (at === sentence.start && SENTENCE_STARTERS.has(token.lower))) return { end: at, kept: false };
  const end = Math.min(sentence.end, nameEnd(tokens, at));
  return { end, kept: isNameToKeep(tokens, at, end, people) };
}

/** The token after a run of up to six capitalised words, with small words between them. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < at + MAX_WORDS) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    if (!token.capital && !(JOINERS.has(token.lower) && tokens[end + 1]?.capital)) break;
    end++;
  }
  return end;
}

/** A name of two words and more that is neither a person of the meeting, nor a place, nor a date. */
function isNameToKeep(tokens: readonly Token[], from: number, to: number, people: ReadonlySet<string>): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || people.has(token.lower) || CALENDAR.has(token.lower) || HEADS.has(token.lower)) return false;
    if (token.capital) capitals++;
  }
  return capitals > 1 && tokens[from]?.lower !== 'the' && !isPlaces(tokens, from, to);
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
