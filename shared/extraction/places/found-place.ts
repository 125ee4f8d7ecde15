import type { Place } from '../../meeting/meeting.ts';
import type { Found } from '../events/event.ts';
import { tokenSpan } from '../events/travellers.ts';
import type { Token } from '../text/document.ts';
import type { NamedPlace } from './named-places.ts';

/** A place that the article tells elsewhere than beside the words of contact. */
export function found(tokens: readonly Token[], place: NamedPlace, rule: string): Found<Place> {
  return { value: placeOf(place), confidence: 0.6, rule, spans: [tokenSpan(tokens, place.start, place.end)] };
}

/** The place without where its name stands. */
export function placeOf({ city, country, venue }: NamedPlace): Place {
  return { city, country: country || null, ...(venue ? { venue } : {}) };
}
