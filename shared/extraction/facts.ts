import type { TopicId } from '../lexicon/topic-ids.ts';
import type { Outcome, Place, Statement } from '../meeting/meeting.ts';
import type { When } from './dates/nearest-day.ts';
import type { Found, MeetingEvent, Person } from './events/event.ts';
import { storySentences } from './events/stories.ts';
import { eventOutcomes } from './statements/outcomes.ts';
import { eventStatements } from './statements/statements.ts';
import type { Document } from './text/document.ts';
import { eventTopics } from './topics/event-topics.ts';
import { eventKeyphrases } from './topics/keyphrases.ts';
import { readWhenAndWhere } from './when-and-where.ts';

/** What an article says of one event beside who took part. */
export type EventFacts = Readonly<{
  date: Found<When> | null;
  place: Found<Place> | null;
  topics: readonly Found<TopicId>[];
  keyphrases: readonly string[];
  statements: readonly Found<Statement>[];
  outcomes: readonly Found<Outcome>[];
}>;

/**
 * Reads when and where each event took place, what it was about, what was said and what came of it.
 */
export function readFacts(
  document: Document,
  events: readonly MeetingEvent[],
  persons: readonly Person[],
): readonly EventFacts[] {
  const whenAndWhere = readWhenAndWhere(document, events);
  const stories = storySentences(document, events, persons);
  const told = events.map((event, index): MeetingEvent => ({ ...event, sentences: stories[index] ?? event.sentences }));
  const topics = eventTopics(document, told);
  return events.map((event, index) => ({
    date: whenAndWhere[index]?.date ?? null,
    place: whenAndWhere[index]?.place ?? null,
    topics: topics[index] ?? [],
    keyphrases: eventKeyphrases(document, told[index] ?? event, persons),
    statements: eventStatements(document, told[index] ?? event, persons),
    outcomes: eventOutcomes(document, told[index] ?? event),
  }));
}
