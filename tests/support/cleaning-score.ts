import { readdirSync, readFileSync } from 'node:fs';
import { readAll } from './read-all.ts';

/** How well one page was cleaned. `recall` is the share of expected words found, `extra` counts words that are too many. */
export type CleaningScore = Readonly<{
  page: string;
  recall: number;
  extra: number;
  paragraphs: boolean;
  text: string;
}>;

const folder = new URL('../fixtures/pages/', import.meta.url);

export const pageNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort();

/** Reads a page of tests/fixtures/pages and holds its text against `NAME.txt` beside it. */
export async function scoreCleaning(page: string): Promise<CleaningScore> {
  const expected = readFileSync(new URL(page.replace(/html$/, 'txt'), folder), 'utf8').trim();
  const { articles } = await readAll(page, readFileSync(new URL(page, folder)));
  const text = articles[0]?.text ?? '';
  const wanted = countWords(expected);
  const got = countWords(text);
  let found = 0;
  for (const [word, count] of wanted) found += Math.min(count, got.get(word) ?? 0);
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  return { page, recall: found / sum(wanted), extra: sum(got) - found, paragraphs: text === expected, text };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
