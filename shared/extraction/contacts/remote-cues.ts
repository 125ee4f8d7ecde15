import type { Scene } from '../coreference/scene.ts';
import { isVideoLink } from './video-link.ts';

const CALL_CUES = new Set([
  'phone',
  'telephone',
  'call',
  'phoned',
  'telephonically',
  'videoconference',
  'zoom',
  'virtually',
  'virtual',
]);

/** "by telephone", "virtually", "via video link". */
export function isRemoteCue(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  return (CALL_CUES.has(tokens[at]?.lower ?? '') && !isDemand(scene, at)) || isVideoLink(tokens, at);
}

/** "agreed to call off protests", "call for calm": no telephone. */
function isDemand(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  return (
    tokens[at]?.lower === 'call' &&
    (tokens[at - 1]?.lower === 'to' || /^(?:off|for|on|upon)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** "discussed trade … during a phone call", "in a telephone conversation". */
export function isOverPhone(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.reading;
  for (let at = from + 2; at < to; at++)
    if (
      /^(?:phone|telephone|telephonic|video)$/.test(tokens[at]?.lower ?? '') &&
      /^(?:call|conversation|conference|talks|link)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:in|during|over|by|via|on)$/.test(tokens[tokens[at - 1]?.lower === 'a' ? at - 2 : at - 1]?.lower ?? '')
    )
      return true;
  return false;
}

/** "held talks | via video", "had a conversation with Y | by telephone": how, right behind the noun or its counterpart. */
export function isHeldRemotely(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  const by = tokens[at]?.lower ?? '';
  if (by === 'virtually' || by === 'remotely' || by === 'online') return true;
  if (!/^(?:by|via|over|through)$/.test(by)) return false;
  return isRemoteCue(scene, /^(?:the|a)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);
}
