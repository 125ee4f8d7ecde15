import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';

/** What one says to a guest or a host: "in his welcome address", "in her reply". */
const SPEECHES = /^(?:response|reply|remarks?|address|speech|comments?)$/;
const OPENING = 9;
const NAMED_WITHIN = 3;

/** "In his welcome address, | Governor X", "On her part, | Y", "Responding, | Z": who answers the one told of before. */
export function replierAfter(scene: Scene, sentence: number, at: number): Reference | null {
  const { tokens } = scene.reading;
  const start = scene.sentences[sentence]?.start ?? at;
  if (tokens[at + 1]?.text !== ',') return null;
  // "The governor, X, | in his welcome address, | praised the visit"
  const opens = opensAside(scene, start, at);
  if (opens > 0)
    return (
      (scene.references[sentence] ?? []).find(
        ({ end, person, how }) => end === opens - 1 && person !== null && how !== 'pronoun',
      ) ?? null
    );
  if (at - start > OPENING || !isReply(scene, start, at)) return null;
  const next = (scene.references[sentence] ?? []).find((each) => each.start > at);
  if (!next || next.start - at > NAMED_WITHIN || next.how === 'pronoun') return null;
  return persons([next]).length > 0 ? next : null;
}

const ASIDE_REACH = 4;

/** Where ", in his welcome address," or ", on her part," begins in the middle of a sentence, or -1. */
function opensAside({ reading: { tokens } }: Scene, start: number, at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (word !== 'part' && !SPEECHES.test(word)) return -1;
  for (let first = at - 2; first >= Math.max(start + 2, at - ASIDE_REACH); first--)
    if (tokens[first - 1]?.text === ',' && /^(?:in|on|for)$/.test(tokens[first]?.lower ?? ''))
      return /^(?:his|her)$/.test(tokens[first + 1]?.lower ?? '') ? first : -1;
  return -1;
}

function isReply({ reading: { tokens } }: Scene, start: number, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'responding' || word === 'replying') return at === start;
  const [first, second] = [tokens[start]?.lower ?? '', tokens[start + 1]?.lower ?? ''];
  if (word === 'part') return /^(?:on|for)$/.test(first) && /^(?:his|her|their)$/.test(second);
  if (SPEECHES.test(word)) return first === 'in' && /^(?:his|her|a|response)$/.test(second);
  // "Speaking on behalf of the envoys, | Ambassador X"
  return first === 'speaking' && second === 'on' && tokens[start + 2]?.lower === 'behalf';
}
