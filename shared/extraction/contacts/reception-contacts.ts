import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import type { ContactVerb } from '../../lexicon/contact-verbs.ts';
import { persons } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { verbStatus } from '../status/verb-status.ts';
import { subjectOf } from './clauses.ts';
import { type Contact, PLAIN } from './contact.ts';
import { counterpartAfter, isGroupOfStates } from './counterpart.ts';
import { metPersons } from './met-persons.ts';
import { AFTER_CALLED, SPOKEN_ELSEWHERE } from './phone-contacts.ts';

export function transitive(scene: Scene, sentence: number, at: number, end: number, verb: ContactVerb): Contact | null {
  const { tokens } = scene.reading;
  const counterpart = counterpartAfter(scene, sentence, end, verb.prepositions ?? [], true);
  const object = counterpart.references[0];
  const host = /^(?:receiv|host|welcom|br(?:ing|ought))/.test(tokens[at]?.lower ?? '');
  if (!object && !(counterpart.unnamed && host)) return null;
  if (!object && tokens[counterpart.end - 1]?.lower === 'official') return null;
  if (counterpart.start - end > 12 || (!host && counterpart.start - end > 5)) return null;
  // "welcomed Erdogan's decision", "called on Iran's leader to …": the person is not the one received.
  const after = object && tokens[object.end];
  if (after && (after.lower === "'s" || after.text === '’')) return null;
  const together = verb.phrase?.[0] === 'together';
  if (!together && (tokens[at]?.lower ?? '').startsWith('call') && !isVisitOrCall(scene, at, end, counterpart.end))
    return null;
  const subject = subjectOf(scene, sentence, at);
  // "were among the delegation welcoming Y": companions of the host.
  for (let before = subject.at(-1)?.end ?? at; before < at; before++)
    if (tokens[before]?.lower === 'among') return null;
  const left = persons(subject);
  const right = metPersons(scene, sentence, counterpart, left);
  if (together && subject.length === 0 && right.length >= 2) return gatheredBy(scene, sentence, at, end, right);
  if (
    (right.length === 0 && left.length === 0) ||
    // An office whose holder nobody names is a party, too: "The Secretary-General telephoned Y".
    (left.length === 0 && subject.length === 0 && !(host && scene.headline))
  )
    return null;
  const gathered = right.length === 0 && hasSummit(scene, counterpart.end);

  const status = verbStatus(scene, sentence, at, subject.at(-1)?.end ?? -1);
  if (!status.status) return null;
  return {
    sentence,
    anchor: { start: at, end },
    rule: 'received-object',
    kind: gathered || isGroupOfStates(scene, counterpart) ? 'conference' : verb.kind,
    status: status.status,
    certain: true,
    label: null,
    left,
    right,
    unnamed: counterpart.unnamed || (left.length === 0 && subject.length > 0),
    definite: right.length === 0 && !gathered && isThatDelegation(scene, counterpart.start, counterpart.end),
    gathering: gathered,
    weak:
      /^(?:greet|brief)/.test(tokens[at]?.lower ?? '') ||
      // "ministers welcomed the guest": companions of the host
      (left.length === 0 && /^welcom/.test(tokens[at]?.lower ?? '')) ||
      isArrival(scene, sentence),
  };
}

/** "The conference brought together X, Y and Z". */
function gatheredBy(
  scene: Scene,
  sentence: number,
  at: number,
  end: number,
  people: readonly number[],
): Contact | null {
  const { tokens } = scene.reading;
  let noun = '';
  for (let before = at - 1; before > at - 12 && before >= (scene.sentences[sentence]?.start ?? 0); before--)
    noun ||= CONTACT_NOUNS.get(tokens[before]?.lower ?? '')?.group ?? '';
  const status = verbStatus(scene, sentence, at, -1);
  if (!/^(?:conference|meeting|talks)$/.test(noun) || !status.status) return null;
  return {
    sentence,
    ...PLAIN,
    anchor: { start: at, end },
    rule: 'brought-together',
    kind: noun === 'conference' ? 'conference' : null,
    status: status.status,
    left: people,
    right: [],
    gathering: noun === 'conference',
  };
}

const ARRIVALS = new Set(['airport', 'aircraft', 'plane', 'airbase', 'tarmac', 'touched', 'arrival', 'disembarked']);

/** "landed at the airport, where he was received by Y": who greets a traveller has not met them yet. */
function isArrival(scene: Scene, sentence: number): boolean {
  const range = scene.sentences[sentence];
  for (let at = range?.start ?? 0; at < (range?.end ?? 0); at++)
    if (ARRIVALS.has(scene.reading.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Y was received by X": the agent hosts. */
export function passive(scene: Scene, sentence: number, at: number, end: number, verb: ContactVerb): Contact | null {
  // "a banquet hosted by X": the noun tells it.
  if (CONTACT_NOUNS.has(scene.reading.tokens[at - 1]?.lower ?? '')) return null;
  const agent = counterpartAfter(scene, sentence, end, ['by'], false);
  if (/^see/.test(scene.reading.tokens[at]?.lower ?? '') || agent.start - end > 14) return null;
  const subject = subjectOf(scene, sentence, at);
  const left = persons(agent.references);
  const right = persons(subject).filter((person) => !left.includes(person));
  if (left.length === 0) return null;
  const { tokens } = scene.reading;
  // "the meeting was called by the king", "the second batch of envoys to be received by Y"
  const isCalled = (tokens[at]?.lower ?? '').startsWith('call');
  if (right.length === 0 && (isCalled || (tokens[at - 1]?.lower === 'be' && tokens[at - 2]?.lower === 'to')))
    return null;
  const status = verbStatus(scene, sentence, at, subject.at(-1)?.end ?? -1);
  if (!status.status) return null;
  const opening = scene.sentences[sentence]?.start ?? 0;
  // "The dinner will be hosted by X"
  const ofMeal =
    scene.reading.tokens[opening]?.lower === 'the' && CONTACT_NOUNS.has(scene.reading.tokens[opening + 1]?.lower ?? '');
  return {
    sentence,
    ...PLAIN,
    anchor: { start: at, end },
    rule: 'received-by',
    kind: verb.kind,
    status: status.status,
    left,
    right,
    unnamed: right.length === 0 && !ofMeal,
    definite: right.length === 0 && ofMeal,
    weak:
      !/^host/.test(scene.reading.tokens[at]?.lower ?? '') &&
      (isArrival(scene, sentence) || (sentence > 0 && isArrival(scene, sentence - 1))),
  };
}

/** "called on Y", "called Y to congratulate him": not "called on Y to resign", not "called Y a friend". */
function isVisitOrCall(scene: Scene, at: number, end: number, after: number): boolean {
  const { tokens } = scene.reading;
  const next = tokens[tokens[after]?.text === ',' ? after + 1 : after]?.lower ?? '.';
  if (end - at > 1)
    return (
      next !== 'to' ||
      /^(?:discuss|exchange|congratulate|review|express|convey|brief|bid|extend|pay)$/.test(
        tokens[after + 1]?.lower ?? '',
      )
    );
  return AFTER_CALLED.test(next);
}

/** "told the visiting Y": host and guest. "X told Y" of two office holders: they spoke, though nothing says how. */
export function visitor(scene: Scene, sentence: number, at: number, end: number): Contact | null {
  const counterpart = counterpartAfter(scene, sentence, end, [], true);
  const first = counterpart.references[0];
  if (!first || counterpart.references.length > 1) return null;
  const before = scene.reading.tokens[first.start - 1]?.lower;
  const visiting = before === 'visiting' || scene.reading.tokens[first.start]?.lower === 'visiting';
  if (!visiting && (first.how === 'pronoun' || tellsOtherwise(scene, sentence, at))) return null;
  const left = persons(subjectOf(scene, sentence, at));
  const right = persons([first]).filter((person) => !left.includes(person));
  if (left.length === 0 || right.length === 0) return null;
  return {
    sentence,
    ...PLAIN,
    anchor: { start: at, end },
    rule: visiting ? 'told-visitor' : 'told-official',
    kind: visiting ? 'meeting' : null,
    status: 'held',
    left,
    right,
    weak: !visiting,
  };
}

const TOLD_REACH = 30;

/** "told Y in a letter", "told Y at a hearing", "would tell Y": no contact of two officials. */
function tellsOtherwise(scene: Scene, sentence: number, verb: number): boolean {
  const { tokens } = scene.reading;
  const range = scene.sentences[sentence];
  for (let at = verb - 1; at >= Math.max(range?.start ?? 0, verb - TOLD_REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (SPOKEN_ELSEWHERE.has(word) || (verb - at <= 3 && /^(?:not|would|could|had)$/.test(word))) return true;
  }
  for (let at = verb; at < (range?.end ?? 0) && tokens[at]?.lower !== 'that'; at++)
    if (SPOKEN_ELSEWHERE.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "the agreement was signed off by X, Y and Z", "trade was discussed by X and Y". */
export function doneBy(scene: Scene, sentence: number, at: number, end: number): Contact | null {
  const agents = persons(counterpartAfter(scene, sentence, end, ['by', 'between'], false).references);
  if (agents.length < 2) return null;
  const signed = /^(?:sign|ink)/.test(scene.reading.tokens[at]?.lower ?? '');
  return {
    sentence,
    ...PLAIN,
    anchor: { start: at, end },
    rule: signed ? 'signed-by' : 'discussed-by',
    kind: null,
    status: 'held',
    left: agents,
    right: [],
    weak: !signed,
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
