import { weekdays } from '../../lexicon/calendar.ts';
import { CANCELLED_CUES, HYPOTHETICAL_CUES, NEGATIONS, PLANNED_CUES } from '../../lexicon/status-cues.ts';
import type { Scene } from '../coreference/scene.ts';
import { dayNear } from '../dates/contact-days.ts';
import { startsClause } from '../people/person-lists.ts';
import { isAwaited } from './awaited.ts';
import { isDenied, isSupposed } from './denials.ts';
import { isHabit } from './habits.ts';
import { BE, clauseStatus, HELD, SETTING_OUT, type StatusReading } from './status.ts';

const FUTURE_TIME = new Set(['tomorrow', 'next', 'later', 'coming', 'upcoming']);

const LOOK_BACK = 9;

const HAD_PLANNED = new Set(['planned', 'intended', 'scheduled', 'due', 'expected', 'hoped', 'wanted', 'supposed']);

const DUE_THEN = new Set(['due', 'set', 'scheduled', 'supposed', 'expected', 'planned']);

/** They deny a noun: "which has no agenda, will be hosted"; only "no plans to meet" denies the verb. */
const OF_NOUNS = new Set(['no', 'without']);

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
  'pleasure',
  'privilege',
  'honour',
  'honor',
]);

/** "took the opportunity to meet Y" */
const SEIZED = /^(?:had|took|taking|used|using|seized|got|found)$/;

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
  if (isDenied(scene, start, verb)) return { status: 'cancelled', rule: 'status-denied' };
  if (subjectEnd > 0 && isSupposed(scene, start, Math.min(subjectEnd, verb)))
    return { status: null, rule: 'status-hypothetical' };
  const told = readChain(words, tokens[verb]?.lower ?? '', scene, sentence, verb);
  return told === HELD && isAwaited(scene, start, verb) ? { status: 'planned', rule: 'status-awaited' } : told;
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

/** Verbs that keep somebody "from meeting Y". */
const KEPT =
  /^(?:excus(?:es?|ed|ing)|refrain(?:s|ed)?|abstain(?:s|ed)?|barr?(?:s|ed)?|prevent(?:s|ed)?|stopp?(?:s|ed)?|dissuade[sd]?|withdr(?:aws?|ew|awn)|prohibit(?:s|ed)?|block(?:s|ed)?|kept)$/;

function readChain(words: readonly string[], verb: string, scene: Scene, sentence: number, at: number): StatusReading {
  const last = words.at(-1) ?? '';
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const infinitive = last === 'to' || ((last.endsWith('ly') || last === 'also') && words.at(-2) === 'to');
  // "the two last met": an aside, unless it says when.
  if (last === 'last' && !infinitive)
    return tellsWhen(scene, sentence, at)
      ? { ...HELD, rule: 'status-earlier' }
      : { status: null, rule: 'status-aside' };
  // "is not expected to meet": nothing was to happen.
  if (infinitive && words.includes('not') && words.some((word) => /^(?:expected|scheduled|due|slated)$/.test(word)))
    return { status: null, rule: 'status-not-expected' };
  if (words.some((word) => NEGATIONS.has(word) && (infinitive || !OF_NOUNS.has(word))))
    return notForLong(scene, at)
      ? { status: null, rule: 'status-aside' }
      : { status: 'cancelled', rule: 'status-negated' };
  // "will no longer meet", "excused himself from hosting", "was barred from meeting"
  if ((words.includes('no') && words.includes('longer')) || (last === 'from' && words.some((word) => KEPT.test(word))))
    return { status: 'cancelled', rule: 'status-refused' };
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
    if (words.includes('yet') && !words.includes('not')) return { status: 'cancelled', rule: 'status-not-yet' };
    if (words.includes('unlikely')) return { status: 'cancelled', rule: 'status-unlikely' };
    if (words.some((word) => GLAD.has(word))) return HELD;
    if (words.some((word) => SEIZED.test(word)) && words.some((word) => /^(?:opportunity|occasion|chance)$/.test(word)))
      return HELD;
    if (has(PLANNED_CUES)) {
      if (isCalledOffAfter(scene, sentence, at) || isCalledOffBefore(scene, sentence, at))
        return { status: 'cancelled', rule: 'status-called-off' };
      return { status: 'planned', rule: 'status-plan', certain: !(words.includes('was') || words.includes('were')) };
    }
    if (has(HYPOTHETICAL_CUES)) return { status: null, rule: 'status-hypothetical' };
    if (scene.headline) return { status: 'planned', rule: 'status-headline-infinitive' };
    if (isStay(words) || isFirst(words)) return HELD;
    if (words.some((word) => BE.has(word)))
      return { status: 'planned', rule: 'status-be-to', certain: !words.some((word) => /^w(?:as|ere)$/.test(word)) };
    if (words.some((word) => SETTING_OUT.test(word)))
      return { status: 'planned', rule: 'status-sets-out', certain: false };
    if (isInvitation(scene, sentence, at)) return { status: 'planned', rule: 'status-invited' };
    return clauseStatus(scene, sentence, at, 40) ?? HELD;
  }
  if (verb.endsWith('ing')) {
    // "an offer of meeting Y"
    if (last === 'of' && HYPOTHETICAL_CUES.has(words.at(-2) ?? ''))
      return { status: null, rule: 'status-hypothetical' };
    // "was holding talks on Thursday" is told as it went on.
    if (words.some((word) => BE.has(word)) && !/^w(?:as|ere)$/.test(last) && futureAfter(scene, at))
      return { status: 'planned', rule: 'status-progressive-future' };
    if (words.includes('planned') || words.includes('plans') || words.includes('considering'))
      return { status: words.includes('considering') ? null : 'planned', rule: 'status-plan' };
  }
  if (words.includes('if')) return { status: null, rule: 'status-hypothetical' };
  return HELD;
}

function tellsWhen(scene: Scene, sentence: number, verb: number): boolean {
  const range = scene.sentences[sentence];
  const told = range && dayNear(scene, range, verb);
  return !!told && !!(told.date || told.weekday || told.relative || told.period);
}

/** "was in Nairobi to meet Y": what one was there for; "was to meet Y" was only planned. */
function isStay(words: readonly string[]): boolean {
  const was = words.findLastIndex((word) => word === 'was' || word === 'were');
  return was >= 0 && words.slice(was + 1).some((word) => word === 'in' || word === 'at' || word === 'here');
}

/** "was the first foreign leader to meet Y", "became the latest to visit Z". */
function isFirst(words: readonly string[]): boolean {
  const was = words.findLastIndex((word) => /^(?:was|were|became|been|is)$/.test(word));
  return was >= 0 && words.slice(was + 1).some((word) => /^(?:first|second|third|latest|last|only)$/.test(word));
}

/** "was set to meet Y, but Y postponed his trip". */
function isCalledOffAfter(scene: Scene, sentence: number, verb: number): boolean {
  const { tokens } = scene.reading;
  // "X's visit, during which he was to meet Y, has been deferred"
  let turned = opensWithVisit(scene, sentence, verb);
  for (let at = verb + 1; at < Math.min(scene.sentences[sentence]?.end ?? verb, verb + 44); at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'but' || word === 'before') turned = true;
    if (turned && /^(?:cancel|postpon|scrapp|deferr|shelved|call(?:ed)?$|pull)/.test(word))
      return !/^(?:call|pull)/.test(word) || /^(?:off|out)$/.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** "invited X | to attend", "an invitation to X | to visit" */
function isInvitation(scene: Scene, sentence: number, verb: number): boolean {
  for (let at = verb - 2; at >= Math.max(scene.sentences[sentence]?.start ?? 0, verb - 14); at--) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (/^invit(?:e|es|ed|ing|ations?)$/.test(word)) return true;
    if (word === ';' || word === ',' || startsClause(word)) return false;
  }
  return false;
}

/** The sentence is about a visit, of which a relative clause tells the contact at `verb`. */
function opensWithVisit(scene: Scene, sentence: number, verb: number): boolean {
  const { tokens } = scene.reading;
  let relative = false;
  for (let at = verb - 1; at >= (scene.sentences[sentence]?.start ?? 0); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'which' || word === 'where') relative = true;
    else if (relative && /^(?:visit|trip|tour)$/.test(word)) return true;
  }
  return false;
}

/** "cancelled a visit to Oslo, where he was scheduled to meet Y". */
function isCalledOffBefore(scene: Scene, sentence: number, verb: number): boolean {
  const { tokens } = scene.reading;
  let relative = false;
  for (let at = verb - 1; at >= Math.max(scene.sentences[sentence]?.start ?? 0, verb - 24); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'where' || word === 'when' || word === 'which') relative = true;
    else if (relative && /^(?:cancell?(?:ed|s|ing)|postpon(?:ed|es|ing)|scrapp(?:ed|ing)|abandoned)$/.test(word))
      return true;
    else if (word === ';') return false;
  }
  return false;
}

/** A time to come stands close after the verb: "is meeting Putin tomorrow", "is hosting them this Sunday". */
function futureAfter(scene: Scene, verb: number): boolean {
  for (let at = verb + 1; at < verb + 16; at++) {
    const token = scene.reading.tokens[at];
    if (!token || token.text === '.' || token.lower === 'and' || token.lower === 'but') return false;
    if (FUTURE_TIME.has(token.lower)) return true;
    if (token.capital && token.lower in weekdays && scene.reading.tokens[at - 1]?.lower === 'on') return true;
    if (token.lower === 'this' && scene.reading.tokens[at + 1]?.lower.endsWith('day')) return true;
  }
  return false;
}
