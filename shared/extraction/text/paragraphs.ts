import { BOILERPLATE_OPENERS, CAPTION_CREDITS, TIMESTAMP_WORDS } from '../../lexicon/boilerplate.ts';
import { months, weekdays } from '../../lexicon/calendar.ts';
import type { Token } from './tokens.ts';

/**
 * Tokens `start` (inclusive) to `end` (exclusive) form one paragraph. Only `body` paragraphs tell the story; a
 * `caption`, a `byline` and `boilerplate` ("Read more: …") are set apart.
 */
export type Paragraph = Readonly<{ start: number; end: number; kind: 'body' | 'caption' | 'byline' | 'boilerplate' }>;

const OPENS_BOILERPLATE = new RegExp(
  `^(?:${BOILERPLATE_OPENERS.map((opener) => opener.replace(/[|.]/g, '\\$&')).join('|')})`,
);
/** Tokens of the longest line that says only when the page was published and updated. */
const TIMESTAMP_LENGTH = 30;
const SENTENCE_END = /[.!?…:;]["”’')\]]*$/;

/** Groups tokens by the line breaks of the text. Lines of a hard-wrapped text are joined up to the next blank line. */
export function splitParagraphs(text: string, tokens: readonly Token[], firstToken: number): readonly Paragraph[] {
  const wrapped = isHardWrapped(text);
  const paragraphs: Paragraph[] = [];
  let start = firstToken;
  for (let index = firstToken + 1; index <= tokens.length; index++) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (before && token && !endsParagraph(text, before.end, token.start, wrapped)) continue;
    if (before && index > start)
      paragraphs.push({ start, end: index, kind: paragraphKind(text, tokens, start, index) });
    start = index;
  }
  return paragraphs;
}

function endsParagraph(text: string, from: number, to: number, wrapped: boolean): boolean {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++;
  if (breaks === 0) return false;
  return breaks > 1 || !wrapped;
}

/** Most lines stop in mid-sentence at about the same width: breaks are layout, not paragraphs. */
function isHardWrapped(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n').filter((line) => line.trim());
  if (lines.length < 3) return false;
  const unfinished = lines.filter(
    (line) => line.length >= 40 && line.length <= 130 && !SENTENCE_END.test(line.trimEnd()),
  );
  return unfinished.length > lines.length * 0.6;
}

function paragraphKind(text: string, tokens: readonly Token[], start: number, end: number): Paragraph['kind'] {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return 'body';
  const words = end - start;
  const opening = text.slice(first.start, Math.min(last.end, first.start + 60)).toLowerCase();
  if (words <= 60 && OPENS_BOILERPLATE.test(opening)) return 'boilerplate';
  if (words <= 12 && first.lower === 'by' && tokens[start + 1]?.capital && !/[.!?]/.test(last.text)) return 'byline';
  if (words <= TIMESTAMP_LENGTH && isTimestamp(tokens, start, end)) return 'byline';
  if (words <= 80) {
    const closing = text.slice(Math.max(first.start, last.end - 60), last.end).toLowerCase();
    if (CAPTION_CREDITS.some((credit) => closing.includes(credit))) return 'caption';
  }
  return 'body';
}

/** "Wednesday, 11 March 2026 | 10:15 GMT", "Published: 2026-03-11": when the page came out, and nothing of the story. */
function isTimestamp(tokens: readonly Token[], start: number, end: number): boolean {
  let numbers = 0;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.kind === 'number') numbers++;
    else if (token?.kind === 'word' && !isTimeWord(token.lower.replace(/\.$/, ''))) return false;
  }
  return numbers > 0;
}

function isTimeWord(word: string): boolean {
  return word in months || word in weekdays || TIMESTAMP_WORDS.has(word);
}
