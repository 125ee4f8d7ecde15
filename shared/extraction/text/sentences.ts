import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Token } from './tokens.ts';

/** Tokens `start` (inclusive) to `end` (exclusive); `paragraph` is the index of its paragraph, `kind` that one's kind. */
export type Sentence = Readonly<{ start: number; end: number; paragraph: number; kind: Paragraph['kind'] }>;

/** Longer runs are no sentences (tables, broken text); cutting them keeps every later step linear. */
const LONGEST_SENTENCE = 400;
/** Acronyms that close what they belong to, so that a capital after them begins a sentence: "in Washington, D.C. Secretary X …". */
const CLOSING_ACRONYMS = new Set(['d.c.', 'p.m.', 'a.m.']);
const CALENDAR_WORDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr may june july jun jul aug sept sep oct nov dec january february march april august september october november december gmt utc est edt local eastern et pt cet'.split(
    ' ',
  ),
);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);

/** Cuts a paragraph after . ? ! … (and what closes a quotation), but not after ranks, initials and abbreviations. */
export function splitSentences(tokens: readonly Token[], paragraph: Paragraph, index: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const push = (start: number, end: number) => sentences.push({ start, end, paragraph: index, kind: paragraph.kind });
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const end = sentenceEnd(tokens, at, paragraph.end) || (at - start >= LONGEST_SENTENCE ? at + 1 : 0);
    if (end === 0) continue;
    push(start, end);
    start = end;
    at = end - 1;
  }
  if (start < paragraph.end) push(start, paragraph.end);
  return sentences;
}

/** The index after the sentence that ends with token `at`, or 0 when none ends here. */
function sentenceEnd(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.kind === 'mark') {
    if (token.text !== '.' && token.text !== '?' && token.text !== '!' && token.text !== '…') return 0;
    let next = at + 1;
    while (next < limit && isMarkRun(tokens[next], token)) next++;
    while (next < limit && CLOSERS.has(tokens[next]?.text ?? '') && adjoins(tokens, next)) next++;
    const following = tokens[next];
    return next >= limit || !following || startsSentence(following) ? next : 0;
  }
  if (token.kind !== 'word' || !token.text.endsWith('.')) return 0;
  const following = tokens[at + 1];
  if (!following || at + 1 >= limit) return 0;
  const acronym = token.text.length > 2 && token.text.indexOf('.') < token.text.length - 1;
  if (!acronym || !following.capital) return 0;
  // "the U.S. Under Secretary"
  if (following.lower === 'under' && tokens[at + 2]?.lower === 'secretary') return 0;
  if (SENTENCE_STARTERS.has(following.lower)) return at + 1;
  return CLOSING_ACRONYMS.has(token.lower) && !CALENDAR_WORDS.has(following.lower.replace('.', '')) ? at + 1 : 0;
}

function isMarkRun(token: Token | undefined, mark: Token): boolean {
  return token?.text === mark.text || token?.text === '.' || token?.text === '?' || token?.text === '!';
}

/** No white space stands before token `at`, as with a quotation mark that closes. */
function adjoins(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

function startsSentence(token: Token): boolean {
  return token.kind !== 'word' || token.capital;
}
