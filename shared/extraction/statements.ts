import { reportingVerbs } from '../lexicon/reporting-verbs.ts';
import type { Statement } from '../meeting/meeting.ts';
import type { Document, Sentence, Token } from './document.ts';
import type { Found, MeetingEvent, Person } from './event.ts';
import { phraseAt, phraseIndex } from './phrases.ts';

type Range = Readonly<{ start: number; end: number }>;
type Speakers = ReadonlyMap<number, Readonly<{ name: string; start: number; end: number }>>;

const VERBS = phraseIndex(() =>
  reportingVerbs.flatMap((forms) => forms.split('|').map((form): [string, string] => [form, form])),
);
const OPEN = new Set(['“', '"', '‘', '«']);
const CLOSE = new Set(['”', '"', '’', '»']);
/** Words that may stand between the speaker and the verb. */
const BETWEEN = new Set(
  'also further furthermore then later had has have on earlier again however and too strongly warmly in his her turn part clearly repeatedly reportedly meanwhile himself herself monday tuesday wednesday thursday friday saturday sunday yesterday today who , ) ('.split(
    ' ',
  ),
);
const SUBJECT_REACH = 5;
/** Fewer words in quotation marks are a turn of phrase inside a reported clause. */
const LEAST_QUOTED = 4;
const MAX_STATEMENTS = 12;
const MAX_CHARACTERS = 500;

/**
 * Who said what, in the sentences about the meeting: a person as subject of a reporting verb, and the words quoted or
 * the clause that reports them. A statement without a speaker who can be named is left out.
 */
export function eventStatements(
  document: Document,
  event: MeetingEvent,
  persons: readonly Person[],
): readonly Found<Statement>[] {
  const starts = speakersBy('start', persons);
  const ends = speakersBy('end', persons);
  const statements: Found<Statement>[] = [];
  for (const index of event.sentences) {
    const sentence = document.sentences[index];
    if (sentence?.kind !== 'body') continue;
    const statement = statementOf(document, sentence, event, starts, ends);
    if (statement) statements.push(statement);
    if (statements.length >= MAX_STATEMENTS) break;
  }
  return statements;
}

/** The first reporting verb of the sentence that has a person for its subject, with what was said. */
function statementOf(
  document: Document,
  sentence: Sentence,
  event: MeetingEvent,
  starts: Speakers,
  ends: Speakers,
): Found<Statement> | null {
  const { text, tokens } = document;
  const quotes = quotesIn(tokens, sentence);
  let next = 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    while ((quotes[next]?.end ?? sentence.end) <= at && next < quotes.length) next++;
    if (at >= (quotes[next]?.start ?? sentence.end)) continue;
    const hit = phraseAt(VERBS, tokens, at);
    const verb = hit?.values[0];
    // "welcomed the minister to Oslo" tells of the contact, not of words.
    if (!hit || !verb || event.anchors.some(({ start }) => start === at)) continue;
    const verbEnd = at + hit.length;
    const before = speakerBefore(tokens, sentence, at, ends);
    const after = before ? null : speakerAfter(tokens, sentence, at, verbEnd, starts);
    const speaker = before ?? after;
    if (!speaker) continue;
    const whole = quotes.filter(({ start, end }) => end - start >= LEAST_QUOTED);
    const said = whole.length > 0 ? quoted(whole) : reported(tokens, sentence, { start: at, end: verbEnd }, speaker);
    if (!said) continue;
    const span = spanOf(tokens, said);
    if (span.end - span.start < 8) continue;
    const cut = { start: span.start, end: Math.min(span.end, span.start + MAX_CHARACTERS) };
    return {
      value: { speaker: speaker.name, verb, text: text.slice(cut.start, cut.end).replace(/\s+/g, ' ').trim() },
      confidence: before ? 0.8 : 0.75,
      rule: whole.length > 0 ? 'statement-quoted' : 'statement-reported',
      spans: [cut, spanOf(tokens, speaker)],
    };
  }
  return null;
}

function speakersBy(edge: 'start' | 'end', persons: readonly Person[]): Speakers {
  const speakers = new Map<number, { name: string; start: number; end: number }>();
  for (const { name, mentions } of persons) {
    for (const { start, end } of mentions) speakers.set(edge === 'start' ? start : end, { name, start, end });
  }
  return speakers;
}

/** "Mr Straw also said": the mention that ends before the verb, over adverbs, auxiliaries and a day. */
function speakerBefore(tokens: readonly Token[], sentence: Sentence, verb: number, ends: Speakers) {
  for (let at = verb; at > Math.max(sentence.start, verb - SUBJECT_REACH); at--) {
    const speaker = ends.get(at);
    if (speaker && speaker.start >= sentence.start) return speaker;
    if (!BETWEEN.has(tokens[at - 1]?.lower ?? '')) return null;
  }
  return null;
}

/** "…, said Lavrov": after the verb, when a quotation or a comma stands before it. */
function speakerAfter(tokens: readonly Token[], sentence: Sentence, verb: number, verbEnd: number, starts: Speakers) {
  const previous = tokens[verb - 1]?.text ?? '';
  if (previous !== ',' && !CLOSE.has(previous)) return null;
  for (let at = verbEnd; at <= Math.min(sentence.end - 1, verbEnd + 1); at++) {
    const speaker = starts.get(at);
    if (speaker) return speaker;
    if (tokens[at]?.lower !== 'the') return null;
  }
  return null;
}

function quotesIn(tokens: readonly Token[], sentence: Sentence): readonly Range[] {
  const quotes: Range[] = [];
  let open = -1;
  for (let at = sentence.start; at < sentence.end; at++) {
    const mark = tokens[at]?.text ?? '';
    if (open < 0 && OPEN.has(mark)) open = at;
    else if (open >= 0 && CLOSE.has(mark)) {
      if (at - open > 1) quotes.push({ start: open + 1, end: at });
      open = -1;
    }
  }
  if (open >= 0 && sentence.end - open > 2) quotes.push({ start: open + 1, end: sentence.end });
  return quotes;
}

/** From the first to the last quoted word: what stands between is the reporting clause or its own paraphrase. */
function quoted(quotes: readonly Range[]): Range | null {
  return quotes.reduce<Range | null>(
    (longest, quote) => (longest && longest.end - longest.start >= quote.end - quote.start ? longest : quote),
    null,
  );
}

/** The clause after the verb, or, when the verb closes the sentence, the clause before its subject. */
function reported(tokens: readonly Token[], sentence: Sentence, verb: Range, speaker: Range): Range | null {
  const end = clauseEnd(tokens, verb.end, tokens[sentence.end - 1]?.text === '.' ? sentence.end - 1 : sentence.end);
  const that = indexOfThat(tokens, verb.end, Math.min(end, verb.end + 8));
  const start = that >= 0 ? that + 1 : verb.end;
  if (end - start >= 3) return { start, end };
  const front = Math.min(verb.start, speaker.start);
  const comma = tokens[front - 1]?.text === ',' ? front - 1 : front;
  return comma - sentence.start >= 3 ? { start: sentence.start, end: comma } : null;
}

/** "thanked the host and said …": the next reporting verb begins another statement. */
function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit - 1; at++) {
    if (tokens[at]?.lower === 'and' && phraseAt(VERBS, tokens, at + 1))
      return tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return limit;
}

function indexOfThat(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.lower === 'that') return at;
  return -1;
}

function spanOf(tokens: readonly Token[], { start, end }: Range): Range {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
