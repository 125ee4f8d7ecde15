import type { Scene } from '../coreference/scene.ts';
import { startsClause } from '../people/person-lists.ts';
import { BE, HELD, type StatusReading } from './status.ts';
import { isDayAhead } from './times-to-come.ts';

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
export function predicateEnd(scene: Scene, sentence: number, noun: number, governor: number): number {
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
export function passiveAfter(scene: Scene, noun: number, limit: number): StatusReading | null {
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
      next.some((each) =>
        /^(?:take|begin|start|focus|resume|open|continue|convene|reconvene|happen|kick|go|proceed)$/.test(each),
      )
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
