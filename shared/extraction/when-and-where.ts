import { dayLong, seriesWords } from '../lexicon/calendar.ts';
import { visitNouns } from '../lexicon/meeting-nouns.ts';
import type { Place } from '../meeting/meeting.ts';
import { eventDate, leavesDayOpen } from './dates/dates.ts';
import type { When } from './dates/nearest-day.ts';
import { dayOfNoun, leadDay, reportDay, sceneDay } from './dates/report-days.ts';
import type { Found, MeetingEvent } from './events/event.ts';
import { travellersOf } from './events/travellers.ts';
import { gatheringPlace } from './places/gathering-places.ts';
import { hostPlace, institutionPlace } from './places/host-place.ts';
import { leadVisit, stopIn, tourPlace, visitedPlace } from './places/journey-places.ts';
import { eventPlace, isRemote, laterPlace, precedingPlace } from './places/places.ts';
import { datelinePlace, headlinePlace, headlineTown, herePlace, scenePlace, townIn } from './places/story-places.ts';
import type { Document } from './text/document.ts';
import { lookUpOnce } from './text/word-forms.ts';

/** The day and the place of one event. */
export type WhenAndWhere = Readonly<{ date: Found<When> | null; place: Found<Place> | null }>;

/** Sentences between the first mentions of two events that may share their day or their place. */
const DAY_REACH = 6;
/** The same, when the later one is told as one of several: "He also met …". */
const SERIES_REACH = 12;
const PLACE_REACH = 3;

/**
 * Reads when and where each event took place. An event that names no day or place of its own takes them from the event
 * told beside it when the same person goes from one to the other.
 */
export function readWhenAndWhere(document: Document, events: readonly MeetingEvent[]): readonly WhenAndWhere[] {
  const taken = new Set(events.flatMap(({ mentions }) => mentions));
  const foreignTo = (event: MeetingEvent) => (index: number) => taken.has(index) && !event.mentions.includes(index);
  const own = events.map((event): WhenAndWhere => {
    const place = nowhere(document, event) ? null : (openingPlace(document, event) ?? eventPlace(document, event));
    return { date: eventDate(document, event, place?.value ?? null, foreignTo(event)), place };
  });
  const visit = visitLength(document);
  const dated = events.map((event, index): WhenAndWhere => {
    const { date = null, place = null } = own[index] ?? {};
    return {
      date:
        date ??
        sharedDate(document, events, own, index, visit) ??
        (index === 0 || event.inHeadline ? dayOfNoun(document, event) : null) ??
        (index === 0 ? leadDay(document, event) : null) ??
        (index === 0 || event.inHeadline ? reportDay(document, event) : null),
      place,
    };
  });
  const placed = events.map((event, index) => {
    const place = placeOf(document, events, dated, index, foreignTo(event));
    const date = dated[index]?.date ?? sharedDate(document, events, dated, index, visit);
    return { date: date ?? sceneDay(document, event, place?.value ?? null), place };
  });
  return events.map((event, index) => ({
    date: placed[index]?.date ?? null,
    place: placed[index]?.place ?? (nowhere(document, event) ? null : placeOfNeighbour(events, placed, index)),
  }));
}

function sharedDate(
  document: Document,
  events: readonly MeetingEvent[],
  own: readonly WhenAndWhere[],
  index: number,
  visit: VisitLength,
): Found<When> | null {
  const event = events[index];
  if (!event) return null;
  if (visit === 'one day') {
    const sameDay = neighbourWith(events, index, Number.POSITIVE_INFINITY, (at) => own[at]?.date ?? null, true);
    if (sameDay) return { ...sameDay, rule: 'date-of-day-visit', confidence: 0.7 };
  }
  if (leavesDayOpen(document, event)) return null;
  const series = toldInSeries(document, event);
  const neighbour = neighbourWith(events, index, series ? SERIES_REACH : DAY_REACH, (at) => own[at]?.date ?? null);
  if (!neighbour || !isOnlyDay(events, own, index)) return null;
  const near = neighbour.rule.includes('relative') || (series && visit !== 'days');
  return near ? { ...neighbour, rule: 'date-of-neighbour', confidence: 0.6 } : null;
}

/**
 * "In Tokyo, she met officials. The three ministers held a meeting": the scene that a sentence sets goes before what is
 * told of the meeting elsewhere, unless its own first sentence names the place.
 */
function openingPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const first = { ...event, mentions: event.mentions.slice(0, 1) };
  const scene = scenePlace(document, event);
  return scene && !eventPlace(document, first) ? scene : null;
}

/** All that the article dates of the same people was on one day: what it adds without a day was, too. */
function isOnlyDay(events: readonly MeetingEvent[], own: readonly WhenAndWhere[], index: number): boolean {
  const event = events[index];
  const days = new Set<string>();
  for (const [at, other] of events.entries()) {
    const date = own[at]?.date?.value.date;
    if (date && event && other.status.value === event.status.value && sharesPerson(event, other)) days.add(date);
  }
  return days.size === 1;
}

function sharesPerson(a: MeetingEvent, b: MeetingEvent): boolean {
  return a.attendees.some(({ person }) => b.attendees.some((other) => other.person === person));
}

/** A call, or a meeting by video, has no place. */
function nowhere(document: Document, event: MeetingEvent): boolean {
  return event.kind.value === 'call' || isRemote(document, event);
}

type VisitLength = 'one day' | 'days' | null;

/** "one-day", "three-day": how long a journey is said to be. */
const daysLong = lookUpOnce(({ lower }): VisitLength => {
  if (dayLong.has(lower)) return 'one day';
  return /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)-day$/.test(lower) ? 'days' : null;
});

/** "on a one-day visit": whatever was held on it was held on one day. "A three-day visit" leaves it open. */
function visitLength({ tokens }: Document): VisitLength {
  let length: VisitLength = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const days = token ? daysLong(token.form) : null;
    if (days === null) continue;
    if (!tokens.slice(at + 1, at + 4).some((word) => visitNouns.has(word.lower))) continue;
    if (days === 'days') return 'days';
    length = 'one day';
  }
  return length;
}

function placeOf(
  document: Document,
  events: readonly MeetingEvent[],
  own: readonly WhenAndWhere[],
  index: number,
  isForeign: (sentence: number) => boolean,
): Found<Place> | null {
  const event = events[index];
  if (!event || nowhere(document, event)) return null;
  const date = own[index]?.date?.value.date ?? null;
  const place =
    own[index]?.place ??
    herePlace(document, event) ??
    headlinePlace(document, event) ??
    scenePlace(document, event) ??
    precedingPlace(document, event, isForeign) ??
    gatheringPlace(document, event) ??
    visitedPlace(document, event) ??
    tourPlace(document, event) ??
    datelinePlace(document, event, date) ??
    placeOfNeighbour(events, own, index) ??
    laterPlace(document, event) ??
    leadVisit(document, event) ??
    institutionPlace(document, event) ??
    hostPlace(document, event);
  if (!place) return null;
  const { city, country, venue } = place.value;
  if (city || venue !== undefined || !country) return place;
  const nearer = [
    laterPlace(document, event),
    townIn(document, event, country, place.rule),
    placeOfNeighbour(events, own, index),
    stopIn(document, country),
    headlineTown(document, country),
  ];
  return nearer.reduce<Found<Place>>(withTown, place);
}

/** "on a visit to Sri Lanka", told under the dateline COLOMBO, or before "they met in Colombo": the town completes it. */
function withTown(place: Found<Place>, nearer: Found<Place> | null): Found<Place> {
  const { city, country } = place.value;
  if (city || !nearer?.value.city || nearer.value.country !== country) return place;
  return { ...place, value: { ...place.value, city: nearer.value.city }, spans: [...place.spans, ...nearer.spans] };
}

function placeOfNeighbour(
  events: readonly MeetingEvent[],
  own: readonly WhenAndWhere[],
  index: number,
): Found<Place> | null {
  const day = own[index]?.date?.value.date;
  const neighbour =
    neighbourWith(events, index, PLACE_REACH, (at) => own[at]?.place ?? null) ??
    neighbourWith(events, index, DAY_REACH, (at) =>
      day && own[at]?.date?.value.date === day ? own[at].place : null,
    ) ??
    placeOfDay(events, own, index);
  return neighbour ? { ...neighbour, rule: 'place-of-neighbour', confidence: 0.6 } : null;
}

/** All that the article tells of the day was held in one place, and the same sides met there. */
function placeOfDay(events: readonly MeetingEvent[], own: readonly WhenAndWhere[], index: number): Found<Place> | null {
  const event = events[index];
  const day = own[index]?.date?.value.date;
  if (!event || !day) return null;
  const { sides } = travellersOf(event);
  const places = new Map<string, Found<Place>>();
  for (const [at, other] of events.entries()) {
    const place = own[at]?.place;
    if (!place || own[at]?.date?.value.date !== day) continue;
    if (other.attendees.some(({ affiliation }) => affiliation && sides.has(affiliation.value)))
      places.set(place.value.city ?? place.value.country ?? '', place);
  }
  const [place] = places.values();
  return place && places.size === 1 ? place : null;
}

/** The value of the nearest event that has one, is told nearby, has the same status (or any) and shares a person. */
function neighbourWith<T>(
  events: readonly MeetingEvent[],
  index: number,
  reach: number,
  read: (index: number) => Found<T> | null,
  anyStatus = false,
): Found<T> | null {
  const event = events[index];
  const first = event?.mentions[0];
  if (!event || first === undefined) return null;
  const people = new Set(event.attendees.map(({ person }) => person));
  let best: Found<T> | null = null;
  let nearest = reach + 1;
  for (const [at, other] of events.entries()) {
    const value = at === index ? null : read(at);
    const distance = Math.abs((other.mentions[0] ?? Number.POSITIVE_INFINITY) - first);
    if (!value || other.aside || distance >= nearest) continue;
    if (!anyStatus && other.status.value !== event.status.value) continue;
    if (other.kind.value === 'call' || !other.attendees.some(({ person }) => people.has(person))) continue;
    best = value;
    nearest = distance;
  }
  return best;
}

function toldInSeries({ sentences, tokens }: Document, event: MeetingEvent): boolean {
  const sentence = sentences[event.mentions[0] ?? -1];
  if (!sentence) return false;
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + 30); at++) {
    if (seriesWords.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
