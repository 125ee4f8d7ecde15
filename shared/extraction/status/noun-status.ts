import { CANCELLED_CUES } from '../../lexicon/status-cues.ts';
import type { Scene } from '../coreference/scene.ts';
import { startsClause } from '../people/person-lists.ts';
import { passiveAfter, predicateEnd } from './noun-predicates.ts';
import { phrasalRefusal, refusesOffer } from './noun-refusals.ts';
import { clauseStatus, HELD, type StatusReading } from './status.ts';
import { isToCome, opensWhatIsToCome } from './times-to-come.ts';
import { verbStatus } from './verb-status.ts';

/**
 * Status of a contact noun whose phrase begins at `start` (article and adjectives included): from its own modifiers,
 * the verb that governs it at `governor` (or -1), the preposition before it, and a passive after it.
 */
export function nounStatus(
  scene: Scene,
  sentence: number,
  start: number,
  noun: number,
  governor: number,
  subjectEnd: number,
): StatusReading {
  const { tokens } = scene.reading;
  if (tokens[start]?.lower === 'no' || (tokens[start - 1]?.lower === 'no' && start < noun))
    return { status: 'cancelled', rule: 'status-negated' };
  // "cancelled the meeting that was scheduled for Friday"
  if (governor >= 0 && CANCELLED_CUES.has(tokens[governor]?.lower ?? ''))
    return { status: 'cancelled', rule: 'status-cancelled-verb' };
  if (phrasalRefusal(scene, start) >= 0 || refusesOffer(scene, start))
    return { status: 'cancelled', rule: 'status-called-off' };
  // "They broke off the talks": these are told elsewhere.
  if (tokens[start - 1]?.lower === 'off' && /^br(?:eak|eaks|oke|oken|eaking)$/.test(tokens[start - 2]?.lower ?? ''))
    return { status: null, rule: 'status-broken-off' };
  const passive = passiveAfter(scene, noun, predicateEnd(scene, sentence, noun, governor));
  if (passive) return passive;
  const done = /^(?:after|following)$/.test(tokens[start - 1]?.lower ?? '');
  for (let at = start; at < noun; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'no') return { status: 'cancelled', rule: 'status-negated' };
    if (/^(?:planned|upcoming|forthcoming|scheduled|expected)$/.test(word) && !done)
      return { status: 'planned', rule: 'status-planned-noun' };
    if (word === 'any' && governor >= 0 && verbStatus(scene, sentence, governor, subjectEnd).status === 'cancelled')
      return { status: 'cancelled', rule: 'status-negated' };
    if (word === 'possible' || word === 'potential' || word === 'proposed' || word === 'any' || word === 'future')
      return { status: null, rule: 'status-hypothetical' };
    // "failed talks" were held.
    if (CANCELLED_CUES.has(word) && word !== 'failed') return { status: 'cancelled', rule: 'status-cancelled-noun' };
  }
  if (isOnAgenda(scene, noun)) return { status: 'planned', rule: 'status-on-agenda' };
  if (tokens[noun - 1]?.lower === 'last' || tokens[noun - 1]?.lower === 'previous')
    return { status: null, rule: 'status-aside' };
  if (governor >= 0) {
    const verb = tokens[governor]?.lower ?? '';
    if (/^(?:plan(?:s|ned|ning)?|schedul(?:e|es|ed|ing)|arrang(?:e|es|ed|ing)|announced?|confirm(?:ed)?)$/.test(verb))
      return { status: 'planned', rule: 'status-planned-verb' };
    if (/^(?:seek|seeks|sought|request|requested)$/.test(verb)) return { status: null, rule: 'status-hypothetical' };
    return verbStatus(scene, sentence, governor, subjectEnd);
  }
  const before = tokens[start - 1]?.lower ?? '';
  const beforeThat = tokens[start - 2]?.lower ?? '';
  const end = scene.sentences[sentence]?.end ?? noun;
  const past = before === 'after' || before === 'following' || before === 'since';
  if (!past && (isToCome(scene, noun, end) || opensWhatIsToCome(scene, sentence, start, noun)))
    return { status: 'planned', rule: 'status-time-to-come' };
  if (/^recall/.test(before) || /^remember/.test(before)) return { status: null, rule: 'status-recalled' };
  if (
    before === 'before' ||
    (before === 'of' && beforeThat === 'ahead') ||
    (before === 'for' && SET_FOR.test(beforeThat)) ||
    (before === 'for' && isPrepared(scene, start))
  ) {
    return { status: 'planned', rule: 'status-ahead-of', certain: false };
  }
  if (
    before === 'for' &&
    /^(?:call|appeal|push|hope|ask|groundwork|way|ground|conditions|chance|case|bid)/.test(beforeThat)
  )
    return { status: null, rule: 'status-hypothetical' };
  if (before === 'to' && /^(?:open|willing|ready|amenable)$/.test(beforeThat))
    return { status: null, rule: 'status-hypothetical' };
  if (before === 'of' && /^(?:possibility|prospects?|chances?|likelihood|idea|hopes?|question)$/.test(beforeThat))
    return { status: null, rule: 'status-hypothetical' };
  if (before === 'up' && /^set(?:s|ting)?$/.test(beforeThat)) return { status: 'planned', rule: 'status-set-up' };
  if (isNoShow(scene, start)) return { status: 'cancelled', rule: 'status-no-show' };
  if (before === 'of' && CALLED_OFF.test(beforeThat)) return { status: 'cancelled', rule: 'status-cancelled-noun' };
  if ((before === 'for' || before === 'to') && /^invitations?$/.test(beforeThat))
    return { status: 'planned', rule: 'status-invited' };
  if (before === 'for' && isOnTheWay(scene, sentence, start))
    return { status: 'planned', rule: 'status-sets-out', certain: false };
  if (before === 'after' || before === 'following' || before === 'during') {
    const clause = clauseStatus(scene, sentence, start);
    if (clause) return clause;
    return { ...HELD, certain: isPast(scene, sentence, start) };
  }
  return clauseStatus(scene, sentence, start) ?? { ...HELD, certain: false };
}

/** "preparing for", "headed for", "scheduled for", "due for". */
const SET_FOR =
  /^(?:prepar(?:e|es|ed|ing|ations?)|travel(?:s|l?ed|l?ing)?|arriv(?:e|es|ed|ing)|head(?:s|ed|ing)?|leav(?:e|es|ing)|depart(?:s|ed|ing)?|scheduled?|due|time|plann(?:ed|ing)|plans?)$/;

/** "the postponement of the meeting". */
const CALLED_OFF = /^(?:postponement|cancellation|boycott|deferral|suspension)$/;

/** "His itinerary includes a | meeting": in the present, so of what is to come. */
function isOnAgenda({ reading: { tokens } }: Scene, noun: number): boolean {
  let included = false;
  for (let at = noun - 1; at >= noun - AGENDA_REACH; at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:includes?|features?)$/.test(word)) included = true;
    else if (included && /^(?:itinerary|schedule|agenda|programme|program|plans?|engagements)$/.test(word)) return true;
  }
  return false;
}

/** Tokens from "itinerary" to the meeting that it includes. */
const AGENDA_REACH = 8;

const ON_THE_WAY =
  /^(?:arrives|lands|flew|flown|flying|travel(?:s|led|ed|ling|ing)?|head(?:s|ed|ing)|left|leaves|departed)$/;

/** "failed to turn up for talks", "did not show up at the meeting". */
function isNoShow(scene: Scene, start: number): boolean {
  const { tokens } = scene.reading;
  const [verb, particle, preposition] = [3, 2, 1].map((step) => tokens[start - step]?.lower ?? '');
  if (!/^(?:for|at|to)$/.test(preposition ?? '') || particle !== 'up' || !/^(?:turn|show)(?:ed|ing)?$/.test(verb ?? ''))
    return false;
  for (let at = start - 4; at >= start - 6; at--)
    if (/^(?:fail(?:s|ed)?|not|n't|never|refused)$|n't$/.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "flew to Manila for talks": who travels is still to meet. */
function isOnTheWay(scene: Scene, sentence: number, start: number): boolean {
  const floor = Math.max(scene.sentences[sentence]?.start ?? 0, start - 12);
  for (let at = start - 2; at >= floor; at--) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    // "then travelled to Warsaw for meetings": the stops of a journey that is over.
    if (ON_THE_WAY.test(word))
      return !(
        /^(?:then|later|next|subsequently|also)$/.test(scene.reading.tokens[at - 1]?.lower ?? '') ||
        isAfterwards(scene, at)
      );
    if (startsClause(word) || word === ';' || word === 'met') return false;
  }
  return false;
}

const SUBJECT_REACH = 10;

/** "comes a month after X travelled to Kenya for talks": a journey that something else followed. */
function isAfterwards(scene: Scene, verb: number): boolean {
  const { tokens } = scene.reading;
  if (!/(?:ed|flew|flown|left)$/.test(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb - 1; at >= verb - SUBJECT_REACH; at--) {
    if (tokens[at]?.lower === 'after') return true;
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** "spoke after a meeting with Y": what came before something that happened has happened. */
function isPast(scene: Scene, sentence: number, start: number): boolean {
  const floor = Math.max(scene.sentences[sentence]?.start ?? 0, start - 24);
  for (let at = start - 2; at >= floor; at--)
    if (/^(?:said|spoke|told|added|announced|agreed|[a-z]+ed)$/.test(scene.reading.tokens[at]?.lower ?? ''))
      return true;
  return false;
}

/** "Preparations are under way for talks". */
function isPrepared(scene: Scene, start: number): boolean {
  for (let at = start - 2; at >= start - 7; at--)
    if (/^(?:prepar|arrange|invit)/.test(scene.reading.tokens[at]?.lower ?? '')) return true;
  return false;
}
