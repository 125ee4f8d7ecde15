import { bureauTowns, matterNouns } from '../../lexicon/place-cues.ts';
import type { Place } from '../../meeting/meeting.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import { travellersOf } from '../events/travellers.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { datelineTown } from './dateline-town.ts';
import { found, placeOf } from './found-place.ts';
import { travelledFrom } from './journey-places.ts';
import { isElsewhere, isListed } from './place-distance.ts';
import { findPlaceMentions } from './place-mentions.ts';

/** Tokens read of one sentence: keeps the work linear in a text without full stops. */
const WINDOW = 160;
/** Sentences before the first mention that may set its scene. */
const SCENE_REACH = 4;
/** Only what the first sentences tell happened where the report was filed. */
const DATELINE_REACH = 40;
/** Tokens around the contact in which "here" stands for the town of the dateline. */
const HERE_REACH = 40;
/** Days after which a report is no longer filed from where it happened. */
const FRESH_DAYS = 2;

/** The place that the headline names, for an event that it tells of: "… holds talks in Qingdao". */
export function headlinePlace(document: Document, event: MeetingEvent): Found<Place> | null {
  if (!event.inHeadline) return null;
  const { tokens } = document.headline;
  for (const mention of findPlaceMentions(tokens, 0, tokens.length, travellersOf(event).sides)) {
    const word = tokens[mention.cue - 1]?.lower ?? '';
    if (tokens[mention.cue]?.lower === 'to' || matterNouns.has(word)) continue;
    return { value: placeOf(mention), confidence: 0.6, rule: 'place-headline', spans: [] };
  }
  return null;
}

/** The town of a country that the headline puts the meeting in: "Envoys meet in Doha", of talks told to be in Qatar. */
export function headlineTown(document: Document, country: string): Found<Place> | null {
  const { tokens } = document.headline;
  const town = findPlaceMentions(tokens, 0, tokens.length, new Set([country])).find(
    (mention) => mention.city && mention.country === country && tokens[mention.cue]?.lower !== 'to',
  );
  return town ? { value: placeOf(town), confidence: 0.6, rule: 'place-headline', spans: [] } : null;
}

/** "In Laos, he led the dialogue. He also met …": a sentence that opens with a place sets the scene for those after it. */
export function scenePlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const first = event.mentions[0];
  if (first === undefined) return null;
  const { sides } = travellersOf(event);
  for (let index = first - 1; index >= Math.max(0, first - SCENE_REACH); index--) {
    const sentence = sentences[index];
    if (sentence?.kind !== 'body') continue;
    const cue = openingCue(tokens, sentence);
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    const [mention] = findPlaceMentions(tokens, sentence.start, to, sides).filter(({ city }) => city || cue > 0);
    if (!mention) continue;
    if (mention.cue !== cue || tokens[mention.end]?.text !== ',' || isListed(tokens, mention)) return null;
    return found(tokens, mention, 'place-scene');
  }
  return null;
}

/** The index of the "in" that opens a sentence, "While in" and "Later, in" likewise; -1 if none does. */
function openingCue(tokens: readonly Token[], { start }: Sentence): number {
  const opening = /^(?:while|later|also)$/.test(tokens[start]?.lower ?? '') ? 1 : 0;
  const cue = tokens[start + opening]?.text === ',' ? start + opening + 1 : start + opening;
  return tokens[cue]?.lower === 'in' && tokens[cue + 1]?.capital ? cue : -1;
}

/** "met his counterpart here on Monday": the town of the dateline, by the reporter's own word. */
export function herePlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const sentence = sentences[event.mentions[0] ?? -1];
  const anchor = event.anchors[0];
  if (!sentence || !anchor) return null;
  const to = Math.min(sentence.end, anchor.end + HERE_REACH);
  for (let at = Math.max(sentence.start, anchor.start - HERE_REACH); at < to; at++) {
    if (tokens[at]?.lower !== 'here' || tokens[at - 1]?.text === '“') continue;
    const town = datelineTown(document, travellersOf(event).sides);
    return town ? found(tokens, town, 'place-here') : null;
  }
  return null;
}

/**
 * The town of the dateline, for a meeting that was held within two days of publication and is told at the head of
 * the report: reporters file from where it happened. A third country's town counts unless agencies have a bureau there.
 */
export function datelinePlace(document: Document, event: MeetingEvent, date: string | null): Found<Place> | null {
  const first = event.mentions[0] ?? 0;
  if (event.status.value !== 'held' || first > DATELINE_REACH) return null;
  const published = document.article.publishedAt?.slice(0, 10);
  if (date && published && (Date.parse(published) - Date.parse(date)) / 86_400_000 > FRESH_DAYS) return null;
  const likely = travellersOf(event).sides;
  const town = datelineTown(document, likely);
  if (!town || (likely.size > 0 && !likely.has(town.country) && bureauTowns.has(town.city ?? ''))) return null;
  if (travelledFrom(document, event, town.country)) return null;
  return found(document.tokens, town, 'place-dateline');
}

/** The town of a country in which the meeting is known to have been, as its own sentences name it, else the dateline. */
export function townIn(document: Document, event: MeetingEvent, country: string, rule: string): Found<Place> | null {
  const { sentences, tokens } = document;
  const travellers = travellersOf(event);
  for (const index of event.mentions) {
    const sentence = sentences[index];
    if (!sentence || sentence.kind === 'boilerplate') continue;
    const to = Math.min(sentence.end, sentence.start + WINDOW);
    const town = findPlaceMentions(tokens, sentence.start, to, travellers.sides).find(
      (mention) => mention.city && mention.country === country && !isElsewhere(tokens, mention, travellers),
    );
    if (town) return found(tokens, town, 'place-town');
  }
  // Who only plans to come may be bound for any town of the country.
  const filed = travellers.ahead && rule.endsWith('own-sentence') ? null : datelineTown(document, travellers.sides);
  return filed?.country === country && filed.city ? found(tokens, filed, 'place-dateline') : null;
}
