import { boilerplateLineLength, boilerplateLines, commentsHeading } from './boilerplate.ts';
import { tidyText } from './tidy-text.ts';

/** A text that is shorter is no article yet: a heading so early ends none. */
const leastArticle = 200;

/** Drops lines that pages put between paragraphs, and what readers wrote below them. */
export function cleanLines(text: string): string {
  const kept: string[] = [];
  let length = 0;
  for (const line of tidyText(text).split('\n')) {
    const isShort = line.length <= boilerplateLineLength;
    if (isShort && length >= leastArticle && commentsHeading.test(line)) break;
    if (isShort && boilerplateLines.some((pattern) => pattern.test(line))) continue;
    kept.push(line);
    length += line.length;
  }
  return tidyText(kept.join('\n'));
}
