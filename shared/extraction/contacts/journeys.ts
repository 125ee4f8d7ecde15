import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { startsClause } from '../people/person-lists.ts';
import { nounStatus } from '../status/noun-status.ts';
import { BE, isSettingOut, type StatusReading } from '../status/status.ts';
import { type NounPhrase, readNounPhrase } from '../text/noun-phrase.ts';
import { mainSubject, subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';

/** Tokens before a phrase in which its clause may say who travels. */
export const CLAUSE_REACH = 24;
const BOUND_FOR =
  /^(?:head(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|travel(?:s|led|ed|ling|ing)?|go(?:es|ing)?|went|way|route)$/;
/** Tokens between "is in" and "for the summit". */
const STAY_REACH = 12;

/**
 * "leaves for the G7 summit", "is in Kigali for the African Union summit", "is expected to travel to Kenya for talks": a
 * gathering, or officials of the country, whoever they are. Talks are weak, as a visit is.
 */
export function journeyContact(scene: Scene, sentence: number, at: number, named: boolean): Contact | null {
  const phrase = readNounPhrase(scene, sentence, at);
  if (!phrase || phrase.governor >= 0) return null;
  const gathering = named || phrase.ofMany;
  const start = Math.max(scene.sentences[sentence]?.start ?? 0, phrase.start - CLAUSE_REACH);
  const told = travelTold(scene, sentence, at, phrase, start, gathering);
  if (!told) return null;
  const left = persons(told.travellers);
  if (left.length === 0 || (!gathering && !goesAbroad(scene, told.travellers, start, phrase.start))) return null;
  const { status, certain } = told.reading;
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

type Travel = Readonly<{ travellers: readonly Reference[]; reading: StatusReading }>;

/** Who travels to what the phrase tells, or stays where it takes place. */
function travelTold(
  scene: Scene,
  sentence: number,
  noun: number,
  phrase: NounPhrase,
  start: number,
  gathering: boolean,
): Travel | null {
  const { tokens } = scene.reading;
  const [before, word] = [tokens[phrase.start - 2]?.lower ?? '', tokens[phrase.start - 1]?.lower];
  const setOutAt = travelBefore(scene, phrase.start, start);
  const subject = setOutAt < 0 ? [] : subjectOf(scene, sentence, setOutAt);
  const travellers = subject.length > 0 ? subject : mainSubject(scene, sentence, noun);
  if (word === 'to' && /^(?:way|route)$/.test(before))
    return { travellers, reading: { status: 'planned', rule: 'status-sets-out', certain: false } };
  if (word === 'to' && gathering && BOUND_FOR.test(before))
    return { travellers, reading: setOut(scene, nounReading(scene, sentence, noun, phrase), start, phrase.start) };
  if (word !== 'for') return null;
  if (setOutAt >= 0)
    return { travellers, reading: setOut(scene, nounReading(scene, sentence, noun, phrase), start, phrase.start) };
  const stay = gathering ? stayBefore(scene, phrase.start, start) : -1;
  return stay < 0
    ? null
    : { travellers: subjectOf(scene, sentence, stay), reading: nounReading(scene, sentence, noun, phrase) };
}

/** The last verb of a journey before a phrase, or -1. */
function travelBefore(scene: Scene, end: number, start: number): number {
  for (let at = end - 1; at >= start; at--) if (isSettingOut(scene, at, at + 1)) return at;
  return -1;
}

function nounReading(scene: Scene, sentence: number, noun: number, phrase: NounPhrase): StatusReading {
  return nounStatus(scene, sentence, phrase.start, noun, -1, -1);
}

/** "is | in Kigali | for", "is due | in Accra on Saturday | for": the verb that tells of the stay, or -1. */
function stayBefore(scene: Scene, end: number, start: number): number {
  const { tokens, geo } = scene.reading;
  let placed = false;
  for (let at = end - 2; at >= Math.max(start, end - STAY_REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (startsClause(word) || word === ',' || word === ';') return -1;
    if (BE.has(word)) return placed ? at : -1;
    const kind = geo[at]?.start === at ? geo[at]?.sense.kind : undefined;
    if ((kind === 'city' || kind === 'country') && /^(?:in|at)$/.test(tokens[at - 1]?.lower ?? '')) placed = true;
  }
  return -1;
}

/** Who only sets out is still to meet. */
export function setOut(scene: Scene, told: StatusReading, from: number, to: number): StatusReading {
  if (told.status !== 'held' || !isSettingOut(scene, from, to)) return told;
  for (let at = from; at < to; at++) if (/^arriv/.test(scene.reading.tokens[at]?.lower ?? '')) return told;
  return { status: 'planned', rule: 'status-sets-out', certain: false };
}

/** A country, a capital or a body stands there that is not the traveller's own. */
export function goesAbroad(scene: Scene, travellers: readonly Reference[], from: number, to: number): boolean {
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
