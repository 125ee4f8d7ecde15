import { emptyInNames, officeNouns, officesBefore, otherAfter } from '../../lexicon/topic-context.ts';
import type { TopicId } from '../../lexicon/topic-ids.ts';
import type { Passage, Sentence, TextSpan, Token } from '../text/document.ts';
import { type FramedToken, framesOf } from './frames.ts';
import { topicPhraseAt } from './topic-phrases.ts';

/** A phrase of a text that names a topic, its first word, and the frame it stands in. */
export type TopicCue = FramedToken & Readonly<{ topic: TopicId; word: string; span: TextSpan }>;

const JOINING = new Set(['of', 'for', 'and', 'to', 'on']);
const OFFICE_REACH = 10;
const OFFICE_JOINERS = new Set(['of', 'for', 'and', ',', '&', 'the']);
const NO_CUES: readonly TopicCue[] = [];

/** The cues of each sentence of a passage, in text order. */
export function topicCues(passage: Passage): readonly (readonly TopicCue[])[] {
  return passage.sentences.map((sentence) =>
    sentence.kind === 'boilerplate' || sentence.kind === 'byline' ? NO_CUES : cuesOf(passage.tokens, sentence),
  );
}

function cuesOf(tokens: readonly Token[], sentence: Sentence): readonly TopicCue[] {
  const cues: TopicCue[] = [];
  let frames: readonly FramedToken[] | null = null;
  for (let at = sentence.start; at < sentence.end; at++) {
    const hit = topicPhraseAt(tokens, at);
    if (!hit || belongsToOffice(tokens, sentence, at, hit.length)) continue;
    frames ??= framesOf(tokens, sentence);
    const { frame, near } = frames[at - sentence.start] ?? { frame: 'bare', near: false };
    if (hit.onlyDiscussed && !(frame === 'discussed' && near)) continue;
    const span = { start: tokens[at]?.start ?? 0, end: tokens[at + hit.length - 1]?.end ?? 0 };
    const word = tokens[at]?.lower ?? '';
    for (const topic of hit.values) cues.push({ topic, word, span, frame, near });
  }
  return cues;
}

/** The cue is part of somebody's title or of a name: "Minister of Trade", "trade minister", "Havana University". */
function belongsToOffice(tokens: readonly Token[], sentence: Sentence, at: number, length: number): boolean {
  const token = tokens[at];
  const next = tokens[at + length];
  if (next && officeNouns.has(next.lower)) return true;
  if (length === 1 && at > sentence.start && token && emptyInNames.has(token.lower) && isInName(tokens, at))
    return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (token && otherAfter.get(token.lower)?.has(before)) return true;
  if (token?.capital && isInOfficeName(tokens, at)) return true;
  return JOINING.has(before) && officeWithin(tokens, at - 1);
}

/** "Havana University", "Oslo International airport". */
function isInName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !!tokens[at]?.capital || (before?.kind === 'word' && before.capital);
}

/** "Minister of Women, Family and Community Development": capitals and joining words all the way to the office. */
function isInOfficeName(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - OFFICE_REACH); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (isOffice(token.lower)) return token.capital && tokens[at + 1]?.lower !== ',';
    if (!token.capital && !OFFICE_JOINERS.has(token.lower)) return false;
  }
  return false;
}

function officeWithin(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at >= Math.max(0, end - 3); at--) {
    const token = tokens[at];
    if (token?.text === ',' || token?.text === '.') return false;
    if (token && isOffice(token.lower)) return true;
  }
  return false;
}

/** "ministry", "Secretary-Ministry". */
function isOffice(word: string): boolean {
  return officesBefore.has(word) || officesBefore.has(word.slice(word.lastIndexOf('-') + 1));
}
