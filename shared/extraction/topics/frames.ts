import { months, weekdays } from '../../lexicon/calendar.ts';
import {
  discussedBefore,
  discussedParticiples,
  frameOpeners,
  notMatters,
  sideRemarks,
} from '../../lexicon/discussion-words.ts';
import { nearTokens } from '../../lexicon/topic-weights.ts';
import type { Sentence, Token } from '../text/document.ts';
import { phraseAt, phraseIndex } from '../text/phrases.ts';

/** Words of the matter that a sentence opens with. */
const MATTER_REACH = 8;
const CALENDAR = new Set([...Object.keys(weekdays), ...Object.keys(months)]);
/** Between "was" and "raised": "also briefly". */
const ADVERB = /ly$|^(?:also|then|again|further|all|both|each|once)$/;
const BE_REACH = 3;
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being']);

/** How a sentence puts what it names: as discussed, agreed, stated, as an aside, or with no such word before it. */
export type Frame = 'discussed' | 'agreed' | 'stated' | 'aside' | 'bare';
/** The frame of one token; `near`: the word that opens the frame stands close before. */
export type FramedToken = Readonly<{ frame: Frame; near: boolean }>;

/** One for each frame that a token can stand in, so that none is made for each token. */
const NEAR = framedTokens(true);
const FAR = framedTokens(false);

function framedTokens(near: boolean): Readonly<Record<Frame, FramedToken>> {
  return {
    discussed: { frame: 'discussed', near },
    agreed: { frame: 'agreed', near },
    stated: { frame: 'stated', near },
    aside: { frame: 'aside', near },
    bare: { frame: 'bare', near },
  };
}

const OPENERS = phraseIndex<Frame>(() =>
  (['discussed', 'agreed', 'stated'] as const).flatMap((frame) =>
    frameOpeners[frame].split('|').map((phrase): [string, Frame] => [phrase, frame]),
  ),
);
const BEFORE = phraseIndex<true>(() => discussedBefore.split('|').map((phrase): [string, true] => [phrase, true]));

/**
 * Reads a sentence from left to right: each token stands in the frame that the last word of discussion, agreement or
 * speech opened, until a side remark ("who", "after") closes it. "X was discussed" and "X topped the agenda" frame
 * what stands before them.
 */
export function framesOf(tokens: readonly Token[], sentence: Sentence): readonly FramedToken[] {
  const frames: FramedToken[] = [];
  let frame: Frame = namesWhatWasDiscussed(tokens, sentence) ? 'discussed' : 'bare';
  let since = 0;
  for (let at = sentence.start; at < sentence.end; at++, since++) {
    const opened = frameOpenedAt(tokens, at);
    if (opened) {
      frame = opened;
      since = 0;
    } else if (tokens[at]?.text === ',' || tokens[at]?.text === ';') since = 0;
    else if (frame !== 'bare' && sideRemarks.has(tokens[at]?.lower ?? '')) frame = 'aside';
    frames.push((since <= nearTokens ? NEAR : FAR)[frame]);
  }
  return frames;
}

/** The frame that a word or phrase of discussion, agreement or speech at token `at` opens, or null. */
export function frameOpenedAt(tokens: readonly Token[], at: number): Frame | null {
  return phraseAt(OPENERS, tokens, at)?.values[0] ?? null;
}

/** "… was also discussed", "… topped the agenda", "On trade, …": what stands first is what the meeting was about. */
export function namesWhatWasDiscussed(tokens: readonly Token[], sentence: Sentence): boolean {
  if (opensWithMatter(tokens, sentence)) return true;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (wasDiscussed(tokens, at) || phraseAt(BEFORE, tokens, at)) return true;
  }
  return false;
}

/** "On trade, the ministers …", not "On Tuesday" or "On the sidelines". */
function opensWithMatter(tokens: readonly Token[], sentence: Sentence): boolean {
  const next = tokens[sentence.start + 1];
  if (tokens[sentence.start]?.lower !== 'on' || next?.kind !== 'word') return false;
  if (notMatters.has(next.lower) || CALENDAR.has(next.lower)) return false;
  for (let at = sentence.start + 2; at < Math.min(sentence.end, sentence.start + MATTER_REACH); at++) {
    if (tokens[at]?.text === ',') return true;
  }
  return false;
}

/** "were discussed", "have been followed up", "was also raised" at token `at`: what was talked about stands before. */
function wasDiscussed(tokens: readonly Token[], at: number): boolean {
  if (!discussedParticiples.has(tokens[at]?.lower ?? '')) return false;
  for (let before = at - 1; before >= at - BE_REACH; before--) {
    const word = tokens[before]?.lower ?? '';
    if (BE.has(word)) return true;
    if (!ADVERB.test(word)) return false;
  }
  return false;
}
