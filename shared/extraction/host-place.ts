import { hostVerbs } from '../lexicon/place-cues.ts';
import type { Place } from '../meeting/meeting.ts';
import type { Document, Sentence, Token } from './document.ts';
import type { Found, MeetingEvent } from './event.ts';
import { capitalName } from './gazetteer.ts';
import { tokenSpan } from './travellers.ts';

/** Tokens around the contact in which the guest is named. */
const GUEST_REACH = 30;
const RESIDENT = /\b(?:ambassador|consul|commissioner|charg[eé]|envoy|nuncio|representative|attach[eé])\b/i;

/**
 * The country of the host: "Ruto hosted the Somali president", "talks with the visiting German minister". Officials
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
  const guest = guestOf(tokens, sentence, anchor, leads);
  const host = guest && leads.find(({ affiliation }) => affiliation?.value !== guest.affiliation?.value);
  if (!host?.affiliation || RESIDENT.test(guest?.role?.value ?? '')) return null;
  return {
    value: { city: null, country: host.affiliation.value },
    confidence: 0.5,
    rule: 'place-of-host',
    spans: [tokenSpan(tokens, anchor.start, anchor.end)],
  };
}

type Lead = MeetingEvent['attendees'][number];

/** Whom the host received: the one called visiting, or the first one named after "hosted". */
function guestOf(
  tokens: readonly Token[],
  sentence: Sentence,
  anchor: Readonly<{ start: number; end: number }>,
  leads: readonly Lead[],
): Lead | null {
  const to = Math.min(sentence.end, anchor.end + GUEST_REACH);
  const hosted = hostVerbs.has(tokens[anchor.start]?.lower ?? '') && tokens[anchor.end]?.lower !== 'by';
  let visiting = hosted;
  for (let at = hosted ? anchor.end : Math.max(sentence.start, anchor.start - GUEST_REACH); at < to; at++) {
    const word = tokens[at]?.lower ?? '';
    if (
      word === 'visiting' &&
      (tokens[at + 1]?.capital || /^(?:the|us|counterpart)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      visiting = true;
    if (!visiting || !tokens[at]?.capital) continue;
    const guest = leads.find(({ name }) => name.value.split(' ').at(-1)?.toLowerCase() === word);
    if (guest) return guest;
  }
  return null;
}
