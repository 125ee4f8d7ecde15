import type { Scene } from '../coreference/scene.ts';
import { ORGANISATION } from '../text/word-classes.ts';

export const OFFICIAL_NOUNS = new Set(
  `leaders officials ministers counterpart counterparts delegation delegations representatives envoys governors lawmakers authorities diplomats negotiators government governments president minister king premier
  chancellor ambassador ambassadors presidents parliamentarians senators generals commanders dignitaries secretaries heads rebels opposition militants separatists politicians premiers chiefs royals junta rulers commissioners mayors mps legislators congressmen delegates factions parties mediators clerics elders officers leadership predecessor predecessors successor rivals peers`.split(
    /\s+/,
  ),
);

/** What is met without meeting anybody: "has met NATO targets". */
const DEMANDS =
  /^(?:conditions?|criteri(?:a|on)|requirements?|standards?|targets?|demands?|goals?|obligations?|deadlines?|commitments?|expectations?|rules?|quotas?|objectives?|thresholds?|benchmarks?|terms|guidelines|pledges?|needs?)$/;

/** The index after an official side without a name: "Nigerian leaders", "the Ukrainian Border Guard Service", 0 for none. */
export function sideAt(scene: Scene, at: number): number {
  const token = scene.reading.tokens[at];
  if (token?.kind !== 'word') return 0;
  const geo = scene.reading.geo[at];
  // "welcomed the EU's support", "met EU conditions": what is the body's is no side.
  if (geo && geo.start === at && (geo.sense.kind === 'body' || geo.sense.kind === 'institution'))
    return possessive(scene, geo.end) || DEMANDS.test(scene.reading.tokens[geo.end]?.lower ?? '') ? 0 : geo.end;
  if (geo?.sense.kind === 'country') return 0;
  if (OFFICIAL_NOUNS.has(token.lower) && !possessive(scene, at + 1) && !isIndefinite(scene, at)) return at + 1;
  if (token.capital && (scene.reading.classes[at] ?? 0) & ORGANISATION && scene.reading.tokens[at - 1]?.capital)
    return possessive(scene, at + 1) ? 0 : at + 1;
  return 0;
}

/** "a foreign leader": nobody in particular. */
function isIndefinite(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const word = scene.reading.tokens[before]?.lower ?? '';
    if (word === 'a' || word === 'an' || word === 'any')
      return !(scene.reading.tokens[at]?.lower ?? '').startsWith('delegation');
    if (scene.reading.tokens[before]?.kind === 'mark') return false;
  }
  return false;
}

export function possessive(scene: Scene, at: number): boolean {
  const token = scene.reading.tokens[at];
  return token?.lower === "'s" || token?.text === '’';
}
