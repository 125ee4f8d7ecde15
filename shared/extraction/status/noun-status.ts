import { CANCELLED_CUES } from '../../lexicon/status-cues.ts';
import type { Scene } from '../coreference/scene.ts';
import { startsClause } from '../people/person-lists.ts';
import { BE, clauseStatus, HELD, type StatusReading } from './status.ts';
import { isDayAhead, isToCome, opensWhatIsToCome } from './times-to-come.ts';
import { verbStatus } from './verb-status.ts';

/** "called off", "ruled out", "pulled out of". */
const PHRASAL_REFUSALS: Readonly<Record<string, RegExp>> = {
  off: /^(?:call|calls|called|calling|put|puts|putting|beg|begs|begged)$/,
  out: /^(?:rul(?:e|es|ed|ing)|pull(?:s|ed|ing)?|back(?:s|ed|ing)?|drop(?:s|ped)?|bow(?:s|ed)?)$/,
  down: /^turn(?:s|ed|ing)?$/,
  from: /^(?:withdr(?:aw|aws|ew|awn)|withdrawing)$/,
};

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
  for (let at = start; at < noun; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'no') return { status: 'cancelled', rule: 'status-negated' };
    if (
      word === 'planned' ||
      word === 'upcoming' ||
      word === 'forthcoming' ||
      word === 'scheduled' ||
      word === 'expected'
    )
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

/** The verb of "called off | talks", "pulled out of | a meeting" before the phrase at `start`, or -1. */
export function phrasalRefusal(scene: Scene, start: number): number {
  const { tokens } = scene.reading;
  const at = tokens[start - 1]?.lower === 'of' ? start - 2 : start - 1;
  if (tokens[at]?.lower === 'from' && isExcused(scene, at)) return at - 2;
  return PHRASAL_REFUSALS[tokens[at]?.lower ?? '']?.test(tokens[at - 1]?.lower ?? '') ? at - 1 : -1;
}

/** "excused himself | from" */
function isExcused({ reading: { tokens } }: Scene, from: number): boolean {
  return (
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^excus/.test(tokens[from - 2]?.lower ?? '')
  );
}

const OFFERS = /^(?:offers?|invitations?|invites?|requests?|proposals?|bids?|overtures?|suggestions?|calls?)$/;
const OFFER_REACH = 5;

/** "rejected an offer of | talks", "turned down the invitation to | a summit". */
function refusesOffer(scene: Scene, start: number): boolean {
  const { tokens } = scene.reading;
  if (!/^(?:of|for|to)$/.test(tokens[start - 1]?.lower ?? '') || !OFFERS.test(tokens[start - 2]?.lower ?? ''))
    return false;
  for (let at = start - 3; at > start - 3 - OFFER_REACH; at--) {
    if (REFUSED.test(tokens[at]?.lower ?? '') || phrasalRefusal(scene, at + 1) >= 0) return true;
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

const REFUSED = /^(?:reject|declin|refus|spurn|snub|snubb|rebuff|dismiss|ignor)(?:s|es|ed|ing)?$/;

function skipRelative(scene: Scene, at: number, limit: number): number {
  for (let next = at + 1; next < Math.min(limit, at + 24); next++)
    if (scene.reading.tokens[next]?.text === ',') return next;
  return -1;
}

/** "due to the weather" gives a reason. */
const CAUSE = /^(?:a|an|the|his|her|their|its|this|these|that|what|lack|bad|domestic|scheduling|expected)$/;

/** "talks begin on Thursday", "the summit starting in a week". */
const STARTS = /^(?:starting|beginning|opening|begins?|starts?|opens?|resumes?)$/;
const STARTING_TIME = /^(?:on|in|next|today|tomorrow|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const STARTING = /^(?:be|begin|start|resume|take|open|continue|last|kick|run|focus|cover)$/;

const TIMETABLE = /^(?:opens?|begins?|starts?|resumes?|convenes?)$/;

const HAPPENED = /^(?:kicked|began|started|ended|concluded|lasted|resumed|collapsed|yielded|produced|took)$/;

/** "held talks with X | and is due to see Y": of a noun that is the object, the next predicate tells nothing. */
function predicateEnd(scene: Scene, sentence: number, noun: number, governor: number): number {
  const { tokens } = scene.reading;
  const end = scene.sentences[sentence]?.end ?? noun;
  if (governor < 0) return end;
  for (let at = noun + 1; at < end; at++)
    if (
      tokens[at]?.lower === 'and' &&
      (BE.has(tokens[at + 1]?.lower ?? '') || /^(?:will|has|had|would)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      return at;
  return end;
}

/** "the meeting was cancelled", "talks will be held", "the summit is scheduled for", "no meeting took place". */
function passiveAfter(scene: Scene, noun: number, limit: number): StatusReading | null {
  const { tokens } = scene.reading;
  const words: string[] = [];
  for (let at = noun + 1; at < Math.min(limit, noun + 44); at++) {
    const token = tokens[at];
    const word = token?.lower ?? '';
    if (word === ';' || word === '.' || (startsClause(word) && word !== 'which')) break;
    if (word === 'which' && tokens[at - 1]?.text === ',') {
      // ", which were to take place in K on D," : the verb of the whole clause comes after it.
      const past = skipRelative(scene, at, limit);
      if (past > 0) {
        at = past;
        continue;
      }
    }
    if (word === 'which') break;
    words.push(word);
  }
  // "talks scheduled for Friday have been postponed": what was planned may have been called off.
  let planned: StatusReading | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words.slice(at + 1, at + 5);
    if (word === 'will' && next.includes('be') && next.some((each) => /^(?:held|hosted|attended|chaired)$/.test(each)))
      return next.includes('no') || next.includes('not')
        ? { status: 'cancelled', rule: 'status-cancelled' }
        : { status: 'planned', rule: 'status-will-be-held' };
    // "opens in Baghdad on Friday": the present of a timetable.
    if (at < 14 && TIMETABLE.test(word) && isDayAhead(scene, noun + 1 + at))
      return { status: 'planned', rule: 'status-timetable' };
    if (
      word === 'will' &&
      next.some((each) => /^(?:take|begin|start|focus|resume|open|continue|convene|reconvene|happen|kick)$/.test(each))
    )
      return { status: next.includes('not') ? 'cancelled' : 'planned', rule: 'status-will' };
    if (
      (/^fail(?:s|ed)$/.test(word) && next[0] === 'to' && /^(?:take|happen|materiali[sz]e)$/.test(next[1] ?? '')) ||
      (word === 'fell' && next[0] === 'through') ||
      (word === 'did' && /^(?:not|n't)$/.test(next[0] ?? '') && /^(?:take|happen|materiali[sz]e)$/.test(next[1] ?? ''))
    )
      return { status: 'cancelled', rule: 'status-cancelled' };
    if (/^(?:back|pull)(?:s|ed)$/.test(word) && words[at + 1] === 'out')
      return { status: 'cancelled', rule: 'status-cancelled' };
    if (BE.has(word) && next[0] === 'to' && STARTING.test(next[1] ?? ''))
      return { status: 'planned', rule: 'status-scheduled' };
    if (BE.has(word) || word === 'has' || word === 'had' || word === 'have') {
      // "The planned meeting is off."
      if (next[0] === 'off' && /^(?:[,.:]|as|after|until|for|because)?$/.test(next[1] ?? ''))
        return { status: 'cancelled', rule: 'status-cancelled' };
      if (
        next.some((each) =>
          /^(?:cancel|postpon|scrap|called|shelv|suspend|delay|defer|abandon|axed|abort)/.test(each),
        ) &&
        (!next.includes('called') || next.includes('off'))
      )
        return { status: 'cancelled', rule: 'status-cancelled' };
      if (next.slice(0, 2).some((each) => /^(?:scheduled|expected|due|planned|set|slated)$/.test(each)))
        planned ??= { status: 'planned', rule: 'status-scheduled' };
    }
    if (
      (word === 'scheduled' || word === 'slated' || word === 'planned' || word === 'due') &&
      (words[at + 1] === 'for' || words[at + 1] === 'to') &&
      !(word === 'due' && CAUSE.test(words[at + 2] ?? '')) &&
      // "a meeting with Y scheduled for Friday", not "talks on the vote scheduled for Friday"
      (at < 6 || !!tokens[noun + at]?.capital)
    )
      planned ??= { status: 'planned', rule: 'status-scheduled' };
    // "Talks between A and B kicked off on Sunday"
    if (
      at < 14 &&
      HAPPENED.test(word) &&
      !words.slice(Math.max(0, at - 2), at).some((each) => BE.has(each) || each === 'to')
    )
      return planned ?? HELD;
    if ((at < 8 || (at < 16 && tokens[noun + at]?.capital)) && STARTS.test(word) && STARTING_TIME.test(next[0] ?? ''))
      return { status: 'planned', rule: 'status-starting' };
  }
  return planned;
}
