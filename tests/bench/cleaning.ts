import { pageNames, scoreCleaning } from '../support/cleaning-score.ts';

/** Prints for each fixture page how much of its article was kept and how much of the page came with it, as one JSON object. */
export async function run(): Promise<void> {
  const pages: Record<string, Awaited<ReturnType<typeof scoreCleaning>>> = {};
  for (const page of pageNames) pages[page.replace(/\.html$/, '')] = await scoreCleaning(page);
  console.log(JSON.stringify({ pages }, null, 2));
}
