import { meetingNouns } from '../lexicon/meeting-nouns.ts';
import { sideWords } from '../lexicon/outcome-verbs.ts';
import { roleTopics } from '../lexicon/role-topics.ts';
import type { TopicId } from '../lexicon/topic-ids.ts';
import { topicWeights } from '../lexicon/topic-weights.ts';
import type { Document, Sentence, TextSpan, Token } from './document.ts';
import type { MeetingEvent } from './event.ts';
import { type Frame, frameOpenedAt, namesWhatWasDiscussed } from './frames.ts';
import { type TopicCue, topicCues } from './topic-cues.ts';

/** How likely a meeting was about a topic (0 to 1), the kind of evidence that says so, and its words. */
export type TopicChance = Readonly<{ topic: TopicId; chance: number; source: Source; spans: readonly TextSpan[] }>;

/** What an article names, by sentence and in its headline, and how often it names each topic. */
export type ArticleCues = Readonly<{
  body: readonly (readonly TopicCue[])[];
  headline: ReadonlySet<TopicId>;
  total: number;
  totals: ReadonlyMap<TopicId, number>;
}>;

/** The kinds of evidence, most telling first. */
const SOURCES = ['discussed', 'agreed', 'stated', 'aside', 'bare', 'nearby', 'article'] as const;
export type Source = (typeof SOURCES)[number];
type Tally = { counts: Map<number, number>; seen: Set<string>; inStory: number; source: Source; spans: TextSpan[] };

const SUBJECT_REACH = 12;
/** "The talks covered …", "During their final meeting …". */
const NOUN_REACH = 4;
/** Sentences at the head of an article that tell its news. */
const OPENING = 3;
/** After so many sentences without an account of the meeting a story no longer tells of its matters. */
const NEARBY = 2;
/** What the same words add when they come again: a topic is not the more discussed for being named three times. */
const REPEATED = 0.2;
const MOST_COUNTED = 3;

/** Looks an article through for cues, once for all of its meetings. */
export function articleCues(document: Document): ArticleCues {
  const body = topicCues(document);
  const headline = topicCues(document.headline)
    .flat()
    .filter(({ strong }) => strong);
  const totals = new Map<TopicId, number>();
  let total = 0;
  for (const { topic, strong } of [...body.flat(), ...headline]) {
    if (!strong) continue;
    totals.set(topic, (totals.get(topic) ?? 0) + 1);
    total++;
  }
  return { body, headline: new Set(headline.map(({ topic }) => topic)), total, totals };
}

/**
 * How likely a meeting was about each topic that its article names: a logistic sum over where the phrases stand. A
 * phrase counts most where the meeting is told of and a word of discussion, agreement or speech introduces it, less
 * in sentences around, and little elsewhere in the article. `place`: the event is the first of its article, and the
 * only one.
 */
export function topicChances(
  document: Document,
  cues: ArticleCues,
  event: MeetingEvent,
  place: Readonly<{ first: boolean; alone: boolean }>,
): readonly TopicChance[] {
  const tallies = tallyStory(document, cues, event);
  const opening = openingCounts(cues);
  const portfolios = portfoliosOf(event);
  const share = place.first ? topicWeights.share.first : topicWeights.share.later;
  const headline = place.alone ? topicWeights.headline.alone : topicWeights.headline.among;
  return [...new Set<TopicId>([...cues.totals.keys(), ...tallies.keys(), ...portfolios])].map((topic) => {
    const tally = tallies.get(topic);
    const all = cues.totals.get(topic) ?? 0;
    let sum: number = topicWeights.start;
    for (const [weight, count] of tally?.counts ?? []) sum += weight * counted(count);
    sum += topicWeights.elsewhere * counted(all - (tally?.inStory ?? 0));
    sum += topicWeights.opening * counted(opening.get(topic) ?? 0);
    if (cues.headline.has(topic)) sum += headline;
    if (portfolios.has(topic)) sum += topicWeights.portfolio;
    sum += (share * all) / (cues.total + topicWeights.share.doubt);
    if (topic === 'bilateral-relations') sum += relationsOf(event);
    return { topic, chance: 1 / (1 + Math.exp(-sum)), source: tally?.source ?? 'article', spans: tally?.spans ?? [] };
  });
}

/** Representatives of two states, and of nobody else, meet or talk. */
export function isBetweenTwoStates(event: MeetingEvent): boolean {
  const sides = new Set(
    event.attendees.flatMap(({ lead, affiliation }) => (lead && affiliation ? [affiliation.value] : [])),
  );
  return event.kind.value !== 'conference' && sides.size === 2 && [...sides].every(isState);
}

function isState(side: string): boolean {
  return side.length === 2 && side !== 'EU' && side !== 'UN' && side !== 'AU';
}

function relationsOf(event: MeetingEvent): number {
  if (!isBetweenTwoStates(event)) return topicWeights.relations.others;
  return event.kind.value === 'call' ? topicWeights.relations.statesCall : topicWeights.relations.statesMeet;
}

function counted(count: number): number {
  return count > 0 ? Math.sqrt(Math.min(count, MOST_COUNTED)) : 0;
}

function openingCounts({ body }: ArticleCues): ReadonlyMap<TopicId, number> {
  const counts = new Map<TopicId, number>();
  for (const { topic, strong } of body.slice(0, OPENING).flat()) {
    if (strong) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/** Defence ministers meet about defence. */
function portfoliosOf(event: MeetingEvent): ReadonlySet<TopicId> {
  const words = event.attendees.flatMap(({ lead, role }) =>
    lead && role ? role.value.toLowerCase().split(/[^a-z-]+/) : [],
  );
  return new Set(words.flatMap((word) => roleTopics.get(word) ?? []));
}

/** Counts the cues of the sentences about an event by the weight of the place where they stand. */
function tallyStory(document: Document, cues: ArticleCues, event: MeetingEvent): ReadonlyMap<TopicId, Tally> {
  const tallies = new Map<TopicId, Tally>();
  const mentioned = new Set(event.mentions);
  const names = new Set(event.attendees.map(({ name }) => (name.value.split(' ').at(-1) ?? '').toLowerCase()));
  let since = 0;
  for (const index of event.sentences) {
    const sentence = document.sentences[index];
    if (!sentence) continue;
    const told = mentioned.has(index) || givesAccount(document.tokens, sentence, names);
    since = told ? 0 : since + 1;
    if (since > NEARBY) continue;
    for (const cue of cues.body[index] ?? []) {
      const weight = told ? weightWhereTold(cue) : weightNearby(cue);
      if (weight > 0) count(tallies, cue, weight, told ? cue.frame : 'nearby');
    }
  }
  return tallies;
}

function weightWhereTold({ strong, frame, near }: TopicCue): number {
  if (!strong) return topicWeights.hint;
  return topicWeights.told[frame][near ? 'near' : 'far'];
}

function weightNearby({ strong, frame }: TopicCue): number {
  if (!strong) return 0;
  return frame === 'bare' || frame === 'aside' ? topicWeights.nearby.bare : topicWeights.nearby.framed;
}

function count(tallies: Map<TopicId, Tally>, cue: TopicCue, weight: number, source: Frame | 'nearby'): void {
  const { topic, strong, word, span } = cue;
  const tally: Tally = tallies.get(topic) ?? newTally();
  tallies.set(topic, tally);
  tally.counts.set(weight, (tally.counts.get(weight) ?? 0) + (tally.seen.has(word) ? REPEATED : 1));
  tally.seen.add(word);
  if (!strong) {
    tally.spans.push(span);
    return;
  }
  tally.inStory++;
  if (SOURCES.indexOf(source) < SOURCES.indexOf(tally.source)) {
    tally.source = source;
    tally.spans.unshift(span);
  } else tally.spans.push(span);
}

function newTally(): Tally {
  return { counts: new Map(), seen: new Set(), inStory: 0, source: 'article', spans: [] };
}

/** "The two ministers discussed …", "Mr Straw stressed …": a party to the meeting is the subject, and it is about matters. */
function givesAccount(tokens: readonly Token[], sentence: Sentence, names: ReadonlySet<string>): boolean {
  let subject = false;
  for (let at = sentence.start; at < sentence.end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (at - sentence.start < SUBJECT_REACH && (sideWords.has(word) || names.has(word))) subject = true;
    if (at - sentence.start < NOUN_REACH && meetingNouns.has(word)) subject = true;
    if (subject && frameOpenedAt(tokens, at)) return true;
  }
  return namesWhatWasDiscussed(tokens, sentence);
}
