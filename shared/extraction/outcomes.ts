import { outcomeDenials, outcomeVerbs, sideWords } from '../lexicon/outcome-verbs.ts';
import type { Outcome, OutcomeKind } from '../meeting/meeting.ts';
import type { Document, Sentence, Token } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { findGeo } from './gazetteer.ts';
import { phraseAt, phraseIndex } from './phrases.ts';

type Verb = Readonly<{ kind: OutcomeKind; after: ReadonlySet<string> | null }>;

const VERBS = phraseIndex<Verb>(() =>
  outcomeVerbs.flatMap(({ kind, forms, after }) => {
    const verb = { kind, after: after ? new Set(after.split('|')) : null };
    return forms.split('|').map((form): [string, Verb] => [form, verb]);
  }),
);
const MAX_OUTCOMES = 8;
const MAX_CHARACTERS = 400;
/** Words before the verb among which its subject and a denial are looked for. */
const REACH = 9;
const CLAUSE_ENDS = new Set([';', ':', '“', '”', '"', '(']);

/**
 * What came of the meeting: "agreed to …", "signed …", "condemned …" in the sentences about it, when the subject is
 * one of its people or sides and nothing says that it did not come about. The text runs from the verb to the end of
 * its clause.
 */
export function eventOutcomes(document: Document, event: MeetingEvent): readonly Found<Outcome>[] {
  const outcomes: Found<Outcome>[] = [];
  const names = attendeeNames(event);
  for (const index of event.sentences) {
    const sentence = document.sentences[index];
    if (sentence?.kind !== 'body') continue;
    for (const outcome of outcomesOf(document, sentence, names)) outcomes.push(outcome);
    if (outcomes.length >= MAX_OUTCOMES) return outcomes.slice(0, MAX_OUTCOMES);
  }
  return outcomes;
}

function* outcomesOf(
  { text, tokens }: Document,
  sentence: Sentence,
  names: ReadonlySet<string>,
): Iterable<Found<Outcome>> {
  for (let at = sentence.start; at < sentence.end; at++) {
    const hit = phraseAt(VERBS, tokens, at);
    const verb = hit?.values[0];
    if (!hit || !verb) continue;
    const next = tokens[at + hit.length]?.lower ?? '';
    if (verb.after && !verb.after.has(next)) continue;
    if (!hasSubject(tokens, sentence, at, names)) continue;
    const end = clauseEnd(tokens, at + hit.length, sentence.end);
    const first = tokens[at];
    const last = tokens[end - 1];
    if (!first || !last || end - at < hit.length + 2) continue;
    const span = { start: first.start, end: Math.min(last.end, first.start + MAX_CHARACTERS) };
    yield {
      value: { kind: verb.kind, text: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() },
      confidence: 0.7,
      rule: `outcome-${verb.kind}`,
      spans: [span],
    };
    at = end - 1;
  }
}

/** A person, a side or a country stands a little before the verb, and no denial between. */
function hasSubject(tokens: readonly Token[], sentence: Sentence, verb: number, names: ReadonlySet<string>): boolean {
  let found = false;
  for (let at = verb - 1; at >= Math.max(sentence.start, verb - REACH); at--) {
    const token = tokens[at];
    if (!token || CLAUSE_ENDS.has(token.text)) break;
    if (outcomeDenials.has(token.lower)) return false;
    if (sideWords.has(token.lower) || names.has(token.lower)) found = true;
    else if (token.capital && findGeo(tokens, at)?.senses[0]?.kind === 'country') found = true;
  }
  return found;
}

function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const text = tokens[at]?.text ?? '';
    if (text === '.' || text === ';' || text === '”' || text === '!' || text === '?') return at;
    const next = tokens[at + 1]?.lower ?? '';
    if (
      text === ',' &&
      (next === 'while' || next === 'but' || next === 'although' || next === 'who' || next === 'said')
    )
      return at;
  }
  return limit;
}

function attendeeNames(event: MeetingEvent): ReadonlySet<string> {
  return new Set(
    event.attendees.flatMap(({ name }) => name.value.toLowerCase().split(/\s+/)).filter((word) => word.length > 2),
  );
}
