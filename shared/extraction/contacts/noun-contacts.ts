import { CONTACT_NOUNS, RECEPTIONS, REPORTING_LIGHT_VERBS } from '../../lexicon/contact-nouns.ts';
import { isAtMeeting } from '../attendance/attendance-cues.ts';
import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { DETERMINERS, isPossessive, isPreposition } from '../people/person-lists.ts';
import { nounStatus } from '../status/noun-status.ts';
import type { StatusReading } from '../status/status.ts';
import { groupAfter, isParliament, type NounPhrase, readNounPhrase } from '../text/noun-phrase.ts';
import { subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';
import { type Counterpart, counterpartAfter, isGroupOfStates } from './counterpart.ts';
import { goesAbroad } from './journeys.ts';
import { isPartOfContact } from './noun-complements.ts';
import { isOfCountry, readSides, type Sides } from './noun-sides.ts';
import { isHeldRemotely } from './remote-cues.ts';

/** "his visit with the king", not "his visit aims to deepen ties with officials". */
const VISIT_REACH = 6;

/** Nouns only when no noun follows: "had a bilateral with Y". */
const FORMATS = new Set(['bilateral', 'bilaterals', 'trilateral']);

const ON_SIDELINES = /^(?:sidelines?|margins?|fringes?)$/;

const ATTENDING = /^(?:attend|join)(?:s|ed|ing)?$/;

const STAYED_AWAY = /^(?:skip|boycott|miss|snub|avoid|leav|left)/;

/** The contact that the noun at token `at` tells of ("held talks with Y", "X's meeting with Y", "talks between X and Y"), or null. */
export function nounContact(scene: Scene, sentence: number, at: number): Contact | null {
  const { tokens, geo } = scene.reading;
  const word = tokens[at]?.lower ?? '';
  const noun = CONTACT_NOUNS.get(word);
  // "trilateral meeting", "summit talks": the last noun of a compound counts. "Congress", "General Assembly" are bodies.
  if (
    !noun ||
    CONTACT_NOUNS.has(tokens[at + 1]?.lower ?? '') ||
    isBody(geo[at]?.sense.kind) ||
    isParliament(scene, at) ||
    isVerbForm(tokens[at - 1]?.lower ?? '', word) ||
    (noun.group === 'call' && tokens[at + 1]?.lower === 'for') ||
    (word === 'consultation' && tokens[at - 1]?.lower === 'in') ||
    (FORMATS.has(word) && !/^(?:with|between|in|at|on|,|\.)$/.test(tokens[at + 1]?.text ?? '.')) ||
    isPartOfContact(scene, at)
  )
    return null;
  const phrase = readNounPhrase(scene, sentence, at);
  if (!phrase || (needsArticle(noun.group) && !phrase.opened && !scene.headline)) return null;

  const reception = RECEPTIONS.has(word);
  // "the Ministerial Meeting of the Non-Aligned Movement": a meeting with a name of its own.
  const titled = !scene.headline && !!tokens[at]?.capital && phrase.kind === 'conference' && phrase.label !== null;
  const gathering = (noun.group === 'conference' || phrase.ofMany || titled) && !phrase.weak;
  const counterpart = counterpartAfter(
    scene,
    sentence,
    at + 1,
    isPaidTo(scene, sentence, at, noun.group)
      ? ['to']
      : bringers(noun.group, reception, tokens[phrase.governor]?.lower ?? ''),
    false,
  );
  const ofGroup = groupAfter(scene, sentence, at) !== null;
  const governed = phrase.governor >= 0 ? subjectOf(scene, sentence, phrase.governor) : [];
  const reported = REPORTING_LIGHT_VERBS.has(tokens[phrase.governor]?.lower ?? '');
  const sides = readSides(
    scene,
    sentence,
    at,
    phrase,
    counterpart,
    reported && (!isWith(counterpart) || isOfCountry(scene, phrase.start, at)) ? [] : persons(governed),
    gathering,
  );
  const told: Told = {
    left: sides.left,
    right: sides.right,
    counterpart: ofGroup && phrase.governor >= 0 ? { ...counterpart, unnamed: true } : counterpart,
    phrase,
    reported,
    gathering,
    reception,
  };
  // "will lead the US-Laos Comprehensive Dialogue": with the other side, whoever speaks for it.
  const named =
    !scene.headline &&
    /^(?:dialogue|consultations|talks|negotiations)$/.test(word) &&
    !!tokens[at]?.capital &&
    !!tokens[at - 1]?.capital &&
    sides.left.length > 0 &&
    sides.right.length === 0 &&
    /^(?:co-)?(?:lead|led|chair|head|host|hold|held|open|conven|conduct)/.test(tokens[phrase.governor]?.lower ?? '');
  const abroad = sides.right.length === 0 && !counterpart.unnamed && isHeldAbroad(scene, at, phrase, governed);
  const again = isToldAgain(scene, sentence, at, phrase) && told.left.length + told.right.length === 0;
  // "At the meeting were A, B and C": a list of who came.
  if (
    phrase.definite &&
    /^(?:was|were)$/.test(tokens[at + 1]?.lower ?? '') &&
    (tokens[at + 2]?.capital || tokens[at + 2]?.text === ':' || isInAttendance(scene, phrase.start))
  )
    return null;
  // "X and Y were also at the meeting"
  if (sides.rule === 'pair-in-meeting' && phrase.definite && isPresence(scene, phrase.start)) return null;
  if (!again && !abroad && !named && !isContact(scene, at, noun.group, told)) return null;

  const reading = nounStatus(scene, sentence, phrase.start, at, phrase.governor, governed.at(-1)?.end ?? -1);
  if (!reading.status) return null;
  // Whom somebody met is told, but not who.
  const alone = sides.left.length === 0 && sides.right.length > 0 && phrase.opened;
  const isRemote = !gathering && [at + 1, counterpart.end].some((behind) => isHeldRemotely(scene, behind));
  const remote = isRemote && /^(?:talks|meeting)$/.test(noun.group) ? 'call' : null;
  const away = gathering && sides.right.length === 0 && staysAway(scene, phrase.governor, reading);
  return {
    sentence,
    anchor: { start: at, end: at + 1 },
    rule: abroad ? 'talks-abroad' : sides.rule,
    kind:
      phrase.weak ||
      (/^calls?$/.test(word) && phrase.kind === null && tokens[at + 1]?.lower === 'on' && sides.right.length > 0)
        ? 'meeting'
        : (phrase.kind ??
          remote ??
          (noun.group === 'meeting' && isGroupOfStates(scene, counterpart) ? 'conference' : noun.kind)),
    // Who stays away changes nothing for the summit itself.
    status: !away ? reading.status : reading.rule === 'status-negated' ? 'planned' : 'held',
    certain: reading.certain !== false && !away,
    left: away ? [] : sides.left,
    right: sides.right,
    unnamed:
      away ||
      abroad ||
      named ||
      told.counterpart.unnamed ||
      (phrase.owner?.person === null && sides.left.length === 0 && sides.right.length > 0) ||
      (reception && sides.right.length === 0) ||
      (governed.length > 0 && persons(governed).length === 0) ||
      (phrase.owner !== null && phrase.owner.person === null) ||
      alone,
    dangling: alone && !gathering && !isAnother(scene, phrase.start, at),
    gathering,
    weak: phrase.weak || word === 'signing',
    label: gathering ? phrase.label : null,
    aside: gathering && ON_SIDELINES.test(tokens[phrase.start - 2]?.lower ?? ''),
    meal: reception,
    companions:
      phrase.definite &&
      !gathering &&
      reading.status !== 'cancelled' &&
      ATTENDING.test(tokens[phrase.governor]?.lower ?? ''),
    definite:
      phrase.definite &&
      !titled &&
      !named &&
      sides.right.length === 0 &&
      (!counterpart.unnamed || tokens[counterpart.end - 1]?.lower === 'counterpart'),
  };
}

/** "held talks in Kathmandu on Thursday": with officials of that country. */
function isHeldAbroad(scene: Scene, noun: number, { governor, definite }: NounPhrase, subject: readonly Reference[]) {
  const { tokens } = scene.reading;
  return (
    !definite &&
    persons(subject).length === 1 &&
    /^(?:hold|holds|held|holding|conduct|conducts|conducted|conducting)$/.test(tokens[governor]?.lower ?? '') &&
    /^(?:meetings|talks|discussions|consultations|negotiations)$/.test(tokens[noun]?.lower ?? '') &&
    tokens[noun + 1]?.lower === 'in' &&
    goesAbroad(scene, subject, noun + 2, noun + 4)
  );
}

/** "were also at | the meeting" */
function isPresence(scene: Scene, start: number): boolean {
  const first = start - (DETERMINERS.has(scene.reading.tokens[start]?.lower ?? '') ? 0 : 1);
  for (let was = first - 2; was > first - 5; was--)
    if (/^w(?:as|ere)$/.test(scene.reading.tokens[was]?.lower ?? '') && isAtMeeting(scene, was)) return true;
  return false;
}

/** "In attendance | at the event were the minister and …" */
function isInAttendance(scene: Scene, start: number): boolean {
  const first = start - (DETERMINERS.has(scene.reading.tokens[start]?.lower ?? '') ? 0 : 1);
  return (
    scene.reading.tokens[first - 1]?.lower === 'at' &&
    /^(?:attendance|present|hand)$/.test(scene.reading.tokens[first - 2]?.lower ?? '')
  );
}

/** "in a separate meeting with Y" */
function isAnother(scene: Scene, start: number, noun: number): boolean {
  for (let at = start; at < noun; at++)
    if (/^(?:separate|another|second|further)$/.test(scene.reading.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "on a visit to | the governor, X": to somebody, not to a place. */
function isPaidTo(scene: Scene, sentence: number, noun: number, group: string): boolean {
  const { tokens } = scene.reading;
  if (group !== 'visit' || tokens[noun + 1]?.lower !== 'to') return false;
  const whom = (scene.references[sentence] ?? []).find(({ start }) => start >= noun + 2);
  // "after Y's visit to France | he would tour the region"
  const begins = /^s?he$/.test(tokens[whom?.start ?? noun]?.lower ?? '');
  return !!whom && whom.person !== null && whom.start <= noun + 3 && !begins && !isPossessive(scene, whom);
}

/** The prepositions that bring the counterpart: "a reception for", "received a call from". */
function bringers(group: string, reception: boolean, governor: string): readonly string[] {
  if (reception) return /^g(?:rant|iv|ave)/.test(governor) ? ['with', 'to'] : ['with', 'for', 'honour', 'honor'];
  if ((group === 'call' || group === 'visit') && /^(?:pa(?:id|y)|ma(?:de|k)|plac|initiat)/.test(governor))
    return ['with', 'to', 'on'];
  if (group === 'visit' && /^receiv/.test(governor)) return ['with', 'from', 'by'];
  return group === 'call' && /^(?:receiv|got|get|took|tak)/.test(governor) ? ['with', 'from'] : ['with'];
}

type Told = Omit<Sides, 'rule'> &
  Readonly<{ counterpart: Counterpart; phrase: NounPhrase; reported: boolean; gathering: boolean; reception: boolean }>;

function isWith(counterpart: Counterpart): boolean {
  return counterpart.references.length > 0 || counterpart.unnamed;
}

/** "The meeting began …": the sentence goes on about a contact that is known already. */
function isToldAgain(scene: Scene, sentence: number, at: number, phrase: NounPhrase): boolean {
  const start = scene.sentences[sentence]?.start ?? 0;
  const { tokens } = scene.reading;
  return (
    phrase.definite &&
    (phrase.start === start || tokens[at]?.lower === 'call') &&
    /^(?:meeting|talks|call|conversation|discussions?)$/.test(tokens[at]?.lower ?? '') &&
    !isPreposition(tokens[at + 1]?.lower ?? '')
  );
}

/** Enough is told: two sides, or one person who takes part in a gathering or in a meeting known already. */
function isContact(
  scene: Scene,
  at: number,
  group: string,
  { left, right, counterpart, phrase, reported, gathering, reception }: Told,
): boolean {
  const governed = phrase.governor >= 0 && !reported;
  if (left.length + right.length === 0)
    return gathering && governed && STAYED_AWAY.test(scene.reading.tokens[phrase.governor]?.lower ?? '');
  if (group === 'visit' || group === 'ceremony')
    return (
      left.length > 0 &&
      (right.length > 0 || (group === 'visit' && counterpart.unnamed && counterpart.start - at <= VISIT_REACH))
    );
  if (right.length > 0) return true;
  if (counterpart.unnamed) return !(left.length >= 2 && scene.reading.tokens[phrase.governor - 1]?.lower === 'both');
  if (gathering) return !(phrase.owner && phrase.governor < 0);
  return governed && (left.length >= 2 || phrase.definite || reception || phrase.kind === 'conference');
}

function staysAway(scene: Scene, governor: number, reading: StatusReading): boolean {
  return (
    governor >= 0 &&
    (reading.rule === 'status-negated' || STAYED_AWAY.test(scene.reading.tokens[governor]?.lower ?? ''))
  );
}

/** "had intended to visit". */
function isVerbForm(before: string, word: string): boolean {
  return word === 'visit' && /^(?:to|will|would|not|also|should|can|could|may|must)$/.test(before);
}

function isBody(kind: string | undefined): boolean {
  return kind === 'body' || kind === 'institution';
}

/** "a call", "visit", "session": only a noun after an article, a possessor or a light verb. */
function needsArticle(group: string): boolean {
  return group === 'call' || group === 'visit' || group === 'ceremony';
}
