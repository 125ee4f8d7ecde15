import { months, weekdays } from '../lexicon/calendar.ts';
import { CONTACT_NOUNS } from '../lexicon/contact-nouns.ts';
import type { Contact } from './contact.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { nounStatus } from './noun-status.ts';
import type { Scene } from './scene.ts';

const REACH = 16;

/**
 * A summit or forum of which the article says where and when, but not who came: "the SCO summit in Dushanbe on
 * September 16", "the Regional Forum scheduled for May 3 in Tashkent". Without both it is only spoken of.
 */
export function namedGathering(scene: Scene, sentence: number, at: number): Contact | null {
  if (CONTACT_NOUNS.get(scene.reading.tokens[at]?.lower ?? '')?.group !== 'conference') return null;
  const phrase = readNounPhrase(scene, sentence, at);
  if (!phrase?.label || phrase.weak || !isPlacedAndDated(scene, sentence, at)) return null;
  // "met on the sidelines of the summit": the place of something else.
  for (let before = at - 1; before >= at - 8; before--)
    if (/^(?:sidelines?|margins?|fringes?)$/.test(scene.reading.tokens[before]?.lower ?? '')) return null;
  const reading = nounStatus(scene, sentence, phrase.start, at, -1, -1);
  if (!reading.status) return null;
  return {
    sentence,
    anchor: { start: at, end: at + 1 },
    rule: 'named-gathering',
    kind: 'conference',
    status: reading.status === 'held' && isToCome(scene, sentence, at) ? 'planned' : reading.status,
    certain: reading.certain !== false,
    left: [],
    right: [],
    present: [],
    unnamed: false,
    gathering: true,
    weak: false,
    label: phrase.label,
  };
}

/** ", which will be held in May". */
function isToCome(scene: Scene, sentence: number, at: number): boolean {
  for (let next = at + 1; next < Math.min(scene.sentences[sentence]?.end ?? at, at + REACH); next++)
    if (/^(?:will|upcoming|next|scheduled|due)$/.test(scene.reading.tokens[next]?.lower ?? '')) return true;
  return false;
}

/** Both a town or country after "in" or "at", and a month or weekday, close after the noun. */
function isPlacedAndDated(scene: Scene, sentence: number, at: number): boolean {
  const { tokens, geo } = scene.reading;
  let placed = false;
  let dated = false;
  for (let next = at + 1; next < Math.min(scene.sentences[sentence]?.end ?? at, at + REACH); next++) {
    const before = tokens[next - 1]?.lower ?? '';
    const kind = geo[next]?.start === next ? geo[next]?.sense.kind : undefined;
    if ((before === 'in' || before === 'at') && (kind === 'city' || kind === 'country')) placed = true;
    if (tokens[next]?.capital && ((tokens[next]?.lower ?? '') in months || (tokens[next]?.lower ?? '') in weekdays))
      dated = true;
  }
  return placed && dated;
}
