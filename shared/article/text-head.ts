import { parsePublished, zoneNames } from './parse-published.ts';
import type { Facts } from './source-object.ts';

const headlineLength = 200;
const creditLength = 80;
const creditsAtMost = 4;
const byline = /^(?:written\s+)?by:?\s+(?=\p{Lu})/iu;
/** What may stand on the line of a date: names of days and months, a clock, the zone, "Published on". */
const dateWords = new RegExp(
  [
    '\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|first|last|published|posted|updated|modified',
    'issued|date|on|at|of|[ap]\\.?m\\.?|\\d+(?:st|nd|rd|th)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?',
    `aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|${zoneNames.join('|')})\\b|[^\\p{L}]+`,
  ].join('|'),
  'giu',
);

/** What stands above the body: its headline, and under that who wrote it and when it was published. */
export type Headed = Readonly<{ facts: Facts; text: string }>;

/**
 * Sets the head of a text apart from its body. The headline is a short first line that ends like no sentence and is set
 * off from what follows, or the line that repeats the title where that is `known`. Lines of credit follow it: a byline, a
 * date, the author by the name that is known.
 */
export function splitHead(whole: string, known: Facts = {}): Headed {
  const lines = whole.split(/\r\n?|\n/);
  const start = lines.findIndex((line) => line.trim());
  const headline = lines[start]?.trim() ?? '';
  const isRepeated = known.title !== undefined && repeats(headline, known.title);
  const isHead = known.title === undefined && isHeadline(headline);
  if (start < 0 || !(isRepeated || isHead || known.title !== undefined)) return { facts: {}, text: whole };
  const next = isRepeated || isHead ? start + 1 : start;
  const { credits, end } = creditsFrom(lines, next, known.author);
  const isSetOff = end > next || !lines[next]?.trim();
  const body = lines.slice(end);
  const hasMore = body.some((line) => line.trim().length > headline.length || line.trim().length > headlineLength / 2);
  if (!hasMore || (isHead && !isSetOff)) return { facts: {}, text: whole };
  const author = credits.find((line) => byline.test(line))?.replace(byline, '');
  const publishedAt = credits.find((line) => parsePublished(line));
  return { facts: { title: isHead ? headline : undefined, author, publishedAt }, text: body.join('\n') };
}

function creditsFrom(
  lines: readonly string[],
  start: number,
  author: string | undefined,
): Readonly<{ credits: readonly string[]; end: number }> {
  const credits: string[] = [];
  let end = start;
  for (let index = start; index < lines.length && credits.length < creditsAtMost; index++) {
    const line = lines[index]?.trim() ?? '';
    if (!line) continue;
    if (!isCredit(line, author)) break;
    credits.push(line);
    end = index + 1;
  }
  return { credits, end };
}

function isCredit(line: string, author: string | undefined): boolean {
  if (line.length >= creditLength || /[!?;,]$|(?<![ap]\.m)\.$/i.test(line)) return false;
  if (author !== undefined && sameLine(line, author)) return true;
  if (byline.test(line)) return line.split(/\s+/).length <= 9;
  return parsePublished(line) !== null && line.replace(dateWords, ' ').trim() === '';
}

function isHeadline(line: string): boolean {
  return line.length > 0 && line.length <= headlineLength && !/[.:;,!”"]$/.test(line) && !/\s[–—-]\s*$/.test(line);
}

/** Page titles go on with the name of the site. */
function repeats(headline: string, title: string): boolean {
  if (sameLine(headline, title)) return true;
  return headline.length > 15 && title.startsWith(headline) && /^\s+[|–—·»-]\s/.test(title.slice(headline.length));
}

function sameLine(one: string, other: string): boolean {
  const bare = (line: string) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}
