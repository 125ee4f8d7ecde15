import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import type { Scene } from '../coreference/scene.ts';
import { timeTold } from '../dates/time-told.ts';
import { startsClause } from '../people/person-lists.ts';
import { nounStatus } from '../status/noun-status.ts';
import { BE, type StatusReading } from '../status/status.ts';
import { isDayAhead } from '../status/times-to-come.ts';
import { verbStatus } from '../status/verb-status.ts';
import { isParliament, readNounPhrase } from '../text/noun-phrase.ts';
import type { Contact } from './contact.ts';

const REACH = 18;
const MET = /^(?:met|meets?|gather(?:s|ed)?|convenes?|convened|assembled?)$/;
/** The present of a timetable: "EU leaders meet in Brussels on Thursday". */
const PRESENT = /^(?:meets?|gathers?|convenes?|assemble)$/;
const NOUN_GROUPS = new Set(['meeting', 'talks', 'conference']);
/** Who meets for a state, a body or a party without a name. */
const OFFICIALS =
  /^(?:leaders|ministers|officials|delegations|representatives|presidents|negotiators|envoys|diplomats|heads|chiefs|premiers|members|governments|ambassadors|commanders|generals|secretaries)$/;
/** Tokens before a verb in which its day may stand. */
const BEFORE = 8;

/** It tells of an event, but of nobody who was there. */
export function isNameless({ rule }: Contact): boolean {
  return rule === 'named-gathering' || rule === 'nameless';
}

/**
 * A contact of which the article names nobody: a summit with a name ("the SCO summit in Dushanbe on September 16"), or
 * officials of states and bodies ("EU leaders will meet in Brussels on Friday", "talks between India and Pakistan were
 * held in Delhi on Monday"). Only when it is said on which day, or at what time of the year and where; without that it
 * is only spoken of.
 */
export function namelessContact(scene: Scene, sentence: number, at: number): Contact | null {
  const word = scene.reading.tokens[at]?.lower ?? '';
  const conference = [at - 1, at].some((each) => groupOf(scene, each) === 'conference');
  if (word === 'meeting' && isParticiple(scene, at)) return namelessVerb(scene, sentence, at);
  if (NOUN_GROUPS.has(groupOf(scene, at))) return namelessNoun(scene, sentence, at, conference);
  return MET.test(word) ? namelessVerb(scene, sentence, at) : null;
}

/** "The ministers are | meeting in Brussels", "EU ministers, | meeting in Brussels, agreed". */
function isParticiple(scene: Scene, at: number): boolean {
  const before = scene.reading.tokens[at - 1];
  return (
    /^(?:is|are|were|be)$/.test(before?.lower ?? '') ||
    (before?.text === ',' && /^(?:in|at|on)$/.test(scene.reading.tokens[at + 1]?.lower ?? ''))
  );
}

function groupOf(scene: Scene, at: number): string {
  return CONTACT_NOUNS.get(scene.reading.tokens[at]?.lower ?? '')?.group ?? '';
}

function namelessNoun(scene: Scene, sentence: number, at: number, conference: boolean): Contact | null {
  const { tokens, geo } = scene.reading;
  const phrase = readNounPhrase(scene, sentence, at);
  if (!phrase || phrase.weak || CONTACT_NOUNS.has(tokens[at + 1]?.lower ?? '') || isSetting(scene, at)) return null;
  if (geo[at]?.sense.kind === 'body' || isParliament(scene, at)) return null;
  const sides = noSides();
  addSides(scene, sides, phrase.start, at);
  addComplement(scene, sides, sentence, at);
  // "the Arab League meeting": of its members.
  if (sides.bodies.size > 0) sides.officials = true;
  if (phrase.governor >= 0) addSubject(scene, sides, sentence, phrase.governor);
  // "the Shangri-La Dialogue"
  const titled = tokens[at]?.text === 'Dialogue' && phrase.label !== null;
  const named = (conference || titled) && phrase.label !== null;
  if (!named && !speaks(sides)) return null;
  const time = timeTold(scene, sentence, phrase.governor >= 0 ? phrase.governor - BEFORE : phrase.start, at);
  if (!(time.placed && time.told) && !(named ? time.date : time.day)) return null;
  const reading = nounStatus(scene, sentence, phrase.start, at, phrase.governor, -1);
  return nameless(scene, sentence, at, reading, conference || titled || isMany(sides), named ? phrase.label : null);
}

function namelessVerb(scene: Scene, sentence: number, at: number): Contact | null {
  const sides = noSides();
  addSubject(scene, sides, sentence, at);
  if ([...sides.bodies].some((body) => !SITTING.has(body))) sides.officials = true;
  if (!sides.officials || !speaks(sides)) return null;
  const time = timeTold(scene, sentence, at - BEFORE, at);
  if (!time.day && !(time.placed && time.told)) return null;
  const told = verbStatus(scene, sentence, at, -1);
  const timetable =
    told.status === 'held' && PRESENT.test(scene.reading.tokens[at]?.lower ?? '') && isDayAhead(scene, at);
  const reading: StatusReading = timetable ? { status: 'planned', rule: 'status-timetable' } : told;
  return nameless(scene, sentence, at, reading, isMany(sides), null);
}

function nameless(
  scene: Scene,
  sentence: number,
  at: number,
  reading: StatusReading,
  gathering: boolean,
  label: string | null,
): Contact | null {
  if (!reading.status) return null;
  return {
    sentence,
    anchor: { start: at, end: at + 1 },
    rule: label ? 'named-gathering' : 'nameless',
    kind: gathering ? 'conference' : null,
    status: reading.status === 'held' && isToCome(scene, sentence, at) ? 'planned' : reading.status,
    certain: reading.certain !== false,
    left: [],
    right: [],
    unnamed: label === null,
    gathering,
    weak: false,
    label,
  };
}

/** Adjectives of many states: "Gulf leaders", "euro zone ministers". */
const OF_STATES =
  /^(?:caribbean|gulf|arab|african|european|nordic|baltic|balkan|asian|pacific|euro|eurozone|sahel|caspian|mekong|andean|quad|powers|(?:three|four|five|six)-(?:party|nation|way))$/;
/** Bodies that sit in session rather than meet. */
const SITTING = new Set(['UN']);

/** The states and bodies that meet, and whether officials are said to. */
type Sides = { states: Set<string>; bodies: Set<string>; officials: boolean };

function noSides(): Sides {
  return { states: new Set(), bodies: new Set(), officials: false };
}

/** Two states, or those who speak for a body. */
function speaks({ states, bodies, officials }: Sides): boolean {
  return states.size + bodies.size >= 2 || (bodies.size > 0 && officials);
}

function isMany({ states, bodies }: Sides): boolean {
  return bodies.size > 0 || states.size >= 3;
}

function addSides(scene: Scene, sides: Sides, from: number, to: number): void {
  const { tokens, geo } = scene.reading;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (OFFICIALS.test(word)) sides.officials = true;
    if (OF_STATES.test(word) || isGroup(scene, at, to)) sides.bodies.add(word);
    const place = geo[at];
    if (place?.start !== at || /^(?:in|at|to)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const { kind, id } = place.sense;
    if (kind === 'body') sides.bodies.add(id);
    else if (kind === 'country' || kind === 'demonym') sides.states.add(id);
  }
}

/** "the Quadrilateral Coordination Group" */
function isGroup(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene.reading;
  return at < to && /^(?:Group|Quartet|Troika)$/.test(tokens[at]?.text ?? '') && !!tokens[at - 1]?.capital;
}

/** "talks | between Russia, Turkey and Iran", "a meeting | of the EU foreign ministers" */
function addComplement(scene: Scene, sides: Sides, sentence: number, noun: number): void {
  const { tokens } = scene.reading;
  let end = Math.min(scene.sentences[sentence]?.end ?? noun, noun + REACH);
  let from = -1;
  for (let at = noun + 1; at < end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (from < 0 && (/^(?:between|among|involving)$/.test(word) || (word === 'of' && at === noun + 1))) from = at;
    else if (from < 0 ? /^[,.;]$|^and$/.test(word) || startsClause(word) : endsSides(word)) {
      end = at;
      break;
    }
  }
  if (from >= 0) addSides(scene, sides, from, end);
}

function endsSides(word: string): boolean {
  return BE.has(word) || /^(?:[.;]|will|to|has|have|had|on|about|over)$/.test(word) || startsClause(word);
}

/** "Officials from Japan and South Korea | met", "The US and Cuba | held talks" */
function addSubject(scene: Scene, sides: Sides, sentence: number, verb: number): void {
  const { tokens } = scene.reading;
  const start = Math.max(scene.sentences[sentence]?.start ?? 0, verb - REACH);
  let from = start;
  for (let at = verb - 1; at >= start; at--) {
    const word = tokens[at]?.lower ?? '';
    if (startsClause(word) || word === ';' || word === '”' || /^(?:said|after|before|as)$/.test(word)) {
      from = at + 1;
      break;
    }
  }
  if (namesSomebody(scene, sentence, from, verb)) return;
  addSides(scene, sides, from, verb);
}

function namesSomebody(scene: Scene, sentence: number, from: number, to: number): boolean {
  return (scene.references[sentence] ?? []).some(
    ({ person, start, end }) => person !== null && start < to && end > from,
  );
}

/** "met on the sidelines of the summit": the place of something else. */
function isSetting(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - 8; before--)
    if (/^(?:sidelines?|margins?|fringes?)$/.test(scene.reading.tokens[before]?.lower ?? '')) return true;
  return false;
}

/** ", which will be held in May", "to be held in Tehran". */
function isToCome(scene: Scene, sentence: number, at: number): boolean {
  const { tokens } = scene.reading;
  for (let next = at + 1; next < Math.min(scene.sentences[sentence]?.end ?? at, at + REACH); next++) {
    const word = tokens[next]?.lower ?? '';
    if (/^(?:will|upcoming|next|scheduled|due)$/.test(word)) return true;
    if (word === 'be' && tokens[next - 1]?.lower === 'to') return true;
  }
  return false;
}
