import { hostVerbs } from '../../lexicon/place-cues.ts';
import type { Place } from '../../meeting/meeting.ts';
import type { Found, MeetingEvent } from '../events/event.ts';
import { tokenSpan } from '../events/travellers.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { capitalName, findGeo, sideName } from '../text/gazetteer.ts';
import { tokenise } from '../text/tokens.ts';

type Range = Readonly<{ start: number; end: number }>;

/** Bodies of one town, which receive where they sit. */
const LOCAL =
  /\b(?:University|College|Institute|Academy|School|Municipality|Governorate|City|Council|Chamber|Hospital)\b/;
/** Tokens around the contact in which the guest is named. */
const GUEST_REACH = 30;
/** Tokens read of the sentence for the house in which they met. */
const OFFICE_WINDOW = 120;
const RESIDENT = /\b(?:ambassador|consul|commissioner|charg[eé]|envoy|nuncio|representative|attach[eé])\b/i;

/**
 * The country of the host, who hosts, is called on or has a visitor: "Ruto hosted the Somali president", "talks with the
 * visiting German minister". Officials
 * receive each other at home, unless the text names another place. Of an ambassador, who lives there, it says nothing.
 */
export function hostPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const sentence = sentences[event.mentions[0] ?? -1];
  const anchor = event.anchors[0];
  if (!sentence || !anchor) return null;
  const leads = event.attendees.filter(
    ({ lead, affiliation }) => lead && affiliation && capitalName(affiliation.value),
  );
  const sides = new Set(leads.map(({ affiliation }) => affiliation?.value));
  if (sides.size !== 2) return null;
  const called = calledOn(tokens, sentence, anchor, leads);
  const guest = called ? otherThan(leads, called) : guestOf(tokens, sentence, anchor, leads);
  const host = called ?? (guest && otherThan(leads, guest));
  if (!host?.affiliation || (isResident(guest) && !isInOffice(tokens, sentence))) return null;
  const country = host.affiliation.value;
  return {
    value: { city: capitalName(country) === sideName(country) ? capitalName(country) : null, country },
    confidence: 0.5,
    rule: 'place-of-host',
    spans: [tokenSpan(tokens, anchor.start, anchor.end)],
  };
}

/** An ambassador of whom no other office is told. */
function isResident(guest: Lead | null | undefined): boolean {
  const role = guest?.role?.value ?? '';
  return RESIDENT.test(role) && !/\b(?:secretary|minister)\b/i.test(role);
}

/** "in his office", "at her residence": where the host works, or lives. */
function isInOffice(tokens: readonly Token[], { start, end }: Sentence): boolean {
  for (let at = start + 1; at < Math.min(end, start + OFFICE_WINDOW); at++)
    if (
      /^(?:his|her)$/.test(tokens[at]?.lower ?? '') &&
      /^(?:in|at)$/.test(tokens[at - 1]?.lower ?? '') &&
      tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:office|residence|ministry)$/.test(lower))
    )
      return true;
  return false;
}

/** Where the house of the host stands, as its name tells: "was received by the president of Uppsala University". */
export function institutionPlace(document: Document, event: MeetingEvent): Found<Place> | null {
  const { sentences, tokens } = document;
  const sentence = sentences[event.mentions[0] ?? -1];
  const anchor = event.anchors[0];
  if (!sentence || !anchor) return null;
  const leads = event.attendees.filter(({ lead }) => lead);
  const host = calledOn(tokens, sentence, anchor, leads) ?? receiving(tokens, sentence, anchor, leads);
  const place = host?.organisation && townOf(host.organisation.value);
  if (!host?.organisation || !place) return null;
  return { value: place, confidence: 0.6, rule: 'place-of-institution', spans: host.organisation.spans };
}

/** "The rector received the consul": the one named last before the verb. */
function receiving(tokens: readonly Token[], sentence: Sentence, anchor: Range, leads: readonly Lead[]): Lead | null {
  if (!hostVerbs.has(tokens[anchor.start]?.lower ?? '') || isPassive(tokens, anchor)) return null;
  const from = Math.max(sentence.start, anchor.start - GUEST_REACH);
  return firstNamed(tokens, from, anchor.start, leads);
}

/** The town, or the country, in the name of a university, a city hall or a chamber. */
function townOf(organisation: string): Place | null {
  if (!LOCAL.test(organisation)) return null;
  const tokens = tokenise(organisation.replaceAll('-', ' '));
  let place: Place | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const sense = findGeo(tokens, at)?.senses.find(({ kind }) => kind === 'city' || kind === 'country');
    if (sense?.city) return { city: sense.city, country: sense.id };
    if (sense) place = { city: null, country: sense.id };
  }
  return place;
}

type Lead = MeetingEvent['attendees'][number];

/** Somebody of another side. */
function otherThan(leads: readonly Lead[], lead: Lead): Lead | undefined {
  return leads.find(({ affiliation }) => affiliation?.value !== lead.affiliation?.value);
}

/** Who is at home: "called on the president", "paid a courtesy call on the premier", "was received by the king". */
function calledOn(tokens: readonly Token[], sentence: Sentence, anchor: Range, leads: readonly Lead[]): Lead | null {
  const word = tokens[anchor.start]?.lower ?? '';
  const last = tokens[anchor.end - 1]?.lower ?? '';
  const next = tokens[anchor.end]?.lower ?? '';
  const calls = /^call(?:s|ed|ing)?$/.test(word) && /^(?:on|upon)$/.test(last === word ? next : last);
  if (!calls && !(hostVerbs.has(word) && isPassive(tokens, anchor))) return null;
  return firstNamed(tokens, anchor.end, Math.min(sentence.end, anchor.end + GUEST_REACH), leads);
}

/** "was hosted to lunch by", "received by". */
function isPassive(tokens: readonly Token[], { start, end }: Range): boolean {
  return tokens[end]?.lower === 'by' || /^(?:is|are|was|were|be|been|being)$/.test(tokens[start - 1]?.lower ?? '');
}

function firstNamed(tokens: readonly Token[], from: number, to: number, leads: readonly Lead[]): Lead | null {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.capital && tokens[at]?.lower;
    const lead = word && leads.find(({ name }) => name.value.split(' ').at(-1)?.toLowerCase() === word);
    if (lead) return lead;
  }
  return null;
}

/** Whom the host received: the one called visiting, or the first one named after "hosted". */
function guestOf(tokens: readonly Token[], sentence: Sentence, anchor: Range, leads: readonly Lead[]): Lead | null {
  const to = Math.min(sentence.end, anchor.end + GUEST_REACH);
  const hosted = hostVerbs.has(tokens[anchor.start]?.lower ?? '') && !isPassive(tokens, anchor);
  let visiting = hosted;
  for (let at = hosted ? anchor.end : Math.max(sentence.start, anchor.start - GUEST_REACH); at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (
      word === 'visiting' &&
      (tokens[at + 1]?.capital ||
        /^(?:the|us|counterpart|delegation|president|minister|premier|official)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      visiting = true;
    if (!visiting || !tokens[at]?.capital) continue;
    const guest = leads.find(({ name }) => name.value.split(' ').at(-1)?.toLowerCase() === word);
    if (guest) return guest;
  }
  return null;
}
