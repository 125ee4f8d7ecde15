import { meetingNouns } from '../../lexicon/meeting-nouns.ts';
import { sideWords } from '../../lexicon/outcome-verbs.ts';
import type { TopicId } from '../../lexicon/topic-ids.ts';
import { shareDoubt, startWeight, type TopicEvidence, topicWeights } from '../../lexicon/topic-weights.ts';
import type { Attendee, MeetingEvent } from '../events/event.ts';
import type { Document, Sentence, TextSpan, Token } from '../text/document.ts';
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
const SOURCES = ['discussed', 'agreed', 'stated', 'aside', 'bare', 'article'] as const;
type Source = (typeof SOURCES)[number];
type Tally = { counts: Map<TopicEvidence, number>; seen: Set<string>; source: Source; spans: TextSpan[] };

/** "Rector of …", "Professor of …": a university speaks of teaching and research, whatever else it names. */
const ACADEMIC = /\b(?:rector|dean|professor|lecturer|provost|vice-chancellor|university)\b/i;
const SUBJECT_REACH = 12;
/** "The talks covered …", "During their final meeting …". */
const NOUN_REACH = 4;
/** What the same words add when they come again: a topic is not the more discussed for being named three times. */
const REPEATED = 0.2;
const MOST_COUNTED = 3;

/** Looks an article through for cues, once for all of its meetings. */
export function articleCues(document: Document): ArticleCues {
  const body = topicCues(document);
  const headline = topicCues(document.headline).flat();
  const totals = new Map<TopicId, number>();
  let total = 0;
  for (const { topic } of [...body.flat(), ...headline]) {
    totals.set(topic, (totals.get(topic) ?? 0) + 1);
    total++;
  }
  return { body, headline: new Set(headline.map(({ topic }) => topic)), total, totals };
}

/** The part that a topic has in all that an article names. */
export function shareOf({ total, totals }: ArticleCues, topic: TopicId): number {
  return (totals.get(topic) ?? 0) / (total + shareDoubt);
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
 * What speaks for each topic that the article names. A phrase tells where the meeting is told of, most when a word of
 * discussion, agreement or speech introduces it. `place`: the event is the first of its article, and the only one.
 */
export function topicCases(
  document: Document,
  cues: ArticleCues,
  event: MeetingEvent,
  place: Readonly<{ first: boolean; alone: boolean }>,
): readonly TopicCase[] {
  const tallies = tallyStory(document, cues, event);
  const ofEvent = evidenceOfEvent(event);
  const academic = event.attendees.some(isAcademic);
  const twoStates = isBetweenTwoStates(event) && !academic;
  const named = new Set(cues.totals.keys());
  if (academic) named.add('education');
  return [...named].map((topic) => {
    const tally = tallies.get(topic);
    const evidence = new Map<TopicEvidence, number>(ofEvent);
    for (const [kind, count] of tally?.counts ?? []) evidence.set(kind, Math.sqrt(Math.min(count, MOST_COUNTED)));
    if (cues.headline.has(topic)) evidence.set(place.alone ? 'headline-alone' : 'headline-among', 1);
    evidence.set(place.first ? 'share-first' : 'share-later', shareOf(cues, topic));
    if (topic === 'bilateral-relations' && !twoStates) evidence.set('no-two-states', 1);
    if (topic === 'education' && academic) evidence.set('academics', 1);
    return { topic, evidence, source: tally?.source ?? 'article', spans: tally?.spans ?? [] };
  });
}

function evidenceOfEvent({ status }: MeetingEvent): readonly [TopicEvidence, number][] {
  return status.value === 'held' ? [] : [[status.value, 1]];
}

/** Representatives of two states, and of nobody else, meet or talk. */
function isBetweenTwoStates(event: MeetingEvent): boolean {
  const sides = new Set(
    event.attendees.flatMap(({ lead, affiliation }) => (lead && affiliation ? [affiliation.value] : [])),
  );
  return event.kind.value !== 'conference' && sides.size === 2 && [...sides].every(isState);
}

function isAcademic({ lead, role }: Attendee): boolean {
  return lead && ACADEMIC.test(role?.value ?? '');
}

function isState(side: string): boolean {
  return side.length === 2 && side !== 'EU' && side !== 'UN' && side !== 'AU';
}

/** Counts by kind the cues of the sentences that give an account of an event. */
function tallyStory(document: Document, cues: ArticleCues, event: MeetingEvent): ReadonlyMap<TopicId, Tally> {
  const tallies = new Map<TopicId, Tally>();
  const mentioned = new Set(event.mentions);
  const names = new Set(event.attendees.map(({ name }) => (name.value.split(' ').at(-1) ?? '').toLowerCase()));
  for (const index of event.sentences) {
    const sentence = document.sentences[index];
    if (!sentence || !(mentioned.has(index) || givesAccount(document.tokens, sentence, names))) continue;
    for (const cue of cues.body[index] ?? []) {
      const tally = count(tallies, cue);
      if (index === event.mentions[0]) tally.counts.set('first-mention', 1);
    }
  }
  return tallies;
}

function count(tallies: Map<TopicId, Tally>, cue: TopicCue): Tally {
  const { topic, word, span, frame } = cue;
  const tally: Tally = tallies.get(topic) ?? newTally();
  tallies.set(topic, tally);
  const kind = kindOf(cue);
  tally.counts.set(kind, (tally.counts.get(kind) ?? 0) + (tally.seen.has(word) ? REPEATED : 1));
  tally.seen.add(word);
  if (SOURCES.indexOf(frame) < SOURCES.indexOf(tally.source)) {
    tally.source = frame;
    tally.spans.unshift(span);
  } else tally.spans.push(span);
  return tally;
}

function kindOf({ frame, near }: Readonly<{ frame: Frame; near: boolean }>): TopicEvidence {
  return frame === 'bare' || frame === 'aside' ? frame : `${frame}-${near ? 'near' : 'far'}`;
}

function newTally(): Tally {
  return { counts: new Map(), seen: new Set(), source: 'article', spans: [] };
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
