import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPreposition } from '../people/person-lists.ts';
import { nounStatus } from '../status/noun-status.ts';
import { isSettingOut, type StatusReading } from '../status/status.ts';
import { verbStatus } from '../status/verb-status.ts';
import { readNounPhrase } from '../text/noun-phrase.ts';
import { mainSubject, subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';
import { listAfter } from './noun-complements.ts';

const VISITS = new Set(['visit', 'visits', 'trip', 'tour']);
const VISITED = new Set(['visit', 'visits', 'visited', 'visiting']);
/** Such a visit has a host, named or not; any other may be a holiday or a speech. */
const OFFICIAL_VISIT = new Set(['official', 'state', 'working', 'bilateral', 'diplomatic']);
const CLAUSE_REACH = 24;

/**
 * A visit or a journey told without a word of who was met: "X arrived in Y on an official visit", "X will travel to
 * Z for the G20 summit". A visit is weak: it counts when the article tells of nothing better.
 */
export function visitContact(scene: Scene, sentence: number, at: number): Contact | null {
  const word = scene.reading.tokens[at]?.lower ?? '';
  const group = CONTACT_NOUNS.get(word)?.group;
  if (group === 'conference') return journey(scene, sentence, at, true);
  if (group === 'talks' || word === 'meetings') return journey(scene, sentence, at, false);
  return (
    (VISITS.has(word) ? visitNoun(scene, sentence, at) : null) ??
    (VISITED.has(word) ? visitVerb(scene, sentence, at) : null)
  );
}

/** "X's visit to Kenya", "X will pay a state visit to Kenya", "X is in Kenya on a two-day visit". */
function visitNoun(scene: Scene, sentence: number, at: number): Contact | null {
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

/** "X visited Kenya at the invitation of Y". */
function visitVerb(scene: Scene, sentence: number, at: number): Contact | null {
  const before = scene.reading.tokens[at - 1]?.lower ?? '';
  if (before === 'the' || before === 'a' || before === 'his' || before === 'her' || isPreposition(before)) return null;
  const subject = subjectOf(scene, sentence, at);
  if (!goesAbroad(scene, subject, at + 1, at + 4)) return null;
  return visit(scene, sentence, at, subject, verbStatus(scene, sentence, at, subject.at(-1)?.end ?? -1), false);
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
  if (hosts.length === 0 && !official && !(told.status === 'cancelled' && leads(scene, sentence, subject))) return null;
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
    // What an article opens with is what it is about.
    weak: !(told.status === 'cancelled' && leads(scene, sentence, subject)),
    label: null,
  };
}

/** "X has put off a trip to Y": what the article is about, when it opens with it. */
function leads(scene: Scene, sentence: number, subject: readonly Reference[]): boolean {
  const first = scene.sentences.findIndex(({ kind }) => kind === 'body');
  return sentence <= first + 1 && subject.every(({ start }) => start - (scene.sentences[sentence]?.start ?? 0) <= 4);
}

/**
 * "leaves for the G7 summit", "is expected to travel to Kenya for talks": a gathering, or officials of the country,
 * whoever they are. Talks are weak, as a visit is.
 */
function journey(scene: Scene, sentence: number, at: number, gathering: boolean): Contact | null {
  const phrase = readNounPhrase(scene, sentence, at);
  if (!phrase || phrase.governor >= 0) return null;
  const { tokens } = scene.reading;
  const onTheWay =
    tokens[phrase.start - 1]?.lower === 'to' && /^(?:way|route)$/.test(tokens[phrase.start - 2]?.lower ?? '');
  if (tokens[phrase.start - 1]?.lower !== 'for' && !onTheWay) return null;
  const start = Math.max(scene.sentences[sentence]?.start ?? 0, phrase.start - CLAUSE_REACH);
  const travellers = mainSubject(scene, sentence, at);
  const left = persons(travellers);
  if (left.length === 0 || !(onTheWay || isSettingOut(scene, start, phrase.start))) return null;
  if (!gathering && !goesAbroad(scene, travellers, start, phrase.start)) return null;
  const { status, certain } = onTheWay
    ? ({ status: 'planned', certain: false } as const)
    : setOut(scene, nounStatus(scene, sentence, phrase.start, at, -1, -1), start, phrase.start);
  if (!status) return null;
  return {
    sentence,
    anchor: { start: at, end: at + 1 },
    rule: gathering ? 'journey-to-summit' : 'journey-for-talks',
    kind: gathering ? 'conference' : 'meeting',
    status,
    certain: certain !== false,
    left,
    right: [],
    unnamed: true,
    gathering,
    weak: !gathering,
    label: gathering ? phrase.label : null,
  };
}

/** Who only sets out is still to meet. */
function setOut(scene: Scene, told: StatusReading, from: number, to: number): StatusReading {
  if (told.status !== 'held' || !isSettingOut(scene, from, to)) return told;
  for (let at = from; at < to; at++) if (/^arriv/.test(scene.reading.tokens[at]?.lower ?? '')) return told;
  return { status: 'planned', rule: 'status-sets-out', certain: false };
}

/** A country, a capital or a body stands there that is not the traveller's own. */
function goesAbroad(scene: Scene, travellers: readonly Reference[], from: number, to: number): boolean {
  const { tokens, geo } = scene.reading;
  const own = new Set(
    persons(travellers).flatMap(
      (id) => scene.people[id]?.placed.flatMap(({ mention }) => mention.item.sides.map((side) => side.sense.id)) ?? [],
    ),
  );
  for (let at = from; at < to; at++) {
    const mark = tokens[at];
    if (!mark || mark.text === '.' || mark.text === ';') return false;
    const place = geo[at];
    if (place?.start !== at) continue;
    const { kind, id, capital } = place.sense;
    if ((kind === 'country' || (kind === 'city' && capital)) && !own.has(id)) return true;
  }
  return false;
}

/** "at the invitation of Y", in this sentence or the next. */
function invitedBy(scene: Scene, sentence: number): readonly Reference[] {
  for (const at of [sentence, sentence + 1]) {
    const range = scene.sentences[at];
    for (let token = range?.start ?? 0; token < (range?.end ?? 0); token++)
      if (scene.reading.tokens[token]?.lower === 'invitation') return listAfter(scene, at, token + 1, 'of', 3);
  }
  return [];
}
