import { meetingNouns, visitVerbs } from '../../lexicon/meeting-nouns.ts';
import type { Place } from '../../meeting/meeting.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import { type Travellers, travellersOf } from '../events/travellers.ts';
import { findPlaceMentions } from '../places/place-mentions.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { findGeo } from '../text/gazetteer.ts';
import { type DateMention, findDateMentions } from './date-mentions.ts';
import { leavesDayOpen } from './dates.ts';
import { datesPublication, datesSpeech, leadsToPlan, MAX_COST } from './day-distance.ts';
import { daysBetween } from './iso-days.ts';
import { asFound, isBound, nearestTime, type When, WINDOW } from './nearest-day.ts';
import { reportingDay } from './reporting-day.ts';

/** Sentences that open a report, and those within which it tells of the day that they give. */
const OPENING = 3;
const REPORT_REACH = 8;
/** Sentences before the event that may set its scene, besides the opening. */
const SCENE_REACH = 4;
/** Sentences read for the day of the meeting. */
const STORY = 30;

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
 * The day that the story names with the meeting itself: "Monday's encounter was brief", "Thursday's Oslo talks". A
 * gathering with a name of its own ("Friday's Lake Forum meeting") is another.
 */
export function dayOfNoun(document: Document, event: MeetingEvent): Found<When> | null {
  const { sentences, tokens } = document;
  const today = reportingDay(document);
  if (!today || event.status.value === 'cancelled' || leavesDayOpen(document, event)) return null;
  const ahead = event.status.value === 'planned';
  const days = new Map<string, DateMention>();
  for (const sentence of sentences.filter(({ kind }) => kind === 'body').slice(0, STORY)) {
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findDateMentions(tokens, sentence.start, to, { today, ahead })) {
      const age = daysBetween(mention.date, today);
      if (tokens[mention.end]?.lower !== "'s" || !isMeetingAt(tokens, mention.end + 1)) continue;
      if (ahead ? age <= 0 : age >= 0 && age <= 7) days.set(mention.date, mention);
    }
  }
  const [mention] = days.values();
  return mention && days.size === 1 ? asFound(tokens, { mention, cost: MAX_COST, source: 'of-noun' }) : null;
}

/** "brief encounter", "Oslo talks". */
function isMeetingAt(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (meetingNouns.has(token?.lower ?? '')) return true;
    if (token?.kind !== 'word' || (token.capital && !findGeo(tokens, at)?.senses[0]?.city)) return false;
  }
  return false;
}

/**
 * The one day that the opening of a report gives, for what was held and is told without a day: "Rights must be kept, the
 * president said on Thursday. … She said this when the envoy called on her". Only sentences that name its people count,
 * or all its sides: "the leaders of Norway and Kenya agreed on Tuesday".
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
  const travellers = travellersOf(event);
  const days = new Map<string, DateMention>();
  for (const sentence of sentences.filter(({ kind }) => kind === 'body').slice(0, OPENING)) {
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    if (!tellsOf(tokens, sentence.start, to, travellers)) continue;
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

/**
 * The one day on which the sentences before the event tell of a visit or a meeting in the place where it was held: "… paid
 * a visit to Malta on 8 May. … Her programme included talks with the premier". Only for what is told without a day.
 */
export function sceneDay(document: Document, event: MeetingEvent, place: Place | null): Found<When> | null {
  const { sentences, tokens } = document;
  const today = reportingDay(document);
  const first = event.mentions[0] ?? 0;
  if (event.status.value !== 'held' || !today || !place?.country || leavesDayOpen(document, event)) return null;
  const days = new Map<string, DateMention>();
  for (
    let index = 0;
    index < first;
    index = index === OPENING - 1 ? Math.max(OPENING, first - SCENE_REACH) : index + 1
  ) {
    const sentence = sentences[index];
    if (sentence?.kind !== 'body' || !isSetIn(tokens, sentence, place.country)) continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findDateMentions(tokens, sentence.start, to, { today, ahead: false })) {
      const age = daysBetween(mention.date, today);
      const apart =
        isBound(tokens, mention.start) ||
        datesSpeech(tokens, sentence, mention) ||
        datesPublication(tokens, mention) ||
        leadsToPlan(tokens, sentence, mention);
      if (!apart && age >= -1 && age <= 7 && !mention.endDate && mention.rule !== 'full-date')
        days.set(mention.date, mention);
    }
  }
  const [mention] = days.values();
  return mention && days.size === 1 ? asFound(tokens, { mention, cost: MAX_COST, source: 'scene' }) : null;
}

/** The sentence tells of a visit or a meeting, and names the country or a town of it. */
function isSetIn(tokens: readonly Token[], sentence: Sentence, country: string): boolean {
  const to = Math.min(sentence.end, sentence.start + WINDOW);
  const gathers = tokens
    .slice(sentence.start, to)
    .some(({ lower }) => meetingNouns.has(lower) || visitVerbs.has(lower));
  return (
    gathers && findPlaceMentions(tokens, sentence.start, to, new Set([country])).some((at) => at.country === country)
  );
}

function tellsOf(tokens: readonly Token[], from: number, to: number, { surnames, sides }: Travellers): boolean {
  const named = new Set<string>();
  for (let at = from; at < to; at++) {
    if (surnames.has(tokens[at]?.lower ?? '')) return true;
    const sense = tokens[at]?.capital ? findGeo(tokens, at)?.senses[0] : undefined;
    if (sense && (sense.kind === 'country' || sense.kind === 'demonym') && sides.has(sense.id)) named.add(sense.id);
  }
  return named.size > 1 && named.size === sides.size;
}
