const kept = 3;

/**
 * The liquids and nasals of a folded word in their order, m and n as one, at most three: `lr` for Volodymyr. No spelling
 * exchanges or drops one of these (see `soundDistance`, where that costs more than any tolerance), so that names of
 * different liquids are different names, and that is seen without comparing them.
 */
export function liquids(word: string): string {
  return word
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[^lmnr]/g, '')
    .replace(/m/g, 'n')
    .slice(0, kept);
}

/** Everything that `liquids` can give. */
export const allLiquids: readonly string[] = Array.from({ length: kept }).reduce<readonly string[]>(
  (shorter) => ['', ...shorter.flatMap((letters) => ['l', 'n', 'r'].map((letter) => letter + letters))],
  [''],
);
