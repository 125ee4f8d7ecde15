import { discussionWords, sideRemarks } from '../lexicon/discussion-words.ts';
import { sideWords } from '../lexicon/outcome-verbs.ts';
import { roleTopics } from '../lexicon/role-topics.ts';
import { emptyInNames, officeNouns, officesBefore } from '../lexicon/topic-context.ts';
import type { TopicId } from '../lexicon/topic-ids.ts';
import { topics } from '../lexicon/topics.ts';
import type { Document, Passage, Sentence, Token } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { phraseAt, phraseIndex } from './phrases.ts';
import { wasDiscussed } from './stories.ts';

type Cue = Readonly<{ topic: TopicId; points: number }>;
type Tally = { score: number; strong: boolean; spans: { start: number; end: number }[]; seen: Set<string> };

const STRONG = 3;
const WEAK = 1;
/** How much a sentence counts by what it is to the meeting. */
const WEIGHTS = { mention: 1, account: 0.9, nearby: 0.45, headline: 0.9, headlineOfArticle: 0.6, role: 0.7 };
/** What a sentence that only stands nearby loses with each sentence between it and the account of the meeting. */
const DECAY = 0.9;
const COMPLEMENT = 1.2;
const ASIDE = 0.5;
/** A topic needs one phrase that names it where the meeting is told of, or several lesser ones. */
const LEAST_SCORE = 1.7;
/** Beside a topic that much is said of, one that is only touched on is not what the meeting was about. */
const LEAST_SHARE = 0.15;
const MAX_TOPICS = 12;
const SUBJECT_REACH = 12;
const CUES = phraseIndex<Cue>(() =>
  Object.entries(topics).flatMap(([id, { strong, weak }]) => [
    ...phrases(strong, { topic: id as TopicId, points: STRONG }),
    ...phrases(weak, { topic: id as TopicId, points: WEAK }),
  ]),
);

function phrases(list: string, cue: Cue): [string, Cue][] {
  return list.split('|').map((phrase) => [phrase, cue]);
}

/**
 * What a meeting was about: cue phrases weighted by where they stand. A phrase counts most in the sentence that names
 * the contact and in the complement of a verb of discussion or agreement whose subject took part, less in sentences
 * around, and not at all elsewhere in the article. `alone`: the article tells of no other meeting, so that its headline
 * speaks of this one.
 */
export function eventTopics(document: Document, event: MeetingEvent, alone: boolean): readonly Found<TopicId>[] {
  const tallies = new Map<TopicId, Tally>();
  const mentioned = new Set(event.mentions);
  const names = new Set(event.attendees.map(({ name }) => (name.value.split(' ').at(-1) ?? '').toLowerCase()));
  let nearness = 1;
  for (const index of event.sentences) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.kind === 'boilerplate' || sentence.kind === 'byline') continue;
    const told = mentioned.has(index) || givesAccount(document.tokens, sentence, names);
    nearness = told ? 1 : nearness * DECAY;
    const weight = mentioned.has(index) ? WEIGHTS.mention : told ? WEIGHTS.account : WEIGHTS.nearby * nearness;
    tallySentence(document, sentence, weight, tallies, true);
  }
  if (event.inHeadline || alone) {
    const weight = event.inHeadline ? WEIGHTS.headline : WEIGHTS.headlineOfArticle;
    for (const sentence of document.headline.sentences)
      tallySentence(document.headline, sentence, weight, tallies, false);
  }
  tallyRoles(event, tallies);
  const topics = best(tallies);
  return topics.length > 0 ? topics : byDefault(event);
}

/** Representatives of two sides who met, with nothing said of the matter: a visit among neighbours, a courtesy call. */
function byDefault(event: MeetingEvent): readonly Found<TopicId>[] {
  if (event.kind.value === 'conference' || event.status.value !== 'held') return [];
  const sides = new Set(
    event.attendees.flatMap(({ lead, affiliation }) => (lead && affiliation ? [affiliation.value] : [])),
  );
  if (sides.size < 2) return [];
  return [{ value: 'bilateral-relations', confidence: 0.45, rule: 'topic-by-default', spans: [] }];
}

/** Defence ministers meet about defence: a portfolio of a chief participant stands for its topic. */
function tallyRoles(event: MeetingEvent, tallies: Map<TopicId, Tally>): void {
  for (const { lead, role } of event.attendees) {
    if (!lead || !role) continue;
    for (const word of role.value.toLowerCase().split(/[^a-z-]+/)) {
      const topic = roleTopics.get(word);
      if (topic) count(tallies, { topic, points: STRONG }, WEIGHTS.role, word, role.spans[0] ?? null);
    }
  }
}

/** "The two ministers discussed …", "Mr Straw stressed …": a party to the meeting is the subject, and it is about matters. */
function givesAccount(tokens: readonly Token[], sentence: Sentence, names: ReadonlySet<string>): boolean {
  let subject = false;
  for (let at = sentence.start; at < sentence.end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (at - sentence.start < SUBJECT_REACH && (sideWords.has(word) || names.has(word))) subject = true;
    if (wasDiscussed(tokens, at)) return true;
    if (discussionWords.has(word) && subject) return true;
  }
  return false;
}

function tallySentence(
  passage: Passage,
  sentence: Sentence,
  weight: number,
  tallies: Map<TopicId, Tally>,
  isEvidence: boolean,
): void {
  const { tokens } = passage;
  let factor = weight;
  for (let at = sentence.start; at < sentence.end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (discussionWords.has(word)) factor = weight * COMPLEMENT;
    else if (sideRemarks.has(word)) factor = weight * ASIDE;
    const hit = phraseAt(CUES, tokens, at);
    if (!hit || belongsToOffice(tokens, sentence, at, hit.length)) continue;
    const span = { start: tokens[at]?.start ?? 0, end: tokens[at + hit.length - 1]?.end ?? 0 };
    for (const cue of hit.values) count(tallies, cue, factor, word, isEvidence ? span : null);
  }
}

/** The cue is part of somebody's title or of a name: "Minister of Trade", "trade minister", "Havana University". */
function belongsToOffice(tokens: readonly Token[], sentence: Sentence, at: number, length: number): boolean {
  const token = tokens[at];
  const next = tokens[at + length];
  if (next && officeNouns.has(next.lower)) return true;
  if (length === 1 && token?.capital && at > sentence.start && emptyInNames.has(token.lower)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  return (before === 'of' || before === 'for' || before === 'and') && officeWithin(tokens, at - 1);
}

function officeWithin(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at >= Math.max(0, end - 3); at--) {
    const token = tokens[at];
    if (token?.text === ',' || token?.text === '.') return false;
    if (token && officesBefore.has(token.lower)) return true;
  }
  return false;
}

/** The same words again add little: a topic is not the more discussed for being named three times. */
function count(
  tallies: Map<TopicId, Tally>,
  { topic, points }: Cue,
  factor: number,
  word: string,
  span: { start: number; end: number } | null,
): void {
  const tally = tallies.get(topic) ?? { score: 0, strong: false, spans: [], seen: new Set() };
  tallies.set(topic, tally);
  tally.score += points * factor * (tally.seen.has(word) ? 0.2 : tally.seen.size === 0 ? 1 : 0.5);
  tally.seen.add(word);
  if (points === STRONG) {
    tally.strong = true;
    if (span) tally.spans.unshift(span);
  } else if (span) tally.spans.push(span);
}

function best(tallies: ReadonlyMap<TopicId, Tally>): readonly Found<TopicId>[] {
  const ranked = [...tallies].filter(([, { strong }]) => strong).sort((a, b) => b[1].score - a[1].score);
  const most = ranked[0]?.[1].score ?? 0;
  return ranked
    .filter(([, { score }]) => score >= LEAST_SCORE && score >= Math.min(most * LEAST_SHARE, STRONG))
    .slice(0, MAX_TOPICS)
    .map(([value, { score, spans }]) => ({
      value,
      confidence: score >= 6 ? 0.8 : score >= 3.4 ? 0.65 : 0.5,
      rule: score >= 6 ? 'topic-repeated-cues' : score >= 3.4 ? 'topic-discussed' : 'topic-single-cue',
      spans: spans.slice(0, 3),
    }));
}
