/** The function with its last results kept: the same names come again and again. */
export function remember<Result>(compute: (name: string) => Result, limit = 32_768): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const result = compute(name);
    if (known.size >= limit) known.clear();
    known.set(name, result);
    return result;
  };
}
