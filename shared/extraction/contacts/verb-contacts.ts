import { CONTACT_VERBS, type ContactVerb } from '../../lexicon/contact-verbs.ts';
import type { Kind } from '../../meeting/meeting.ts';
import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { timeTold } from '../dates/time-told.ts';
import { verbStatus } from '../status/verb-status.ts';
import { subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';
import { counterpartAfter, isGroupOfStates } from './counterpart.ts';
import { invertedCounterpart } from './inverted-counterparts.ts';
import { leadersOfSides } from './led-sides.ts';
import { metPersons } from './met-persons.ts';
import { firstPossessor } from './noun-complements.ts';
import { phoned } from './phone-contacts.ts';
import { doneBy, passive, transitive, visitor } from './reception-contacts.ts';
import { isOverPhone, isRemoteCue } from './remote-cues.ts';
import { isNoun, isPassive, isSpokenOf, phraseEnd, togetherEnd } from './verb-forms.ts';

/** The contact that the verb at token `at` tells of, or null. `spokenReadout`: the outlet uses "spoke with" for calls. */
export function verbContact(scene: Scene, sentence: number, at: number, spokenReadout: boolean): Contact | null {
  const verbs = CONTACT_VERBS.get(scene.reading.tokens[at]?.lower ?? '');
  if (!verbs) return null;
  for (const verb of verbs) {
    const contact = readVerb(scene, sentence, at, verb, spokenReadout);
    if (contact) return contact;
  }
  return null;
}

function readVerb(
  scene: Scene,
  sentence: number,
  at: number,
  verb: ContactVerb,
  spokenReadout: boolean,
): Contact | null {
  const end = verb.phrase?.[0] === 'together' ? togetherEnd(scene, at) : phraseEnd(scene, at, verb);
  if (end < 0 || isNoun(scene, sentence, at) || isSpokenOf(scene, at)) return null;
  switch (verb.frame) {
    case 'meet':
      if (scene.reading.tokens[at + 1]?.lower === 'by' && !isRemoteCue(scene, at + 2))
        return passive(scene, sentence, at, end, verb);
      return meetOrWith(scene, sentence, at, end, verb, true, spokenReadout);
    case 'with':
    case 'weak':
      return meetOrWith(scene, sentence, at, end, verb, false, spokenReadout);
    case 'object':
      return isPassive(scene, at)
        ? passive(scene, sentence, at, end, verb)
        : transitive(scene, sentence, at, end, verb);
    case 'visitor':
      return visitor(scene, sentence, at, end);
    case 'phoned':
      return phoned(scene, sentence, at, end);
    default:
      return null;
  }
}

function meetOrWith(
  scene: Scene,
  sentence: number,
  at: number,
  end: number,
  verb: ContactVerb,
  direct: boolean,
  spokenReadout: boolean,
): Contact | null {
  const prepositions = verb.prepositions ?? [];
  if (verb.frame === 'weak' && (verb.phrase ?? []).length === 0 && isPassive(scene, at)) {
    const done = doneBy(scene, sentence, at, end);
    if (done || scene.reading.tokens[at]?.lower.startsWith('sign')) return done;
  }
  // "the threat posed by Y"
  if (verb.frame === 'with' && scene.reading.tokens[end]?.lower === 'by' && !isRemoteCue(scene, end + 1)) return null;
  const beside = (scene.references[sentence] ?? []).find((each) => each.end === at && each.how !== 'pronoun');
  // "with President X meeting Premier Y"
  const subject = scene.reading.tokens[at]?.lower === 'meeting' && beside ? [beside] : subjectOf(scene, sentence, at);
  const counterpart = counterpartAfter(scene, sentence, end, prepositions, direct);
  const named = persons(subject);
  // "X's trip to meet Y"
  const left =
    named.length > 0 || scene.reading.tokens[at - 1]?.lower !== 'to' ? named : firstPossessor(scene, sentence, at);
  const told = metPersons(scene, sentence, counterpart, left);
  const signing = verb.frame === 'weak' && /^sign/.test(scene.reading.tokens[at]?.lower ?? '');
  // "signed an agreement with the university, represented by Y"
  const represented =
    signing && counterpart.references.length === 0
      ? persons(leadersOfSides(scene, sentence, end, scene.sentences[sentence]?.end ?? end))
      : [];
  const inverted = told.length > 0 || counterpart.unnamed ? [] : invertedCounterpart(scene, sentence, end, subject);
  const right =
    told.length > 0 ? told : [...represented, ...persons(inverted)].filter((person) => !left.includes(person));
  const weak = verb.frame === 'weak' && (verb.phrase ?? []).length === 0;
  const reciprocal =
    right.length === 0 &&
    left.length >= 2 &&
    !counterpart.unnamed &&
    (direct || weak || verb.frame === 'with') &&
    !(weak && counterpart.references.length > 0);
  const sidesUnnamed = subject.some((reference) => reference.person === null);
  // "when our correspondent met him"
  if (left.length === 0 && subject.length > 0 && subject.every((reference) => isPress(scene, reference))) return null;
  // "spoke to State House | correspondents"
  if (counterpart.unnamed && PRESS.test(scene.reading.tokens[counterpart.end]?.lower ?? '')) return null;
  // "X and other leaders gathered"
  const among =
    verb.frame !== 'weak' && right.length === 0 && !counterpart.unnamed && left.length > 0 && hasGroup(scene, subject);
  if (
    right.length === 0 &&
    !reciprocal &&
    !among &&
    !(counterpart.unnamed && (left.length > 0 || sidesUnnamed) && !weak)
  )
    return null;
  if (left.length === 0 && !sidesUnnamed && (weak || right.length === 0)) return null;
  if (right.length === 0 && left.length >= 2 && bothBefore(scene, at)) return null;
  // "said that they look forward to meeting": a courtesy, no date
  if (reciprocal && scene.reading.tokens[at - 2]?.lower === 'forward') return null;
  if (reciprocal && weak && scene.reading.tokens[at]?.lower.endsWith('ing')) return null;
  if (reciprocal && weak && STANDING.test(scene.reading.tokens[at]?.lower ?? '') && !isTogether(scene, at)) return null;
  const own = subject.every((reference) => reference.sentence === sentence);
  const again = !own && right.length === 0 && scene.reading.tokens[end]?.lower !== 'again';
  const status = verbStatus(scene, sentence, at, own ? (subject.at(-1)?.end ?? -1) : -1);
  if (!status.status) return null;
  const kind =
    direct && isGroupOfStates(scene, counterpart)
      ? 'conference'
      : verbKind(scene, sentence, at, verb, spokenReadout && !again);
  return {
    sentence,
    anchor: { start: at, end },
    rule: `${verb.frame === 'meet' ? 'met' : verb.frame}-${reciprocal ? 'each-other' : 'counterpart'}`,
    kind,
    status: status.status,
    // "along with meeting Y": the bare form says nothing of when.
    certain:
      status.certain !== false &&
      (status.rule !== 'status-held' || !(scene.reading.tokens[at]?.lower.endsWith('ing') ?? false)),
    label: null,
    left,
    right,
    again,
    unnamed: counterpart.unnamed || among || (left.length === 0 && subject.length > 0),
    gathering: verb.kind === 'conference',
    // "discussed chips with Y on a video call": the call is told of.
    weak:
      weak &&
      !(kind === 'call' && status.status === 'held') &&
      !(status.status === 'held' && right.length > 0 && isDatedOrPlaced(scene, sentence, at)) &&
      !(reciprocal && status.status === 'held' && /^(?:sign|ink|initial)/.test(scene.reading.tokens[at]?.lower ?? '')),
  };
}

/** "raised the matter with Y | in Tripoli on Monday": told as something that happened there and then. */
function isDatedOrPlaced(scene: Scene, sentence: number, at: number): boolean {
  const { day, placed } = timeTold(scene, sentence, at, at);
  return day || placed;
}

const STANDING = /^(?:stand|stood|appear)/;

/** "X and Y appeared | together", not "before the committee". */
function isTogether(scene: Scene, at: number): boolean {
  for (let next = at + 1; next < at + 5; next++)
    if (/^(?:together|jointly|side|shoulder|alongside)$/.test(scene.reading.tokens[next]?.lower ?? '')) return true;
  return false;
}

const PRESS = /^(?:correspondents?|reporters?|journalists?|newsmen|media|press)$/;

function isPress(scene: Scene, { person, end }: Reference): boolean {
  return person === null && PRESS.test(scene.reading.tokens[end - 1]?.lower ?? '');
}

/** An office of several whom the article does not name: "other leaders". */
function hasGroup(scene: Scene, subject: readonly Reference[]): boolean {
  return subject.some(
    ({ person, end }) =>
      person === null &&
      /^(?:leaders|ministers|presidents|premiers|counterparts|ambassadors|officials)$/.test(
        scene.reading.tokens[end - 1]?.lower ?? '',
      ),
  );
}

/** "spoke by phone", "met virtually"; "spoke with" alone is a call in a readout and a meeting in the news. */
function verbKind(scene: Scene, sentence: number, at: number, verb: ContactVerb, spokenReadout: boolean): Kind | null {
  const { tokens } = scene.reading;
  const end = scene.sentences[sentence]?.end ?? at;
  if (verb.frame === 'weak') return verb.kind ?? (isOverPhone(scene, at, Math.min(end, at + 40)) ? 'call' : null);
  const limit = Math.min(end, at + 14);
  for (let next = at + 1; next < limit; next++) {
    const word = tokens[next]?.lower ?? '';
    if (isRemoteCue(scene, next)) return 'call';
    if (word === 'person' && tokens[next - 1]?.lower === 'in') return 'meeting';
  }
  if (verb.kind) return verb.kind;
  return spokenReadout && /^(?:sp(?:eak|oke)|talk)/.test(tokens[at]?.lower ?? '') ? 'call' : null;
}

function bothBefore(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) if (scene.reading.tokens[before]?.lower === 'both') return true;
  return false;
}
