import { visitNouns } from '../../lexicon/meeting-nouns.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Scene } from '../coreference/scene.ts';
import type { EventDraft } from './draft.ts';

/** Tokens read of one sentence: keeps the work linear in a text without full stops. */
const WINDOW = 80;
/** Tokens before the words of contact in which "was to" stands. */
const PLAN_REACH = 12;
/** Tokens between a journey and the word that says it is off. */
const OFF_REACH = 14;
const OFF =
  /^(?:cancel(?:s|led|ed|ling)?|postpon(?:e[sd]?|ing)|deferr?(?:s|ed)?|scrap(?:s|ped)?|shelved|abandon(?:s|ed)?)$/;
const DUE = /^(?:due|set|scheduled|supposed|expected|slated|planned|planning|hoping|going)$/;

/**
 * "The president postponed his visit. He was to meet the premier": with the journey off, what it was for is off as well. A
 * meeting that is still to come is told in the present or with "will".
 */
export function callOffWithJourney(body: Scene, headline: Scene, drafts: readonly EventDraft[]): void {
  const open = drafts.filter(
    ({ status, gathering, contacts }) =>
      status === 'planned' &&
      !gathering &&
      contacts.every((contact) => contact.rule === 'visit' || wasToBe(body, contact)),
  );
  if (open.length === 0) return;
  const stranded = new Set([...strandedIn(body), ...strandedIn(headline)]);
  for (const draft of open)
    if ([...draft.left, ...draft.right].some((person) => stranded.has(person))) draft.status = 'cancelled';
}

/** "was to meet", "had been due to meet", "was expected to hold talks". */
function wasToBe({ reading: { tokens }, sentences }: Scene, { sentence, anchor }: Contact): boolean {
  const start = sentences[sentence]?.start;
  if (start === undefined) return false;
  for (let at = anchor.start - 1; at >= Math.max(start, anchor.start - PLAN_REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'will' || word === 'is' || word === 'are') return false;
    if (/^(?:was|were|been)$/.test(word)) {
      const next = tokens[at + 1]?.lower ?? '';
      return next === 'to' || DUE.test(next) || DUE.test(tokens[at + 2]?.lower ?? '');
    }
  }
  return false;
}

/** Whose journey a sentence says to be off. */
function strandedIn({ reading: { tokens }, sentences, references }: Scene): readonly number[] {
  return sentences.flatMap(({ start, end }, index) => {
    const people = (references[index] ?? []).flatMap(({ person }) => person ?? []);
    return people.length > 0 && tellsJourneyOff(tokens, start, Math.min(end, start + WINDOW)) ? people : [];
  });
}

function tellsJourneyOff(tokens: Scene['reading']['tokens'], from: number, to: number): boolean {
  let journey = Number.NEGATIVE_INFINITY;
  let off = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (visitNouns.has(word)) journey = at;
    else if (OFF.test(word) || (word === 'off' && /^(?:call|put)/.test(tokens[at - 1]?.lower ?? ''))) off = at;
    if (Math.abs(journey - off) < OFF_REACH) return true;
  }
  return false;
}
