import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import { reportingWords } from '../../lexicon/reporting-verbs.ts';
import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isCommentator } from '../events/selection.ts';

const MEETINGS = new Set(['meeting', 'talks', 'call', 'conference']);
/** Words between "after" and "meeting": "after the two-hour closed-door meeting". */
const NOUN_REACH = 6;
/** Words between who speaks and "after": "told a joint news conference". */
const SPEECH_REACH = 12;

/** "X told a news conference | after the meeting": who speaks of a meeting that the article has told of comes from it. */
export function speakerAfter(scene: Scene, sentence: number, at: number): readonly Reference[] {
  const { tokens } = scene.reading;
  if (!/^(?:the|their)$/.test(tokens[at + 1]?.lower ?? '') || !endsInMeeting(scene, at)) return [];
  const before = (scene.references[sentence] ?? []).filter(({ end, person }) => end <= at && person !== null);
  const last = before.at(-1);
  if (!last || at - last.end > SPEECH_REACH || last.how === 'pronoun' || isSpokesperson(scene, last)) return [];
  for (let verb = Math.max(0, last.start - 2); verb < at; verb++)
    if (reportingWords.has(tokens[verb]?.lower ?? '') && (verb < last.start || verb >= last.end)) return [last];
  return [];
}

function isSpokesperson(scene: Scene, { person }: Reference): boolean {
  const placed = scene.people[person ?? -1]?.placed ?? [];
  return placed.some(({ mention }) => mention.roles.some(isCommentator));
}

function endsInMeeting(scene: Scene, at: number): boolean {
  for (let next = at + 2; next <= at + NOUN_REACH; next++) {
    const token = scene.reading.tokens[next];
    if (token?.kind !== 'word' || token.capital) return false;
    if (MEETINGS.has(CONTACT_NOUNS.get(token.lower)?.group ?? ''))
      return !/^(?:with|of|between)$/.test(scene.reading.tokens[next + 1]?.lower ?? '');
  }
  return false;
}
