import { parsePublished } from './parse-published.ts';

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const day = `(?:${month}\\s+\\d{1,2}|\\d{1,2}\\s+${month})`;
/** `TRIPOLI, Aug 5, 2020 (Agency) -`, `Hanoi, 12 March (VNA) –`, `ROME - August 5, 2020 -`. */
const shape = new RegExp(
  `^\\s*[(\\[]?\\p{Lu}[\\p{L}.'’/ -]{1,40}(?:,\\s*[\\p{L}. ]{2,30})?\\s*[,–—:-]+\\s*(?:\\p{Lu}[a-z]+day,?\\s+)?(${day})(?:,?\\s+(\\d{4}))?\\b[^\\n]{0,60}?[–—:)/-]`,
  'u',
);

/**
 * The publication day that an agency's dateline names. A day without a year is the last such day on or before
 * `objectTime`; null without either.
 */
export function datelineDate(text: string, objectTime: string | undefined): string | null {
  const match = shape.exec(text.slice(0, 250));
  if (!match) return null;
  const [, dayAndMonth, year] = match;
  if (year) return parsePublished(`${dayAndMonth} ${year}`);
  if (!objectTime) return null;
  const limit = objectTime.slice(0, 10);
  const objectYear = Number(limit.slice(0, 4));
  for (const candidate of [objectYear, objectYear - 1]) {
    const date = parsePublished(`${dayAndMonth} ${candidate}`);
    if (date && date <= limit) return date;
  }
  return null;
}
