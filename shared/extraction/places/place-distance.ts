import { months, weekdays } from '../../lexicon/calendar.ts';
import { meetingNouns } from '../../lexicon/meeting-nouns.ts';
import { journeyWords, matterNouns, matterOpeners, movementNouns, prospectWords } from '../../lexicon/place-cues.ts';
import type { Travellers } from '../events/travellers.ts';
import type { Sentence, Token } from '../text/document.ts';
import { findGeo } from '../text/gazetteer.ts';
import { isScene, type PlaceMention } from './place-mentions.ts';

type Range = Readonly<{ start: number; end: number }>;

/** "the Berlin Conference" is more often one that was than the one told of. */
const NAMED_GATHERING = 12;
/** "the delegation, which had ended its work in Baghdad": where they were before. */
const EARLIER = 30;
/** What it costs to be one place of a tour. */
const LISTED = 10;
/** Tokens looked at before the preposition for whose journey it is, and whether it is to come. */
const OWNER_REACH = 6;
const PROSPECT_REACH = 5;
/** Tokens before the preposition in which a gathering is called upcoming. */
const UPCOMING_REACH = 9;
/** Tokens from the preposition back to the verb of a journey that goes on. */
const NEXT_STOP_REACH = 3;
const ONWARD =
  /^(?:heading|flying|travell?ing|going|leaving|departing|returning|moving|proceeding|continuing|driving|flew|flies|visiting)$/;
const OFFICE_WORDS =
  /^(?:president|minister|secretary|premier|chancellor|king|leader|ambassador|envoy|chief|commissioner)$/;

/**
 * How far a place stands from the words of contact in its sentence, in tokens, with a price for what makes it a subject
 * of the talks rather than where they were held. Infinite for a place that cannot be it.
 */
export function placeDistance(
  tokens: readonly Token[],
  sentence: Sentence,
  anchor: Range,
  mention: PlaceMention,
  travellers: Travellers,
): number {
  if (mention.how === 'locative' && isElsewhere(tokens, mention, travellers)) return Number.POSITIVE_INFINITY;
  const before = mention.end <= anchor.start;
  const [from, to] = before ? [mention.end, anchor.start] : [anchor.end, mention.cue];
  let cost = Math.max(0, to - from) * 0.4;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (matterOpeners.has(word)) cost += before ? 4 : 8;
    else if (word === '“' || word === '”' || word === '"') cost += 6;
    else if (word === 'had' && /^(?:who|which|that)$/.test(tokens[at - 1]?.lower ?? '')) cost += EARLIER;
    else if (word === 'but' || word === 'followed' || word === 'while') cost += before ? 30 : 8;
  }
  if (mention.how === 'attributive') cost += tokens[mention.end]?.capital ? NAMED_GATHERING : -2;
  const word = wordBefore(tokens, mention.cue);
  if (before && (mention.cue - sentence.start <= 1 || isScene(tokens, mention.end))) cost = Math.min(cost, 3);
  if (
    tokens[mention.cue]?.lower === 'to' &&
    !journeyWords.has(word) &&
    !meetingNouns.has(word) &&
    !isForTalks(tokens, mention)
  )
    cost += journeyNear(tokens, mention.cue) ? 1 : 14;
  if (!mention.city && !mention.venue) cost += 2;
  if (isListed(tokens, mention)) cost += LISTED;
  return cost;
}

/**
 * "the war in Yemen", "the Pope's visit to Iraq", "an invitation to visit Rome", "officials in Seoul say": nothing of
 * this meeting was there.
 */
export function isElsewhere(tokens: readonly Token[], mention: PlaceMention, { surnames, ahead }: Travellers): boolean {
  if (matterNouns.has(wordBefore(tokens, mention.cue))) return true;
  if (/^(?:say|says|said|told|reported|confirmed|announced)$/.test(tokens[mention.end]?.lower ?? '')) return true;
  if (
    isOthersJourney(tokens, mention, surnames) ||
    isPastJourney(tokens, mention) ||
    isLeft(tokens, mention) ||
    isNextStop(tokens, mention)
  )
    return true;
  return !ahead && isProspect(tokens, mention);
}

/** A place that a later sentence dates apart: "the conference in Italy last year", "next week in China". */
export function isDatedApart(tokens: readonly Token[], { cue, end: last, how }: PlaceMention, ahead: boolean): boolean {
  const end = how === 'attributive' ? last + 1 : last;
  const next = tokens[end]?.lower ?? '';
  const second = tokens[end + 1];
  if (ahead && (next === 'next' || tokens[cue - 2]?.lower === 'next')) return false;
  if ((next === 'last' || next === 'next') && !/^(?:night|evening)$/.test(second?.lower ?? '')) return true;
  if (next === 'in' && second && (/^(?:19|20)\d\d$/.test(second.text) || (second.capital && second.lower in months)))
    return true;
  if (!ahead && leadsToUpcoming(tokens, cue)) return true;
  const before = tokens[cue - 1]?.lower ?? '';
  return /^(?:week|month|year)$/.test(before) && /^(?:last|next)$/.test(tokens[cue - 2]?.lower ?? '');
}

/** "the upcoming Lake Conference on Water in Geneva": of something else, still to come. */
function leadsToUpcoming(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - UPCOMING_REACH); at--) {
    const token = tokens[at];
    if (token?.kind === 'mark') return false;
    if (/^(?:upcoming|forthcoming)$/.test(token?.lower ?? '')) return true;
  }
  return false;
}

/** The word before the preposition, past closing quotes and commas. */
function wordBefore(tokens: readonly Token[], cue: number): string {
  let at = cue - 1;
  while (at >= 0 && at > cue - 3 && /^[”"’',]$/.test(tokens[at]?.text ?? '')) at--;
  return tokens[at]?.lower ?? '';
}

/** "following President Moon's visit to Washington", when Moon is not of the meeting. */
function isOthersJourney(tokens: readonly Token[], { cue }: PlaceMention, surnames: ReadonlySet<string>): boolean {
  if (!movementNouns.has(tokens[cue - 1]?.lower ?? '')) return false;
  for (let at = cue - 2; at >= Math.max(0, cue - OWNER_REACH); at--) {
    if (tokens[at]?.lower !== "'s") continue;
    const owner = tokens[at - 1];
    if (!owner?.capital || owner.lower in weekdays) return false;
    return !surnames.has(owner.lower) && !OFFICE_WORDS.test(owner.lower) && !findGeo(tokens, at - 1);
  }
  return false;
}

/** "during his last visit to Moscow", "on a recent trip to Cairo": another journey than the one told of. */
function isPastJourney(tokens: readonly Token[], { cue }: PlaceMention): boolean {
  if (!movementNouns.has(tokens[cue - 1]?.lower ?? '')) return false;
  return /^(?:last|previous|recent|earlier|past)$/.test(tokens[cue - 2]?.lower ?? '');
}

/** "will meet the king before heading to Oman": where they go next. */
function isNextStop(tokens: readonly Token[], { cue }: PlaceMention): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - NEXT_STOP_REACH); at--) {
    if (ONWARD.test(tokens[at]?.lower ?? '')) return /^(?:before|then)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** "returned from a two-day visit to Cairo": they are there no more. */
function isLeft(tokens: readonly Token[], { cue }: PlaceMention): boolean {
  if (!movementNouns.has(tokens[cue - 1]?.lower ?? '')) return false;
  for (let at = cue - 2; at >= Math.max(0, cue - OWNER_REACH); at--) {
    if (tokens[at]?.lower === 'from') return true;
  }
  return false;
}

/** "will next visit Russia", "accepted an invitation to visit", "a planned trip to": told of something held, it is to come. */
function isProspect(tokens: readonly Token[], { cue }: PlaceMention): boolean {
  const word = tokens[cue]?.lower ?? '';
  let from = cue - 1;
  if (word !== 'visit' && word !== 'visiting') {
    while (from > cue - OWNER_REACH - 2 && !journeyWords.has(tokens[from]?.lower ?? '')) from--;
    if (!journeyWords.has(tokens[from]?.lower ?? '')) return false;
    if (from < cue - 1 && tokens[from + 1]?.lower !== 'of') return false;
  }
  for (let at = from; at >= Math.max(0, from - PROSPECT_REACH); at--) {
    const before = tokens[at]?.lower ?? '';
    if (before === '.' || before === ';') return false;
    if (prospectWords.has(before)) return true;
  }
  return false;
}

/** "stops in Japan, South Korea and Vietnam", "travel to Berlin and Paris": the meeting was in one place of the tour. */
export function isListed(tokens: readonly Token[], { end, city }: PlaceMention): boolean {
  const joiner = tokens[end]?.text;
  if (joiner !== ',' && joiner !== 'and') return false;
  return findGeo(tokens, end + 1)?.senses[0]?.kind === (city ? 'city' : 'country');
}

/** "brought them to Oslo for the first talks": the meeting is what they go there for. */
function isForTalks(tokens: readonly Token[], { end, city }: PlaceMention): boolean {
  if (!city || tokens[end]?.lower !== 'for') return false;
  for (let at = end + 1; at < end + 6; at++) {
    if (meetingNouns.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "welcomed X to the White House", "travelled from A to B": a verb of journey stands a little before. */
function journeyNear(tokens: readonly Token[], cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 12); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || word === ';') return false;
    if (journeyWords.has(word)) return true;
  }
  return false;
}
