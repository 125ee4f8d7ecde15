import type { Place } from '../../meeting/meeting.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import { tokenSpan, travellersOf } from '../events/travellers.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { placeOf } from './found-place.ts';
import { findPlaceMentions, type PlaceMention } from './place-mentions.ts';

/** Gatherings at which others meet, and which an article names more than once. */
const GATHERING = /^(?:summit|conference|forum|congress|assembly|symposium)$/;
/** Tokens around the contact in which its gathering is named. */
const NEAR = 24;
/** Tokens between a gathering and its place: "the peace conference in the eastern city of …". */
const GAP = 3;
/** Sentences, and tokens of each, that are read: keeps the work linear. */
const SENTENCES = 40;
const WINDOW = 160;

/**
 * The town of the gathering at which they met: "due to meet on the sidelines of the G20 summit", when the article says
 * elsewhere that "the G20 summit in Buenos Aires" begins on Friday.
 */
export function gatheringPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const named = gatheringOf(document, event);
  if (named === null) return null;
  const towns = new Map<string, PlaceMention>();
  for (const sentence of sentences.slice(0, SENTENCES)) {
    if (sentence.kind !== 'body') continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    for (const mention of findPlaceMentions(tokens, sentence.start, to, travellersOf(event).sides)) {
      if (mention.city && mention.how === 'locative' && isOf(tokens, sentence, mention.cue, named))
        towns.set(mention.city, mention);
    }
  }
  const [town] = towns.values();
  if (!town || towns.size > 1) return null;
  const { start, end } = town;
  return {
    value: placeOf(town),
    confidence: 0.6,
    rule: 'place-of-gathering',
    spans: [tokenSpan(tokens, start, end)],
  };
}

/** The token of the noun for the gathering beside the words of contact, or null. */
function gatheringOf({ sentences, tokens }: Document, event: MeetingEvent): number | null {
  for (const { start } of event.anchors.slice(0, 3)) {
    const sentence = sentences.find((each) => start >= each.start && start < each.end);
    if (!sentence) continue;
    for (let at = Math.max(sentence.start, start - NEAR); at < Math.min(sentence.end, start + NEAR); at++) {
      if (GATHERING.test(tokens[at]?.lower ?? '')) return at;
    }
  }
  return null;
}

/** The place stands right behind a gathering of that kind and, where both are named, of that name. */
function isOf(tokens: readonly Token[], sentence: Sentence, cue: number, named: number): boolean {
  for (let at = cue - 1; at >= Math.max(sentence.start, cue - 1 - GAP); at--) {
    if (tokens[at]?.lower !== tokens[named]?.lower) continue;
    const [one, other] = [tokens[at - 1], tokens[named - 1]];
    return !one?.capital || !other?.capital || one.lower === other.lower;
  }
  return false;
}
