import type { Range, Scene } from '../coreference/scene.ts';

const LEADING = /^(?:in|to|at|visit|visits|visited|visiting)$/;
/** "will visit Nairobi. In his meetings with officials …" */
const TRAVELLING = /^(?:to|visit|visits|visited|visiting)$/;
/** Tokens after a contact in which its place may stand. */
const REACH = 12;

/** The country that the sentence of a contact, or else the one before, says that its people were in or went to. */
export function countryNear(scene: Scene, sentence: number, at: number): string | null {
  const range = scene.sentences[sentence];
  if (!range) return null;
  const after = firstPlace(scene, { start: at, end: Math.min(range.end, at + REACH) });
  const before = scene.sentences[sentence - 1];
  return (
    lastPlace(scene, { start: range.start, end: at }, LEADING) ??
    after ??
    (before ? lastPlace(scene, before, TRAVELLING) : null)
  );
}

function placeAt(scene: Scene, at: number, leading: RegExp): string | null {
  const place = scene.reading.geo[at];
  if (place?.start !== at || !leading.test(scene.reading.tokens[at - 1]?.lower ?? '')) return null;
  return place.sense.kind === 'city' || place.sense.kind === 'country' ? place.sense.id : null;
}

function firstPlace(scene: Scene, { start, end }: Range): string | null {
  for (let at = start; at < end; at++) {
    const place = placeAt(scene, at, LEADING);
    if (place) return place;
  }
  return null;
}

const LOOK_BACK = 60;

function lastPlace(scene: Scene, { start, end }: Range, leading: RegExp): string | null {
  for (let at = end - 1; at >= Math.max(start, end - LOOK_BACK); at--) {
    const place = placeAt(scene, at, leading);
    if (place) return place;
  }
  return null;
}
