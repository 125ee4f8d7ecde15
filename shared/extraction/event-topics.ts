import type { TopicId } from '../lexicon/topic-ids.ts';
import { leastLikely, likelyBeside } from '../lexicon/topic-weights.ts';
import type { Document } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { articleCues, isBetweenTwoStates, type TopicChance, topicCases, topicChances } from './topics.ts';

const MAX_TOPICS = 12;
const MAX_SPANS = 3;
/** Above this chance a topic is what the meeting was clearly about. */
const CLEAR = 0.7;

/**
 * What each event of an article was about, likeliest topic first. An event of whose matters nothing is told takes
 * them from the one told beside it with the same people; representatives of two sides who met without a word on the
 * matter met about their relations.
 */
export function eventTopics(
  document: Document,
  events: readonly MeetingEvent[],
): readonly (readonly Found<TopicId>[])[] {
  if (events.length === 0) return [];
  const cues = articleCues(document);
  const firstMention = Math.min(...events.map(mentionOf));
  const alone = events.length === 1;
  const chances = events.map((event) =>
    topicChances(topicCases(document, cues, event, { first: mentionOf(event) === firstMention, alone })),
  );
  return events.map((event, index) => {
    const own = likely(chances[index] ?? [], 1).map((chance) => found(chance, ruleOf(chance)));
    const beside = own.some(({ value }) => value !== 'bilateral-relations') ? [] : topicsBeside(events, chances, index);
    const known = new Set(own.map(({ value }) => value));
    const topics = [...own, ...beside.filter(({ value }) => !known.has(value))].slice(0, MAX_TOPICS);
    return topics.length > 0 ? topics : byDefault(event);
  });
}

/** "He met the minister. He also met her deputy. They discussed …": what follows holds for both. */
function topicsBeside(
  events: readonly MeetingEvent[],
  chances: readonly (readonly TopicChance[])[],
  index: number,
): readonly Found<TopicId>[] {
  const event = events[index];
  if (!event) return [];
  const beside = events.findIndex(
    (other) => other !== event && Math.abs(mentionOf(other) - mentionOf(event)) <= 1 && shareChief(event, other),
  );
  return likely(chances[beside] ?? [], likelyBeside).map((chance) => found(chance, 'topic-of-neighbour'));
}

/** Representatives of two states who met or will meet, with nothing said of the matter: a visit, a courtesy call. */
function byDefault(event: MeetingEvent): readonly Found<TopicId>[] {
  if (event.status.value === 'cancelled' || event.kind.value === 'call' || !isBetweenTwoStates(event)) return [];
  return [{ value: 'bilateral-relations', confidence: 0.45, rule: 'topic-by-default', spans: [] }];
}

function likely(chances: readonly TopicChance[], worth: number): readonly TopicChance[] {
  return chances.filter(({ chance }) => chance * worth >= leastLikely).sort((a, b) => b.chance - a.chance);
}

function found({ topic, chance, spans }: TopicChance, rule: string): Found<TopicId> {
  return { value: topic, confidence: chance, rule, spans: spans.slice(0, MAX_SPANS) };
}

function ruleOf({ chance, source }: TopicChance): string {
  return chance >= CLEAR ? `topic-${source}-clearly` : `topic-${source}`;
}

function shareChief(a: MeetingEvent, b: MeetingEvent): boolean {
  const chiefs = new Set(a.attendees.flatMap(({ person, lead }) => (lead ? [person] : [])));
  return b.attendees.some(({ person, lead }) => lead && chiefs.has(person));
}

function mentionOf(event: MeetingEvent): number {
  return event.mentions[0] ?? Number.POSITIVE_INFINITY;
}
