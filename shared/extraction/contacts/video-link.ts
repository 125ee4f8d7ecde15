import type { Token } from '../text/tokens.ts';

/** "by video", "a video conference"; "a video shows them" is no link. */
export function isVideoLink(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'video') return false;
  return (
    /^(?:by|via|over|through|on)$/.test(tokens[at - 1]?.lower ?? '') ||
    /^(?:calls?|conferenc(?:es?|ing)|link|meeting|summit|talks|chat|address)$/.test(tokens[at + 1]?.lower ?? '')
  );
}
