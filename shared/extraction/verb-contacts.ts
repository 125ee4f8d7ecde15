import { CONTACT_NOUNS } from '../lexicon/contact-nouns.ts';
import { CONTACT_VERBS, type ContactVerb } from '../lexicon/contact-verbs.ts';
import type { Kind } from '../meeting/meeting.ts';
import { subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';
import { counterpartAfter, isGroupOfStates } from './counterpart.ts';
import { invertedCounterpart } from './inverted-counterparts.ts';
import { firstPossessor } from './noun-complements.ts';
import { doneBy, passive, phoned, transitive, visitor } from './reception-contacts.ts';
import { persons, type Reference } from './reference.ts';
import type { Scene } from './scene.ts';
import { verbStatus } from './verb-status.ts';
import { isVideoLink } from './video-link.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'gets']);
const CALL_CUES = new Set([
  'phone',
  'telephone',
  'call',
  'phoned',
  'telephonically',
  'videoconference',
  'zoom',
  'virtually',
  'virtual',
]);

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

/** The index after the verb and the words that must follow it ("sat down", "presented his credentials"), or -1. */
function phraseEnd(scene: Scene, at: number, verb: ContactVerb): number {
  let end = at + 1;
  for (const word of verb.phrase ?? []) {
    let found = -1;
    for (let next = end; next < end + 5 && found < 0; next++) {
      if (scene.reading.tokens[next]?.lower === word) found = next;
      // "called President X on Monday": the object stands between, so the preposition is not of the verb.
      else if (scene.reading.tokens[next]?.capital) break;
    }
    if (found < 0) return -1;
    end = found + 1;
  }
  return end;
}

const TOGETHER_REACH = 14;

/** "brought | together A and B", "brought | A and B together": the index after which the object stands, or -1. */
function togetherEnd(scene: Scene, at: number): number {
  for (let next = at + 1; next < at + TOGETHER_REACH; next++) {
    const token = scene.reading.tokens[next];
    if (token?.lower === 'together') return next === at + 1 ? next + 1 : at + 1;
    if (!token || token.text === '.' || token.text === ';') return -1;
  }
  return -1;
}

/** "speaking of the dinner with Y", "spoke out". */
function isSpokenOf(scene: Scene, at: number): boolean {
  return (
    /^(?:sp(?:eak|oke)|talk)/.test(scene.reading.tokens[at]?.lower ?? '') &&
    /^(?:of|out|up)$/.test(scene.reading.tokens[at + 1]?.lower ?? '')
  );
}

/** "the meeting", "a visit", "his address": the form is a noun here. */
function isNoun(scene: Scene, sentence: number, at: number): boolean {
  const token = scene.reading.tokens[at];
  if (!token) return true;
  const before = scene.reading.tokens[at - 1]?.lower ?? '';
  if (/^(?:an?|the|its|no|any|another)$/.test(before)) return true;
  // "extended a warm welcome to Y"
  if (token.lower === 'welcome' && scene.reading.tokens[at + 1]?.lower === 'to') return true;
  if (token.lower === 'meeting') {
    const after = scene.reading.tokens[at + 1]?.lower ?? '';
    return !(
      meetsSomebody(scene, sentence, at) ||
      BE.has(before) ||
      BE.has(scene.reading.tokens[at - 2]?.lower ?? '') ||
      before === 'of' ||
      /^(?:after|before|by|while|when|upon)$/.test(before) ||
      before === 'along' ||
      (before === 'with' && after === 'with') ||
      (before === ',' && after === 'with') ||
      before === 'and' ||
      // "looks forward to meeting Y", "denied meeting Y"
      (before === 'to' && scene.reading.tokens[at - 2]?.lower === 'forward') ||
      /^den(?:y|ies|ied|ying)$/.test(before)
    );
  }
  if (!CONTACT_NOUNS.has(token.lower) && token.lower !== 'address' && token.lower !== 'host')
    return token.capital && at > 0 && !!scene.reading.tokens[at - 1]?.capital && !scene.headline;
  return !['to', 'will', 'would', 'and', 'also', 'not', 'they', 'he', 'she', 'who'].includes(before);
}

/** "visited Oslo, meeting President X", "with President X meeting Premier Y", "was seen meeting Y". */
function meetsSomebody(scene: Scene, sentence: number, at: number): boolean {
  const references = scene.references[sentence] ?? [];
  const object = references.find(
    ({ start }) => start === at + 1 || (start === at + 2 && !scene.reading.tokens[at + 1]?.capital),
  );
  if (!object) return false;
  const before = scene.reading.tokens[at - 1];
  return (
    before?.text === ',' ||
    /^(?:seen|photographed|pictured|filmed|spotted)$/.test(before?.lower ?? '') ||
    references.some((reference) => reference.end === at && reference.how !== 'pronoun')
  );
}

function isPassive(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  if (tokens[at + 1]?.lower === 'by') return true;
  const form = tokens[at]?.lower ?? '';
  if (form.endsWith('ing')) return false;
  for (let before = at - 1; before >= at - 3; before--) {
    const word = tokens[before]?.lower ?? '';
    if (BE.has(word)) return true;
    if (!word.endsWith('ly') && word !== 'also') return false;
  }
  return false;
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
  const beside = (scene.references[sentence] ?? []).find((each) => each.end === at && each.how !== 'pronoun');
  // "with President X meeting Premier Y"
  const subject = scene.reading.tokens[at]?.lower === 'meeting' && beside ? [beside] : subjectOf(scene, sentence, at);
  const counterpart = counterpartAfter(scene, sentence, end, prepositions, direct);
  const named = persons(subject);
  // "X's trip to meet Y"
  const left =
    named.length > 0 || scene.reading.tokens[at - 1]?.lower !== 'to' ? named : firstPossessor(scene, sentence, at);
  const told = persons(counterpart.references).filter((person) => !left.includes(person));
  const inverted = told.length > 0 || counterpart.unnamed ? [] : invertedCounterpart(scene, sentence, end, subject);
  const right = told.length > 0 ? told : persons(inverted).filter((person) => !left.includes(person));
  const weak = verb.frame === 'weak' && (verb.phrase ?? []).length === 0;
  const reciprocal =
    right.length === 0 &&
    left.length >= 2 &&
    !counterpart.unnamed &&
    (direct || weak || verb.frame === 'with') &&
    !(weak && counterpart.references.length > 0);
  const sidesUnnamed = subject.some((reference) => reference.person === null);
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
  if (reciprocal && weak && scene.reading.tokens[at]?.lower.endsWith('ing')) return null;
  const own = subject.every((reference) => reference.sentence === sentence);
  const again = !own && right.length === 0 && scene.reading.tokens[end]?.lower !== 'again';
  const status = verbStatus(scene, sentence, at, own ? (subject.at(-1)?.end ?? -1) : -1);
  if (!status.status) return null;
  return {
    sentence,
    anchor: { start: at, end },
    rule: `${verb.frame === 'meet' ? 'met' : verb.frame}-${reciprocal ? 'each-other' : 'counterpart'}`,
    kind:
      direct && isGroupOfStates(scene, counterpart)
        ? 'conference'
        : verbKind(scene, sentence, at, verb, spokenReadout && !again),
    status: status.status,
    // "along with meeting Y": the bare form says nothing of when.
    certain:
      status.certain !== false &&
      (status.rule !== 'status-held' || !(scene.reading.tokens[at]?.lower.endsWith('ing') ?? false)),
    label: null,
    left,
    right,
    again,
    present: [],
    unnamed: counterpart.unnamed || among || (left.length === 0 && subject.length > 0),
    gathering: verb.kind === 'conference',
    weak:
      weak && !(reciprocal && status.status === 'held' && /^(?:sign|ink)/.test(scene.reading.tokens[at]?.lower ?? '')),
  };
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

/** "by telephone", "virtually", "via video link". */
function isRemoteCue(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  return (CALL_CUES.has(tokens[at]?.lower ?? '') && !isDemand(scene, at)) || isVideoLink(tokens, at);
}

/** "agreed to call off protests", "call for calm": no telephone. */
function isDemand(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  return (
    tokens[at]?.lower === 'call' &&
    (tokens[at - 1]?.lower === 'to' || /^(?:off|for|on|upon)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** "discussed trade … during a phone call", "in a telephone conversation". */
function isOverPhone(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.reading;
  for (let at = from + 2; at < to; at++)
    if (
      /^(?:phone|telephone|telephonic|video)$/.test(tokens[at]?.lower ?? '') &&
      /^(?:call|conversation|conference|talks|link)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:in|during|over|by|via|on)$/.test(tokens[tokens[at - 1]?.lower === 'a' ? at - 2 : at - 1]?.lower ?? '')
    )
      return true;
  return false;
}

function bothBefore(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) if (scene.reading.tokens[before]?.lower === 'both') return true;
  return false;
}
