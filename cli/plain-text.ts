/**
 * Text of others for a terminal: control characters, which could move the cursor or change colours, become spaces, so
 * that offsets stay what they are.
 */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}]/gu, (character) => (character === '\n' || character === '\t' ? character : ' '));
}
