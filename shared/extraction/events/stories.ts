import { meetingNouns } from '../../lexicon/meeting-nouns.ts';
import { sideWords } from '../../lexicon/outcome-verbs.ts';
import { PLURAL_HEADS } from '../../lexicon/role-heads.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { findGeo } from '../text/gazetteer.ts';
import { frameOpenedAt, namesWhatWasDiscussed } from '../topics/frames.ts';
import type { MeetingEvent, Person } from './event.ts';

/** What speaks for a sentence going on about an event. */
const POINTS = {
  /** A chief participant is referred to, by name, office or pronoun. */
  lead: 1,
  /** Another attendee is. */
  attendee: 0.6,
  /** "they", "the two sides", "both leaders". */
  sides: 0.8,
  /** "Norway": the country of a chief participant is a subject. */
  country: 0.5,
  /** "the meeting", "the talks". */
  noun: 0.6,
  /** Somebody else of the article is the subject. */
  stranger: -0.7,
  /** The headline tells of the event. */
  headline: 0.7,
  /** The event was held: what did not come about has little to tell. */
  held: 0.3,
  /** "The meeting …": the meeting itself is the subject. */
  subject: 1,
  /** The article tells of no other event. */
  alone: 0.5,
  /** "… were also discussed": what was talked about is the subject. */
  discussed: 0.8,
  /** For each sentence since the event was last spoken of. */
  distance: -0.25,
};
const LEAST = 1.1;
/** "The talks covered …", "These areas include …": about some meeting, so about the one at hand. */
const LEAST_GOING_ON = -0.5;
/** After this many sentences about something else a report does not come back to an event. */
const REACH = 6;
/** An article may open with what was said, before it names the meeting where it was said. */
const REACH_BACK = 3;
/** "The envoys", "Both foreign ministers", "They": both sides together. */
const PLURALS = new Set([
  ...Object.keys(PLURAL_HEADS),
  ...'they both sides two leaders parties officials delegations them pair duo trio men women counterparts chiefs diplomats advisors advisers negotiators representatives lawmakers partners allies participants'.split(
    ' ',
  ),
]);
/** A sentence that opens so goes on about what the one before it told. */
const DEMONSTRATIVES = new Set(['these', 'such', 'those']);
const SUBJECT_REACH = 14;
/** A subject may follow a fronted phrase: "Apart from the debt, Mr Otieno raised …". */
const SPEAKER_REACH = 22;
const COUNTRY_REACH = 5;
/** "The meeting", "During the talks", "At their final meeting". */
const NOUN_REACH = 4;

/**
 * Which sentences go on about which event: each sentence that names no contact of its own falls to the event whose
 * people and nouns it takes up, the one that the article is chiefly about before one told in passing. Sentences that
 * speak equally of two events told as a series belong to both.
 */
export function storySentences(
  document: Document,
  events: readonly MeetingEvent[],
  persons: readonly Person[],
): readonly (readonly number[])[] {
  const stories = events.map((event) => new Set(event.mentions));
  if (events.length === 0) return [];
  const last = events.map(() => Number.NEGATIVE_INFINITY);
  const first = events.map(({ mentions }) => Math.min(...mentions));
  const opening = Math.min(...first);
  const spoken = speakersBySentence(document, persons);
  const parties = events.map(partiesOf);
  for (const [at, event] of events.entries()) {
    const before = (event.mentions[0] ?? 0) - 1;
    if (
      before >= 0 &&
      event.kind.value === 'conference' &&
      namesMeeting(document, before) &&
      !events.some(({ mentions }) => mentions.includes(before))
    ) {
      stories[at]?.add(before);
    }
  }
  for (const [index, sentence] of document.sentences.entries()) {
    const owners = events.flatMap((event, at) => (event.mentions.includes(index) ? [at] : []));
    for (const at of owners) last[at] = index;
    for (const [at, event] of events.entries()) {
      if (last[at] === index - 1 && owners.some((owner) => sharesLead(event, events[owner]))) last[at] = index;
    }
    if (owners.length > 0 || sentence.kind !== 'body') continue;
    const alone = events.length === 1 ? POINTS.alone : 0;
    const away = events.map((_, at) => distance(index, last[at] ?? 0, first[at] ?? 0, opening));
    if (!away.some(Number.isFinite)) continue;
    const speakers = spoken[index] ?? [];
    const subject = subjectPoints(document.tokens, sentence, speakers.length > 0) + alone;
    const countries = countriesFirst(document.tokens, sentence);
    const scores = parties.map((party, at) => subject + affinity(party, away[at] ?? 0, speakers, countries));
    const most = Math.max(...scores);
    if (most < (goesOn(document.tokens, sentence) ? LEAST_GOING_ON : LEAST)) continue;
    for (const [at, score] of scores.entries()) {
      if (score < most - 0.05) continue;
      stories[at]?.add(index);
      if (index > (first[at] ?? 0)) last[at] = index;
    }
  }
  return stories.map((story) => [...story].sort((a, b) => a - b));
}

/** "The meeting also dealt with …", "The envoys discussed …", "These issues …": the sentence must be about some meeting. */
function goesOn(tokens: readonly Token[], sentence: Sentence): boolean {
  if (DEMONSTRATIVES.has(tokens[sentence.start]?.lower ?? '')) return true;
  let subject = false;
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + SUBJECT_REACH); at++) {
    const word = tokens[at]?.lower ?? '';
    if (PLURALS.has(word) || (meetingNouns.has(word) && at - sentence.start < NOUN_REACH)) subject = true;
    if (subject && frameOpenedAt(tokens, at) === 'discussed') return true;
  }
  return false;
}

/** "She met X. She also met Y. She raised …": what follows a series of one person's meetings may be about each. */
function sharesLead(event: MeetingEvent, other: MeetingEvent | undefined): boolean {
  const leads = new Set(event.attendees.flatMap(({ person, lead }) => (lead ? [person] : [])));
  return !!other?.attendees.some(({ person, lead }) => lead && leads.has(person));
}

/** The sentence before the first mention already speaks of "a summit" or "the talks". */
function namesMeeting({ sentences, tokens }: Document, index: number): boolean {
  const sentence = sentences[index];
  if (sentence?.kind !== 'body') return false;
  for (let at = sentence.start; at < sentence.end; at++) if (meetingNouns.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Sentences since the event was last spoken of, or until it first is at the opening of the article; infinite out of reach. */
function distance(index: number, last: number, first: number, opening: number): number {
  const since = index - last;
  if (since > 0 && since <= REACH) return since;
  return index < opening && first - index <= REACH_BACK ? first - index : Number.POSITIVE_INFINITY;
}

/** What sentences are compared with to tell whether they go on about an event; `people` says who of them led it. */
type Parties = Readonly<{ points: number; people: ReadonlyMap<number, boolean>; sides: ReadonlySet<string> }>;

function partiesOf({ inHeadline, status, attendees }: MeetingEvent): Parties {
  return {
    points: (inHeadline ? POINTS.headline : 0) + (status.value === 'held' ? POINTS.held : 0),
    people: new Map(attendees.map(({ person, lead }) => [person, lead])),
    sides: new Set(attendees.flatMap(({ lead, affiliation }) => (lead ? (affiliation?.value ?? []) : []))),
  };
}

/** `spoken` are the persons that the sentence refers to, `countries` those it begins with, each once. */
function affinity(
  { points, people, sides }: Parties,
  distance: number,
  spoken: readonly number[],
  countries: readonly string[],
): number {
  if (distance === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  let score = (distance - 1) * POINTS.distance + points;
  for (const person of spoken) {
    const lead = people.get(person);
    score += lead === undefined ? POINTS.stranger : lead ? POINTS.lead : POINTS.attendee;
  }
  for (const country of countries) if (sides.has(country)) score += POINTS.country;
  return score;
}

/** "Norway and Kenya signed …": the countries that a sentence begins with, each once. */
function countriesFirst(tokens: readonly Token[], sentence: Sentence): readonly string[] {
  const named: string[] = [];
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + COUNTRY_REACH); at++) {
    const sense = tokens[at]?.capital ? findGeo(tokens, at)?.senses[0] : undefined;
    if (sense?.kind === 'country' && !named.includes(sense.id)) named.push(sense.id);
  }
  return named;
}

/** What the subject of the sentence, or its passive verb, says for its being about the meeting. */
function subjectPoints(tokens: readonly Token[], sentence: Sentence, named: boolean): number {
  let points = 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    const word = tokens[at]?.lower ?? '';
    const early = at - sentence.start < SUBJECT_REACH;
    if (early && PLURALS.has(word)) return points + POINTS.sides;
    if (meetingNouns.has(word) && at - sentence.start < NOUN_REACH) points = Math.max(points, POINTS.subject);
    if (meetingNouns.has(word) || (early && !named && sideWords.has(word))) points = Math.max(points, POINTS.noun);
  }
  return namesWhatWasDiscussed(tokens, sentence) ? Math.max(points, POINTS.discussed) : points;
}

/** The persons that each sentence refers to in its first words, each once. */
function speakersBySentence({ sentences }: Document, persons: readonly Person[]): readonly (readonly number[])[] {
  const spoken = sentences.map((): number[] => []);
  for (const { id, mentions } of persons) {
    let index = 0;
    for (const { start } of mentions) {
      while (index < sentences.length && (sentences[index]?.end ?? 0) <= start) index++;
      const sentence = sentences[index];
      if (!sentence || start < sentence.start || start - sentence.start > SPEAKER_REACH) continue;
      if (!spoken[index]?.includes(id)) spoken[index]?.push(id);
    }
  }
  return spoken;
}
