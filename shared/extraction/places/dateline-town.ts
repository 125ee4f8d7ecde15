import type { Document } from '../text/document.ts';
import { capitalName, findGeo } from '../text/gazetteer.ts';
import { type NamedPlace, placeAt } from './named-places.ts';

/** The town that the dateline names, or null; "KUWAIT" and "PANAMA" are the towns of that name. */
export function datelineTown({ dateline, tokens }: Document, likely: ReadonlySet<string>): NamedPlace | null {
  if (!dateline?.place) return null;
  const { start } = dateline.place;
  const first = tokens.findIndex((token) => token.start >= start);
  const at = Math.max(0, first);
  const place = placeAt(tokens, at, likely, dateline.endToken);
  if (!place || place.city) return place;
  const capital = capitalName(place.country);
  const name = findGeo(tokens, at)?.senses[0]?.name;
  return capital && name && capital.startsWith(name) ? { ...place, city: capital } : null;
}
