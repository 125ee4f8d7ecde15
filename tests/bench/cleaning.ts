import { pageNames, scoreCleaning } from '../support/cleaning-score.ts';

/** Prints for each fixture page how much of its article was kept and how much of the page came with it. */
export async function run(): Promise<void> {
  process.stdout.write('page            word recall  extra words  paragraphs as expected\n');
  for (const page of pageNames) {
    const { recall, extra, paragraphs } = await scoreCleaning(page);
    process.stdout.write(
      `${page.padEnd(16)}${recall.toFixed(3).padStart(11)}${String(extra).padStart(13)}  ${paragraphs ? 'yes' : 'no'}\n`,
    );
  }
}
