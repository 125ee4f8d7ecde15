import { meetingNouns } from '../lexicon/meeting-nouns.ts';
import { sideWords } from '../lexicon/outcome-verbs.ts';
import { roleTopics } from '../lexicon/role-topics.ts';
import type { TopicId } from '../lexicon/topic-ids.ts';
import { shareDoubt, startWeight, type TopicEvidence, topicWeights } from '../lexicon/topic-weights.ts';
import type { Document, Sentence, TextSpan, Token } from './document.ts';
import type { MeetingEvent } from './event.ts';
import { type Frame, frameOpenedAt, namesWhatWasDiscussed } from './frames.ts';
import { type TopicCue, topicCues } from './topic-cues.ts';

/** How likely a meeting was about a topic (0 to 1), the frame in which it was best told, and its words. */
export type TopicChance = Readonly<{ topic: TopicId; chance: number; source: Source; spans: readonly TextSpan[] }>;

/** What an article names, by sentence and in its headline, and how often it names each topic. */
export type ArticleCues = Readonly<{
  body: readonly (readonly TopicCue[])[];
  headline: ReadonlySet<TopicId>;
  total: number;
  totals: ReadonlyMap<TopicId, number>;
}>;

/** The kinds of evidence for one topic of one event, with how much there is of each. */
export type TopicCase = Readonly<{
  topic: TopicId;
  evidence: ReadonlyMap<TopicEvidence, number>;
  source: Source;
  spans: readonly TextSpan[];
}>;

/** What a topic rests on, most telling first. */
const SOURCES = ['discussed', 'agreed', 'stated', 'aside', 'bare', 'nearby', 'article'] as const;
export type Source = (typeof SOURCES)[number];
type Tally = {
  counts: Map<TopicEvidence, number>;
  seen: Set<string>;
  inStory: number;
  source: Source;
  spans: TextSpan[];
};

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

/** How likely a meeting was about each topic that its article names: a logistic sum over the evidence. */
export function topicChances(cases: readonly TopicCase[]): readonly TopicChance[] {
  return cases.map(({ topic, evidence, source, spans }) => {
    let sum: number = startWeight;
    for (const [kind, amount] of evidence) sum += topicWeights[kind] * amount;
    return { topic, chance: 1 / (1 + Math.exp(-sum)), source, spans };
  });
}

/**
 * What speaks for each topic that the article names. A phrase tells most where the meeting is told of and a word of
 * discussion, agreement or speech introduces it, less in sentences around, and little elsewhere in the article.
 * `place`: the event is the first of its article, and the only one.
 */
export function topicCases(
  document: Document,
  cues: ArticleCues,
  event: MeetingEvent,
  place: Readonly<{ first: boolean; alone: boolean }>,
): readonly TopicCase[] {
  const tallies = tallyStory(document, cues, event);
  const opening = openingCounts(cues);
  const portfolios = portfoliosOf(event);
  return [...new Set<TopicId>([...cues.totals.keys(), ...tallies.keys(), ...portfolios])].map((topic) => {
    const tally = tallies.get(topic);
    const all = cues.totals.get(topic) ?? 0;
    const evidence = new Map<TopicEvidence, number>();
    for (const [kind, count] of tally?.counts ?? []) evidence.set(kind, counted(count));
    evidence.set('elsewhere', counted(all - (tally?.inStory ?? 0)));
    evidence.set('opening', counted(opening.get(topic) ?? 0));
    if (cues.headline.has(topic)) evidence.set(place.alone ? 'headline-alone' : 'headline-among', 1);
    if (portfolios.has(topic)) evidence.set('portfolio', 1);
    evidence.set(place.first ? 'share-first' : 'share-later', all / (cues.total + shareDoubt));
    if (topic === 'bilateral-relations') evidence.set(relationsOf(event), 1);
    return { topic, evidence, source: tally?.source ?? 'article', spans: tally?.spans ?? [] };
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

function relationsOf(event: MeetingEvent): TopicEvidence {
  if (!isBetweenTwoStates(event)) return 'no-two-states';
  return event.kind.value === 'call' ? 'states-call' : 'states-meet';
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

/** Counts the cues of the sentences about an event by kind. */
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
      const kind = told ? kindWhereTold(cue) : kindNearby(cue);
      if (kind) count(tallies, cue, kind, told ? cue.frame : 'nearby');
    }
  }
  return tallies;
}

function kindWhereTold({ strong, frame, near }: TopicCue): TopicEvidence {
  return strong ? `${frame}-${near ? 'near' : 'far'}` : 'hint';
}

function kindNearby({ strong, frame }: TopicCue): TopicEvidence | null {
  return strong && frame !== 'bare' && frame !== 'aside' ? 'nearby' : null;
}

function count(tallies: Map<TopicId, Tally>, cue: TopicCue, kind: TopicEvidence, source: Frame | 'nearby'): void {
  const { topic, strong, word, span } = cue;
  const tally: Tally = tallies.get(topic) ?? newTally();
  tallies.set(topic, tally);
  tally.counts.set(kind, (tally.counts.get(kind) ?? 0) + (tally.seen.has(word) ? REPEATED : 1));
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
