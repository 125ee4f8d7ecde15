import { betweenSpeakerAndVerb, sourceNouns } from '../../lexicon/reporting-verbs.ts';
import type { Statement } from '../../meeting/meeting.ts';
import type { Found, MeetingEvent, Person } from '../events/event.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { isOfEarlierTime, quotesIn, type Range, reportingVerbAt, spokenWords, type Words } from './speech.ts';

type Speakers = ReadonlyMap<number, Readonly<{ name: string; start: number; end: number }>>;

const CLOSE = new Set(['”', '"', '’', '»']);
const SUBJECT_REACH = 5;
/** "sources very close to the …". */
const SOURCE_REACH = 6;
const MAX_STATEMENTS = 12;
const MAX_CHARACTERS = 500;
const LEAST_CHARACTERS = 8;

/**
 * Who said what, in the sentences about the meeting: a person as subject of a reporting verb, and the words quoted or
 * the clause that reports them. A statement without a speaker who can be named, or made at another time, is left out.
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
  const { tokens } = document;
  const quotes = quotesIn(tokens, sentence);
  let next = 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    while ((quotes[next]?.end ?? sentence.end) <= at && next < quotes.length) next++;
    if (at >= (quotes[next]?.start ?? sentence.end)) continue;
    const hit = reportingVerbAt(tokens, at);
    // "welcomed the minister to Oslo" tells of the contact, not of words.
    if (!hit || event.anchors.some(({ start }) => start === at)) continue;
    const verb = { start: at, end: at + hit.length };
    const before = speakerBefore(tokens, sentence, verb, ends);
    const speaker = before ?? speakerAfter(tokens, sentence, verb, starts);
    if (!speaker || speaksForOthers(tokens, speaker) || isOfEarlierTime(tokens, sentence, verb, speaker)) continue;
    const said = spokenWords(tokens, sentence, quotes, verb, speaker);
    if (!said || namesSpeaker(tokens, said, speaker)) continue;
    const statement = asStatement(document, said, said.quoted, speaker, hit.verb, !!before);
    if (statement) return statement;
  }
  return null;
}

function asStatement(
  { text, tokens }: Document,
  said: Range,
  quoted: boolean,
  speaker: Range & Readonly<{ name: string }>,
  verb: string,
  inOrder: boolean,
): Found<Statement> | null {
  const last = tokens[said.end - 1]?.text === ',' ? said.end - 1 : said.end;
  const span = spanOf(tokens, { start: said.start, end: last });
  if (span.end - span.start < LEAST_CHARACTERS) return null;
  const cut = { start: span.start, end: Math.min(span.end, span.start + MAX_CHARACTERS) };
  return {
    value: { speaker: speaker.name, verb, text: text.slice(cut.start, cut.end).replace(/\s+/g, ' ').trim() },
    confidence: inOrder ? 0.8 : 0.75,
    rule: quoted ? 'statement-quoted' : 'statement-reported',
    spans: [cut, spanOf(tokens, speaker)],
  };
}

function speakersBy(edge: 'start' | 'end', persons: readonly Person[]): Speakers {
  const speakers = new Map<number, { name: string; start: number; end: number }>();
  for (const { name, mentions } of persons) {
    for (const { start, end } of mentions) speakers.set(edge === 'start' ? start : end, { name, start, end });
  }
  return speakers;
}

/** "Mr Straw also said": the mention that ends before the verb, over adverbs, auxiliaries and a day. */
function speakerBefore(tokens: readonly Token[], sentence: Sentence, verb: Range, ends: Speakers) {
  for (let at = verb.start; at > Math.max(sentence.start, verb.start - SUBJECT_REACH); at--) {
    const speaker = ends.get(at);
    if (speaker && speaker.start >= sentence.start) return isInverted(tokens, verb, speaker) ? null : speaker;
    if (!betweenSpeakerAndVerb.has(tokens[at - 1]?.lower ?? '')) return null;
  }
  return null;
}

/** "… met Otieno, said the ministry": the subject stands after the verb. ("His aide, Otieno, said" is in order.) */
function isInverted(tokens: readonly Token[], verb: Range, speaker: Range): boolean {
  if (speaker.end !== verb.start - 1 || tokens[speaker.end]?.text !== ',') return false;
  for (let at = speaker.start - 1; at < speaker.end; at++) if (tokens[at]?.text === ',') return false;
  const next = tokens[verb.end];
  return !!next && (next.capital || next.lower === 'the' || next.lower === 'a' || next.lower === 'an');
}

/** "Sources close to the minister said", "an aide to Otieno said": not the one who is named. */
function speaksForOthers(tokens: readonly Token[], speaker: Range): boolean {
  const start = tokens[speaker.start - 1]?.lower === 'the' ? speaker.start - 1 : speaker.start;
  const before = tokens[start - 1]?.lower ?? '';
  if (before !== 'to' && before !== 'of' && before !== 'for' && before !== 'with') return false;
  for (let at = start - 2; at >= start - SOURCE_REACH; at--) if (sourceNouns.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "…, said Lavrov": after the verb, when a quotation or a comma stands before it. */
function speakerAfter(tokens: readonly Token[], sentence: Sentence, verb: Range, starts: Speakers) {
  const previous = tokens[verb.start - 1]?.text ?? '';
  if (previous !== ',' && !CLOSE.has(previous)) return null;
  for (let at = verb.end; at <= Math.min(sentence.end - 1, verb.end + 1); at++) {
    const speaker = starts.get(at);
    if (speaker) return speaker;
    if (tokens[at]?.lower !== 'the') return null;
  }
  return null;
}

/**
 * "He praised Otieno", "“I thanked Otieno,” he said": who is named in what is said is not the one who says it, so the
 * pronoun was somebody else's.
 */
function namesSpeaker(tokens: readonly Token[], said: Words, { name, start }: Range & Readonly<{ name: string }>) {
  const pronoun = tokens[start]?.lower === 'he' || tokens[start]?.lower === 'she';
  if (!pronoun) return false;
  const surname = name.split(' ').at(-1)?.toLowerCase();
  const end = said.quoted ? said.end : said.start + 2;
  for (let at = said.start; at < end; at++) if (tokens[at]?.lower === surname) return true;
  return false;
}

function spanOf(tokens: readonly Token[], { start, end }: Range): Range {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
