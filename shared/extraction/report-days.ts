import { type DateMention, findDateMentions } from './date-mentions.ts';
import { leavesDayOpen } from './dates.ts';
import { datesPublication, leadsToPlan, MAX_COST } from './day-distance.ts';
import type { Document } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { daysBetween } from './iso-days.ts';
import { asFound, isBound, nearestTime, type When, WINDOW } from './nearest-day.ts';
import { reportingDay } from './reporting-day.ts';
import { travellersOf } from './travellers.ts';

/** Sentences that open a report, and those within which it tells of the day that they give. */
const OPENING = 3;
const REPORT_REACH = 8;

/**
 * The day that the first sentence gives beside the name of a chief participant, for the first event of an article:
 * "The president today convened …", the meeting itself being named further down.
 */
export function leadDay(document: Document, event: MeetingEvent): Found<When> | null {
  const sentence = document.sentences[0];
  if (sentence?.kind !== 'body' || event.status.value !== 'held') return null;
  const calendar = { today: reportingDay(document), ahead: false };
  const day = nearestTime(document.tokens, sentence, event, 2, calendar);
  return day && 'mention' in day && day.mention.rule !== 'full-date'
    ? asFound(document.tokens, { ...day, source: 'lead' })
    : null;
}

/**
 * The one day that the opening of a report gives, for what was held and is told without a day: "Rights must be kept, the
 * president said on Thursday. … She said this when the envoy called on her". Only sentences that name its people count.
 */
export function reportDay(document: Document, event: MeetingEvent): Found<When> | null {
  const { sentences, tokens } = document;
  const today = reportingDay(document);
  if (
    event.status.value !== 'held' ||
    !today ||
    (event.mentions[0] ?? 0) > REPORT_REACH ||
    leavesDayOpen(document, event)
  )
    return null;
  const names = travellersOf(event).surnames;
  const days = new Map<string, DateMention>();
  for (const sentence of sentences.filter(({ kind }) => kind === 'body').slice(0, OPENING)) {
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    if (!tokens.slice(sentence.start, to).some(({ lower }) => names.has(lower))) continue;
    for (const mention of findDateMentions(tokens, sentence.start, to, { today, ahead: false })) {
      const age = daysBetween(mention.date, today);
      const apart =
        isBound(tokens, mention.start) || datesPublication(tokens, mention) || leadsToPlan(tokens, sentence, mention);
      if (apart || age < -1 || age > 7 || mention.endDate || mention.rule === 'full-date') continue;
      days.set(mention.date, mention);
    }
  }
  const [mention] = days.values();
  return mention && days.size === 1 ? asFound(tokens, { mention, cost: MAX_COST, source: 'report' }) : null;
}
