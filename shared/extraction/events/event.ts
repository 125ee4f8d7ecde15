import type { Kind, Status } from '../../meeting/meeting.ts';
import type { TextSpan } from '../text/document.ts';

/** A value, how sure the rule is (0 to 1, calibrated), the rule's stable kebab-case name, and the words that prove it. */
export type Found<T> = Readonly<{ value: T; confidence: number; rule: string; spans: readonly TextSpan[] }>;

/**
 * One person of the article with all that refers to them. `mentions` are token ranges of the body (end exclusive) in
 * text order: full names, surnames, offices ("the minister") and pronouns alike, so that the subject of a sentence
 * can be resolved to a person.
 */
export type Person = Readonly<{
  id: number;
  /** Fullest form in the article, without titles, ranks, honorifics. */
  name: string;
  mentions: readonly PersonMention[];
}>;

export type PersonMention = Readonly<{
  start: number;
  end: number;
  /** `role`: the office alone; `name` mentions include the role words beside the name in `start`/`end` too. */
  how: 'name' | 'surname' | 'office' | 'pronoun';
}>;

export type Attendee = Readonly<{
  person: number;
  name: Found<string>;
  honorific: string | null;
  role: Found<string> | null;
  organisation: Found<string> | null;
  affiliation: Found<string> | null;
  lead: boolean;
}>;

/**
 * One meeting as the article tells of it. What the other steps make of it (each a pure function of its own module):
 *
 *   eventDate(document, event): Found<{ date: string; endDate?: string }> | null              dates.ts
 *   eventPlace(document, event): Found<{ city, country, venue? }> | null                       places.ts
 *   eventTopics(document, events): readonly (readonly Found<TopicId>[])[]                       event-topics.ts
 *   eventKeyphrases(document, event): readonly string[]                                        keyphrases.ts
 *   eventStatements(document, event, persons): readonly Found<Statement>[]                     statements.ts
 *   eventOutcomes(document, event): readonly Found<Outcome>[]                                  outcomes.ts
 */
export type MeetingEvent = Readonly<{
  kind: Found<Kind>;
  status: Found<Status>;
  /** Token ranges of the contact verbs and nouns ("met with", "talks"), most telling first. */
  anchors: readonly Readonly<{ start: number; end: number }>[];
  /** The same of the other events, in the sentences that name this one. */
  others: readonly Readonly<{ start: number; end: number }>[];
  /** Indices of the sentences that name the contact, most telling first. */
  mentions: readonly number[];
  /** Indices, in text order, of every sentence that goes on about this event (those of `mentions` included). */
  sentences: readonly number[];
  /** The headline tells of this event (so its words may count for topics, date and place). */
  inHeadline: boolean;
  /** An earlier meeting of the same people, told in passing: see asides.ts. */
  aside: boolean;
  attendees: readonly Attendee[];
}>;
