import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { compareNames } from '../../shared/names/compare-names.ts';
import { nameKeys } from '../../shared/names/name-keys.ts';

const pairSchema = z.object({ region: z.string(), same: z.boolean(), a: z.string(), b: z.string() });
type Pair = z.infer<typeof pairSchema>;

async function readPairs(half: string): Promise<readonly Pair[]> {
  const text = await readFile(new URL(`../fixtures/names/${half}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => pairSchema.parse(JSON.parse(line)));
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);

/** Any grade but `none` counts as a match; a wrong pair counts against precision, a missed one against recall. */
function score(pairs: readonly Pair[]) {
  const matched = pairs.filter(({ a, b }) => compareNames(a, b) !== 'none');
  const right = matched.filter(({ same }) => same).length;
  const same = pairs.filter((pair) => pair.same).length;
  return {
    same,
    different: pairs.length - same,
    precision: share(right, matched.length),
    recall: share(right, same),
  };
}

function scoreByRegion(pairs: readonly Pair[]) {
  const regions = [...new Set(pairs.map(({ region }) => region))];
  return Object.fromEntries(regions.map((region) => [region, score(pairs.filter((pair) => pair.region === region))]));
}

/** Names nobody has seen before, so that nothing comes from the cache. */
function timePerName(pairs: readonly Pair[]) {
  const fresh = Array.from({ length: 20_000 }, (_, i) => {
    const { a, b } = pairs[i % pairs.length] as Pair;
    return [`${a}${'eiou'[i % 4]}${i}`, `${b}${i}`] as const;
  });
  const start = performance.now();
  for (const [a] of fresh) nameKeys(a);
  const keyed = performance.now();
  for (const [a, b] of fresh) compareNames(b, `${a}x`);
  const compared = performance.now();
  const micros = (from: number, to: number): number => Math.round(((to - from) / fresh.length) * 10_000) / 10;
  return { microsecondsPerName: micros(start, keyed), microsecondsPerPair: micros(keyed, compared) };
}

/**
 * `npm run bench -- names [--misses]`: precision and recall on pairs of spellings and on pairs of people with like
 * names. The development half guided the rules; the held-out half did not.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [development, heldOut] = await Promise.all([readPairs('dev'), readPairs('held-out')]);
  if (args.includes('--misses')) {
    for (const pair of development) {
      const grade = compareNames(pair.a, pair.b);
      if ((grade !== 'none') !== pair.same)
        console.error(pair.same ? 'missed' : 'wrong ', pair.region, pair.a, '|', pair.b, grade);
    }
  }
  const all = [...development, ...heldOut];
  const report = {
    all: score(all),
    development: score(development),
    heldOut: score(heldOut),
    heldOutByRegion: scoreByRegion(heldOut),
    speed: timePerName(all),
  };
  console.log(JSON.stringify(report, null, 2));
}
