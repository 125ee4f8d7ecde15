import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { timeTold } from '../dates/time-told.ts';
import { isPreposition } from '../people/person-lists.ts';
import { nounStatus } from '../status/noun-status.ts';
import { BE, type StatusReading } from '../status/status.ts';
import { verbStatus } from '../status/verb-status.ts';
import { readNounPhrase } from '../text/noun-phrase.ts';
import { mainSubject, subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';
import { CLAUSE_REACH, goesAbroad, journeyContact, setOut } from './journeys.ts';
import { listAfter } from './noun-complements.ts';

const VISITS = new Set(['visit', 'visits', 'trip', 'tour']);
const VISITED = new Set(['visit', 'visits', 'visited', 'visiting']);
/** Such a visit has a host, named or not; any other may be a holiday or a speech. */
const OFFICIAL_VISIT = new Set(['official', 'state', 'working', 'bilateral', 'diplomatic']);
/** Tokens before a visit in which its time may stand. */
const TIME_BEFORE = 12;
/** Verbs for a journey, which is an official visit when it is announced for a certain time. */
export const TRAVELS: ReadonlySet<string> = new Set(
  'travel travels travelling traveling fly flies flying go goes arrive arrives journey due expected'.split(' '),
);
/** Why officials travel otherwise. */
const OTHER_ERRANDS = new Set(
  'holiday vacation holidays treatment surgery funeral burial wedding troops game match cup olympics olympic games campaign rally lecture speech graduation pilgrimage hajj umrah'.split(
    ' ',
  ),
);

/**
 * A visit or a journey told without a word of who was met: "X arrived in Y on an official visit", "X will travel to
 * Z for the G20 summit". A visit is weak: it counts when the article tells of nothing better.
 */
export function visitContact(scene: Scene, sentence: number, at: number): Contact | null {
  const word = scene.reading.tokens[at]?.lower ?? '';
  const group = CONTACT_NOUNS.get(word)?.group;
  if (group === 'conference') return journeyContact(scene, sentence, at, true);
  if (group === 'talks' || group === 'meeting') return journeyContact(scene, sentence, at, false);
  if (TRAVELS.has(word)) return travelVerb(scene, sentence, at);
  return (
    (VISITS.has(word) ? visitNoun(scene, sentence, at) : null) ??
    (VISITED.has(word) ? visitVerb(scene, sentence, at) : null)
  );
}

/** "X's visit to Kenya", "X will pay a state visit to Kenya", "X is in Kenya on a two-day visit". */
function visitNoun(scene: Scene, sentence: number, at: number): Contact | null {
  if (isInfinitive(scene, at)) return null;
  const phrase = readNounPhrase(scene, sentence, at);
  if (!phrase?.opened) return null;
  const subject = phrase.owner
    ? [phrase.owner]
    : phrase.governor >= 0
      ? subjectOf(scene, sentence, phrase.governor)
      : mainSubject(scene, sentence, at);
  const start = Math.max(scene.sentences[sentence]?.start ?? 0, phrase.start - CLAUSE_REACH);
  const abroad =
    goesAbroad(scene, subject, at + 1, at + 8) || (!phrase.owner && goesAbroad(scene, subject, start, phrase.start));
  if (!abroad) return null;
  const told = nounStatus(scene, sentence, phrase.start, at, phrase.governor, subject.at(-1)?.end ?? -1);
  const official = hasWord(scene, OFFICIAL_VISIT, phrase.start, at);
  return visit(scene, sentence, at, subject, setOut(scene, told, start, phrase.start), official);
}

function isInfinitive(scene: Scene, at: number): boolean {
  return scene.reading.tokens[at]?.lower === 'visit' && scene.reading.tokens[at - 1]?.lower === 'to';
}

/** "X visited Kenya at the invitation of Y". */
function visitVerb(scene: Scene, sentence: number, at: number): Contact | null {
  const before = scene.reading.tokens[at - 1]?.lower ?? '';
  if (/^(?:the|a|his|her)$/.test(before) || (isPreposition(before) && !isInfinitive(scene, at))) return null;
  const subject = subjectOf(scene, sentence, at);
  if (!goesAbroad(scene, subject, at + 1, at + 4)) return null;
  return visit(scene, sentence, at, subject, verbStatus(scene, sentence, at, subject.at(-1)?.end ?? -1), false);
}

/** "X will travel to Kenya next week", "X is due to arrive in Nairobi on Friday", "X is due in Nairobi on Friday". */
function travelVerb(scene: Scene, sentence: number, at: number): Contact | null {
  if (/^(?:due|expected)$/.test(scene.reading.tokens[at]?.lower ?? '')) {
    const awaited = awaitedIn(scene, sentence, at);
    return awaited.length > 0
      ? visit(scene, sentence, at, awaited, { status: 'planned', rule: 'status-awaited' }, false)
      : null;
  }
  if (!/^(?:to|in)$/.test(scene.reading.tokens[at + 1]?.lower ?? '')) return null;
  const subject = subjectOf(scene, sentence, at);
  if (!goesAbroad(scene, subject, at + 2, at + 5)) return null;
  const status = verbStatus(scene, sentence, at, subject.at(-1)?.end ?? -1);
  return status.status === 'planned' ? visit(scene, sentence, at, subject, status, false) : null;
}

/** "X is | due in | Nairobi" */
function awaitedIn(scene: Scene, sentence: number, at: number): readonly Reference[] {
  const { tokens } = scene.reading;
  if (tokens[at + 1]?.lower !== 'in' || !(BE.has(tokens[at - 1]?.lower ?? '') || BE.has(tokens[at - 2]?.lower ?? '')))
    return [];
  const subject = subjectOf(scene, sentence, at);
  return goesAbroad(scene, subject, at + 2, at + 5) ? subject : [];
}

function hasWord(scene: Scene, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.has(scene.reading.tokens[at]?.lower ?? '')) return true;
  return false;
}

function visit(
  scene: Scene,
  sentence: number,
  at: number,
  subject: readonly Reference[],
  told: StatusReading,
  official: boolean,
): Contact | null {
  const left = persons(subject);
  if (left.length === 0 || !told.status) return null;
  const hosts = persons(invitedBy(scene, sentence)).filter((person) => !left.includes(person));
  const announced = told.status === 'planned' && isAnnounced(scene, sentence, at);
  const calledOff = told.status === 'cancelled' && leads(scene, sentence, subject);
  if (hosts.length === 0 && !official && !announced && !calledOff) return null;
  return {
    sentence,
    anchor: { start: at, end: at + 1 },
    rule: 'visit',
    kind: 'meeting',
    status: told.status,
    certain: told.certain !== false,
    left,
    right: hosts,
    unnamed: hosts.length === 0,
    gathering: false,
    // What an article opens with is what it is about; a visit announced for a certain time is an event of its own.
    weak: !announced && !calledOff,
    label: null,
  };
}

/** "next week", "in October": somebody is to be met at that time, unless the journey has another aim. */
function isAnnounced(scene: Scene, sentence: number, at: number): boolean {
  const range = scene.sentences[sentence];
  return (
    timeTold(scene, sentence, at - TIME_BEFORE, at).ahead &&
    !hasWord(scene, OTHER_ERRANDS, range?.start ?? at, range?.end ?? at)
  );
}

/** "X has put off a trip to Y": what the article is about, when it opens with it. */
function leads(scene: Scene, sentence: number, subject: readonly Reference[]): boolean {
  const first = scene.sentences.findIndex(({ kind }) => kind === 'body');
  return sentence <= first + 1 && subject.every(({ start }) => start - (scene.sentences[sentence]?.start ?? 0) <= 4);
}

/** "at the invitation of Y", "an invitation from Y", in this sentence or the next. */
function invitedBy(scene: Scene, sentence: number): readonly Reference[] {
  for (const at of [sentence, sentence + 1]) {
    const range = scene.sentences[at];
    for (let token = range?.start ?? 0; token < (range?.end ?? 0); token++) {
      if (scene.reading.tokens[token]?.lower !== 'invitation') continue;
      for (const preposition of ['of', 'from', 'by']) {
        const hosts = listAfter(scene, at, token + 1, preposition, 3);
        if (hosts.length > 0) return hosts;
      }
      return [];
    }
  }
  return [];
}
