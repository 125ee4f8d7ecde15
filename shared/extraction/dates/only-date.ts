import type { MeetingEvent } from '../events/event.ts';
import type { Document, Token } from '../text/document.ts';
import { type DateMention, findDateMentions } from './date-mentions.ts';
import { datesPublication, MAX_COST } from './day-distance.ts';
import { type Candidate, isBound, WINDOW } from './nearest-day.ts';

/** Sentences around the first mention in which a lone full date counts. */
const FULL_DATE_REACH = 3;

/** The one date with its year that the sentences around the meeting give, when they give no other. */
export function onlyFullDate(
  { sentences, tokens, article }: Document,
  event: MeetingEvent,
  isForeign: (sentence: number) => boolean,
): Candidate | null {
  const first = event.mentions[0] ?? 0;
  const published = article.publishedAt?.slice(0, 10) ?? null;
  const found = new Map<string, DateMention>();
  for (const [index, sentence] of sentences.entries()) {
    if (Math.abs(index - first) > FULL_DATE_REACH || sentence.kind === 'boilerplate' || isForeign(index)) continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findDateMentions(tokens, sentence.start, to, { today: null, ahead: false })) {
      const apart = isBound(tokens, mention.start) || datesPublication(tokens, mention) || isTimed(tokens, mention.end);
      if (!apart && isRecent(mention.date, published)) found.set(mention.date, mention);
    }
  }
  const [mention] = found.values();
  return mention && found.size === 1 ? { mention, cost: MAX_COST, source: 'only-full-date' } : null;
}

/** "20 September 2021, 21:16", "May 2, 2023 | 01:00 AM": the page, not the meeting, is dated to the minute. */
function isTimed(tokens: readonly Token[], end: number): boolean {
  const at = /^[,|–-]$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  return (
    /^\d{1,2}[:.]\d\d/.test(tokens[at]?.text ?? '') || (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ':')
  );
}

/** Within half a year before, or after, publication. */
function isRecent(date: string, published: string | null): boolean {
  return !published || Math.abs(Date.parse(date) - Date.parse(published)) < 183 * 86_400_000;
}
