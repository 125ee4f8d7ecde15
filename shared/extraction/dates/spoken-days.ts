import type { Sentence, Token } from '../text/document.ts';
import type { Calendar } from './calendar-dates.ts';
import { type DateMention, findDateMentions } from './date-mentions.ts';
import { datesSpeech } from './day-distance.ts';
import { addDays, daysBetween } from './iso-days.ts';

/** Tokens around a quotation in which the day of the speech is looked for. */
const SPEECH_REACH = 60;
/** Days after which nobody quotes "today" any more. */
const MAX_DELAY = 3;
/** Tokens back to the opening of a quotation. */
const WINDOW = 160;

/** "“I spoke to him this morning,” she said on Saturday": in a quotation, today is the day of the speech. */
export function asSpoken(
  tokens: readonly Token[],
  sentence: Sentence,
  mention: DateMention,
  calendar: Calendar,
): DateMention {
  if (!calendar.today || !isQuoted(tokens, sentence, mention.start)) return mention;
  const from = Math.max(0, sentence.start - SPEECH_REACH);
  const to = Math.min(tokens.length, sentence.end + SPEECH_REACH);
  const around = { ...sentence, start: from, end: to };
  const spoken = findDateMentions(tokens, from, to, { ...calendar, ahead: false }).find(
    (day) => day.rule !== 'relative-day' && datesSpeech(tokens, around, day),
  );
  const days = spoken ? daysBetween(spoken.date, calendar.today) : 0;
  return days > 0 && days <= MAX_DELAY ? { ...mention, date: addDays(mention.date, -days) } : mention;
}

function isQuoted(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  let open = false;
  for (let index = Math.max(sentence.start, at - WINDOW); index < at; index++) {
    const mark = tokens[index]?.text;
    if (mark === '“') open = true;
    else if (mark === '”') open = false;
    else if (mark === '"') open = !open;
  }
  return open;
}
