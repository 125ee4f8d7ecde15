import { CANCELLED_CUES, HYPOTHETICAL_CUES, NEGATIONS, PLANNED_CUES } from '../lexicon/status-cues.ts';
import type { Status } from '../meeting/meeting.ts';
import { startsClause } from './person-lists.ts';
import type { Scene } from './scene.ts';

/** What the words around a contact say of it; `null`: it may never happen, so nothing is recorded. */
export type StatusReading = Readonly<{ status: Status | null; rule: string; certain?: boolean }>;

const HELD: StatusReading = { status: 'held', rule: 'status-held' };
const FUTURE_TIME = new Set(['tomorrow', 'next', 'later', 'coming', 'upcoming']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", 'am']);
const LOOK_BACK = 9;
const HAD_PLANNED = new Set(['planned', 'intended', 'scheduled', 'due', 'expected', 'hoped', 'wanted', 'supposed']);
const DUE_THEN = new Set(['due', 'set', 'scheduled', 'supposed', 'expected', 'planned']);
/** They deny a noun: "which has no agenda, will be hosted"; only "no plans to meet" denies the verb. */
const OF_NOUNS = new Set(['no', 'without']);
const HABITS = /^(?:often|regularly|frequently|repeatedly|occasionally|routinely|rarely)$/;
const HOW_OFTEN = /^(?:several|many|few|multiple|numerous|three|four|five|six|seven|eight|nine|ten|dozen|\d+)$/;
const DENIALS = /^(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing))$/;
/** "called off", "ruled out", "pulled out of". */
const PHRASAL_REFUSALS: Readonly<Record<string, RegExp>> = {
  off: /^(?:call|calls|called|calling|put|puts|putting|break|broke|breaks)$/,
  out: /^(?:rul(?:e|es|ed|ing)|pull(?:s|ed|ing)?|back(?:s|ed|ing)?|drop(?:s|ped)?|bow(?:s|ed)?)$/,
  down: /^turn(?:s|ed|ing)?$/,
  from: /^(?:withdr(?:aw|aws|ew|awn)|withdrawing)$/,
};
/** "arrived on Sunday to attend": told when the journey is all that has happened. */
const SETTING_OUT =
  /^(?:arriv(?:es?|ed|ing)|land(?:s|ed)|head(?:s|ed|ing)|leaves|left|depart(?:s|ed)|travel(?:s|ling|ing)|fl(?:ies|ying)|embark(?:s|ed)|converg(?:e|es|ed|ing)|flock(?:ed|ing)?)$/;
/** The words between `from` and `to` tell of a journey under way. */
export function isSettingOut(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (SETTING_OUT.test(word) || word === 'travel' || word === 'leave' || word === 'depart' || word === 'fly')
      return true;
  }
  return false;
}

/** "was pleased to host": it came about. */
const GLAD = new Set([
  'pleased',
  'honoured',
  'honored',
  'privileged',
  'delighted',
  'glad',
  'happy',
  'able',
  'managed',
  'proud',
]);

/** Status of a verb at `verb` whose subject ends at `subjectEnd` (or -1): from the words between them. */
export function verbStatus(scene: Scene, sentence: number, verb: number, subjectEnd: number): StatusReading {
  const { tokens } = scene.reading;
  const start = scene.sentences[sentence]?.start ?? 0;
  const from = Math.max(start, subjectEnd > 0 && subjectEnd <= verb ? subjectEnd : verb - LOOK_BACK, verb - 14);
  const words: string[] = [];
  for (let at = verb - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';' || (word === '”' && !isScareQuote(scene, at)) || (startsClause(word) && word !== 'that')) break;
    // The month is no modal verb: "on May 12 received".
    words.unshift(tokens[at]?.text === 'May' ? 'month' : word);
  }
  if (isSince(scene, start, verb) || isHabit(scene, verb)) return { status: null, rule: 'status-aside' };
  if (subjectEnd > 0 && isDenied(scene, start, Math.min(subjectEnd, verb)))
    return { status: 'cancelled', rule: 'status-denied' };
  return readChain(words, tokens[verb]?.lower ?? '', scene, sentence, verb);
}

/** "have met several times", "often meets": no one event. */
function isHabit(scene: Scene, verb: number): boolean {
  const { tokens } = scene.reading;
  if (HABITS.test(tokens[verb - 1]?.lower ?? '')) return true;
  for (let at = verb + 1; at < verb + 10; at++) {
    const token = tokens[at];
    if (!token || token.text === '.' || token.text === ';') return false;
    if (token.lower === 'times' && HOW_OFTEN.test(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "would be “honoured” to meet": the words belong to the sentence. */
function isScareQuote(scene: Scene, close: number): boolean {
  for (let at = close - 1; at >= close - 4; at--) if (scene.reading.tokens[at]?.text === '“') return true;
  return false;
}

/** "have not met since 2019", "had not met for two years", "has never met him before": says when the last time was. */
function notForLong(scene: Scene, verb: number): boolean {
  for (let at = verb + 1; at < verb + 8; at++) {
    const token = scene.reading.tokens[at];
    if (!token || token.text === '.' || token.text === ',') return false;
    if (token.lower === 'since' || token.lower === 'before' || /^(?:years|decades|months)$/.test(token.lower))
      return true;
  }
  return false;
}

/** "since the two met in Bali": tells when something else began. */
function isSince(scene: Scene, start: number, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(start, verb - 10); at--) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (word === 'since') return true;
    if (word === ',' || word === ';' || startsClause(word)) return false;
  }
  return false;
}

/** "denied that X met Y", "dismissed reports that X had met Y". */
function isDenied(scene: Scene, start: number, subjectEnd: number): boolean {
  const { tokens } = scene.reading;
  for (let at = subjectEnd - 1; at >= Math.max(start, subjectEnd - 16); at--) {
    if (tokens[at]?.lower !== 'that') continue;
    for (let before = at - 1; before >= Math.max(start, at - 5); before--)
      if (DENIALS.test(tokens[before]?.lower ?? '')) return true;
    return false;
  }
  return false;
}

function readChain(words: readonly string[], verb: string, scene: Scene, sentence: number, at: number): StatusReading {
  const last = words.at(-1) ?? '';
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const infinitive = last === 'to' || ((last.endsWith('ly') || last === 'also') && words.at(-2) === 'to');
  // "the two last met in Bali": an aside.
  if (last === 'last' && !infinitive) return { status: null, rule: 'status-aside' };
  // "is not expected to meet": nothing was to happen.
  if (infinitive && words.includes('not') && words.some((word) => /^(?:expected|scheduled|due|slated)$/.test(word)))
    return { status: null, rule: 'status-not-expected' };
  if (words.some((word) => NEGATIONS.has(word) && (infinitive || !OF_NOUNS.has(word))))
    return notForLong(scene, at)
      ? { status: null, rule: 'status-aside' }
      : { status: 'cancelled', rule: 'status-negated' };
  if (infinitive && has(CANCELLED_CUES)) return { status: 'cancelled', rule: 'status-refused' };
  if (words.includes('had') && words.some((word) => HAD_PLANNED.has(word)) && infinitive)
    return { status: 'cancelled', rule: 'status-had-planned' };
  if (words.includes('will') || words.includes('shall') || words.includes("'ll") || words.includes('would')) {
    return words.includes('would') &&
      (last === 'have' ||
        words.includes('if') ||
        words.includes('like') ||
        words.includes('love') ||
        (words.includes('be') && infinitive && !words.some((word) => SETTING_OUT.test(word))))
      ? { status: null, rule: 'status-hypothetical' }
      : { status: 'planned', rule: 'status-will' };
  }
  if (
    words.includes('could') ||
    words.includes('may') ||
    words.includes('might') ||
    words.includes('should') ||
    words.includes('can') ||
    words.includes('must')
  ) {
    return { status: null, rule: 'status-hypothetical' };
  }
  if (infinitive || (words.includes('to') && words.lastIndexOf('to') >= words.length - 2)) {
    // "is reported to have met", but "was to have met"
    if (last === 'have')
      return words.some((word) => DUE_THEN.has(word)) || BE.has(words.at(-3) ?? '')
        ? { status: 'cancelled', rule: 'status-had-planned' }
        : HELD;
    if (words.includes('unlikely')) return { status: 'cancelled', rule: 'status-unlikely' };
    if (words.some((word) => GLAD.has(word))) return HELD;
    if (has(PLANNED_CUES)) {
      if (isCalledOffAfter(scene, sentence, at)) return { status: 'cancelled', rule: 'status-called-off' };
      return { status: 'planned', rule: 'status-plan', certain: !(words.includes('was') || words.includes('were')) };
    }
    if (has(HYPOTHETICAL_CUES)) return { status: null, rule: 'status-hypothetical' };
    if (scene.headline) return { status: 'planned', rule: 'status-headline-infinitive' };
    if (words.some((word) => BE.has(word))) return { status: 'planned', rule: 'status-be-to' };
    if (words.some((word) => SETTING_OUT.test(word)))
      return { status: 'planned', rule: 'status-sets-out', certain: false };
    return clauseStatus(scene, sentence, at, 40) ?? HELD;
  }
  if (verb.endsWith('ing')) {
    // "an offer of meeting Y"
    if (last === 'of' && HYPOTHETICAL_CUES.has(words.at(-2) ?? ''))
      return { status: null, rule: 'status-hypothetical' };
    if (words.some((word) => BE.has(word)) && futureAfter(scene, at))
      return { status: 'planned', rule: 'status-progressive-future' };
    if (words.includes('planned') || words.includes('plans') || words.includes('considering'))
      return { status: words.includes('considering') ? null : 'planned', rule: 'status-plan' };
  }
  if (words.includes('if')) return { status: null, rule: 'status-hypothetical' };
  return HELD;
}

/** "was set to meet Y, but Y postponed his trip". */
function isCalledOffAfter(scene: Scene, sentence: number, verb: number): boolean {
  const { tokens } = scene.reading;
  let turned = false;
  for (let at = verb + 1; at < Math.min(scene.sentences[sentence]?.end ?? verb, verb + 44); at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'but' || word === 'before') turned = true;
    if (turned && /^(?:cancel|postpon|scrapp|call(?:ed)?$|pull)/.test(word))
      return !/^(?:call|pull)/.test(word) || /^(?:off|out)$/.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** A time to come stands close after the verb: "is meeting Putin tomorrow". */
function futureAfter(scene: Scene, verb: number): boolean {
  for (let at = verb + 1; at < verb + 16; at++) {
    const token = scene.reading.tokens[at];
    if (!token || token.text === '.' || token.lower === 'and' || token.lower === 'but') return false;
    if (FUTURE_TIME.has(token.lower)) return true;
  }
  return false;
}

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
  const passive = passiveAfter(scene, noun, scene.sentences[sentence]?.end ?? noun);
  if (passive) return passive;
  if (governor >= 0 && CANCELLED_CUES.has(tokens[governor]?.lower ?? ''))
    return { status: 'cancelled', rule: 'status-cancelled-verb' };
  for (let at = start; at < noun; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'no') return { status: 'cancelled', rule: 'status-negated' };
    if (phrasalRefusal(scene, start) >= 0) break;
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
  if (tokens[noun - 1]?.lower === 'last' || tokens[noun - 1]?.lower === 'previous')
    return { status: null, rule: 'status-aside' };
  if (phrasalRefusal(scene, start) >= 0) return { status: 'cancelled', rule: 'status-called-off' };
  if (governor >= 0) {
    const verb = tokens[governor]?.lower ?? '';
    if (/^(?:plan|plans|planned|schedule|scheduled|arrange|arranged|announce|announced|confirm|confirmed)$/.test(verb))
      return { status: 'planned', rule: 'status-planned-verb' };
    if (/^(?:seek|seeks|sought|request|requested)$/.test(verb)) return { status: null, rule: 'status-hypothetical' };
    return verbStatus(scene, sentence, governor, subjectEnd);
  }
  const before = tokens[start - 1]?.lower ?? '';
  const beforeThat = tokens[start - 2]?.lower ?? '';
  if (/^recall/.test(before) || /^remember/.test(before)) return { status: null, rule: 'status-recalled' };
  if (
    before === 'before' ||
    (before === 'of' && beforeThat === 'ahead') ||
    (before === 'for' && /^(?:prepar|travel|arriv|head|leav|depart|schedul|due|time|plan)/.test(beforeThat)) ||
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

/** "the postponement of the meeting". */
const CALLED_OFF = /^(?:postponement|cancellation|boycott|deferral|suspension)$/;
const ON_THE_WAY = /^(?:flew|flown|flying|travel(?:s|led|ed|ling|ing)?|head(?:s|ed|ing)|left|leaves|departed)$/;

/** "flew to Manila for talks": who travels is still to meet. */
function isOnTheWay(scene: Scene, sentence: number, start: number): boolean {
  const floor = Math.max(scene.sentences[sentence]?.start ?? 0, start - 12);
  for (let at = start - 2; at >= floor; at--) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (ON_THE_WAY.test(word)) return true;
    if (startsClause(word) || word === ';' || word === 'met') return false;
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
  return PHRASAL_REFUSALS[tokens[at]?.lower ?? '']?.test(tokens[at - 1]?.lower ?? '') ? at - 1 : -1;
}

function skipRelative(scene: Scene, at: number, limit: number): number {
  for (let next = at + 1; next < Math.min(limit, at + 24); next++)
    if (scene.reading.tokens[next]?.text === ',') return next;
  return -1;
}

/** "due to the weather" gives a reason. */
const CAUSE = /^(?:a|an|the|his|her|their|its|this|these|that|what|lack|bad|domestic|scheduling|expected)$/;
const HAPPENED = /^(?:kicked|began|started|ended|concluded|lasted|resumed|collapsed|yielded|produced|took)$/;
const DUE = /^(?:expected|due|set|scheduled|slated)$/;
const COMING =
  /^(?:expected|due|set|scheduled|slated|planned|plans|planning|prepared|preparing|poised|going|intends|agreed|heading|traveling|travelling|invited)$/;

/** "will raise it in talks with Y", "is due to travel to Z for talks": the verb of the clause says that it is to come. */
function clauseStatus(scene: Scene, sentence: number, start: number, reach = 24): StatusReading | null {
  const { tokens } = scene.reading;
  const floor = Math.max(scene.sentences[sentence]?.start ?? 0, start - reach);
  for (let at = start - 1; at >= floor; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';' || word === '”' || word === '“' || word === '"' || startsClause(word)) return null;
    if (word === 'will' || word === 'would' || word === "'ll") return { status: 'planned', rule: 'status-clause-will' };
    const next = tokens[at + 1]?.lower ?? '';
    if ((COMING.test(word) && next === 'to') || (DUE.test(word) && /^(?:in|at|for)$/.test(next)))
      return { status: 'planned', rule: 'status-clause-plan' };
    if (/^(?:said|told|added|met|held|discussed|visited|arrived|agreed|after|following)$/.test(word)) return null;
  }
  return null;
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
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words.slice(at + 1, at + 5);
    if (word === 'will' && next.includes('be') && next.some((each) => /^(?:held|hosted|attended|chaired)$/.test(each)))
      return { status: 'planned', rule: 'status-will-be-held' };
    if (
      word === 'will' &&
      next.some((each) => each === 'take' || each === 'begin' || each === 'start' || each === 'focus')
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
    if (BE.has(word) || word === 'has' || word === 'had' || word === 'have') {
      if (
        next.some((each) => /^(?:cancel|postpon|scrap|called|shelv|suspend|delay)/.test(each)) &&
        (!next.includes('called') || next.includes('off'))
      )
        return { status: 'cancelled', rule: 'status-cancelled' };
      if (next.slice(0, 2).some((each) => /^(?:scheduled|expected|due|planned|set|slated)$/.test(each)))
        return { status: 'planned', rule: 'status-scheduled' };
    }
    if (
      (word === 'scheduled' || word === 'slated' || word === 'planned' || word === 'due') &&
      (words[at + 1] === 'for' || words[at + 1] === 'to') &&
      !(word === 'due' && CAUSE.test(words[at + 2] ?? '')) &&
      at < 6
    )
      return { status: 'planned', rule: 'status-scheduled' };
    // "Talks between A and B kicked off on Sunday"
    if (
      at < 14 &&
      HAPPENED.test(word) &&
      !words.slice(Math.max(0, at - 2), at).some((each) => BE.has(each) || each === 'to')
    )
      return HELD;
    if (word === 'starting' && words[at + 1] === 'on' && at < 6) return { status: 'planned', rule: 'status-starting' };
  }
  return null;
}
