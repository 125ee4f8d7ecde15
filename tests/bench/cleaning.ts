import { pageNames, scoreCleaning } from '../support/cleaning-score.ts';

type Score = Readonly<{ recall: number; extra: number; paragraphs: boolean }>;

/** Prints for each fixture page how much of its article was kept and how much of the page came with it, as one JSON object. */
export async function run(): Promise<void> {
  const pages: Record<string, Score> = {};
  for (const page of pageNames) {
    const { recall, extra, paragraphs } = await scoreCleaning(page);
    pages[page.replace(/\.html$/, '')] = { recall, extra, paragraphs };
  }
  console.log(JSON.stringify({ pages }, null, 2));
}
