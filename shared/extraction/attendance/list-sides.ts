import type { Scene } from '../coreference/scene.ts';

/** "On the Libyan side", "the accompanying Italian delegation", "From Turkey, …". */
export function sideOfList(scene: Scene, start: number, at: number): string | null {
  const { tokens, geo } = scene.reading;
  // "Mauritania was represented by …"
  if (tokens[at]?.lower === 'represented') {
    for (let before = at - 1; before >= Math.max(start, at - 3); before--)
      if (geo[before]) return geo[before]?.sense.id ?? null;
  }
  for (let before = at; before >= start; before--) {
    const word = tokens[before]?.lower ?? '';
    const crowd = CROWD.test(word);
    if (!crowd && word !== 'side' && word !== 'delegation' && word !== 'team' && word !== 'party') continue;
    const near = geo[before - 1] ?? geo[before - 2];
    const mention = crowd ? (near?.sense.kind === 'demonym' ? near : null) : (near ?? sentFrom(scene, before));
    if (mention) return mention.sense.id;
  }
  return null;
}

/** "Malaysian government officials who accompanied the minister are …". */
const CROWD = /^(?:officials|delegates|representatives|ministers|lawmakers|executives|contingent|entourage|members)$/;

/** "a delegation from the French Senate": the side stands after it. */
function sentFrom(scene: Scene, at: number): Scene['reading']['geo'][number] {
  const { tokens, geo } = scene.reading;
  const preposition = tokens[at + 1]?.lower;
  if (preposition !== 'from' && preposition !== 'of') return null;
  return geo[at + 2] ?? (tokens[at + 2]?.lower === 'the' ? (geo[at + 3] ?? null) : null);
}
