/**
 * The function with its last results kept: the same names come again and again. Those not asked for among the last
 * `limit` different names are forgotten, half of them at a time.
 */
export function remember<Result>(compute: (name: string) => Result, limit = 65_536): (name: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (name) => {
    const before = recent.get(name);
    if (before !== undefined) return before;
    const result = older.get(name) ?? compute(name);
    if (recent.size >= limit / 2) [recent, older] = [new Map(), recent];
    recent.set(name, result);
    return result;
  };
}
