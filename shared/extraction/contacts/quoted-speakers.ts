import { reportingWords } from '../../lexicon/reporting-verbs.ts';
import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';

/** Tokens and sentences read for the end of a quotation, and tokens after it for who said so. */
const QUOTE_REACH = 90;
const SENTENCES_READ = 3;
const ATTRIBUTION_REACH = 10;

/** How those begin who tell of themselves and leave out "I": "Pleased to host Y today", "Great meeting with Y". */
const SELF =
  /^(?:i|we|i'm|i've|we've|my|our|just|today|earlier|yesterday|pleased|glad|happy|delighted|honou?red|proud|privileged|great|good|excellent|productive|wonderful|nice|fruitful|pleasure|honou?r|privilege|it|had|held|met|spoke|welcomed|received|hosted|thank)$/;
const OPENING_READ = 4;

/** “I met Y today,” X said: who speaks of themselves in the quotation that token `at` stands in, or nobody. */
export function speakerOf(scene: Scene, sentence: number, at: number): readonly Reference[] {
  const { tokens } = scene.reading;
  const open = quoteBefore(scene, scene.sentences[sentence]?.start ?? 0, at);
  if (open < 0 || !speaksOfSelf(scene, open + 1, at)) return [];
  const last = Math.min(scene.sentences.length - 1, sentence + SENTENCES_READ - 1);
  const limit = Math.min(scene.sentences[last]?.end ?? at, at + QUOTE_REACH);
  const marks = tokens[open]?.text === '“' ? '”' : '"';
  for (let close = at; close < limit; close++) {
    if (tokens[close]?.text !== marks) continue;
    for (let index = sentence; index <= last; index++) {
      const range = scene.sentences[index];
      if (range && close >= range.start && close < range.end) return attribution(scene, index, close + 1);
    }
  }
  return [];
}

/** The quotation mark that is still open at a token, or -1. */
function quoteBefore(scene: Scene, start: number, at: number): number {
  let open = -1;
  for (let before = Math.max(start, at - QUOTE_REACH); before < at; before++) {
    const mark = scene.reading.tokens[before]?.text;
    if (mark === '“') open = before;
    else if (mark === '”') open = -1;
    else if (mark === '"') open = open < 0 ? before : -1;
  }
  return open;
}

function speaksOfSelf(scene: Scene, from: number, at: number): boolean {
  const { tokens } = scene.reading;
  if (SELF.test(tokens[from]?.lower ?? '') || from === at) return true;
  for (let before = at - 1; before >= Math.max(from, at - OPENING_READ); before--)
    if (/^(?:i|we|i've|we've)$/.test(tokens[before]?.lower ?? '')) return true;
  return false;
}

/** “…,” said X; “…,” X wrote on Monday. */
function attribution(scene: Scene, sentence: number, from: number): readonly Reference[] {
  const { tokens } = scene.reading;
  const end = scene.sentences[sentence]?.end ?? from;
  const speaker = (scene.references[sentence] ?? []).find(({ start }) => start >= from);
  if (!speaker || speaker.start - from > ATTRIBUTION_REACH) return [];
  for (let at = from; at < Math.min(end, speaker.end + ATTRIBUTION_REACH); at++) {
    const word = tokens[at]?.lower ?? '';
    if (word === '“' || word === '"') return [];
    if (reportingWords.has(word) || word === 'posted') return [speaker];
  }
  return [];
}
