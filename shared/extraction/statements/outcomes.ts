import {
  betweenSubjectAndVerb,
  jointWords,
  outcomeDenials,
  outcomeVerbs,
  sideWords,
} from '../../lexicon/outcome-verbs.ts';
import type { Outcome, OutcomeKind } from '../../meeting/meeting.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { findGeo } from '../text/gazetteer.ts';
import { phraseAt, phraseIndex } from '../text/phrases.ts';
import { beginsOther } from './speech.ts';

type Verb = Readonly<{ kind: OutcomeKind; after: ReadonlySet<string> | null; jointly: boolean }>;
type Subject = 'joint' | 'single' | null;

const VERBS = phraseIndex<Verb>(() =>
  outcomeVerbs.flatMap(({ kind, forms, after, jointly = false }) => {
    const verb = { kind, after: after ? new Set(after.split('|')) : null, jointly };
    return forms.split('|').map((form): [string, Verb] => [form, verb]);
  }),
);
const MAX_OUTCOMES = 8;
const MAX_CHARACTERS = 400;
/** Words before the verb among which a denial is looked for, and the subject of a chain of verbs. */
const REACH = 9;
const JOINED_REACH = 40;
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
    if (isParticiple(next) || tokens[at - 1]?.lower === 'to') continue;
    const subject = subjectOf(tokens, sentence, at, names);
    if (!subject || (verb.jointly && subject !== 'joint')) continue;
    const stop = clauseEnd(tokens, at + hit.length, sentence.end);
    const end = tokens[stop - 1]?.text === ',' ? stop - 1 : stop;
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

/** "promised by Rome", "announced today for schools": what was promised stands before, and tells of something else. */
function isParticiple(next: string): boolean {
  return next === 'by' || next === 'for' || next === 'today' || next === 'earlier';
}

/**
 * Who did it: a person, a side or a country right before the verb or before the verbs it is joined to ("discussed …
 * and agreed to …"), with no denial between. Two countries or persons joined by "and" act jointly.
 */
function subjectOf(tokens: readonly Token[], sentence: Sentence, verb: number, names: ReadonlySet<string>): Subject {
  let at = verb - 1;
  while (at >= sentence.start && betweenSubjectAndVerb.has(tokens[at]?.lower ?? '')) at--;
  const joined = tokens[at]?.lower === 'and' || tokens[at]?.text === ',' || tokens[at]?.text === ')';
  const reach = joined ? sentence.start : Math.max(sentence.start, at - 1);
  let found: Subject = null;
  for (; at >= Math.max(reach, verb - JOINED_REACH); at--) {
    const token = tokens[at];
    if (!token || (CLAUSE_ENDS.has(token.text) && token.text !== '”')) break;
    if (verb - at <= REACH && outcomeDenials.has(token.lower)) return null;
    if (jointWords.has(token.lower)) return 'joint';
    if (!isSide(tokens, at, names)) continue;
    if (found && tokens[at + 1]?.lower === 'and') return 'joint';
    found = found ?? 'single';
    if (tokens[at - 1]?.lower === 'and' && isSideBefore(tokens, sentence, at - 1, names)) return 'joint';
  }
  return found;
}

function isSide(tokens: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (sideWords.has(token.lower) || names.has(token.lower)) return true;
  return token.capital && findGeo(tokens, at)?.senses[0]?.kind === 'country';
}

/** "Norway and Kenya", "Solbakken and the Kenyan president": somebody stands before "and", too. */
function isSideBefore(tokens: readonly Token[], sentence: Sentence, and: number, names: ReadonlySet<string>): boolean {
  for (let at = and - 1; at >= Math.max(sentence.start, and - 2); at--) if (isSide(tokens, at, names)) return true;
  return false;
}

/** The end of the clause: a stop, a new subject or the source; quotation marks inside it are no end. */
function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let quoting = false;
  for (let at = from; at < limit; at++) {
    const text = tokens[at]?.text ?? '';
    if (text === '“') quoting = true;
    else if (text === '”') {
      if (!quoting) return at;
      quoting = false;
    } else if (text === '.' || text === ';' || text === '!' || text === '?') return at;
    if (text === 'but' && !quoting) return at;
    if (text === ',' && !quoting && beginsOther(tokens, at + 1, limit)) return at;
  }
  return limit;
}

function attendeeNames(event: MeetingEvent): ReadonlySet<string> {
  return new Set(
    event.attendees.flatMap(({ name }) => name.value.toLowerCase().split(/\s+/)).filter((word) => word.length > 2),
  );
}
