/**
 * The function with its last results kept: the same names come again and again. Those not asked for among the last
 * `limit` different ones are forgotten, half of them at a time.
 */
export function remember<Names extends readonly string[], Result>(
  compute: (...names: Names) => Result,
  limit = 65_536,
): (...names: Names) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (...names) => {
    const [only] = names;
    const key = names.length === 1 && only !== undefined ? only : JSON.stringify(names);
    const before = recent.get(key);
    if (before !== undefined) return before;
    const result = older.get(key) ?? compute(...names);
    if (recent.size >= limit / 2) [recent, older] = [new Map(), recent];
    recent.set(key, result);
    return result;
  };
}
