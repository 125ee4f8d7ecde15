import type { TopicId } from '../../lexicon/topic-ids.ts';
import { leastLikely, leastOfChief } from '../../lexicon/topic-weights.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import type { Document } from '../text/document.ts';
import { type ArticleCues, articleCues, shareOf, type TopicChance, topicCases, topicChances } from './topics.ts';

const MAX_TOPICS = 12;
const MAX_SPANS = 3;
/** Above this chance a topic is what the meeting was clearly about. */
const CLEAR = 0.7;

/**
 * What each event of an article was about, likeliest topic first. An event of whose matters nothing is told was about
 * what its article is chiefly about, if it is about one thing more than others.
 */
export function eventTopics(
  document: Document,
  events: readonly MeetingEvent[],
): readonly (readonly Found<TopicId>[])[] {
  if (events.length === 0) return [];
  const cues = articleCues(document);
  const firstMention = Math.min(...events.map(mentionOf));
  const alone = events.length === 1;
  const chief = chiefMatter(cues);
  return events.map((event) => {
    const first = mentionOf(event) === firstMention;
    const topics = topicChances(topicCases(document, cues, event, { first, alone }))
      .filter(({ chance }) => chance >= leastLikely)
      .sort((a, b) => b.chance - a.chance);
    return topics.length > 0 ? topics.slice(0, MAX_TOPICS).map(found) : chief;
  });
}

/** The topic that an article names most, named more than once. */
function chiefMatter(cues: ArticleCues): readonly Found<TopicId>[] {
  let chief: TopicId | null = null;
  let most = 1;
  for (const [topic, count] of cues.totals) {
    if (count <= most) continue;
    most = count;
    chief = topic;
  }
  if (!chief || shareOf(cues, chief) < leastOfChief) return [];
  const spans = cues.body.flatMap((sentence) => sentence.flatMap(({ topic, span }) => (topic === chief ? [span] : [])));
  return [{ value: chief, confidence: 0.4, rule: 'topic-of-article', spans: spans.slice(0, MAX_SPANS) }];
}

function found({ topic, chance, source, spans }: TopicChance): Found<TopicId> {
  const rule = chance >= CLEAR ? `topic-${source}-clearly` : `topic-${source}`;
  return { value: topic, confidence: chance, rule, spans: spans.slice(0, MAX_SPANS) };
}

function mentionOf(event: MeetingEvent): number {
  return event.mentions[0] ?? Number.POSITIVE_INFINITY;
}
