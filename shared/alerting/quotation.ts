import type { Meeting, Span } from '../meeting/meeting.ts';

/** Gives the stored text of an article, or null when it is no longer there. */
export type ReadText = (article: string) => Promise<string | null>;

const longest = 400;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What proves best that the meeting took place: the words of the event itself, then who led it, then anything. */
const telling = ['status', 'kind', 'participants/0', 'date', 'place/city', 'topics/0'];

/**
 * The sentence of an article that proves what an alert says: the one in which the evidence stands. Where no text is at
 * hand, the record's own words (an outcome, a statement, the headline) have to do.
 */
export async function quotationOf(
  meeting: Meeting,
  paths: readonly string[],
  readText: ReadText,
): Promise<string | null> {
  const { evidence, headline, outcomes, statements } = meeting;
  for (const path of [...paths, ...telling, ...Object.keys(evidence)]) {
    const span = evidence[path]?.spans[0];
    if (!span) continue;
    const text = await readText(span.article);
    const sentence = text && sentenceAround(text, span);
    if (sentence) return sentence;
    break;
  }
  return outcomes[0]?.text ?? statements[0]?.text ?? (headline || null);
}

function sentenceAround(text: string, { end, start }: Span): string | null {
  const from = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const paragraph = text.slice(from, lineEnd === -1 ? text.length : lineEnd);
  for (const { index, segment } of sentences.segment(paragraph)) {
    if (from + index + segment.length > start) return aroundWords(segment.trim(), start - from - index);
  }
  return null;
}

/** A sentence longer than a message should quote is cut to the part around the words. */
function aroundWords(sentence: string, at: number): string {
  if (sentence.length <= longest) return sentence;
  const from = Math.max(0, Math.min(at - longest / 2, sentence.length - longest));
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const end = start + longest >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', start + longest);
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`;
}
