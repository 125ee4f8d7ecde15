import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import { reportingWords } from '../../lexicon/reporting-verbs.ts';
import { LEADER_HEADS, MEDIATOR_HEADS } from '../../lexicon/role-heads.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Scene } from '../coreference/scene.ts';
import { nounStatus } from '../status/noun-status.ts';
import { readNounPhrase } from '../text/noun-phrase.ts';

/** Sentences from the start of an article that say what it is about. */
const OPENING = 4;
const LEAST_SPEAKERS = 3;
const MANY_SPEAKERS = 4;
/** "X, who also said". */
const SPEECH_REACH = 4;
const TALKS = /^(?:talks|negotiations|consultations)$/;

/**
 * A gathering whose members the article names only as speakers: leaders who are quoted at "the summit" of the headline
 * or the first sentences, or the envoy who leads "peace talks". Weak, as a rule: it counts when nothing better is told.
 */
export function gatheringOfSpeakers(scene: Scene, headline: Scene): Contact | null {
  const found = openingNoun(scene);
  if (!found) return null;
  const summit = CONTACT_NOUNS.get(scene.reading.tokens[found.at]?.lower ?? '')?.group === 'conference';
  const members = summit ? speakers(scene) : mediators(scene);
  if (members.length < (summit ? LEAST_SPEAKERS : 1) || (summit && !namesGathering(headline))) return null;
  const { status } = nounStatus(scene, found.sentence, found.start, found.at, -1, -1);
  if (!status) return null;
  return {
    sentence: found.sentence,
    anchor: { start: found.at, end: found.at + 1 },
    rule: summit ? 'summit-speakers' : 'envoy-talks',
    kind: 'conference',
    status,
    certain: false,
    left: members,
    right: [],
    unnamed: true,
    gathering: true,
    weak: members.length < MANY_SPEAKERS,
    label: null,
  };
}

/** The first "summit" or "peace talks" of the opening. */
function openingNoun(scene: Scene): { sentence: number; at: number; start: number } | null {
  const { tokens } = scene.reading;
  for (let sentence = 0; sentence < Math.min(OPENING, scene.sentences.length); sentence++) {
    const range = scene.sentences[sentence];
    if (range?.kind !== 'body') continue;
    for (let at = range.start; at < range.end; at++) {
      const word = tokens[at]?.lower ?? '';
      const gathering = CONTACT_NOUNS.get(word)?.group === 'conference';
      if (!gathering && !TALKS.test(word)) continue;
      const phrase = readNounPhrase(scene, sentence, at);
      if (phrase && !phrase.weak) return { sentence, at, start: phrase.start };
    }
  }
  return null;
}

function namesGathering(headline: Scene): boolean {
  return headline.reading.tokens.some(({ lower }) => CONTACT_NOUNS.get(lower)?.group === 'conference');
}

/** Leaders in office who say something, in text order. */
function speakers(scene: Scene): readonly number[] {
  const found = new Set<number>();
  scene.sentences.forEach((range, sentence) => {
    if (range.kind !== 'body') return;
    for (const { person, end } of scene.references[sentence] ?? []) {
      if (person === null || !hasHead(scene, person, LEADER_HEADS)) continue;
      for (let at = end; at < Math.min(range.end, end + SPEECH_REACH); at++)
        if (reportingWords.has(scene.reading.tokens[at]?.lower ?? '')) found.add(person);
    }
  });
  return [...found];
}

function mediators(scene: Scene): readonly number[] {
  const found = scene.people.find(({ id }) => hasHead(scene, id, MEDIATOR_HEADS));
  return found ? [found.id] : [];
}

function hasHead(scene: Scene, person: number, heads: readonly string[]): boolean {
  return !!scene.people[person]?.placed.some(({ mention }) =>
    mention.roles.some(({ head, words }) => heads.includes(head) && !words.includes('former')),
  );
}
