import { beforeWars, discussedOnly, fieldHeads, fields, matters } from '../../lexicon/topic-context.ts';
import type { TopicId } from '../../lexicon/topic-ids.ts';
import { topics } from '../../lexicon/topics.ts';
import type { Token } from '../text/document.ts';
import { type PhraseHit, phraseAt, phraseIndex, phrasesOf } from '../text/phrases.ts';
import { lookUpOnce } from '../text/word-forms.ts';

/** A phrase that names topics; `onlyDiscussed`: it does so only where it is what was talked about. */
export type TopicPhrase = PhraseHit<TopicId> & Readonly<{ onlyDiscussed?: true }>;

const CUES = phraseIndex<TopicId>(() => [
  ...Object.entries(topics).flatMap(([id, { phrases }]) =>
    phrasesOf(phrases).map((phrase): [string, TopicId] => [phrase, id as TopicId]),
  ),
  ...warPhrases(),
]);
const MATTERS = phraseIndex<TopicId>(() =>
  Object.entries(matters).flatMap(([id, places]) =>
    places.split('|').map((place): [string, TopicId] => [place, id as TopicId]),
  ),
);
const WEAK = phraseIndex<TopicId>(() =>
  Object.entries(discussedOnly).flatMap(([id, words]) =>
    words.split('|').map((word): [string, TopicId] => [word, id as TopicId]),
  ),
);
const BEFORE_MATTERS = new Set(
  ', and on about over as like including regarding concerning discuss discussed discussing'.split(' '),
);
/** "relations between the Kurdistan Region and Iran" */
const BETWEEN_REACH = 5;
/** "the political, security, economic and people-to-people ties": words between a field and what it is a field of. */
const FIELD_REACH = 10;
const FIELD_LIKE = /(?:al|ic|ary|ive)$|^(?:and|as|well|trade|investment|defence|defense|energy|people-to-people)$/;
const FIELD_HITS = new Map(
  Object.entries(fields).map(([word, topic]): [string, PhraseHit<TopicId>] => [word, { values: [topic], length: 1 }]),
);

const BETWEEN_STATES = new Set(['partnership', 'alliance', 'cooperation', 'co-operation', 'collaboration']);
const PAIR = /^(?!Trans-|Asia-|Euro-|Afro-)\p{Lu}[^-–]*[-–]\p{Lu}/u;
const DASH = /^[-–]$/;
const RELATIONS: PhraseHit<TopicId> = { values: ['bilateral-relations'], length: 1 };

const fieldNamed = lookUpOnce(({ lower }) => FIELD_HITS.get(lower) ?? null);

function warPhrases(): readonly [string, TopicId][] {
  const places = (matters['armed-conflict'] ?? '').split('|');
  return beforeWars
    .split('|')
    .flatMap((before) => places.map((place): [string, TopicId] => [`${before} ${place}`, 'armed-conflict']));
}

/** The phrase that names a topic at token `at`: of itself, as a field of cooperation, or as a place that stands for a matter. */
export function topicPhraseAt(tokens: readonly Token[], at: number): TopicPhrase | null {
  return (
    phraseAt(CUES, tokens, at) ??
    betweenStatesAt(tokens, at) ??
    fieldAt(tokens, at) ??
    matterAt(tokens, at) ??
    weakAt(tokens, at)
  );
}

/** "the U.S.-Kenya partnership", "Peru – Norway cooperation"; not "the Trans-Pacific Partnership". */
function betweenStatesAt(tokens: readonly Token[], at: number): PhraseHit<TopicId> | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !BETWEEN_STATES.has(token.lower) || !before?.capital || tokens[at + 1]?.capital) return null;
  const joined = PAIR.test(before.text) || (DASH.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.capital);
  return joined ? RELATIONS : null;
}

/** A place named as what is talked about, not as where or whose. */
function matterAt(tokens: readonly Token[], at: number): TopicPhrase | null {
  const hit = phraseAt(MATTERS, tokens, at);
  if (!hit || !BEFORE_MATTERS.has(tokens[at - 1]?.lower ?? '')) return null;
  for (let before = at - 2; before >= at - BETWEEN_REACH; before--) {
    if (tokens[before]?.lower === 'between') return null;
  }
  const next = tokens[at + hit.length];
  return !(next?.kind === 'word' && next.capital) ? { ...hit, onlyDiscussed: true } : null;
}

/** "economic" in "economic ties" and in "security, economic and cultural cooperation". */
function fieldAt(tokens: readonly Token[], at: number): PhraseHit<TopicId> | null {
  const token = tokens[at];
  const field = token ? fieldNamed(token.form) : null;
  if (!field) return null;
  for (let next = at + 1; next <= at + FIELD_REACH; next++) {
    const token = tokens[next];
    if (!token) return null;
    if (fieldHeads.has(token.lower)) return field;
    if (token.text !== ',' && token.text !== '&' && !FIELD_LIKE.test(token.lower) && !FIELD_HITS.has(token.lower))
      return null;
  }
  return null;
}

/** A word that many things are named by, so not as part of a name: "the islands", not "Solomon Islands". */
function weakAt(tokens: readonly Token[], at: number): TopicPhrase | null {
  if (tokens[at]?.capital && tokens[at - 1]?.capital) return null;
  const hit = phraseAt(WEAK, tokens, at);
  return hit ? { ...hit, onlyDiscussed: true } : null;
}
