/** A number of 52 bits that stands for a key: FNV-1a, run twice from different beginnings. */
export function keyNumber(key: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ 0x5b, 0x01000193);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
