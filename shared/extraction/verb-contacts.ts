import { CONTACT_NOUNS } from '../lexicon/contact-nouns.ts';
import { CONTACT_VERBS, type ContactVerb } from '../lexicon/contact-verbs.ts';
import type { Kind } from '../meeting/meeting.ts';
import { subjectOf } from './clauses.ts';
import type { Contact } from './contact.ts';
import { counterpartAfter } from './counterpart.ts';
import type { Reference } from './references.ts';
import type { Scene } from './scene.ts';
import { verbStatus } from './status.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'gets']);
const CALL_CUES = new Set([
  'phone',
  'telephone',
  'call',
  'phoned',
  'telephonically',
  'video',
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
  const end = phraseEnd(scene, at, verb);
  if (end < 0 || isNoun(scene, at)) return null;
  switch (verb.frame) {
    case 'meet':
      if (scene.reading.tokens[at + 1]?.lower === 'by') return passive(scene, sentence, at, end, verb);
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
    default:
      return null;
  }
}

/** The index after the verb and the words that must follow it ("sat down", "presented his credentials"), or -1. */
function phraseEnd(scene: Scene, at: number, verb: ContactVerb): number {
  let end = at + 1;
  for (const word of verb.phrase ?? []) {
    let found = -1;
    for (let next = end; next < end + 5; next++) if (scene.reading.tokens[next]?.lower === word) found = next;
    if (found < 0) return -1;
    end = found + 1;
  }
  return end;
}

/** "the meeting", "a visit", "his address": the form is a noun here. */
function isNoun(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  if (!token) return true;
  const before = scene.reading.tokens[at - 1]?.lower ?? '';
  if (before === 'a' || before === 'an' || before === 'the' || before === 'its') return true;
  if (token.lower === 'meeting') {
    const after = scene.reading.tokens[at + 1]?.lower ?? '';
    return !(
      BE.has(before) ||
      BE.has(scene.reading.tokens[at - 2]?.lower ?? '') ||
      before === 'of' ||
      before === 'after' ||
      before === 'before' ||
      before === 'by' ||
      before === 'along' ||
      (before === 'with' && after === 'with') ||
      (before === ',' && after === 'with') ||
      before === 'and'
    );
  }
  if (!CONTACT_NOUNS.has(token.lower) && token.lower !== 'address' && token.lower !== 'host')
    return token.capital && at > 0 && !!scene.reading.tokens[at - 1]?.capital && !scene.headline;
  return !['to', 'will', 'would', 'and', 'also', 'not', 'they', 'he', 'she', 'who'].includes(before);
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
  if (verb.frame === 'weak' && scene.reading.tokens[at]?.lower.startsWith('sign') && isPassive(scene, at))
    return signedBy(scene, sentence, at, end);
  const subject = subjectOf(scene, sentence, at);
  const counterpart = counterpartAfter(scene, sentence, end, prepositions, direct);
  const left = persons(subject);
  const right = persons(counterpart.references).filter((person) => !left.includes(person));
  const weak = verb.frame === 'weak' && (verb.phrase ?? []).length === 0;
  const reciprocal =
    right.length === 0 &&
    left.length >= 2 &&
    !counterpart.unnamed &&
    (direct || weak || verb.frame === 'with') &&
    !(weak && counterpart.references.length > 0);
  const sidesUnnamed = subject.some((reference) => reference.person === null);
  if (right.length === 0 && !reciprocal && !(counterpart.unnamed && (left.length > 0 || sidesUnnamed) && !weak))
    return null;
  if (left.length === 0 && !sidesUnnamed && (weak || right.length === 0)) return null;
  if (right.length === 0 && left.length >= 2 && bothBefore(scene, at)) return null;
  if (reciprocal && weak && scene.reading.tokens[at]?.lower.endsWith('ing')) return null;
  const status = verbStatus(scene, sentence, at, subject.at(-1)?.end ?? -1);
  if (!status.status) return null;
  return {
    sentence,
    anchor: { start: at, end },
    rule: `${verb.frame === 'meet' ? 'met' : verb.frame}-${reciprocal ? 'each-other' : 'counterpart'}`,
    kind: verbKind(scene, sentence, at, verb, spokenReadout),
    status: status.status,
    certain: true,
    label: null,
    left,
    right,
    present: [],
    unnamed: counterpart.unnamed || (left.length === 0 && subject.length > 0),
    gathering: verb.kind === 'conference',
    weak,
  };
}

/** "spoke by phone", "met virtually"; "spoke with" alone is a call in a readout and a meeting in the news. */
function verbKind(scene: Scene, sentence: number, at: number, verb: ContactVerb, spokenReadout: boolean): Kind | null {
  if (verb.frame === 'weak') return verb.kind;
  const { tokens } = scene.reading;
  const limit = Math.min(scene.sentences[sentence]?.end ?? at, at + 14);
  for (let next = at + 1; next < limit; next++) {
    const word = tokens[next]?.lower ?? '';
    if (CALL_CUES.has(word)) return 'call';
    if (word === 'person' && tokens[next - 1]?.lower === 'in') return 'meeting';
  }
  if (verb.kind) return verb.kind;
  return spokenReadout ? 'call' : null;
}

function transitive(scene: Scene, sentence: number, at: number, end: number, verb: ContactVerb): Contact | null {
  const { tokens } = scene.reading;
  const counterpart = counterpartAfter(scene, sentence, end, [], true);
  const object = counterpart.references[0];
  const host = /^(?:receiv|host|welcom)/.test(tokens[at]?.lower ?? '');
  if (!object && !(counterpart.unnamed && host)) return null;
  if (!object && tokens[counterpart.end - 1]?.lower === 'official') return null;
  if (counterpart.start - end > 12 || (!host && counterpart.start - end > 5)) return null;
  // "welcomed Erdogan's decision", "called on Iran's leader to …": the person is not the one received.
  const after = object && tokens[object.end];
  if (after && (after.lower === "'s" || after.text === '’')) return null;
  if ((tokens[at]?.lower ?? '').startsWith('call') && !isVisitOrCall(scene, at, end, counterpart.end)) return null;
  const subject = subjectOf(scene, sentence, at);
  const left = persons(subject);
  const right = persons(counterpart.references).filter((person) => !left.includes(person));
  if (
    (right.length === 0 && left.length === 0) ||
    (left.length === 0 && (!host || (subject.length === 0 && !scene.headline)))
  )
    return null;
  const gathered = right.length === 0 && hasSummit(scene, counterpart.end);

  const status = verbStatus(scene, sentence, at, subject.at(-1)?.end ?? -1);
  if (!status.status) return null;
  return {
    sentence,
    anchor: { start: at, end },
    rule: 'received-object',
    kind: gathered ? 'conference' : verb.kind,
    status: status.status,
    certain: true,
    label: null,
    left,
    right,
    present: [],
    unnamed: counterpart.unnamed || (left.length === 0 && subject.length > 0),
    definite: right.length === 0 && !gathered && isThatDelegation(scene, counterpart.start, counterpart.end),
    gathering: gathered,
    weak: false,
  };
}

/** "Y was received by X": the agent hosts. */
function passive(scene: Scene, sentence: number, at: number, end: number, verb: ContactVerb): Contact | null {
  const agent = counterpartAfter(scene, sentence, end, ['by'], false);
  if (/^see/.test(scene.reading.tokens[at]?.lower ?? '') || agent.start - end > 14) return null;
  const subject = subjectOf(scene, sentence, at);
  const left = persons(agent.references);
  const right = persons(subject).filter((person) => !left.includes(person));
  if (left.length === 0) return null;
  const status = verbStatus(scene, sentence, at, subject.at(-1)?.end ?? -1);
  if (!status.status) return null;
  return {
    sentence,
    anchor: { start: at, end },
    rule: 'received-by',
    kind: verb.kind,
    status: status.status,
    certain: true,
    label: null,
    left,
    right,
    present: [],
    unnamed: right.length === 0,
    gathering: false,
    weak: false,
  };
}

/** "called on Y", "called Y to congratulate him": not "called on Y to resign", not "called Y a friend". */
function isVisitOrCall(scene: Scene, at: number, end: number, after: number): boolean {
  const next = scene.reading.tokens[after]?.lower ?? '.';
  if (end - at > 1)
    return (
      next !== 'to' ||
      /^(?:discuss|exchange|congratulate|review|express|convey|brief|bid|extend|pay)$/.test(
        scene.reading.tokens[after + 1]?.lower ?? '',
      )
    );
  return (
    next === 'to' ||
    next === 'today' ||
    next === 'yesterday' ||
    next === 'on' ||
    next === 'after' ||
    next === 'and' ||
    next === 'this' ||
    next === 'earlier' ||
    next === 'by'
  );
}

/** "told the visiting Y": host and guest. */
function visitor(scene: Scene, sentence: number, at: number, end: number): Contact | null {
  const counterpart = counterpartAfter(scene, sentence, end, [], true);
  const first = counterpart.references[0];
  if (!first || counterpart.references.length > 1) return null;
  const before = scene.reading.tokens[first.start - 1]?.lower;
  if (before !== 'visiting' && scene.reading.tokens[first.start]?.lower !== 'visiting') return null;
  const left = persons(subjectOf(scene, sentence, at));
  const right = persons([first]).filter((person) => !left.includes(person));
  if (left.length === 0 || right.length === 0) return null;
  return {
    sentence,
    anchor: { start: at, end },
    rule: 'told-visitor',
    kind: 'meeting',
    status: 'held',
    certain: true,
    label: null,
    left,
    right,
    present: [],
    unnamed: false,
    gathering: false,
    weak: false,
  };
}

/** "the agreement was signed off by X, Y and Z". */
function signedBy(scene: Scene, sentence: number, at: number, end: number): Contact | null {
  const agents = persons(counterpartAfter(scene, sentence, end, ['by', 'between'], false).references);
  if (agents.length < 2) return null;
  return {
    sentence,
    anchor: { start: at, end },
    rule: 'signed-by',
    kind: null,
    status: 'held',
    certain: true,
    label: null,
    left: agents.slice(0, 1),
    right: agents.slice(1),
    present: [],
    unnamed: false,
    gathering: false,
    weak: false,
  };
}

/** "hosted the council for a rare summit". */
function hasSummit(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 6; at++)
    if (CONTACT_NOUNS.get(scene.reading.tokens[at]?.lower ?? '')?.group === 'conference') return true;
  return false;
}

/** "welcomed the delegation": one that the article has told of. */
function isThatDelegation(scene: Scene, start: number, end: number): boolean {
  let definite = false;
  for (let at = start - 4; at < end; at++) {
    const word = scene.reading.tokens[at]?.lower;
    if (word === 'the') definite = true;
    if (definite && (word === 'delegation' || word === 'delegations')) return true;
  }
  return false;
}

function bothBefore(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) if (scene.reading.tokens[before]?.lower === 'both') return true;
  return false;
}

/** The persons of a list of references, each once. */
export function persons(references: readonly Reference[]): readonly number[] {
  const found = new Set<number>();
  for (const reference of references) if (reference.person !== null) found.add(reference.person);
  return [...found];
}
