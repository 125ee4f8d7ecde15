import type { Scene } from '../coreference/scene.ts';

const AWAITED_WITHIN = 30;

const PRESENT = /^(?:meet|hold|speak|sit|host|receive|welcome|visit|confer|talk)s?$/;

/** "will raise it when they meet", "hopes to win support before he meets Y": in the present, of what is to come. */
export function isAwaited(scene: Scene, start: number, verb: number): boolean {
  const { tokens } = scene.reading;
  if (scene.headline || !PRESENT.test(tokens[verb]?.lower ?? '')) return false;
  let subordinate = false;
  let closed = false;
  for (let at = verb - 1; at >= Math.max(start, verb - AWAITED_WITHIN); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'when' || word === 'before' || word === 'until') subordinate = true;
    else if (subordinate && (AHEAD.test(word) || (word === 'to' && AHEAD_TO.test(tokens[at - 1]?.lower ?? ''))))
      return true;
    else if (word === ';') return false;
    else if (word === '“' && !closed) return false;
    if (word === '”') closed = true;
  }
  return false;
}

const AHEAD = /^(?:will|'ll|would|shall)$/;

const AHEAD_TO = /^(?:expected|due|set|scheduled|slated|plans?|hopes?|intends?|aims?|going|wants?|likely|is|are)$/;
